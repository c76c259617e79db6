package org.innovente.testing;

import org.innovente.common.AchievementSource;
import org.innovente.common.AttestationKind;
import org.innovente.common.CompetencyId;
import org.innovente.common.CreditCategory;
import org.innovente.common.FrameworkId;
import org.innovente.common.GradeScaleId;
import org.innovente.common.ItemKind;
import org.innovente.common.LevelId;
import org.innovente.common.ModuleId;
import org.innovente.common.NodeId;
import org.innovente.common.OutcomeName;
import org.innovente.requirement.Accumulation;
import org.innovente.requirement.AllConditions;
import org.innovente.requirement.AllSelectors;
import org.innovente.requirement.AnyCondition;
import org.innovente.requirement.AnySelector;
import org.innovente.requirement.Attestation;
import org.innovente.requirement.AttributeIn;
import org.innovente.requirement.AttributeMatches;
import org.innovente.requirement.AttributePresent;
import org.innovente.requirement.AttributeRange;
import org.innovente.requirement.Average;
import org.innovente.requirement.Bound;
import org.innovente.requirement.Cap;
import org.innovente.requirement.Compensation;
import org.innovente.requirement.CompensationUnit;
import org.innovente.requirement.CompetencyHeld;
import org.innovente.requirement.Condition;
import org.innovente.requirement.Conditional;
import org.innovente.requirement.Constraint;
import org.innovente.requirement.EveryAchievement;
import org.innovente.requirement.FactIn;
import org.innovente.requirement.FactPresent;
import org.innovente.requirement.Floor;
import org.innovente.requirement.GradeAtLeast;
import org.innovente.requirement.LevelAtLeast;
import org.innovente.requirement.Limit;
import org.innovente.requirement.Measure;
import org.innovente.requirement.MeasureKind;
import org.innovente.requirement.ModuleIn;
import org.innovente.requirement.ModulePassed;
import org.innovente.requirement.NOf;
import org.innovente.requirement.NotCondition;
import org.innovente.requirement.NotSelector;
import org.innovente.requirement.Obligation;
import org.innovente.requirement.OpaqueCondition;
import org.innovente.requirement.OpaqueConstraint;
import org.innovente.requirement.OpaqueRequirement;
import org.innovente.requirement.OpaqueSelector;
import org.innovente.requirement.Order;
import org.innovente.requirement.Overlap;
import org.innovente.requirement.PeriodWithin;
import org.innovente.requirement.Prerequisite;
import org.innovente.requirement.Reference;
import org.innovente.requirement.Requirement;
import org.innovente.requirement.RequirementHolds;
import org.innovente.requirement.Selector;
import org.innovente.requirement.SourceIn;
import org.innovente.requirement.Use;
import org.innovente.requirement.UseKind;
import org.innovente.requirement.Weighting;

/** Random values of the room {@code requirement}; the sizes and depth are those of the {@link RandomValues}. */
final class RandomRequirement {

    private RandomRequirement() {}

    /** Returns a random {@link Bound}. */
    static Bound bound(RandomValues r) {
        Bound.Builder b = Bound.builder();
        if (r.some()) {
            b.min(r.decimal());
        }
        if (r.some()) {
            b.above(r.decimal());
        }
        if (r.some()) {
            b.max(r.decimal());
        }
        if (r.some()) {
            b.below(r.decimal());
        }
        return b.extensions(r.neutral()).build();
    }

    /** Returns a random {@link Measure}. */
    static Measure measure(RandomValues r) {
        Measure.Builder b = Measure.builder();
        b.kind(r.oneOf(MeasureKind.values()));
        if (r.some()) {
            b.category(r.vocabulary(CreditCategory::parse));
        }
        if (r.some()) {
            b.attribute(r.text());
        }
        if (r.some()) {
            b.of(r.oneOf(MeasureKind.values()));
        }
        if (r.some()) {
            b.unit(r.text());
        }
        return b.extensions(r.neutral()).build();
    }

    /** Returns a random {@link Use}. */
    static Use use(RandomValues r) {
        Use.Builder b = Use.builder();
        b.kind(r.oneOf(UseKind.values()));
        if (r.some()) {
            b.group(r.text());
        }
        return b.extensions(r.neutral()).build();
    }

    /** Returns a random {@link Floor}. */
    static Floor floor(RandomValues r) {
        Floor.Builder b = Floor.builder();
        b.mark(r.decimal());
        if (r.some()) {
            b.equalBlocks(r.bool());
        }
        return b.extensions(r.neutral()).build();
    }

    /** Returns a random {@link CompensationUnit}. */
    static CompensationUnit compensationUnit(RandomValues r) {
        CompensationUnit.Builder b = CompensationUnit.builder();
        b.id(r.vocabulary(NodeId::parse));
        b.title(r.localized());
        b.selector(RandomRequirement.selector(r));
        if (r.some()) {
            b.weights(r.oneOf(Weighting.values()));
        }
        if (r.some()) {
            b.coefficient(r.decimal());
        }
        if (r.some()) {
            b.pass(r.decimal());
        }
        if (r.some()) {
            b.floor(RandomRequirement.floor(r));
        }
        if (r.some()) {
            b.compensable(r.bool());
        }
        if (r.some()) {
            b.compensates(r.bool());
        }
        return b.extensions(r.neutral()).build();
    }

    /** Returns a random {@link Prerequisite}. */
    static Prerequisite prerequisite(RandomValues r) {
        Prerequisite.Builder b = Prerequisite.builder();
        if (r.some()) {
            b.requirement(RandomRequirement.requirement(r));
        }
        b.prose(r.localized());
        return b.extensions(r.neutral()).build();
    }

    /** Returns a random {@link EveryAchievement}. */
    static EveryAchievement everyAchievement(RandomValues r) {
        EveryAchievement.Builder b = EveryAchievement.builder();
        return b.extensions(r.neutral()).build();
    }

    /** Returns a random {@link AllSelectors}. */
    static AllSelectors allSelectors(RandomValues r) {
        AllSelectors.Builder b = AllSelectors.builder();
        b.addAllChildren(r.list(() -> RandomRequirement.selector(r)));
        return b.extensions(r.neutral()).build();
    }

    /** Returns a random {@link AnySelector}. */
    static AnySelector anySelector(RandomValues r) {
        AnySelector.Builder b = AnySelector.builder();
        b.addAllChildren(r.list(() -> RandomRequirement.selector(r)));
        return b.extensions(r.neutral()).build();
    }

    /** Returns a random {@link NotSelector}. */
    static NotSelector notSelector(RandomValues r) {
        NotSelector.Builder b = NotSelector.builder();
        b.child(RandomRequirement.selector(r));
        return b.extensions(r.neutral()).build();
    }

    /** Returns a random {@link AttributeIn}. */
    static AttributeIn attributeIn(RandomValues r) {
        AttributeIn.Builder b = AttributeIn.builder();
        b.attribute(r.text());
        b.addAllValues(r.list(() -> r.text()));
        return b.extensions(r.neutral()).build();
    }

    /** Returns a random {@link AttributeRange}. */
    static AttributeRange attributeRange(RandomValues r) {
        AttributeRange.Builder b = AttributeRange.builder();
        b.attribute(r.text());
        if (r.some()) {
            b.min(r.decimal());
        }
        if (r.some()) {
            b.max(r.decimal());
        }
        return b.extensions(r.neutral()).build();
    }

    /** Returns a random {@link AttributeMatches}. */
    static AttributeMatches attributeMatches(RandomValues r) {
        AttributeMatches.Builder b = AttributeMatches.builder();
        b.attribute(r.text());
        b.pattern(r.text());
        return b.extensions(r.neutral()).build();
    }

    /** Returns a random {@link AttributePresent}. */
    static AttributePresent attributePresent(RandomValues r) {
        AttributePresent.Builder b = AttributePresent.builder();
        b.attribute(r.text());
        return b.extensions(r.neutral()).build();
    }

    /** Returns a random {@link ModuleIn}. */
    static ModuleIn moduleIn(RandomValues r) {
        ModuleIn.Builder b = ModuleIn.builder();
        b.addAllModules(r.list(() -> r.vocabulary(ModuleId::parse)));
        return b.extensions(r.neutral()).build();
    }

    /** Returns a random {@link GradeAtLeast}. */
    static GradeAtLeast gradeAtLeast(RandomValues r) {
        GradeAtLeast.Builder b = GradeAtLeast.builder();
        b.grade(r.text());
        if (r.some()) {
            b.scale(r.vocabulary(GradeScaleId::parse));
        }
        return b.extensions(r.neutral()).build();
    }

    /** Returns a random {@link LevelAtLeast}. */
    static LevelAtLeast levelAtLeast(RandomValues r) {
        LevelAtLeast.Builder b = LevelAtLeast.builder();
        b.level(r.eqf());
        return b.extensions(r.neutral()).build();
    }

    /** Returns a random {@link SourceIn}. */
    static SourceIn sourceIn(RandomValues r) {
        SourceIn.Builder b = SourceIn.builder();
        b.addAllSources(r.list(() -> r.oneOf(AchievementSource.values())));
        return b.extensions(r.neutral()).build();
    }

    /** Returns a random {@link PeriodWithin}. */
    static PeriodWithin periodWithin(RandomValues r) {
        PeriodWithin.Builder b = PeriodWithin.builder();
        b.period(RandomCommon.period(r));
        return b.extensions(r.neutral()).build();
    }

    /** Returns a random {@link OpaqueSelector}, kept verbatim. */
    static OpaqueSelector opaqueSelector(RandomValues r) {
        String unknown = "unheard-of-" + r.integer();
        return OpaqueSelector.builder()
                .json("{\"" + unknown + "\":[1,2.50,\"x\"]}")
                .build();
    }

    /** Returns a random {@link FactIn}. */
    static FactIn factIn(RandomValues r) {
        FactIn.Builder b = FactIn.builder();
        b.fact(r.text());
        b.addAllValues(r.list(() -> r.text()));
        return b.extensions(r.neutral()).build();
    }

    /** Returns a random {@link FactPresent}. */
    static FactPresent factPresent(RandomValues r) {
        FactPresent.Builder b = FactPresent.builder();
        b.fact(r.text());
        return b.extensions(r.neutral()).build();
    }

    /** Returns a random {@link RequirementHolds}. */
    static RequirementHolds requirementHolds(RandomValues r) {
        RequirementHolds.Builder b = RequirementHolds.builder();
        b.requirement(RandomRequirement.requirement(r));
        return b.extensions(r.neutral()).build();
    }

    /** Returns a random {@link AllConditions}. */
    static AllConditions allConditions(RandomValues r) {
        AllConditions.Builder b = AllConditions.builder();
        b.addAllChildren(r.list(() -> RandomRequirement.condition(r)));
        return b.extensions(r.neutral()).build();
    }

    /** Returns a random {@link AnyCondition}. */
    static AnyCondition anyCondition(RandomValues r) {
        AnyCondition.Builder b = AnyCondition.builder();
        b.addAllChildren(r.list(() -> RandomRequirement.condition(r)));
        return b.extensions(r.neutral()).build();
    }

    /** Returns a random {@link NotCondition}. */
    static NotCondition notCondition(RandomValues r) {
        NotCondition.Builder b = NotCondition.builder();
        b.child(RandomRequirement.condition(r));
        return b.extensions(r.neutral()).build();
    }

    /** Returns a random {@link OpaqueCondition}, kept verbatim. */
    static OpaqueCondition opaqueCondition(RandomValues r) {
        String unknown = "unheard-of-" + r.integer();
        return OpaqueCondition.builder()
                .json("{\"" + unknown + "\":[1,2.50,\"x\"]}")
                .build();
    }

    /** Returns a random {@link NOf}. */
    static NOf nOf(RandomValues r) {
        NOf.Builder b = NOf.builder();
        b.quantifier(r.quantifier());
        b.addAllChildren(r.list(() -> RandomRequirement.requirement(r)));
        if (r.some()) {
            b.id(r.vocabulary(NodeId::parse));
        }
        if (r.some()) {
            b.obligation(r.oneOf(Obligation.values()));
        }
        b.note(r.localized());
        return b.extensions(r.neutral()).build();
    }

    /** Returns a random {@link ModulePassed}. */
    static ModulePassed modulePassed(RandomValues r) {
        ModulePassed.Builder b = ModulePassed.builder();
        b.module(r.vocabulary(ModuleId::parse));
        if (r.some()) {
            b.minimumGrade(r.text());
        }
        if (r.some()) {
            b.scale(r.vocabulary(GradeScaleId::parse));
        }
        if (r.some()) {
            b.use(RandomRequirement.use(r));
        }
        if (r.some()) {
            b.id(r.vocabulary(NodeId::parse));
        }
        if (r.some()) {
            b.obligation(r.oneOf(Obligation.values()));
        }
        b.note(r.localized());
        return b.extensions(r.neutral()).build();
    }

    /** Returns a random {@link CompetencyHeld}. */
    static CompetencyHeld competencyHeld(RandomValues r) {
        CompetencyHeld.Builder b = CompetencyHeld.builder();
        b.competency(r.vocabulary(CompetencyId::parse));
        if (r.some()) {
            b.framework(r.vocabulary(FrameworkId::parse));
        }
        if (r.some()) {
            b.level(r.vocabulary(LevelId::parse));
        }
        if (r.some()) {
            b.id(r.vocabulary(NodeId::parse));
        }
        if (r.some()) {
            b.obligation(r.oneOf(Obligation.values()));
        }
        b.note(r.localized());
        return b.extensions(r.neutral()).build();
    }

    /** Returns a random {@link Accumulation}. */
    static Accumulation accumulation(RandomValues r) {
        Accumulation.Builder b = Accumulation.builder();
        b.selector(RandomRequirement.selector(r));
        b.measure(RandomRequirement.measure(r));
        b.bound(RandomRequirement.bound(r));
        if (r.some()) {
            b.use(RandomRequirement.use(r));
        }
        if (r.some()) {
            b.divisible(r.bool());
        }
        if (r.some()) {
            b.priority(r.integer());
        }
        if (r.some()) {
            b.id(r.vocabulary(NodeId::parse));
        }
        if (r.some()) {
            b.obligation(r.oneOf(Obligation.values()));
        }
        b.note(r.localized());
        return b.extensions(r.neutral()).build();
    }

    /** Returns a random {@link Average}. */
    static Average average(RandomValues r) {
        Average.Builder b = Average.builder();
        b.selector(RandomRequirement.selector(r));
        if (r.some()) {
            b.weights(r.oneOf(Weighting.values()));
        }
        b.bound(RandomRequirement.bound(r));
        if (r.some()) {
            b.floor(RandomRequirement.floor(r));
        }
        if (r.some()) {
            b.bestOf(r.integer());
        }
        if (r.some()) {
            b.scale(r.vocabulary(GradeScaleId::parse));
        }
        if (r.some()) {
            b.id(r.vocabulary(NodeId::parse));
        }
        if (r.some()) {
            b.obligation(r.oneOf(Obligation.values()));
        }
        b.note(r.localized());
        return b.extensions(r.neutral()).build();
    }

    /** Returns a random {@link Compensation}. */
    static Compensation compensation(RandomValues r) {
        Compensation.Builder b = Compensation.builder();
        b.addAllUnits(r.list(() -> RandomRequirement.compensationUnit(r)));
        b.unitPass(r.decimal());
        if (r.some()) {
            b.groupBound(r.decimal());
        }
        if (r.some()) {
            b.floor(RandomRequirement.floor(r));
        }
        if (r.some()) {
            b.required(r.integer());
        }
        if (r.some()) {
            b.scope(r.text());
        }
        if (r.some()) {
            b.capitalisation(r.bool());
        }
        if (r.some()) {
            b.singleUse(r.text());
        }
        if (r.some()) {
            b.scale(r.vocabulary(GradeScaleId::parse));
        }
        if (r.some()) {
            b.id(r.vocabulary(NodeId::parse));
        }
        if (r.some()) {
            b.obligation(r.oneOf(Obligation.values()));
        }
        b.note(r.localized());
        return b.extensions(r.neutral()).build();
    }

    /** Returns a random {@link Attestation}. */
    static Attestation attestation(RandomValues r) {
        Attestation.Builder b = Attestation.builder();
        b.kind(r.vocabulary(AttestationKind::parse));
        if (r.some()) {
            b.authority(r.text());
        }
        if (r.some()) {
            b.bound(RandomRequirement.bound(r));
        }
        if (r.some()) {
            b.unit(r.text());
        }
        if (r.some()) {
            b.id(r.vocabulary(NodeId::parse));
        }
        if (r.some()) {
            b.obligation(r.oneOf(Obligation.values()));
        }
        b.note(r.localized());
        return b.extensions(r.neutral()).build();
    }

    /** Returns a random {@link Conditional}. */
    static Conditional conditional(RandomValues r) {
        Conditional.Builder b = Conditional.builder();
        b.condition(RandomRequirement.condition(r));
        b.then(RandomRequirement.requirement(r));
        if (r.some()) {
            b.otherwise(RandomRequirement.requirement(r));
        }
        if (r.some()) {
            b.id(r.vocabulary(NodeId::parse));
        }
        if (r.some()) {
            b.obligation(r.oneOf(Obligation.values()));
        }
        b.note(r.localized());
        return b.extensions(r.neutral()).build();
    }

    /** Returns a random {@link Reference}. */
    static Reference reference(RandomValues r) {
        Reference.Builder b = Reference.builder();
        b.target(r.text());
        if (r.some()) {
            b.kind(r.oneOf(ItemKind.values()));
        }
        if (r.some()) {
            b.outcome(r.vocabulary(OutcomeName::parse));
        }
        if (r.some()) {
            b.edition(r.text());
        }
        if (r.some()) {
            b.id(r.vocabulary(NodeId::parse));
        }
        if (r.some()) {
            b.obligation(r.oneOf(Obligation.values()));
        }
        b.note(r.localized());
        return b.extensions(r.neutral()).build();
    }

    /** Returns a random {@link OpaqueRequirement}, kept verbatim. */
    static OpaqueRequirement opaqueRequirement(RandomValues r) {
        String unknown = "unheard-of-" + r.integer();
        return OpaqueRequirement.builder()
                .json("{\"" + unknown + "\":[1,2.50,\"x\"]}")
                .build();
    }

    /** Returns a random {@link Cap}. */
    static Cap cap(RandomValues r) {
        Cap.Builder b = Cap.builder();
        b.selector(RandomRequirement.selector(r));
        b.measure(RandomRequirement.measure(r));
        b.max(r.decimal());
        if (r.some()) {
            b.id(r.vocabulary(NodeId::parse));
        }
        if (r.some()) {
            b.scope(r.vocabulary(NodeId::parse));
        }
        b.note(r.localized());
        return b.extensions(r.neutral()).build();
    }

    /** Returns a random {@link Limit}. */
    static Limit limit(RandomValues r) {
        Limit.Builder b = Limit.builder();
        b.selector(RandomRequirement.selector(r));
        b.measure(RandomRequirement.measure(r));
        b.bound(RandomRequirement.bound(r));
        if (r.some()) {
            b.id(r.vocabulary(NodeId::parse));
        }
        if (r.some()) {
            b.scope(r.vocabulary(NodeId::parse));
        }
        b.note(r.localized());
        return b.extensions(r.neutral()).build();
    }

    /** Returns a random {@link Overlap}. */
    static Overlap overlap(RandomValues r) {
        Overlap.Builder b = Overlap.builder();
        if (r.some()) {
            b.with(r.vocabulary(NodeId::parse));
        }
        if (r.some()) {
            b.atMostUses(r.integer());
        }
        if (r.some()) {
            b.selector(RandomRequirement.selector(r));
        }
        if (r.some()) {
            b.measure(RandomRequirement.measure(r));
        }
        if (r.some()) {
            b.max(r.decimal());
        }
        if (r.some()) {
            b.id(r.vocabulary(NodeId::parse));
        }
        if (r.some()) {
            b.scope(r.vocabulary(NodeId::parse));
        }
        b.note(r.localized());
        return b.extensions(r.neutral()).build();
    }

    /** Returns a random {@link Order}. */
    static Order order(RandomValues r) {
        Order.Builder b = Order.builder();
        b.before(RandomRequirement.selector(r));
        b.after(RandomRequirement.selector(r));
        if (r.some()) {
            b.id(r.vocabulary(NodeId::parse));
        }
        if (r.some()) {
            b.scope(r.vocabulary(NodeId::parse));
        }
        b.note(r.localized());
        return b.extensions(r.neutral()).build();
    }

    /** Returns a random {@link OpaqueConstraint}, kept verbatim. */
    static OpaqueConstraint opaqueConstraint(RandomValues r) {
        String unknown = "unheard-of-" + r.integer();
        return OpaqueConstraint.builder()
                .json("{\"" + unknown + "\":[1,2.50,\"x\"]}")
                .build();
    }

    /** Returns a random {@link Selector}, of a bounded depth. */
    static Selector selector(RandomValues r) {
        if (!r.descend()) {
            return switch (r.below(11)) {
                case 0 -> everyAchievement(r);
                case 1 -> attributeIn(r);
                case 2 -> attributeRange(r);
                case 3 -> attributeMatches(r);
                case 4 -> attributePresent(r);
                case 5 -> moduleIn(r);
                case 6 -> gradeAtLeast(r);
                case 7 -> levelAtLeast(r);
                case 8 -> sourceIn(r);
                case 9 -> periodWithin(r);
                default -> opaqueSelector(r);
            };
        }
        Selector value = switch (r.below(14)) {
            case 0 -> everyAchievement(r);
            case 1 -> allSelectors(r);
            case 2 -> anySelector(r);
            case 3 -> notSelector(r);
            case 4 -> attributeIn(r);
            case 5 -> attributeRange(r);
            case 6 -> attributeMatches(r);
            case 7 -> attributePresent(r);
            case 8 -> moduleIn(r);
            case 9 -> gradeAtLeast(r);
            case 10 -> levelAtLeast(r);
            case 11 -> sourceIn(r);
            case 12 -> periodWithin(r);
            default -> opaqueSelector(r);
        };
        r.ascend();
        return value;
    }

    /** Returns a random {@link Condition}, of a bounded depth. */
    static Condition condition(RandomValues r) {
        if (!r.descend()) {
            return switch (r.below(3)) {
                case 0 -> factIn(r);
                case 1 -> factPresent(r);
                default -> opaqueCondition(r);
            };
        }
        Condition value = switch (r.below(7)) {
            case 0 -> factIn(r);
            case 1 -> factPresent(r);
            case 2 -> requirementHolds(r);
            case 3 -> allConditions(r);
            case 4 -> anyCondition(r);
            case 5 -> notCondition(r);
            default -> opaqueCondition(r);
        };
        r.ascend();
        return value;
    }

    /** Returns a random {@link Requirement}, of a bounded depth. */
    static Requirement requirement(RandomValues r) {
        if (!r.descend()) {
            return switch (r.below(5)) {
                case 0 -> modulePassed(r);
                case 1 -> competencyHeld(r);
                case 2 -> attestation(r);
                case 3 -> reference(r);
                default -> opaqueRequirement(r);
            };
        }
        Requirement value = switch (r.below(10)) {
            case 0 -> nOf(r);
            case 1 -> modulePassed(r);
            case 2 -> competencyHeld(r);
            case 3 -> accumulation(r);
            case 4 -> average(r);
            case 5 -> compensation(r);
            case 6 -> attestation(r);
            case 7 -> conditional(r);
            case 8 -> reference(r);
            default -> opaqueRequirement(r);
        };
        r.ascend();
        return value;
    }

    /** Returns a random {@link Constraint}, of a bounded depth. */
    static Constraint constraint(RandomValues r) {
        if (!r.descend()) {
            return switch (r.below(1)) {
                default -> opaqueConstraint(r);
            };
        }
        Constraint value = switch (r.below(5)) {
            case 0 -> cap(r);
            case 1 -> limit(r);
            case 2 -> overlap(r);
            case 3 -> order(r);
            default -> opaqueConstraint(r);
        };
        r.ascend();
        return value;
    }
}
