package org.innovente.json.v1;

import java.util.List;
import java.util.OptionalInt;
import org.innovente.common.AttestationKind;
import org.innovente.common.CompetencyId;
import org.innovente.common.Extensions;
import org.innovente.common.FrameworkId;
import org.innovente.common.GradeScaleId;
import org.innovente.common.ItemKind;
import org.innovente.common.LevelId;
import org.innovente.common.ModuleId;
import org.innovente.common.NodeId;
import org.innovente.common.OutcomeName;
import org.innovente.json.cursor.JsonCursor;
import org.innovente.json.cursor.JsonSink;
import org.innovente.requirement.ModulePassed;
import org.innovente.requirement.NOf;
import org.innovente.requirement.Obligation;
import org.innovente.requirement.OpaqueRequirement;
import org.innovente.requirement.Quantifier;
import org.innovente.requirement.Requirement;
import org.jspecify.annotations.Nullable;

/**
 * The wire form of {@link Requirement}: an object with exactly one kind member.
 *
 * <p>It never reads as nothing: what is not understood or not well formed is kept verbatim and evaluates to undetermined, because a rule
 * with a condition left out would award what it should not.
 */
final class RequirementCodec {

    private RequirementCodec() {}

    static Requirement read(JsonCursor in) {
        Node node = new Node(in);
        if (!node.start()) {
            return OpaqueRequirement.builder().json(node.broken()).build();
        }
        Requirement simple = simple(in, node, in.nextMember());
        if (simple != null) {
            return simple;
        }
        for (String name = node.pending(); name != null; name = in.nextMember()) {
            member(in, node, node.parts(), name);
        }
        node.parts().requireSiblings(in, node);
        return node.parts().build(node, in.endObject());
    }

    /**
     * Reads the first member and returns the whole node when it says no more than one module, or all or any of some rules,
     * as nearly all nodes do; otherwise null, with the next member pending.
     */
    static @Nullable Requirement simple(JsonCursor in, Node node, @Nullable String name) {
        RequirementMember member = name == null ? null : RequirementMember.find(name);
        if (member != RequirementMember.MODULE
                && member != RequirementMember.ALL_OF
                && member != RequirementMember.ANY_OF) {
            node.pending(name);
            return null;
        }
        ModuleId module = member == RequirementMember.MODULE ? in.text(ModuleId::parse) : null;
        List<Requirement> children = member == RequirementMember.MODULE ? null : children(in);
        String following = in.nextMember();
        if (following == null && module != null) {
            Extensions none = in.endObject();
            node.understood();
            return ModulePassed.builder().module(module).extensions(none).build();
        }
        if (following == null && children != null) {
            Extensions none = in.endObject();
            node.understood();
            return NOf.builder()
                    .quantifier(member == RequirementMember.ALL_OF ? Quantifier.ALL : Quantifier.ANY)
                    .addAllChildren(children)
                    .extensions(none)
                    .build();
        }
        node.saw(member.bit());
        node.parts().module = module;
        node.parts().children = children;
        node.pending(following);
        return null;
    }

    static void member(JsonCursor in, Node node, RequirementParts parts, String name) {
        RequirementMember member = RequirementMember.find(name);
        if (member == null) {
            node.keep(name);
            return;
        }
        node.saw(member.bit());
        switch (member) {
            case ID -> parts.id = in.text(NodeId::parse);
            case OBLIGATION -> parts.obligation = in.text(Obligation::parse);
            case NOTE -> parts.note = LocalizedTextCodec.read(in);
            case ALL_OF, ANY_OF, NONE_OF, OF -> parts.children = children(in);
            case AT_LEAST, EXACTLY -> parts.number = in.integer();
            case BETWEEN -> between(in, node, parts);
            case MODULE -> parts.module = in.text(ModuleId::parse);
            case MINIMUM_GRADE -> parts.minimumGrade = in.text();
            case SCALE -> parts.scale = in.text(GradeScaleId::parse);
            case USE -> parts.use = node.plain(UseCodec.read(in));
            case COMPETENCY -> parts.competency = in.text(CompetencyId::parse);
            case FRAMEWORK -> parts.framework = in.text(FrameworkId::parse);
            case LEVEL -> parts.level = in.text(LevelId::parse);
            case ACCUMULATION -> parts.accumulation = AccumulationCodec.read(in, node);
            case AVERAGE -> parts.average = AverageCodec.read(in, node);
            case COMPENSATION -> parts.compensation = CompensationCodec.read(in, node);
            case ATTESTATION -> parts.attestation = in.text(AttestationKind::parse);
            case AUTHORITY -> parts.authority = in.text();
            case BOUND -> parts.bound = node.plain(BoundCodec.read(in));
            case UNIT -> parts.unit = in.text();
            case IF -> parts.condition = ConditionCodec.read(in);
            case THEN -> parts.then = read(in);
            case OTHERWISE -> parts.otherwise = read(in);
            case REFERENCE -> parts.reference = in.text();
            case KIND -> parts.kind = in.text(ItemKind::parse);
            case OUTCOME -> parts.outcome = in.text(OutcomeName::parse);
            case EDITION -> parts.edition = in.text();
        }
    }

    private static List<Requirement> children(JsonCursor in) {
        return in.isArray() ? in.list(RequirementCodec::read) : brokenList(in);
    }

    /** Reports that this is no array, and keeps a rule in its place that nothing meets. */
    private static List<Requirement> brokenList(JsonCursor in) {
        int capture = in.startCapture();
        in.list(RequirementCodec::read);
        return List.of(OpaqueRequirement.builder().json(in.endCapture(capture)).build());
    }

    private static void between(JsonCursor in, Node node, RequirementParts parts) {
        if (!in.startObject()) {
            return;
        }
        for (String name = in.nextMember(); name != null; name = in.nextMember()) {
            switch (name) {
                case "min" -> parts.number = in.integer();
                case "max" -> parts.maximum = Integers.optional(in.integer());
                default -> node.keepForeign(name);
            }
        }
        if (parts.number == null) {
            in.absent("min");
        }
        if (parts.maximum.equals(OptionalInt.empty())) {
            in.absent("max");
        }
        in.endObject();
    }

    static void write(Requirement value, JsonSink out) {
        value.accept(new RequirementWriter(out));
    }
}
