package org.innovente.validation.rule.diploma;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.innovente.common.AchievementId;
import org.innovente.common.ItemKind;
import org.innovente.common.ModuleId;
import org.innovente.common.RecordId;
import org.innovente.diploma.ItemRef;
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
import org.innovente.validation.Place;
import org.innovente.validation.RuleTree;
import org.innovente.validation.SelectorTree;
import org.innovente.validation.facts.Reachability;
import org.innovente.validation.facts.Selections;

/**
 * The audit of somebody who has passed every module and holds every paper: where more never hurts, a rule that even such a
 * learner does not satisfy can be satisfied by nobody.
 *
 * <p>More never hurts in rules made of all-of, any-of, at-least, modules without a minimum grade, attestations, and counts
 * or credits with a lower bound only, selected by modules and their own properties. Other rules are not judged here.
 */
final class BestLearner {

    private BestLearner() {}

    /** Returns whether a rule without further constraints is one in which more never hurts. */
    static boolean isMonotone(List<RuleTree.Node> nodes) {
        return nodes.stream().allMatch(node -> isMonotone(node.rule()));
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

    /** Returns the modules that a rule in which more never hurts can look at, each once. */
    static List<TrainingModule> relevant(Requirement root, CatalogueFacts facts) {
        Selections selections = facts.derived(Selections.class, Selections::of);
        Set<TrainingModule> found = Collections.newSetFromMap(new IdentityHashMap<>());
        List<TrainingModule> inOrder = new ArrayList<>();
        for (RuleTree.Node node : RuleTree.withoutPlaces(root).nodes()) {
            Selector selector = null;
            if (node.rule() instanceof Accumulation sum) {
                selector = sum.selector();
            } else if (node.rule() instanceof ModulePassed passed) {
                selector = ModuleIn.builder().addModule(passed.module()).build();
            }
            if (selector != null) {
                Predicate<TrainingModule> possible = selections.possibleMatches(selector);
                for (TrainingModule module : selections.candidates(selector)) {
                    if (possible.test(module) && found.add(module)) {
                        inOrder.add(module);
                    }
                }
            }
        }
        return inOrder;
    }

    /** Returns the best learner of all for a rule. */
    static LearnerRecord of(Requirement root, CatalogueFacts facts) {
        LearnerRecord.Builder record = LearnerRecord.builder().id(new RecordId("everybody"));
        Reachability reachability = facts.derived(Reachability.class, Reachability::of);
        Set<ModuleId> seen = new HashSet<>();
        for (TrainingModule module : relevant(root, facts)) {
            if (!reachability.isDead(module.id()) && seen.add(module.id())) {
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
        for (RuleTree.Node node : RuleTree.withoutPlaces(root).nodes()) {
            if (node.rule() instanceof Attestation paper) {
                AttestationRecord.Builder granted = AttestationRecord.builder().kind(paper.kind());
                paper.authority().ifPresent(granted::authority);
                record.addAttestation(granted.build());
            }
        }
        return record.build();
    }
}
