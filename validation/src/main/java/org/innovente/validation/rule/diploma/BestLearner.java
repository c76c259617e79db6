package org.innovente.validation.rule.diploma;

import java.util.HashSet;
import java.util.Set;
import org.innovente.audit.AuditOptions;
import org.innovente.audit.DiplomaAudit;
import org.innovente.common.AchievementId;
import org.innovente.common.ItemKind;
import org.innovente.common.ModuleId;
import org.innovente.common.RecordId;
import org.innovente.diploma.Diploma;
import org.innovente.diploma.ItemRef;
import org.innovente.diploma.NamedOutcome;
import org.innovente.learner.Achievement;
import org.innovente.learner.AchievementStatus;
import org.innovente.learner.AttestationRecord;
import org.innovente.learner.LearnerRecord;
import org.innovente.module.TrainingModule;
import org.innovente.requirement.Accumulation;
import org.innovente.requirement.AllSelectors;
import org.innovente.requirement.AnySelector;
import org.innovente.requirement.Attestation;
import org.innovente.requirement.EveryAchievement;
import org.innovente.requirement.MeasureKind;
import org.innovente.requirement.ModuleIn;
import org.innovente.requirement.ModulePassed;
import org.innovente.requirement.NOf;
import org.innovente.requirement.Quantifier;
import org.innovente.requirement.Requirement;
import org.innovente.requirement.Selector;
import org.innovente.validation.CatalogueFacts;
import org.innovente.validation.Parameter;
import org.innovente.validation.Place;
import org.innovente.validation.RuleTree;
import org.innovente.validation.SelectorTree;

/**
 * The audit of somebody who has passed every module and holds every paper: where more never hurts, a rule that even such a
 * learner does not satisfy can be satisfied by nobody.
 *
 * <p>More never hurts in rules made of all-of, any-of, at-least, modules without a minimum grade, attestations, and counts
 * or credits with a lower bound only, selected by modules and their own properties. Other rules are not judged here.
 */
final class BestLearner {

    private final CatalogueFacts facts;

    BestLearner(CatalogueFacts facts) {
        this.facts = facts;
    }

    /** Returns whether the rule of an outcome is one in which more never hurts. */
    static boolean isMonotone(NamedOutcome outcome) {
        if (outcome.requirement().isEmpty() || !outcome.constraints().isEmpty()) {
            return false;
        }
        for (RuleTree.Node node :
                RuleTree.of(outcome.requirement().get(), Place.root()).nodes()) {
            if (!isMonotone(node.rule())) {
                return false;
            }
        }
        return true;
    }

    private static boolean isMonotone(Requirement rule) {
        if (rule instanceof NOf some) {
            Quantifier.Form form = some.quantifier().form();
            return form == Quantifier.Form.ALL || form == Quantifier.Form.ANY || form == Quantifier.Form.AT_LEAST;
        }
        if (rule instanceof ModulePassed passed) {
            return passed.minimumGrade().isEmpty();
        }
        if (rule instanceof Accumulation sum) {
            MeasureKind kind = sum.measure().kind();
            return (kind == MeasureKind.COUNT || kind == MeasureKind.CREDITS)
                    && sum.bound().max().isEmpty()
                    && sum.bound().below().isEmpty()
                    && isPlain(sum.selector());
        }
        return rule instanceof Attestation paper && paper.bound().isEmpty();
    }

    private static boolean isPlain(Selector selector) {
        for (SelectorTree.Node node : SelectorTree.of(selector, Place.root())) {
            boolean plain = node.selector() instanceof EveryAchievement
                    || node.selector() instanceof ModuleIn
                    || node.selector() instanceof AllSelectors
                    || node.selector() instanceof AnySelector;
            if (!plain) {
                return false;
            }
        }
        return true;
    }

    /** Returns the answer for the best learner of all, within the budget of the engines. */
    DiplomaAudit.Answer answer(Diploma diploma, NamedOutcome outcome) {
        AuditOptions options = AuditOptions.builder()
                .asOf(facts.asOf())
                .budget(facts.integer(Parameter.ENGINE_BUDGET))
                .build();
        return DiplomaAudit.of(facts.catalogue(), diploma.id(), outcome.name()).answer(record(outcome), options);
    }

    private LearnerRecord record(NamedOutcome outcome) {
        LearnerRecord.Builder record = LearnerRecord.builder().id(new RecordId("everybody"));
        Set<ModuleId> seen = new HashSet<>();
        for (TrainingModule module : facts.catalogue().modules()) {
            if (seen.add(module.id())) {
                record.addAchievement(Achievement.builder()
                        .id(new AchievementId("a" + seen.size()))
                        .item(ItemRef.builder()
                                .kind(ItemKind.MODULE)
                                .id(module.id().value())
                                .build())
                        .status(AchievementStatus.ACHIEVED)
                        .build());
            }
        }
        outcome.requirement().ifPresent(root -> {
            for (RuleTree.Node node : RuleTree.of(root, Place.root()).nodes()) {
                if (node.rule() instanceof Attestation paper) {
                    AttestationRecord.Builder granted =
                            AttestationRecord.builder().kind(paper.kind());
                    paper.authority().ifPresent(granted::authority);
                    record.addAttestation(granted.build());
                }
            }
        });
        return record.build();
    }
}
