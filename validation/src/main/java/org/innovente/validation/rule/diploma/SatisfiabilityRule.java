package org.innovente.validation.rule.diploma;

import java.math.BigDecimal;
import java.util.List;
import org.innovente.common.CreditCategory;
import org.innovente.diploma.Block;
import org.innovente.diploma.Diploma;
import org.innovente.diploma.NamedOutcome;
import org.innovente.requirement.Accumulation;
import org.innovente.requirement.MeasureKind;
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
 * refused here can be met by no choice of modules; what a bound cannot decide is left to the audit of learners.
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
                        && !check(outcome.requirement().get(), at, facts, sink)) {
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
