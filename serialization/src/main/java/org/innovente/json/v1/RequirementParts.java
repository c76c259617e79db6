package org.innovente.json.v1;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.innovente.common.AttestationKind;
import org.innovente.common.CompetencyId;
import org.innovente.common.Extensions;
import org.innovente.common.FrameworkId;
import org.innovente.common.GradeScaleId;
import org.innovente.common.ItemKind;
import org.innovente.common.LevelId;
import org.innovente.common.LocalizedText;
import org.innovente.common.ModuleId;
import org.innovente.common.NodeId;
import org.innovente.common.OutcomeName;
import org.innovente.json.cursor.JsonCursor;
import org.innovente.requirement.Accumulation;
import org.innovente.requirement.Attestation;
import org.innovente.requirement.Average;
import org.innovente.requirement.Bound;
import org.innovente.requirement.Compensation;
import org.innovente.requirement.CompetencyHeld;
import org.innovente.requirement.Condition;
import org.innovente.requirement.Conditional;
import org.innovente.requirement.ModulePassed;
import org.innovente.requirement.NOf;
import org.innovente.requirement.Obligation;
import org.innovente.requirement.OpaqueRequirement;
import org.innovente.requirement.Quantifier;
import org.innovente.requirement.Reference;
import org.innovente.requirement.Requirement;
import org.innovente.requirement.Use;
import org.jspecify.annotations.Nullable;

/** The members of one rule node, collected in any order and put together at its end. */
final class RequirementParts {

    @Nullable
    NodeId id;

    @Nullable
    Obligation obligation;

    LocalizedText note = LocalizedText.EMPTY;

    @Nullable
    List<Requirement> children;

    @Nullable
    Integer number;

    OptionalInt maximum = OptionalInt.empty();

    @Nullable
    ModuleId module;

    @Nullable
    String minimumGrade;

    @Nullable
    GradeScaleId scale;

    @Nullable
    Use use;

    @Nullable
    CompetencyId competency;

    @Nullable
    FrameworkId framework;

    @Nullable
    LevelId level;

    Accumulation.@Nullable Builder accumulation;
    Average.@Nullable Builder average;
    Compensation.@Nullable Builder compensation;

    @Nullable
    AttestationKind attestation;

    @Nullable
    String authority;

    @Nullable
    Bound bound;

    @Nullable
    String unit;

    @Nullable
    Condition condition;

    @Nullable
    Requirement then;

    @Nullable
    Requirement otherwise;

    @Nullable
    String reference;

    @Nullable
    ItemKind kind;

    @Nullable
    OutcomeName outcome;

    @Nullable
    String edition;

    /** Reports siblings without which a kind cannot be read, while the object is still open. */
    void requireSiblings(JsonCursor in, Node node) {
        if (then == null && node.has(RequirementMember.IF.bit())) {
            in.absent(RequirementMember.THEN.wire());
        }
        long counted =
                RequirementMember.AT_LEAST.bit() | RequirementMember.EXACTLY.bit() | RequirementMember.BETWEEN.bit();
        if (children == null && (node.seen() & counted) != 0) {
            in.absent(RequirementMember.OF.wire());
        }
    }

    Requirement build(Node node, Extensions extensions) {
        long kinds = RequirementMember.kinds(node.seen());
        RequirementMember member = kinds == 0 ? null : RequirementMember.first(kinds);
        long others = kinds & (kinds - 1);
        if (member != null && others != 0) {
            node.conflict(member.wire(), RequirementMember.first(others).wire());
            return opaque(node.broken());
        }
        if (member == null || node.isForeign(true, member.allowed())) {
            return opaque(node.verbatim(""));
        }
        Requirement built = assemble(member, extensions);
        if (built == null) {
            return opaque(node.broken());
        }
        node.understood();
        return built;
    }

    private Requirement opaque(String json) {
        return OpaqueRequirement.builder()
                .json(json)
                .id(Optional.ofNullable(id))
                .obligation(Optional.ofNullable(obligation))
                .note(note)
                .build();
    }

    private @Nullable Requirement assemble(RequirementMember member, Extensions extensions) {
        return switch (member) {
            case ALL_OF -> nOf(Quantifier.ALL, extensions);
            case ANY_OF -> nOf(Quantifier.ANY, extensions);
            case NONE_OF -> nOf(Quantifier.NONE, extensions);
            case AT_LEAST -> number == null ? null : nOf(Quantifier.atLeast(number), extensions);
            case EXACTLY -> number == null ? null : nOf(Quantifier.exactly(number), extensions);
            case BETWEEN ->
                number == null || maximum.isEmpty()
                        ? null
                        : nOf(Quantifier.between(number, maximum.getAsInt()), extensions);
            case MODULE -> module(extensions);
            case COMPETENCY -> competency(extensions);
            case ACCUMULATION ->
                accumulation == null
                        ? null
                        : accumulation
                                .id(Optional.ofNullable(id))
                                .obligation(Optional.ofNullable(obligation))
                                .note(note)
                                .extensions(extensions)
                                .build();
            case AVERAGE ->
                average == null
                        ? null
                        : average.id(Optional.ofNullable(id))
                                .obligation(Optional.ofNullable(obligation))
                                .note(note)
                                .extensions(extensions)
                                .build();
            case COMPENSATION ->
                compensation == null
                        ? null
                        : compensation
                                .id(Optional.ofNullable(id))
                                .obligation(Optional.ofNullable(obligation))
                                .note(note)
                                .extensions(extensions)
                                .build();
            case ATTESTATION -> attestation(extensions);
            case IF -> conditional(extensions);
            case REFERENCE -> reference(extensions);
            default -> throw new IllegalStateException("Not a kind: " + member);
        };
    }

    private @Nullable Requirement nOf(Quantifier quantifier, Extensions extensions) {
        return children == null
                ? null
                : NOf.builder()
                        .quantifier(quantifier)
                        .addAllChildren(children)
                        .id(Optional.ofNullable(id))
                        .obligation(Optional.ofNullable(obligation))
                        .note(note)
                        .extensions(extensions)
                        .build();
    }

    private @Nullable Requirement module(Extensions extensions) {
        return module == null
                ? null
                : ModulePassed.builder()
                        .module(module)
                        .minimumGrade(Optional.ofNullable(minimumGrade))
                        .scale(Optional.ofNullable(scale))
                        .use(Optional.ofNullable(use))
                        .id(Optional.ofNullable(id))
                        .obligation(Optional.ofNullable(obligation))
                        .note(note)
                        .extensions(extensions)
                        .build();
    }

    private @Nullable Requirement competency(Extensions extensions) {
        return competency == null
                ? null
                : CompetencyHeld.builder()
                        .competency(competency)
                        .framework(Optional.ofNullable(framework))
                        .level(Optional.ofNullable(level))
                        .id(Optional.ofNullable(id))
                        .obligation(Optional.ofNullable(obligation))
                        .note(note)
                        .extensions(extensions)
                        .build();
    }

    private @Nullable Requirement attestation(Extensions extensions) {
        return attestation == null
                ? null
                : Attestation.builder()
                        .kind(attestation)
                        .authority(Optional.ofNullable(authority))
                        .bound(Optional.ofNullable(bound))
                        .unit(Optional.ofNullable(unit))
                        .id(Optional.ofNullable(id))
                        .obligation(Optional.ofNullable(obligation))
                        .note(note)
                        .extensions(extensions)
                        .build();
    }

    private @Nullable Requirement conditional(Extensions extensions) {
        return condition == null || then == null
                ? null
                : Conditional.builder()
                        .condition(condition)
                        .then(then)
                        .otherwise(Optional.ofNullable(otherwise))
                        .id(Optional.ofNullable(id))
                        .obligation(Optional.ofNullable(obligation))
                        .note(note)
                        .extensions(extensions)
                        .build();
    }

    private @Nullable Requirement reference(Extensions extensions) {
        return reference == null
                ? null
                : Reference.builder()
                        .target(reference)
                        .kind(Optional.ofNullable(kind))
                        .outcome(Optional.ofNullable(outcome))
                        .edition(Optional.ofNullable(edition))
                        .id(Optional.ofNullable(id))
                        .obligation(Optional.ofNullable(obligation))
                        .note(note)
                        .extensions(extensions)
                        .build();
    }
}
