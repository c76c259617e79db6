package org.innovente.audit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.innovente.audit.solver.Gauge;
import org.innovente.audit.solver.ProblemBuilder;
import org.innovente.common.NodeId;
import org.innovente.requirement.Bound;
import org.innovente.requirement.Cap;
import org.innovente.requirement.Constraint;
import org.innovente.requirement.EveryAchievement;
import org.innovente.requirement.Limit;
import org.innovente.requirement.Measure;
import org.innovente.requirement.MeasureKind;
import org.innovente.requirement.OpaqueConstraint;
import org.innovente.requirement.Order;
import org.innovente.requirement.Overlap;
import org.innovente.requirement.Selector;
import org.innovente.requirement.UseKind;
import org.jspecify.annotations.Nullable;

/** The constraints of a rule and who competes with whom, stated anew for the checker. */
final class RestatedConditions {

    /** A budget, and the two scopes that share; the second is the first where it names no other. */
    private record Shared(Overlap overlap, Rule scope, Rule with, boolean named, BitSet meant) {}

    private final Restatement of;
    private final AuditRun run;
    private final List<Shared> shares = new ArrayList<>();
    private final List<Rule> exclusive = new ArrayList<>();

    RestatedConditions(Restatement of) {
        this.of = of;
        run = of.run;
        for (NodeId scope : run.compiled.outcome.exclusiveScopes()) {
            Rule named = named(scope.value());
            if (named != null) {
                exclusive.add(named);
            }
        }
        for (Rule rule : run.rules) {
            for (Constraint constraint : rule.constraints) {
                if (constraint instanceof Overlap overlap) {
                    Rule with = overlap.with().map(w -> named(w.value())).orElse(null);
                    BitSet meant = new BitSet();
                    for (Evidence one : run.evidences()) {
                        of.work++;
                        meant.set(
                                one.index,
                                overlap.selector().isEmpty()
                                        || run.matcher.matches(
                                                        overlap.selector().get(), one)
                                                == Kleene.YES);
                    }
                    shares.add(new Shared(overlap, rule, with == null ? rule : with, with != null, meant));
                }
            }
        }
    }

    private @Nullable Rule named(String name) {
        return run.rules.stream().filter(r -> r.is(name)).findFirst().orElse(null);
    }

    /** Returns the ends of a bound. */
    static List<BigDecimal> ends(Bound bound) {
        List<BigDecimal> ends = new ArrayList<>();
        bound.min().ifPresent(ends::add);
        bound.above().ifPresent(ends::add);
        bound.max().ifPresent(ends::add);
        bound.below().ifPresent(ends::add);
        return ends;
    }

    void admit() {
        for (Rule rule : run.rules) {
            for (Constraint constraint : rule.constraints) {
                if (constraint instanceof Limit limit) {
                    ends(limit.bound()).forEach(of.scale::admit);
                    admit(limit.measure());
                } else if (constraint instanceof Cap cap) {
                    of.scale.admit(cap.max());
                    admit(cap.measure());
                } else if (constraint instanceof Overlap overlap) {
                    overlap.max().ifPresent(of.scale::admit);
                    overlap.measure().ifPresent(this::admit);
                }
            }
        }
    }

    private void admit(Measure measure) {
        run.evidences().forEach(one -> of.scale.admit(Observer.amount(measure, one)));
    }

    /** Returns whether one achievement can serve only one of two rules. */
    boolean compete(int evidence, RestatedTaker a, RestatedTaker b) {
        of.work++;
        if (a == b) {
            return a.consumes();
        }
        if (!a.consumes() || !b.consumes()) {
            return false;
        }
        boolean free = a.use == UseKind.SHARE && a.group.isEmpty() || b.use == UseKind.SHARE && b.group.isEmpty();
        boolean together = a.use == UseKind.SHARE && b.use == UseKind.SHARE && a.group.equals(b.group);
        boolean scoped =
                exclusive.isEmpty() || exclusive.stream().anyMatch(s -> of.isBelow(a.rule, s) && of.isBelow(b.rule, s));
        if (free || together || !scoped) {
            return false;
        }
        for (Shared one : shares) {
            if (one.meant.get(evidence)
                    && (of.isBelow(a.rule, one.scope) && of.isBelow(b.rule, one.with)
                            || of.isBelow(b.rule, one.scope) && of.isBelow(a.rule, one.with))) {
                return false;
            }
        }
        return true;
    }

    /** Returns the leaves below a rule: those that consume, or those too that a cap holds back. */
    private BitSet leaves(Rule scope, boolean observers) {
        BitSet found = new BitSet();
        for (int l = 0; l < of.leafTaker.size(); l++) {
            RestatedTaker taker = of.leafTaker.get(l);
            found.set(l, (observers || taker.consumes()) && of.isBelow(taker.rule, scope));
            of.work++;
        }
        return found;
    }

    // ---- what no allocation may break

    void constrain(ProblemBuilder builder) {
        for (Rule rule : run.rules) {
            for (Constraint constraint : rule.constraints) {
                if (constraint instanceof Cap cap) {
                    BitSet leaves = leaves(rule, true);
                    builder.cap(
                            leaves,
                            gauge(cap.selector(), cap.measure(), true),
                            gauge(cap.selector(), cap.measure(), false),
                            of.scale.amount(cap.max()));
                }
            }
        }
        for (Shared one : shares) {
            BitSet left = leaves(one.scope, false);
            BitSet right = leaves(one.with, false);
            if (one.overlap.atMostUses().isPresent()) {
                BitSet both = (BitSet) left.clone();
                both.or(right);
                builder.uses(both, one.meant, one.overlap.atMostUses().getAsInt());
            }
            if (one.overlap.max().isPresent() && one.named) {
                Selector selector = one.overlap.selector().isPresent()
                        ? one.overlap.selector().get()
                        : EveryAchievement.builder().build();
                Measure measure = one.overlap.measure().isPresent()
                        ? one.overlap.measure().get()
                        : Measure.count();
                Gauge gauge = gauge(selector, measure, true);
                builder.overlap(
                        left,
                        right,
                        gauge,
                        gauge,
                        of.scale.amount(one.overlap.max().get()));
            }
        }
        BitSet all = leaves(run.rules.get(0), true);
        for (Evidence[] pair : run.preparation.exclusions.pairs()) {
            long[] weights = new long[of.parts.evidences()];
            weights[pair[0].index] = 1;
            weights[pair[1].index] = 1;
            Gauge gauge = owned(Gauge.sum(weights));
            builder.cap(all, gauge, gauge, 1);
        }
        for (Evidence one : run.evidences()) {
            int count = of.parts.count(one);
            if (count > 0) {
                long[] weights = new long[of.parts.evidences()];
                weights[one.index] = count;
                Arrays.fill(weights, of.parts.first(one), of.parts.first(one) + count, 1);
                Gauge gauge = Gauge.sum(weights);
                builder.cap(all, gauge, gauge, count);
            }
        }
    }

    private Gauge owned(Gauge plain) {
        return of.parts.any() ? plain.owned(of.parts.owners(), run.evidences().size()) : plain;
    }

    /** Returns the gauge of a selection on what is used: what is certainly meant, or what may be as well. */
    private Gauge gauge(Selector selector, Measure measure, boolean doubtful) {
        int n = run.evidences().size();
        long[] weights = new long[of.parts.evidences()];
        int[][] values = new int[weights.length][];
        Arrays.fill(values, new int[0]);
        Map<String, Integer> numbers = new HashMap<>();
        for (Evidence one : run.evidences()) {
            of.work++;
            byte match = one.counts == Kleene.NO ? Kleene.NO : run.matcher.matches(selector, one);
            if (match == Kleene.YES || doubtful && match == Kleene.UNKNOWN) {
                weights[one.index] = of.scale.amount(Observer.amount(measure, one));
                List<String> own = measure.attribute().isEmpty()
                        ? null
                        : one.attribute(measure.attribute().get(), run.facts());
                values[one.index] = own == null
                        ? new int[0]
                        : own.stream()
                                .distinct()
                                .mapToInt(v -> numbers.computeIfAbsent(v, k -> numbers.size()))
                                .toArray();
            }
        }
        for (int part = n; part < weights.length; part++) {
            weights[part] = of.parts.share(weights[of.parts.owner(part)], part);
            values[part] = values[of.parts.owner(part)];
        }
        boolean credits = measure.of().filter(k -> k == MeasureKind.CREDITS).isPresent();
        return switch (measure.kind()) {
            case DISTINCT -> Gauge.distinct(values, of.scale.one());
            case MAX_BY -> credits ? Gauge.greatest(values, weights) : owned(Gauge.greatest(values, weights));
            case COUNT -> owned(Gauge.sum(weights));
            default -> Gauge.sum(weights);
        };
    }

    // ---- what may fail

    void nodes(Rule rule, ProblemBuilder builder, List<Integer> all) {
        for (Constraint constraint : rule.constraints) {
            if (constraint instanceof Limit limit) {
                BitSet leaves = leaves(rule, false);
                all.add(
                        leaves.isEmpty()
                                ? builder.constant(observed(limit), 1, 0)
                                : condition(limit.selector(), limit.measure(), limit.bound(), leaves, builder));
            } else if (constraint instanceof Order order) {
                BitSet leaves = leaves(rule, false);
                all.add(
                        leaves.isEmpty()
                                ? builder.constant(observed(order), 1, 0)
                                : builder.dependent(leaves, clashes(order, true), clashes(order, false), 0, 0, 1));
            } else if (constraint instanceof OpaqueConstraint) {
                all.add(builder.constant(Kleene.UNKNOWN, 1, 0));
            }
        }
    }

    /** Adds the node of a rule that looks at what a scope uses. */
    int used(RestatedTaker taker, ProblemBuilder builder) {
        Rule scope = taker.group.isEmpty() ? null : named(taker.group);
        BitSet leaves = leaves(scope == null ? run.rules.get(0) : scope, false);
        return condition(taker.selector, taker.measure, taker.bound, leaves, builder);
    }

    private int condition(Selector selector, Measure measure, Bound bound, BitSet leaves, ProblemBuilder builder) {
        Gauge low = gauge(selector, measure, false);
        Gauge high = gauge(selector, measure, true);
        long min = Math.max(0, of.least(bound, measure.kind() == MeasureKind.COUNT));
        long max = of.greatest(bound);
        if (max == Long.MAX_VALUE) {
            return builder.dependent(leaves, low, high, min, max, 1);
        }
        if (min == 0) {
            return builder.dependent(leaves, high, low, 0, max, 1);
        }
        int lower = builder.dependent(leaves, low, high, min, Long.MAX_VALUE, 1);
        int upper = builder.dependent(leaves, high, low, 0, max, 1);
        return builder.all(lower, upper);
    }

    /** A limit on a scope that takes nothing is about all that counts. */
    private byte observed(Limit limit) {
        List<Evidence> sure = new ArrayList<>();
        List<Evidence> possible = new ArrayList<>();
        for (Evidence one : run.looked()) {
            byte meant = Kleene.and(one.counts, run.matcher.matches(limit.selector(), one));
            if (meant == Kleene.YES) {
                sure.add(one);
            }
            if (meant != Kleene.NO) {
                possible.add(one);
            }
        }
        BigDecimal low = run.observer.measure(limit.measure(), sure);
        BigDecimal high = run.observer.measure(limit.measure(), possible);
        if (Observer.meetsLower(limit.bound(), low) && Observer.meetsUpper(limit.bound(), high)) {
            return Kleene.YES;
        }
        boolean can = Observer.meetsLower(limit.bound(), high) && Observer.meetsUpper(limit.bound(), low);
        return can ? Kleene.UNKNOWN : Kleene.NO;
    }

    private byte observed(Order order) {
        byte kept = Kleene.YES;
        for (Evidence before : run.looked()) {
            for (Evidence after : run.looked()) {
                if (before != after) {
                    kept = Kleene.and(kept, Kleene.not(broken(order, before, after)));
                }
            }
        }
        return kept;
    }

    private Gauge clashes(Order order, boolean doubtful) {
        int[][] partners = new int[of.parts.evidences()][];
        Arrays.fill(partners, new int[0]);
        for (Evidence one : run.evidences()) {
            partners[one.index] = run.evidences().stream()
                    .filter(other -> other != one)
                    .filter(other -> {
                        byte broken = Kleene.or(broken(order, one, other), broken(order, other, one));
                        return broken == Kleene.YES || doubtful && broken == Kleene.UNKNOWN;
                    })
                    .mapToInt(other -> other.index)
                    .toArray();
        }
        return owned(Gauge.clashes(partners, of.scale.one()));
    }

    private byte broken(Order order, Evidence before, Evidence after) {
        of.work++;
        byte first = Kleene.and(before.counts, run.matcher.matches(order.before(), before));
        if (first == Kleene.NO) {
            return Kleene.NO;
        }
        byte both = Kleene.and(first, Kleene.and(after.counts, run.matcher.matches(order.after(), after)));
        return Kleene.and(both, Kleene.not(precedes(before, after)));
    }

    private static byte precedes(Evidence before, Evidence after) {
        Optional<LocalDate> first = end(before);
        Optional<LocalDate> second = end(after);
        if (first.isPresent() && second.isPresent()) {
            return Kleene.of(first.get().isBefore(second.get()));
        }
        Optional<String> earlier = before.achievement.term();
        Optional<String> later = after.achievement.term();
        return earlier.isPresent() && later.isPresent()
                ? Kleene.of(Terms.compare(earlier.get(), later.get()) < 0)
                : Kleene.UNKNOWN;
    }

    private static Optional<LocalDate> end(Evidence one) {
        return one.achievement.period().flatMap(p -> p.end().isPresent() ? p.end() : p.start());
    }
}
