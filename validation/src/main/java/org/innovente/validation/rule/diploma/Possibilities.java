package org.innovente.validation.rule.diploma;

import java.math.BigDecimal;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.innovente.common.Credits;
import org.innovente.common.ModuleId;
import org.innovente.module.TrainingModule;
import org.innovente.requirement.Accumulation;
import org.innovente.requirement.AttributeIn;
import org.innovente.requirement.Measure;
import org.innovente.requirement.MeasureKind;
import org.innovente.requirement.ModulePassed;
import org.innovente.requirement.NOf;
import org.innovente.requirement.Quantifier;
import org.innovente.requirement.Selector;
import org.innovente.validation.CatalogueFacts;
import org.innovente.validation.FindingSink;
import org.innovente.validation.Place;
import org.innovente.validation.RuleTree;
import org.innovente.validation.SelectorTree;
import org.innovente.validation.facts.Reachability;
import org.innovente.validation.facts.Selections;

/**
 * Which nodes of a rule no choice of modules of the catalogue can satisfy, by bounds from above: a node is called
 * impossible only when it is. Made bottom-up, without recursion.
 */
final class Possibilities {

    private final List<RuleTree.Node> nodes;
    private final CatalogueFacts facts;
    private final FindingSink sink;
    private final BitSet impossible = new BitSet();
    private final Map<Integer, BigDecimal> most = new HashMap<>();

    Possibilities(List<RuleTree.Node> nodes, CatalogueFacts facts, FindingSink sink) {
        this.nodes = nodes;
        this.facts = facts;
        this.sink = sink;
    }

    /** Computes; returns whether the step budget sufficed. */
    boolean compute() {
        int[] possibleChildren = new int[nodes.size()];
        for (int i = nodes.size() - 1; i >= 0; i--) {
            RuleTree.Node node = nodes.get(i);
            boolean counts = node.role() == RuleTree.Role.REQUIRED || node.role() == RuleTree.Role.ALTERNATIVE;
            if (counts && node.rule() instanceof Accumulation sum) {
                Selections selections = facts.derived(Selections.class, Selections::of);
                if (!sink.take(selections.candidates(sum.selector()).size() + 1L)) {
                    return false;
                }
                accumulation(sum, i);
            } else if (counts && node.rule() instanceof ModulePassed passed && isDead(passed.module())) {
                impossible.set(i);
            } else if (counts && node.rule() instanceof NOf some) {
                boolean positive = some.quantifier().form() != Quantifier.Form.NONE;
                if (positive
                        && possibleChildren[i]
                                < some.quantifier().minimum(some.children().size())) {
                    impossible.set(i);
                }
            }
            if (node.parent() >= 0 && !impossible.get(i)) {
                possibleChildren[node.parent()]++;
            }
        }
        return true;
    }

    /** A module that is not in the catalogue is the matter of another rule. */
    private boolean isDead(ModuleId id) {
        Reachability reachability = facts.derived(Reachability.class, Reachability::of);
        return reachability.isDead(id)
                && facts.catalogue().module(id).equivalents().stream().allMatch(reachability::isDead);
    }

    /** Returns whether no choice of modules satisfies a node. */
    boolean isImpossible(int node) {
        return impossible.get(node);
    }

    /** Returns the most that modules of the catalogue can bring to a node, as plain digits; empty text when unknown. */
    String most(int node) {
        BigDecimal value = most.get(node);
        return value == null ? "" : value.toPlainString();
    }

    /** Returns whether a selector asks for a delivery mode. */
    static boolean asksForMode(Selector selector) {
        return SelectorTree.of(selector, Place.root()).stream()
                .anyMatch(node -> node.selector() instanceof AttributeIn in
                        && in.attribute().equals("mode"));
    }

    /** An unknown quantity has no bound from above; neither has what is counted otherwise than by module and credit. */
    private void accumulation(Accumulation sum, int node) {
        MeasureKind kind = sum.measure().kind();
        if (kind != MeasureKind.COUNT && kind != MeasureKind.CREDITS) {
            return;
        }
        Selections selections = facts.derived(Selections.class, Selections::of);
        Predicate<TrainingModule> possible = selections.possibleMatches(sum.selector());
        Reachability reachability = facts.derived(Reachability.class, Reachability::of);
        BigDecimal total = BigDecimal.ZERO;
        int matching = 0;
        for (TrainingModule module : selections.candidates(sum.selector())) {
            if (possible.test(module) && !reachability.isDead(module.id())) {
                matching++;
                if (kind == MeasureKind.CREDITS) {
                    if (module.credits().isEmpty()) {
                        return;
                    }
                    total = total.add(amount(sum.measure(), module.credits().get()));
                }
            }
        }
        BigDecimal reach = kind == MeasureKind.COUNT ? BigDecimal.valueOf(matching) : total;
        if (matching > 0 && !sum.bound().reachesLower(reach)) {
            impossible.set(node);
            most.put(node, reach);
        }
    }

    private static BigDecimal amount(Measure measure, Credits credits) {
        return measure.category().isEmpty()
                ? credits.total()
                : credits.get(measure.category().get());
    }
}
