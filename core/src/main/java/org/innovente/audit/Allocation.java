package org.innovente.audit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.innovente.audit.solver.Problem;
import org.innovente.audit.solver.ProblemBuilder;
import org.innovente.audit.solver.Solution;
import org.innovente.audit.solver.Solver;
import org.innovente.requirement.Bound;
import org.innovente.requirement.MeasureKind;
import org.innovente.requirement.NOf;
import org.innovente.requirement.Quantifier;
import org.innovente.requirement.UseKind;
import org.jspecify.annotations.NullUnmarked;

/** States the allocation problem of an audit, has it solved, and says who uses what. */
@NullUnmarked
final class Allocation {
    private final AuditRun run;
    private final Planner planner;
    private final Scopes scopes;
    final Scale scale = new Scale();
    final Parts parts;
    private final ProblemBuilder builder;
    private final List<Planner.Demand> leafDemand = new ArrayList<>();
    private final int[] ranks;
    Problem problem;
    Solution solution;

    Allocation(AuditRun run, Planner planner) {
        this.run = run;
        this.planner = planner;
        scopes = new Scopes(run, planner, leafDemand);
        scopes.prepare();
        parts = new Parts(run, planner, scopes);
        scopes.divide(parts);
        builder = new ProblemBuilder(parts.evidences());
        ranks = planner.ordered.stream()
                .mapToInt(d -> d.priority)
                .distinct()
                .sorted()
                .toArray();
    }

    Planner.Demand demandOf(int leaf) {
        return leafDemand.get(leaf);
    }

    /** States the problem; nothing is searched yet. */
    void state(Rule root) {
        admit();
        for (Planner.Demand demand : planner.ordered) {
            if (demand.use != UseKind.USED) {
                addLeaves(demand);
            }
        }
        builder.competition(scopes::compete);
        new ConstraintsOfProblem(run, planner, parts, scopes, scale, builder).add();
        int node = node(root);
        problem = builder.build(node);
    }

    /** Has the problem solved. */
    void solve() {
        solution = Solver.solve(problem, run.options.budget());
    }

    private void admit() {
        for (Planner.Demand demand : planner.ordered) {
            demand.bound.min().ifPresent(scale::admit);
            demand.bound.above().ifPresent(scale::admit);
            demand.bound.max().ifPresent(scale::admit);
            demand.bound.below().ifPresent(scale::admit);
            for (Evidence one : demand.candidates) {
                scale.admit(Observer.amount(demand.measure, one));
            }
        }
        scopes.admit(scale);
    }

    private int rank(int priority) {
        return java.util.Arrays.binarySearch(ranks, priority);
    }

    /** Returns the least whole number that meets a bound. */
    static long least(Bound bound, Scale scale, boolean counted) {
        long least = bound.min().map(scale::demand).orElse(0L);
        if (bound.above().isPresent()) {
            BigDecimal above = bound.above().get();
            long next = counted
                    ? scale.amount(BigDecimal.valueOf(
                            above.setScale(0, java.math.RoundingMode.FLOOR).longValue() + 1))
                    : scale.amount(above) + 1;
            least = Math.max(least, next);
        }
        return least;
    }

    /** Returns the greatest whole number that meets a bound. */
    static long greatest(Bound bound, Scale scale) {
        long most = bound.max().map(scale::amount).orElse(Long.MAX_VALUE);
        return bound.below().map(b -> Math.min(most, scale.demand(b) - 1)).orElse(most);
    }

    private void addLeaves(Planner.Demand demand) {
        long demanded = least(
                demand.bound,
                scale,
                demand.measure.kind() != MeasureKind.CREDITS && demand.measure.kind() != MeasureKind.QUANTITY);
        long limit = greatest(demand.bound, scale);
        int priority = rank(demand.priority);
        NodeState state = run.state(demand.rule);
        if (demand.measure.kind() == MeasureKind.MAX_BY) {
            addConcentration(demand, demanded, limit, priority);
            return;
        }
        boolean distinct = demand.measure.kind() == MeasureKind.DISTINCT;
        int leaf = distinct
                ? builder.distinctLeaf(demanded, limit, priority, scale.one())
                : builder.leaf(demanded, limit, priority);
        register(demand, leaf);
        Map<String, Integer> values = new HashMap<>();
        for (int i = 0; i < demand.candidates.size(); i++) {
            Evidence one = demand.candidates.get(i);
            boolean maybe = demand.certainty.get(i) == Kleene.UNKNOWN;
            if (distinct) {
                int[] own = numbers(one, demand.measure.attribute().orElse(""), values);
                if (own.length > 0) {
                    builder.pair(one.index, leaf, own, maybe);
                }
            } else {
                long weight = Observer.known(demand.measure, one)
                        ? scale.amount(Observer.amount(demand.measure, one))
                        : demanded;
                if (weight > 0) {
                    pair(demand, one, leaf, weight, maybe);
                }
            }
        }
        state.leaves = new int[] {leaf};
    }

    private void pair(Planner.Demand demand, Evidence one, int leaf, long weight, boolean maybe) {
        if (parts.count(one) == 0 || !Parts.divides(demand)) {
            builder.pair(one.index, leaf, weight, maybe);
            return;
        }
        for (int i = 0; i < parts.count(one); i++) {
            int part = parts.first(one) + i;
            builder.pair(part, leaf, parts.share(weight, part), maybe);
        }
    }

    /** Returns the achievement of a possible use. */
    Evidence evidence(int pair) {
        return run.evidences().get(parts.owner(problem.evidence(pair)));
    }

    private void register(Planner.Demand demand, int leaf) {
        leafDemand.add(demand);
        demand.leaves.set(leaf);
    }

    /** A concentration in one value is a choice among its values. */
    private void addConcentration(Planner.Demand demand, long demanded, long limit, int priority) {
        Map<String, Integer> values = new HashMap<>();
        String attribute = demand.measure.attribute().orElse("");
        TreeSet<String> named = new TreeSet<>();
        for (Evidence one : demand.candidates) {
            List<String> some = one.attribute(attribute, run.facts());
            named.addAll(some == null ? List.of() : some);
        }
        named.forEach(value -> values.put(value, values.size()));
        List<int[]> own = new ArrayList<>();
        for (Evidence one : demand.candidates) {
            own.add(numbers(one, attribute, values));
        }
        int[] leaves = new int[Math.max(1, values.size())];
        for (int v = 0; v < leaves.length; v++) {
            leaves[v] = builder.leaf(demanded, limit, priority);
            register(demand, leaves[v]);
            for (int i = 0; i < own.size(); i++) {
                for (int value : own.get(i)) {
                    Evidence one = demand.candidates.get(i);
                    long weight = Observer.known(demand.measure, one)
                            ? scale.amount(Observer.amount(demand.measure, one))
                            : demanded;
                    if (value == v && weight > 0) {
                        builder.pair(one.index, leaves[v], weight, demand.certainty.get(i) == Kleene.UNKNOWN);
                    }
                }
            }
        }
        run.state(demand.rule).leaves = leaves;
    }

    private int[] numbers(Evidence one, String attribute, Map<String, Integer> values) {
        List<String> own = one.attribute(attribute, run.facts());
        return own == null
                ? new int[0]
                : own.stream()
                        .distinct()
                        .mapToInt(v -> values.computeIfAbsent(v, k -> values.size()))
                        .toArray();
    }

    /** Adds the node of a rule with its constraints, and returns its number. */
    private int node(Rule rule) {
        int own = plain(rule);
        List<Integer> parts = new ArrayList<>();
        parts.add(own);
        if (run.observer.settled(rule).isEmpty()) {
            parts.addAll(scopes.conditions(rule, builder, scale));
        }
        int node = parts.size() == 1
                ? own
                : builder.all(parts.stream().mapToInt(Integer::intValue).toArray());
        run.state(rule).problemNode = node;
        return node;
    }

    private int plain(Rule rule) {
        NodeState state = run.state(rule);
        if (state.constant >= 0) {
            return constant(state);
        }
        Planner.Demand demand = planner.demand(rule);
        if (demand != null && demand.use == UseKind.USED) {
            int node = scopes.usedCondition(demand, builder, scale);
            state.nodes = new int[] {node};
            return node;
        }
        if (demand != null) {
            int[] nodes = new int[state.leaves.length];
            for (int i = 0; i < nodes.length; i++) {
                nodes[i] = builder.leafNode(state.leaves[i]);
            }
            state.nodes = nodes;
            return nodes.length == 1 ? nodes[0] : builder.choose(1, nodes);
        }
        if (rule.requirement instanceof NOf) {
            return nOf(rule, (NOf) rule.requirement);
        }
        return node(state.chosen == null ? rule.children.get(0) : state.chosen);
    }

    private int constant(NodeState state) {
        long weight = scale.one();
        long missing = scale.one();
        if (state.demand != null && !"mean".equals(state.unit)) {
            weight = state.demand.signum() > 0 ? scale.demand(state.demand) : scale.one();
            BigDecimal rest = state.got == null ? state.demand : state.demand.subtract(state.got);
            missing = Math.max(0, scale.demand(rest));
        }
        return builder.constant(state.constant, weight, missing);
    }

    private int nOf(Rule rule, NOf nOf) {
        boolean all = nOf.quantifier().form() == Quantifier.Form.ALL;
        List<Integer> children = new ArrayList<>();
        for (Rule child : rule.children) {
            if (!(all && !child.required())) {
                children.add(node(child));
            }
        }
        int need = run.minimum(rule, nOf, children.size());
        int[] nodes = children.stream().mapToInt(Integer::intValue).toArray();
        int chosen;
        if (need > nodes.length) {
            int missing = builder.constant(
                    Problem.UNSATISFIED, (need - nodes.length) * scale.one(), (need - nodes.length) * scale.one());
            chosen = builder.all(builder.all(nodes), missing);
        } else {
            chosen = builder.choose(Math.max(0, need), nodes);
        }
        if (nOf.quantifier().isExact()) {
            byte most = run.upper(rule, nOf);
            if (most != Kleene.YES) {
                return builder.all(chosen, builder.constant(most, scale.one(), 0));
            }
        }
        return chosen;
    }
}
