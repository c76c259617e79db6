package org.innovente.audit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import org.innovente.audit.solver.Problem;
import org.innovente.audit.solver.Solution;
import org.innovente.audit.solver.Step;
import org.jspecify.annotations.NullUnmarked;

/** Turns the proof of a "no" into reasons that a person can follow. */
@NullUnmarked
final class Explainer {
    private final Statement statement;

    Explainer(Statement statement) {
        this.statement = statement;
    }

    List<Explanation> explain(AuditNode root) {
        List<Explanation> found = new ArrayList<>();
        Solution solution = statement.solution();
        if (solution == null || solution.noHope().isEmpty()) {
            nodes(root, found);
            return found;
        }
        List<Step> steps = solution.noHope();
        TreeSet<String> said = new TreeSet<>();
        int closed = 0;
        for (Step step : steps) {
            closed += step.kind().closes() ? 1 : 0;
            if (step.kind() == Step.Kind.CUT || step.kind() == Step.Kind.SCOPE) {
                Explanation one = together(step);
                if (said.add(one.nodes().toString()) && found.size() < 5) {
                    found.add(one);
                }
            }
        }
        boolean alone = steps.stream().anyMatch(s -> s.kind() == Step.Kind.ALONE);
        if (alone) {
            nodes(root, found);
        }
        if (closed > 1 || found.isEmpty()) {
            found.add(new Explanation(
                    Explanation.Kind.CASES, List.of(root.address()), null, null, "", List.of(), closed));
        }
        return found;
    }

    /** Returns what an undecided answer waits for: the nodes that nobody has decided, and the search where it ended early. */
    List<Explanation> open(AuditNode root, Proof proof) {
        List<Explanation> found = new ArrayList<>();
        if (proof == Proof.BOUNDED) {
            found.add(new Explanation(Explanation.Kind.BUDGET, List.of(root.address()), null, null, "", List.of(), 1));
        }
        waiting(root, found);
        return found;
    }

    private void waiting(AuditNode node, List<Explanation> found) {
        if (node.status() != NodeStatus.UNDETERMINED) {
            return;
        }
        boolean below = false;
        if (node.remark().isEmpty()) {
            for (AuditNode child : node.children()) {
                below |= child.status() == NodeStatus.UNDETERMINED;
                waiting(child, found);
            }
        }
        if (!below) {
            List<String> doubtful = new ArrayList<>();
            node.contributions().stream()
                    .filter(c -> c.weight().signum() == 0)
                    .forEach(c -> doubtful.add(c.achievement()));
            found.add(new Explanation(
                    Explanation.Kind.OPEN, List.of(node.address()), null, null, node.unit(), doubtful, 1));
        }
    }

    /** Collects the nodes that fail by themselves, required all the way up, the deepest first reason. */
    private void nodes(AuditNode node, List<Explanation> found) {
        if (TreeReport.of(node.status()) != Kleene.NO) {
            return;
        }
        boolean all = "all-of".equals(node.kind()) || "if".equals(node.kind()) || "reference".equals(node.kind());
        boolean below = false;
        for (AuditNode child : node.children()) {
            boolean relevant =
                    all || child.kind().equals("limit") || child.kind().equals("order");
            if (relevant
                    && TreeReport.of(child.status()) == Kleene.NO
                    && child.obligation() == org.innovente.requirement.Obligation.REQUIRED) {
                nodes(child, found);
                below = true;
            }
        }
        if (!below) {
            boolean measured = node.demand().isPresent()
                    && node.got().isPresent()
                    && node.remark().isEmpty();
            List<String> achievements = node.contributions().stream()
                    .map(AuditNode.Contribution::achievement)
                    .toList();
            found.add(new Explanation(
                    measured ? Explanation.Kind.SHORT : Explanation.Kind.NODE,
                    List.of(node.address()),
                    node.demand().orElse(null),
                    node.got().orElse(null),
                    node.unit(),
                    achievements,
                    1));
        }
    }

    /** What a cut says: the nodes ask for more than each achievement, taken once at its best, gives them. */
    private Explanation together(Step step) {
        Allocation allocation = statement.allocation;
        Problem problem = allocation.problem;
        BitSet leaves = new BitSet();
        TreeSet<String> nodes = new TreeSet<>();
        TreeSet<String> units = new TreeSet<>();
        BigDecimal asked = BigDecimal.ZERO;
        for (Planner.Demand demand : statement.planner.ordered) {
            NodeState state = statement.run.state(demand.rule);
            for (int i = 0; i < state.nodes.length && i < state.leaves.length; i++) {
                if (step.items().contains(state.nodes[i])) {
                    leaves.set(state.leaves[i]);
                    units.add(state.unit);
                    if (nodes.add(demand.rule.address()) && state.demand != null) {
                        asked = asked.add(state.demand);
                    }
                }
            }
        }
        TreeMap<String, BigDecimal> most = new TreeMap<>();
        for (int p = 0; p < problem.pairs(); p++) {
            if (leaves.get(problem.leaf(p))) {
                Evidence one = allocation.evidence(p);
                Planner.Demand demand = allocation.demandOf(problem.leaf(p));
                most.merge(one.id(), Observer.amount(demand.measure, one), BigDecimal::max);
            }
        }
        BigDecimal available = most.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        boolean sums = step.kind() == Step.Kind.CUT && units.size() == 1 && available.compareTo(asked) < 0;
        return new Explanation(
                step.kind() == Step.Kind.SCOPE ? Explanation.Kind.SCOPE : Explanation.Kind.TOGETHER,
                List.copyOf(nodes),
                sums ? asked : null,
                sums ? available : null,
                sums ? units.first() : "",
                List.copyOf(most.keySet()),
                1);
    }
}
