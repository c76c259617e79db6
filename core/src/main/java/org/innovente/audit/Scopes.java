package org.innovente.audit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.innovente.audit.solver.Gauge;
import org.innovente.audit.solver.Problem;
import org.innovente.audit.solver.ProblemBuilder;
import org.innovente.common.NodeId;
import org.innovente.requirement.Bound;
import org.innovente.requirement.Constraint;
import org.innovente.requirement.Limit;
import org.innovente.requirement.Measure;
import org.innovente.requirement.MeasureKind;
import org.innovente.requirement.OpaqueConstraint;
import org.innovente.requirement.Order;
import org.innovente.requirement.Overlap;
import org.innovente.requirement.Selector;
import org.innovente.requirement.UseKind;
import org.jspecify.annotations.NullUnmarked;

/** What the scopes of a rule mean: which leaves compete, which may share, and what is asked of what they use. */
@NullUnmarked
final class Scopes {

    /** An overlap that lets two scopes, or the leaves of one, share the achievements of a selection. */
    record Sharing(Overlap overlap, Rule scope, Rule other, BitSet evidences) {}

    private final AuditRun run;
    private final List<Planner.Demand> leafDemand;
    private final List<Rule> exclusive = new ArrayList<>();
    private Parts parts;
    final List<Sharing> sharings = new ArrayList<>();
    private final Map<Rule, BitSet> leavesOf = new HashMap<>();

    Scopes(AuditRun run, Planner planner, List<Planner.Demand> leafDemand) {
        this.run = run;
        this.leafDemand = leafDemand;
        for (NodeId scope : run.compiled.outcome.exclusiveScopes()) {
            run.rules.stream().filter(r -> r.is(scope.value())).findFirst().ifPresent(exclusive::add);
        }
    }

    /** Takes the decimals of constraints into account. */
    void admit(Scale scale) {
        for (Rule rule : run.rules) {
            for (Constraint constraint : rule.constraints) {
                if (constraint instanceof Limit) {
                    Limit limit = (Limit) constraint;
                    limit.bound().min().ifPresent(scale::admit);
                    limit.bound().above().ifPresent(scale::admit);
                    limit.bound().max().ifPresent(scale::admit);
                    limit.bound().below().ifPresent(scale::admit);
                    run.evidences().forEach(e -> scale.admit(Observer.amount(limit.measure(), e)));
                } else if (constraint instanceof org.innovente.requirement.Cap) {
                    org.innovente.requirement.Cap cap = (org.innovente.requirement.Cap) constraint;
                    scale.admit(cap.max());
                    run.evidences().forEach(e -> scale.admit(Observer.amount(cap.measure(), e)));
                } else if (constraint instanceof Overlap) {
                    ((Overlap) constraint).max().ifPresent(scale::admit);
                    ((Overlap) constraint)
                            .measure()
                            .ifPresent(m -> run.evidences().forEach(e -> scale.admit(Observer.amount(m, e))));
                }
            }
        }
    }

    /** Works out the leaves of every scope that a constraint names, and who may share. */
    void prepare() {
        for (Rule rule : run.rules) {
            for (Constraint constraint : rule.constraints) {
                if (constraint instanceof Overlap) {
                    Overlap overlap = (Overlap) constraint;
                    Rule second = overlap.with()
                            .flatMap(w -> run.rules.stream()
                                    .filter(r -> r.is(w.value()))
                                    .findFirst())
                            .orElse(null);
                    BitSet some = new BitSet();
                    for (Evidence one : run.evidences()) {
                        boolean meant = overlap.selector().isEmpty()
                                || run.matcher.matches(overlap.selector().get(), one) == Kleene.YES;
                        some.set(one.index, meant);
                    }
                    sharings.add(new Sharing(overlap, rule, second, some));
                }
            }
        }
    }

    /** Returns the leaves below a rule that consume or share. */
    BitSet leaves(Rule scope) {
        return leavesOf.computeIfAbsent(scope, rule -> {
            BitSet found = new BitSet();
            for (int l = 0; l < leafDemand.size(); l++) {
                Planner.Demand demand = leafDemand.get(l);
                if (demand.use != UseKind.OBSERVE && demand.rule.isBelow(rule)) {
                    found.set(l);
                }
            }
            return found;
        });
    }

    /** Returns the leaves below a rule, the observing ones that a cap holds back included. */
    BitSet allLeaves(Rule scope) {
        BitSet found = new BitSet();
        for (int l = 0; l < leafDemand.size(); l++) {
            found.set(l, leafDemand.get(l).rule.isBelow(scope));
        }
        return found;
    }

    /** Says which achievements are divided. */
    void divide(Parts divided) {
        parts = divided;
    }

    /** Returns whether each two of some rules compete for an achievement; a part of one is wanted as the whole is. */
    boolean allCompete(int evidence, List<Planner.Demand> demands) {
        for (Planner.Demand one : demands) {
            for (Planner.Demand other : demands) {
                if (one != other && !compete(evidence, one, other)) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Returns whether two leaves compete for one evidence. */
    boolean compete(int evidence, int left, int right) {
        return compete(parts.owner(evidence), leafDemand.get(left), leafDemand.get(right));
    }

    private boolean compete(int evidence, Planner.Demand a, Planner.Demand b) {
        if (a.use == UseKind.OBSERVE || b.use == UseKind.OBSERVE) {
            return false;
        }
        if (a.rule == b.rule) {
            return true;
        }
        if (a.use == UseKind.SHARE && a.group.isEmpty() || b.use == UseKind.SHARE && b.group.isEmpty()) {
            return false;
        }
        if (a.use == UseKind.SHARE && b.use == UseKind.SHARE && a.group.equals(b.group)) {
            return false;
        }
        if (!exclusive.isEmpty() && exclusive.stream().noneMatch(s -> a.rule.isBelow(s) && b.rule.isBelow(s))) {
            return false;
        }
        for (Sharing sharing : sharings) {
            if (sharing.evidences.get(evidence) && joins(sharing, a.rule, b.rule)) {
                return false;
            }
        }
        return true;
    }

    private static boolean joins(Sharing sharing, Rule left, Rule right) {
        if (sharing.other == null) {
            return left.isBelow(sharing.scope) && right.isBelow(sharing.scope);
        }
        return left.isBelow(sharing.scope) && right.isBelow(sharing.other)
                || right.isBelow(sharing.scope) && left.isBelow(sharing.other);
    }

    /** Adds the nodes of the constraints of a scope that can be violated, and returns their numbers. */
    List<Integer> conditions(Rule rule, ProblemBuilder builder, Scale scale) {
        List<Integer> nodes = new ArrayList<>();
        for (Constraint constraint : rule.constraints) {
            if (constraint instanceof Limit) {
                Limit limit = (Limit) constraint;
                nodes.add(limit(rule, limit, builder, scale));
            } else if (constraint instanceof Order) {
                nodes.add(order(rule, (Order) constraint, builder, scale));
            } else if (constraint instanceof OpaqueConstraint) {
                nodes.add(builder.constant(Problem.UNDETERMINED, scale.one(), 0));
            }
        }
        return nodes;
    }

    private int limit(Rule rule, Limit limit, ProblemBuilder builder, Scale scale) {
        long min = Allocation.least(limit.bound(), scale, limit.measure().kind() == MeasureKind.COUNT);
        long max = Allocation.greatest(limit.bound(), scale);
        BitSet leaves = leaves(rule);
        if (leaves.isEmpty()) {
            return builder.constant(observed(limit, run), Math.max(scale.one(), min), 0);
        }
        Gauge low = gauge(limit.selector(), limit.measure(), scale, false);
        Gauge high = gauge(limit.selector(), limit.measure(), scale, true);
        return condition(leaves, low, high, min, max, builder, scale);
    }

    private static int condition(
            BitSet leaves, Gauge low, Gauge high, long min, long max, ProblemBuilder builder, Scale scale) {
        if (low == high || min <= 0 || max == Long.MAX_VALUE) {
            boolean least = max == Long.MAX_VALUE;
            return builder.dependent(
                    leaves, least ? low : high, least ? high : low, Math.max(0, min), max, Math.max(scale.one(), min));
        }
        int lower = builder.dependent(leaves, low, high, min, Long.MAX_VALUE, min);
        int upper = builder.dependent(leaves, high, low, 0, max, scale.one());
        return builder.all(lower, upper);
    }

    /** Adds the node of a rule that looks at what the outcome uses. */
    int usedCondition(Planner.Demand demand, ProblemBuilder builder, Scale scale) {
        Rule root = demand.rule;
        while (root.parent != null && demand.group.map(g -> !root(demand, g)).orElse(true)) {
            root = root.parent;
        }
        if (demand.group.isPresent()) {
            root = run.rules.stream()
                    .filter(r -> r.is(demand.group.get()))
                    .findFirst()
                    .orElse(root);
        }
        Gauge low = gauge(demand.selector, demand.measure, scale, false);
        Gauge high = gauge(demand.selector, demand.measure, scale, true);
        long min = Allocation.least(demand.bound, scale, demand.measure.kind() == MeasureKind.COUNT);
        return condition(leaves(root), low, high, min, Allocation.greatest(demand.bound, scale), builder, scale);
    }

    private static boolean root(Planner.Demand demand, String scope) {
        return demand.rule.is(scope);
    }

    /** Returns the verdict of a limit on a scope that consumes nothing: it reads everything that counts. */
    static byte observed(Limit limit, AuditRun run) {
        List<Evidence> sure = new ArrayList<>();
        List<Evidence> possible = new ArrayList<>();
        for (Evidence one : run.looked()) {
            byte match = Kleene.and(one.counts, run.matcher.matches(limit.selector(), one));
            if (match == Kleene.YES) {
                sure.add(one);
            }
            if (match != Kleene.NO) {
                possible.add(one);
            }
        }
        BigDecimal low = run.observer.measure(limit.measure(), sure);
        BigDecimal high = run.observer.measure(limit.measure(), possible);
        return between(limit.bound(), low, high);
    }

    /** Returns whether an amount that lies between two others is within a bound. */
    static byte between(Bound bound, BigDecimal low, BigDecimal high) {
        return Kleene.and(lower(bound, low, high), upper(bound, low, high));
    }

    static byte lower(Bound bound, BigDecimal low, BigDecimal high) {
        return Observer.meetsLower(bound, low)
                ? Kleene.YES
                : Observer.meetsLower(bound, high) ? Kleene.UNKNOWN : Kleene.NO;
    }

    static byte upper(Bound bound, BigDecimal low, BigDecimal high) {
        return Observer.meetsUpper(bound, high)
                ? Kleene.YES
                : Observer.meetsUpper(bound, low) ? Kleene.UNKNOWN : Kleene.NO;
    }

    /** An order on a scope that uses something is about what it uses; otherwise about everything that counts. */
    private int order(Rule rule, Order order, ProblemBuilder builder, Scale scale) {
        BitSet leaves = leaves(rule);
        if (leaves.isEmpty()) {
            return builder.constant(order(order, run, run.looked()), scale.one(), 0);
        }
        Gauge all = clashes(order, scale, true);
        Gauge certain = clashes(order, scale, false);
        return builder.dependent(leaves, all, certain, 0, 0, scale.one());
    }

    /** Returns the gauge of how often an order is broken: for certain, or as far as is not known to be kept. */
    private Gauge clashes(Order order, Scale scale, boolean doubtful) {
        int n = run.evidences().size();
        int[][] partners = new int[parts.evidences()][];
        java.util.Arrays.fill(partners, new int[0]);
        for (Evidence one : run.evidences()) {
            BitSet with = new BitSet();
            for (Evidence other : run.evidences()) {
                byte here = Kleene.or(broken(order, one, other), broken(order, other, one));
                with.set(other.index, one != other && (here == Kleene.YES || doubtful && here == Kleene.UNKNOWN));
            }
            partners[one.index] = with.stream().toArray();
        }
        Gauge plain = Gauge.clashes(partners, scale.one());
        return parts.any() ? plain.owned(parts.owners(), n) : plain;
    }

    /** Returns whether two achievements break an order that wants the one before the other. */
    private byte broken(Order order, Evidence before, Evidence after) {
        byte first = Kleene.and(before.counts, run.matcher.matches(order.before(), before));
        byte second = Kleene.and(after.counts, run.matcher.matches(order.after(), after));
        byte meant = Kleene.and(first, second);
        return meant == Kleene.NO ? Kleene.NO : Kleene.and(meant, Kleene.not(precedes(before, after)));
    }

    /** Returns whether, of some achievements, all that one selector matches come before all that another matches. */
    static byte order(Order order, AuditRun run, List<Evidence> evidences) {
        byte result = Kleene.YES;
        for (Evidence before : evidences) {
            byte first = Kleene.and(before.counts, run.matcher.matches(order.before(), before));
            if (first == Kleene.NO) {
                continue;
            }
            for (Evidence after : evidences) {
                byte second = Kleene.and(after.counts, run.matcher.matches(order.after(), after));
                if (second != Kleene.NO && before != after) {
                    byte both = Kleene.and(first, second);
                    byte holds = precedes(before, after);
                    result = Kleene.and(result, both == Kleene.YES ? holds : Kleene.or(holds, Kleene.UNKNOWN));
                }
            }
        }
        return result;
    }

    static byte precedes(Evidence before, Evidence after) {
        Optional<LocalDate> end =
                before.achievement.period().flatMap(p -> p.end().isPresent() ? p.end() : p.start());
        Optional<LocalDate> start =
                after.achievement.period().flatMap(p -> p.end().isPresent() ? p.end() : p.start());
        if (end.isPresent() && start.isPresent()) {
            return Kleene.of(end.get().isBefore(start.get()));
        }
        if (before.achievement.term().isPresent() && after.achievement.term().isPresent()) {
            return Kleene.of(Terms.compare(
                            before.achievement.term().get(),
                            after.achievement.term().get())
                    < 0);
        }
        return Kleene.UNKNOWN;
    }

    /** Returns the gauge of a selection: only what certainly matches, or all that may match. */
    Gauge gauge(Selector selector, Measure measure, Scale scale, boolean doubtful) {
        int n = run.evidences().size();
        long[] weights = new long[parts.evidences()];
        int[][] values = new int[parts.evidences()][];
        Map<String, Integer> numbers = new HashMap<>();
        boolean grouped = measure.kind() == MeasureKind.DISTINCT || measure.kind() == MeasureKind.MAX_BY;
        for (Evidence one : run.evidences()) {
            // what is used is taken to count; only whether it is meant can be in doubt
            byte match = one.counts == Kleene.NO ? Kleene.NO : run.matcher.matches(selector, one);
            boolean in = match == Kleene.YES || doubtful && match == Kleene.UNKNOWN;
            weights[one.index] = in ? scale.amount(Observer.amount(measure, one)) : 0;
            List<String> own = in && grouped ? one.attribute(measure.attribute().orElse(""), run.facts()) : null;
            values[one.index] = own == null
                    ? new int[0]
                    : own.stream()
                            .distinct()
                            .mapToInt(v -> numbers.computeIfAbsent(v, k -> numbers.size()))
                            .toArray();
        }
        for (int part = n; part < parts.evidences(); part++) {
            weights[part] = parts.share(weights[parts.owner(part)], part);
            values[part] = values[parts.owner(part)];
        }
        boolean counts = measure.kind() == MeasureKind.COUNT
                || measure.kind() == MeasureKind.MAX_BY
                        && measure.of().filter(k -> k == MeasureKind.CREDITS).isEmpty();
        Gauge plain = measure.kind() == MeasureKind.DISTINCT
                ? Gauge.distinct(values, scale.one())
                : measure.kind() == MeasureKind.MAX_BY ? Gauge.greatest(values, weights) : Gauge.sum(weights);
        return counts && parts.any() ? plain.owned(parts.owners(), n) : plain;
    }
}
