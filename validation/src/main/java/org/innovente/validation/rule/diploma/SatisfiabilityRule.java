package org.innovente.validation.rule.diploma;

import java.math.BigDecimal;
import java.util.List;
import org.innovente.audit.DiplomaAudit;
import org.innovente.audit.Proof;
import org.innovente.audit.Verdict;
import org.innovente.common.CreditCategory;
import org.innovente.diploma.Block;
import org.innovente.diploma.Diploma;
import org.innovente.diploma.NamedOutcome;
import org.innovente.requirement.Accumulation;
import org.innovente.requirement.MeasureKind;
import org.innovente.requirement.ModulePassed;
import org.innovente.requirement.NOf;
import org.innovente.requirement.OpaqueRequirement;
import org.innovente.requirement.Requirement;
import org.innovente.validation.CatalogueFacts;
import org.innovente.validation.CatalogueRule;
import org.innovente.validation.FindingSink;
import org.innovente.validation.Place;
import org.innovente.validation.RuleCode;
import org.innovente.validation.RuleTree;

/**
 * Every diploma and block can be awarded to somebody by modules of the catalogue. Bounds from above decide: what is
 * refused here can be met by no choice of modules. What the bounds let pass is audited for the best of all learners where
 * more never hurts; other rules are left to the audit of learners.
 */
final class SatisfiabilityRule implements CatalogueRule {

    @Override
    public List<RuleCode> codes() {
        return List.of(
                DiplomaCode.UNSATISFIABLE,
                DiplomaCode.UNDETERMINED,
                DiplomaCode.CATEGORY_UNREACHABLE,
                DiplomaCode.UNREACHABLE_OPTION,
                DiplomaCode.MODE_UNSATISFIABLE);
    }

    @Override
    public void check(CatalogueFacts facts, FindingSink sink) {
        List<Diploma> diplomas = facts.catalogue().diplomas();
        for (int i = 0; i < diplomas.size(); i++) {
            Place place =
                    Place.root().item("diplomas", i, "diploma", diplomas.get(i).id());
            for (int j = 0; j < diplomas.get(i).outcomes().size(); j++) {
                NamedOutcome outcome = diplomas.get(i).outcomes().get(j);
                Place at = place.at("outcomes", j).at("requirement");
                if (outcome.requirement().isPresent()
                        && (!check(outcome.requirement().get(), at, facts, sink)
                                || !audit(diplomas.get(i), outcome, at, facts, sink))) {
                    return;
                }
            }
            for (int j = 0; j < diplomas.get(i).blocks().size(); j++) {
                Block block = diplomas.get(i).blocks().get(j);
                Place at = place.item("blocks", j, "block", block.id()).at("requirement");
                if (block.requirement().isPresent()
                        && !check(block.requirement().get(), at, facts, sink)) {
                    return;
                }
            }
        }
    }

    /** What the bounds let pass is audited where that decides; returns whether the step budget sufficed. */
    private static boolean audit(
            Diploma diploma, NamedOutcome outcome, Place at, CatalogueFacts facts, FindingSink sink) {
        boolean first = facts.catalogue()
                .findDiploma(diploma.id())
                .filter(diploma::equals)
                .isPresent();
        if (!first || !BestLearner.isMonotone(outcome) || isImpossible(outcome, at, facts, sink)) {
            return true;
        }
        if (!sink.take(10L * (facts.catalogue().modules().size() + 1))) {
            sink.undetermined(DiplomaCode.UNSATISFIABLE, at, "budget");
            return false;
        }
        DiplomaAudit.Answer answer = new BestLearner(facts).answer(diploma, outcome);
        if (answer.proof() != Proof.EXACT) {
            sink.undetermined(DiplomaCode.UNSATISFIABLE, at, "budget");
        } else if (answer.verdict() == Verdict.UNSATISFIED && !namesMissingModules(outcome, facts)) {
            sink.report(DiplomaCode.UNSATISFIABLE, at);
        }
        return true;
    }

    private static boolean isImpossible(NamedOutcome outcome, Place at, CatalogueFacts facts, FindingSink sink) {
        List<RuleTree.Node> nodes =
                RuleTree.of(outcome.requirement().orElseThrow(), at).nodes();
        Possibilities possibilities = new Possibilities(nodes, facts, sink);
        return !possibilities.compute() || possibilities.isImpossible(0) || isNumberWrong(nodes);
    }

    /** A module that does not exist is the matter of another rule. */
    private static boolean namesMissingModules(NamedOutcome outcome, CatalogueFacts facts) {
        for (RuleTree.Node node :
                RuleTree.of(outcome.requirement().orElseThrow(), Place.root()).nodes()) {
            if (node.rule() instanceof ModulePassed passed
                    && facts.catalogue().findModule(passed.module()).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether the step budget sufficed. */
    private static boolean check(Requirement root, Place at, CatalogueFacts facts, FindingSink sink) {
        List<RuleTree.Node> nodes = RuleTree.of(root, at).nodes();
        Possibilities possibilities = new Possibilities(nodes, facts, sink);
        if (!possibilities.compute()) {
            sink.undetermined(DiplomaCode.UNSATISFIABLE, at, "budget");
            return false;
        }
        boolean explained = false;
        for (int i = 0; i < nodes.size(); i++) {
            RuleTree.Node node = nodes.get(i);
            if (node.rule() instanceof OpaqueRequirement && node.role() == RuleTree.Role.REQUIRED) {
                sink.report(DiplomaCode.UNDETERMINED, node.place());
            }
            if (possibilities.isImpossible(i)) {
                explained |= report(node, possibilities, i, sink);
            }
        }
        if (possibilities.isImpossible(0) && !explained && !isNumberWrong(nodes)) {
            sink.report(DiplomaCode.UNSATISFIABLE, at);
        }
        return true;
    }

    /** Reports an impossible node by its own cause; returns whether that also explains why the whole is impossible. */
    private static boolean report(RuleTree.Node node, Possibilities possibilities, int i, FindingSink sink) {
        if (node.role() == RuleTree.Role.ALTERNATIVE) {
            if (!possibilities.isImpossible(node.parent())) {
                sink.report(DiplomaCode.UNREACHABLE_OPTION, node.place());
            }
            return false;
        }
        if (node.role() != RuleTree.Role.REQUIRED || !(node.rule() instanceof Accumulation sum)) {
            return false;
        }
        String wanted = sum.bound()
                .min()
                .or(() -> sum.bound().above())
                .map(BigDecimal::toPlainString)
                .orElse("");
        String most = possibilities.most(i);
        if (Possibilities.asksForMode(sum.selector())) {
            sink.report(DiplomaCode.MODE_UNSATISFIABLE, node.place(), wanted, most);
            return true;
        }
        if (sum.measure().kind() == MeasureKind.CREDITS) {
            String category =
                    sum.measure().category().map(CreditCategory::value).orElse("*");
            sink.report(DiplomaCode.CATEGORY_UNREACHABLE, node.place(), category, wanted, most);
            return true;
        }
        return false;
    }

    /** A number of children that cannot be reached is the matter of another rule. */
    private static boolean isNumberWrong(List<RuleTree.Node> nodes) {
        for (RuleTree.Node node : nodes) {
            if (node.rule() instanceof NOf some
                    && some.quantifier().minimum(some.children().size())
                            > some.children().size()) {
                return true;
            }
        }
        return false;
    }
}
