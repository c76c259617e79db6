package org.innovente.validation.facts;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import org.innovente.common.ModuleId;
import org.innovente.module.TrainingModule;
import org.innovente.requirement.ModulePassed;
import org.innovente.requirement.NOf;
import org.innovente.requirement.Quantifier;
import org.innovente.validation.RuleTree;

/**
 * Which modules somebody can start: the least fixed point of "all that is asked for can be had", where whatever is no
 * module of the catalogue can. Each rule node is looked at once; no recursion.
 */
final class Startable {

    private final TrainingModule[] modules;
    private final Map<ModuleId, Integer> positions;
    private final BitSet startable = new BitSet();
    private final IntRow newlyStartable = new IntRow(64);
    private final IntRow met = new IntRow(64);

    /** The nodes of all rules in one row: parent, children still missing, and the module whose rule they belong to. */
    private final IntRow parents = new IntRow(64);

    private final IntRow missing = new IntRow(64);
    private final IntRow owners = new IntRow(64);

    /** For each module the leaves that wait for it, as a chain. */
    private final int[] firstWaiting;

    private final IntRow waitingNode = new IntRow(64);
    private final IntRow nextWaiting = new IntRow(64);

    Startable(TrainingModule[] modules, Map<ModuleId, Integer> positions) {
        this.modules = modules;
        this.positions = positions;
        this.firstWaiting = new int[modules.length];
        Arrays.fill(firstWaiting, -1);
    }

    /** Adds a module with the nodes of its prerequisite, none where it has no computable one; in the order of modules. */
    void add(int module, List<RuleTree.Node> nodes) {
        if (nodes.isEmpty()) {
            start(module);
        } else {
            addRule(module, nodes);
        }
    }

    /** Returns the modules that can be started, by position; asked once, when all are added. */
    BitSet solve() {
        for (int i = 0; i < met.size(); i++) {
            satisfied(met.get(i));
        }
        for (int next = 0; next < newlyStartable.size(); next++) {
            for (int link = firstWaiting[newlyStartable.get(next)]; link >= 0; link = nextWaiting.get(link)) {
                satisfied(waitingNode.get(link));
            }
        }
        return startable;
    }

    private void start(int module) {
        if (!startable.get(module)) {
            startable.set(module);
            newlyStartable.add(module);
        }
    }

    /** Adds the nodes of a rule; those that are met from the start are left for later, when all nodes are known. */
    private void addRule(int owner, List<RuleTree.Node> nodes) {
        int base = parents.size();
        for (int i = 0; i < nodes.size(); i++) {
            RuleTree.Node node = nodes.get(i);
            boolean counts = node.role() == RuleTree.Role.REQUIRED || node.role() == RuleTree.Role.ALTERNATIVE;
            parents.add(node.parent() < 0 || !counts ? -1 : base + node.parent());
            owners.add(node.parent() < 0 ? owner : -1);
            int wanted = wanted(node, counts, base + i);
            missing.add(wanted);
            if (wanted <= 0) {
                met.add(base + i);
            }
            if (node.role() == RuleTree.Role.ADVISED && node.parent() >= 0) {
                parents.set(base + i, base + node.parent());
            }
        }
    }

    /** Returns how many children, or waited-for modules, a node needs; 0 when it is met from the start. */
    private int wanted(RuleTree.Node node, boolean counts, int position) {
        if (!counts) {
            return 0;
        }
        if (node.rule() instanceof ModulePassed passed) {
            Integer target = positions.get(passed.module());
            if (target == null) {
                return 0;
            }
            waitFor(target, position);
            for (ModuleId equivalent : modules[target].equivalents()) {
                Integer other = positions.get(equivalent);
                if (other != null) {
                    waitFor(other, position);
                }
            }
            return 1;
        }
        if (node.rule() instanceof NOf some && some.quantifier().form() != Quantifier.Form.NONE) {
            return some.quantifier().minimum(some.children().size());
        }
        return 0;
    }

    private void waitFor(int module, int node) {
        waitingNode.add(node);
        nextWaiting.add(firstWaiting[module]);
        firstWaiting[module] = waitingNode.size() - 1;
    }

    /** A node is satisfied when nothing is missing any more; then one child less is missing for its parent. */
    private void satisfied(int first) {
        if (missing.get(first) == Integer.MAX_VALUE) {
            return;
        }
        missing.set(first, Math.min(missing.get(first), 1) - 1);
        int node = first;
        while (missing.get(node) <= 0) {
            missing.set(node, Integer.MAX_VALUE);
            if (owners.get(node) >= 0) {
                start(owners.get(node));
            }
            int parent = parents.get(node);
            if (parent < 0 || missing.get(parent) == Integer.MAX_VALUE) {
                return;
            }
            missing.set(parent, missing.get(parent) - 1);
            node = parent;
        }
    }
}
