package org.innovente.json.v1;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.innovente.common.AchievementSource;
import org.innovente.common.EqfLevel;
import org.innovente.common.Extensions;
import org.innovente.common.GradeScaleId;
import org.innovente.common.ModuleId;
import org.innovente.common.Period;
import org.innovente.json.cursor.JsonCursor;
import org.innovente.json.cursor.JsonSink;
import org.innovente.requirement.AllSelectors;
import org.innovente.requirement.AnySelector;
import org.innovente.requirement.AttributeIn;
import org.innovente.requirement.AttributeMatches;
import org.innovente.requirement.AttributePresent;
import org.innovente.requirement.AttributeRange;
import org.innovente.requirement.EveryAchievement;
import org.innovente.requirement.GradeAtLeast;
import org.innovente.requirement.LevelAtLeast;
import org.innovente.requirement.ModuleIn;
import org.innovente.requirement.NotSelector;
import org.innovente.requirement.OpaqueSelector;
import org.innovente.requirement.PeriodWithin;
import org.innovente.requirement.Selector;
import org.innovente.requirement.SourceIn;
import org.jspecify.annotations.Nullable;

/** The wire form of {@link Selector}: an object with exactly one kind member, read as rule nodes are. */
final class SelectorCodec {

    private SelectorCodec() {}

    /** The members collected so far. */
    private static final class Parts {
        List<Selector> children = List.of();

        @Nullable
        Selector child;

        boolean everything;

        @Nullable
        String attribute;

        List<String> values = List.of();

        @Nullable
        BigDecimal from;

        @Nullable
        BigDecimal to;

        @Nullable
        String pattern;

        boolean present;
        List<ModuleId> modules = List.of();

        @Nullable
        String grade;

        @Nullable
        GradeScaleId scale;

        @Nullable
        EqfLevel level;

        List<AchievementSource> sources = List.of();

        @Nullable
        Period within;
    }

    static Selector read(JsonCursor in) {
        Node node = new Node(in);
        if (!node.start()) {
            return OpaqueSelector.builder().json(node.broken()).build();
        }
        Parts parts = new Parts();
        for (String name = in.nextMember(); name != null; name = in.nextMember()) {
            SelectorMember member = SelectorMember.find(name);
            if (member == null) {
                node.keep(name);
            } else {
                node.saw(member.bit());
                member(in, member, parts);
            }
        }
        SelectorMember.Form form = SelectorMember.form(node.seen());
        if (form != null && form.needsAttribute() && parts.attribute == null) {
            in.absent(SelectorMember.ATTRIBUTE.wire());
        }
        return build(node, form, parts, in.endObject());
    }

    private static void member(JsonCursor in, SelectorMember member, Parts parts) {
        switch (member) {
            case EVERYTHING -> parts.everything = Flags.readTrue(in);
            case ALL_OF, ANY_OF -> parts.children = children(in);
            case NOT -> parts.child = read(in);
            case ATTRIBUTE -> parts.attribute = in.text();
            case IN -> parts.values = in.texts(Function.identity());
            case FROM -> parts.from = in.decimal();
            case TO -> parts.to = in.decimal();
            case MATCHES -> parts.pattern = in.text();
            case PRESENT -> parts.present = Flags.readTrue(in);
            case MODULES -> parts.modules = in.texts(ModuleId::parse);
            case GRADE_AT_LEAST -> parts.grade = in.text();
            case SCALE -> parts.scale = in.text(GradeScaleId::parse);
            case LEVEL_AT_LEAST -> parts.level = EqfLevelCodec.read(in);
            case SOURCES -> parts.sources = in.texts(AchievementSource::parse);
            case WITHIN -> parts.within = PeriodCodec.read(in);
        }
    }

    /** Reads the children; what is no array becomes a child that nothing matches for certain. */
    private static List<Selector> children(JsonCursor in) {
        if (in.isArray()) {
            return in.list(SelectorCodec::read);
        }
        int capture = in.startCapture();
        in.list(SelectorCodec::read);
        return new ArrayList<>(
                List.of(OpaqueSelector.builder().json(in.endCapture(capture)).build()));
    }

    private static Selector build(Node node, SelectorMember.@Nullable Form form, Parts parts, Extensions extensions) {
        List<SelectorMember> kinds = SelectorMember.kinds(node.seen());
        if (kinds.size() > 1) {
            node.conflict(kinds.get(0).wire(), kinds.get(1).wire());
            return OpaqueSelector.builder().json(node.broken()).build();
        }
        if (form == null || node.isForeign(true, form.allowed())) {
            return OpaqueSelector.builder().json(node.verbatim("")).build();
        }
        Selector built = assemble(form, parts, extensions);
        if (built == null) {
            return OpaqueSelector.builder().json(node.broken()).build();
        }
        node.understood();
        return built;
    }

    private static @Nullable Selector assemble(SelectorMember.Form form, Parts p, Extensions x) {
        return switch (form) {
            case EVERYTHING ->
                p.everything ? EveryAchievement.builder().extensions(x).build() : null;
            case ALL_OF ->
                AllSelectors.builder().addAllChildren(p.children).extensions(x).build();
            case ANY_OF ->
                AnySelector.builder().addAllChildren(p.children).extensions(x).build();
            case NOT ->
                p.child == null
                        ? null
                        : NotSelector.builder().child(p.child).extensions(x).build();
            case IN ->
                p.attribute == null
                        ? null
                        : AttributeIn.builder()
                                .attribute(p.attribute)
                                .addAllValues(p.values)
                                .extensions(x)
                                .build();
            case RANGE ->
                p.attribute == null
                        ? null
                        : AttributeRange.builder()
                                .attribute(p.attribute)
                                .min(Optional.ofNullable(p.from))
                                .max(Optional.ofNullable(p.to))
                                .extensions(x)
                                .build();
            case MATCHES ->
                p.attribute == null || p.pattern == null
                        ? null
                        : AttributeMatches.builder()
                                .attribute(p.attribute)
                                .pattern(p.pattern)
                                .extensions(x)
                                .build();
            case PRESENT ->
                p.attribute == null || !p.present
                        ? null
                        : AttributePresent.builder()
                                .attribute(p.attribute)
                                .extensions(x)
                                .build();
            case MODULES ->
                ModuleIn.builder().addAllModules(p.modules).extensions(x).build();
            case GRADE ->
                p.grade == null
                        ? null
                        : GradeAtLeast.builder()
                                .grade(p.grade)
                                .scale(Optional.ofNullable(p.scale))
                                .extensions(x)
                                .build();
            case LEVEL ->
                p.level == null
                        ? null
                        : LevelAtLeast.builder().level(p.level).extensions(x).build();
            case SOURCES ->
                SourceIn.builder().addAllSources(p.sources).extensions(x).build();
            case WITHIN ->
                p.within == null
                        ? null
                        : PeriodWithin.builder().period(p.within).extensions(x).build();
        };
    }

    static void write(Selector value, JsonSink out) {
        value.accept(new SelectorWriter(out));
    }
}
