package org.innovente.audit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.innovente.audit.solver.Problem;
import org.innovente.audit.solver.ProblemBuilder;
import org.innovente.requirement.Accumulation;
import org.innovente.requirement.Bound;
import org.innovente.requirement.Cap;
import org.innovente.requirement.Conditional;
import org.innovente.requirement.Limit;
import org.innovente.requirement.Measure;
import org.innovente.requirement.MeasureKind;
import org.innovente.requirement.ModulePassed;
import org.innovente.requirement.NOf;
import org.innovente.requirement.Quantifier;
import org.innovente.requirement.Reference;
import org.innovente.requirement.UseKind;
import org.jspecify.annotations.Nullable;

/**
 * What a rule asks of a record, stated a second time for the checker, so that an error in how the engine states it does not go
 * unnoticed: it shares nothing with that but how the record is read, and the numbering that proofs refer to. Leaves come in the order of
 * the rules, evidences in that of their identifiers, then parts, and nodes after what is below them.
 *
 * <p>Takes time in proportion to the rule times the record, and to the pairs of uses of one achievement that compete.
 */
final class Restatement {

    final AuditRun run;
    final List<RestatedTaker> takers = new ArrayList<>();
    final List<RestatedTaker> leafTaker = new ArrayList<>();
    final Scale scale = new Scale();
    final RestatedParts parts;
    final Problem problem;
    /** By rule: the node that says what it comes to with its constraints; -1 where it has no say. */
    final int[] nodeOf;

    /** By rule: the first number of the rules below it and the last; a rule is below another if its first lies between. */
    private final int[] first;

    private final int[] last;
    private final @Nullable RestatedTaker[] takerOf;
    private final byte[] fixed;
    private final @Nullable Rule[] chosen;
    private final BitSet aside = new BitSet();
    private final boolean asksWhatIsUsed;
    private final RestatedConditions conditions;
    /** How often something was looked at: what the time taken is in proportion to. */
    long work;

    Restatement(AuditRun run) {
        this.run = run;
        int rules = run.rules.size();
        nodeOf = new int[rules];
        Arrays.fill(nodeOf, -1);
        first = new int[rules];
        last = new int[rules];
        takerOf = new RestatedTaker[rules];
        fixed = new byte[rules];
        Arrays.fill(fixed, (byte) -1);
        chosen = new Rule[rules];
        Rule root = run.rules.get(0);
        number(root, 0);
        asksWhatIsUsed = run.rules.stream().anyMatch(Restatement::asksWhatIsUsed);
        settle(root);
        conditions = new RestatedConditions(this);
        parts = new RestatedParts(this, conditions);
        ProblemBuilder builder = new ProblemBuilder(parts.evidences());
        admit();
        int[] ranks =
                takers.stream().mapToInt(t -> t.priority).distinct().sorted().toArray();
        for (RestatedTaker taker : takers) {
            if (taker.takes()) {
                leaves(taker, Arrays.binarySearch(ranks, taker.priority), builder);
            }
        }
        builder.competition((e, a, b) -> conditions.compete(parts.owner(e), leafTaker.get(a), leafTaker.get(b)));
        conditions.constrain(builder);
        problem = builder.build(node(root, builder));
    }

    private int number(Rule rule, int from) {
        first[rule.index] = from;
        int next = from + 1;
        for (Rule child : rule.children) {
            next = number(child, next);
        }
        last[rule.index] = next - 1;
        return next;
    }

    boolean isBelow(Rule rule, Rule scope) {
        return first[scope.index] <= first[rule.index] && first[rule.index] <= last[scope.index];
    }

    /** Returns whether anything is asked of this tree: whether some rule takes achievements or looks at what is taken. */
    boolean allocates() {
        return !takers.isEmpty();
    }

    /** Returns the rule that takes achievements here, or null. */
    @Nullable
    RestatedTaker taker(Rule rule) {
        return takerOf[rule.index];
    }

    private static boolean asksWhatIsUsed(Rule rule) {
        return rule.constraints.stream().anyMatch(c -> c instanceof Limit)
                || rule.requirement instanceof Accumulation one
                        && one.use().filter(u -> u.kind() == UseKind.USED).isPresent();
    }

    // ---- what looking settles, and what takes

    private void settle(Rule rule) {
        Optional<Byte> decided = run.observer.settled(rule);
        if (decided.isPresent()) {
            fixed[rule.index] = decided.get();
        } else if (rule.requirement instanceof NOf nOf && nOf.quantifier().form() != Quantifier.Form.NONE) {
            for (Rule child : rule.children) {
                if (nOf.quantifier().form() == Quantifier.Form.ALL && !child.required()) {
                    aside.set(child.index);
                } else {
                    settle(child);
                }
            }
        } else if (rule.requirement instanceof Conditional conditional) {
            settle(rule, run.conditions.holds(conditional.condition()));
        } else if (rule.requirement instanceof Reference reference
                && !rule.children.isEmpty()
                && run.observer.acquired(reference).isEmpty()) {
            choose(rule, rule.children.get(0));
        } else if (rule.requirement instanceof ModulePassed one) {
            Bound once = Bound.atLeast(BigDecimal.ONE);
            take(new RestatedTaker(
                    rule,
                    run.selectorOf(one),
                    Measure.count(),
                    once,
                    one.use(),
                    0,
                    run.evidences().size()));
        } else if (rule.requirement instanceof Accumulation one) {
            Bound bound = run.decisions.bound(rule).orElse(one.bound());
            int priority = one.priority().orElse(0);
            take(new RestatedTaker(
                    rule,
                    one.selector(),
                    one.measure(),
                    bound,
                    one.use(),
                    priority,
                    run.evidences().size()));
        } else {
            fixed[rule.index] = run.observer.observe(rule);
        }
    }

    /** Where it is not known which branch applies, nothing is taken, and so a yes that takes is not sure to find room. */
    private void settle(Rule rule, byte holds) {
        if (holds == Kleene.UNKNOWN) {
            byte looked = run.observer.observe(rule);
            fixed[rule.index] = looked == Kleene.YES && anyTakes(rule) ? Kleene.UNKNOWN : looked;
        } else if (holds == Kleene.YES) {
            choose(rule, rule.children.get(0));
        } else if (rule.children.size() > 1) {
            choose(rule, rule.children.get(1));
        } else {
            fixed[rule.index] = Kleene.YES;
        }
    }

    private void choose(Rule rule, Rule child) {
        chosen[rule.index] = child;
        settle(child);
    }

    private boolean anyTakes(Rule rule) {
        if (run.observer.settled(rule).isPresent()) {
            return false;
        }
        return rule.requirement instanceof ModulePassed || rule.requirement instanceof Accumulation
                ? Observer.takes(rule)
                : rule.children.stream().anyMatch(this::anyTakes);
    }

    private void take(RestatedTaker taker) {
        Rule rule = taker.rule;
        Bound bound = taker.bound;
        boolean asks = bound.min().isPresent()
                ? bound.min().get().signum() > 0
                : bound.above().isPresent() && bound.above().get().signum() >= 0;
        boolean upper = bound.max().isPresent() || bound.below().isPresent();
        if (taker.use == UseKind.OBSERVE && (upper || !asks)) {
            fixed[rule.index] = run.observer.observe(rule);
            return;
        }
        if (taker.takes() && !asks && !asksWhatIsUsed) {
            fixed[rule.index] = Kleene.YES;
            return;
        }
        for (Evidence one : run.evidences()) {
            taker.eligible[one.index] = run.eligible(rule, taker.selector, one);
            work++;
        }
        if (taker.use == UseKind.OBSERVE && !capped(rule) && !chooses(taker)) {
            fixed[rule.index] = run.observer.observe(rule);
            return;
        }
        takerOf[rule.index] = taker;
        takers.add(taker);
    }

    private static boolean capped(Rule rule) {
        for (Rule above = rule; above != null; above = above.parent) {
            if (above.constraints.stream().anyMatch(c -> c instanceof Cap)) {
                return true;
            }
        }
        return false;
    }

    private boolean chooses(RestatedTaker taker) {
        return run.preparation.exclusions.pairs().stream()
                .anyMatch(p -> taker.eligible[p[0].index] != Kleene.NO && taker.eligible[p[1].index] != Kleene.NO);
    }

    // ---- leaves

    private void admit() {
        for (RestatedTaker taker : takers) {
            RestatedConditions.ends(taker.bound).forEach(scale::admit);
            for (Evidence one : run.evidences()) {
                if (taker.eligible[one.index] != Kleene.NO) {
                    scale.admit(Observer.amount(taker.measure, one));
                }
            }
        }
        conditions.admit();
    }

    /** Returns the least whole number that meets a bound: for what comes in steps of one, the next step beyond an open end. */
    long least(Bound bound, boolean steps) {
        long least = bound.min().map(scale::demand).orElse(0L);
        if (bound.above().isEmpty()) {
            return least;
        }
        BigDecimal above = bound.above().get();
        BigDecimal next = above.setScale(0, RoundingMode.FLOOR).add(BigDecimal.ONE);
        return Math.max(least, steps ? scale.amount(next) : scale.amount(above) + 1);
    }

    /** Returns the greatest whole number that meets a bound. */
    long greatest(Bound bound) {
        long most = bound.max().map(scale::amount).orElse(Long.MAX_VALUE);
        return bound.below().isPresent()
                ? Math.min(most, scale.demand(bound.below().get()) - 1)
                : most;
    }

    private void leaves(RestatedTaker taker, int rank, ProblemBuilder builder) {
        long demand = least(taker.bound, !taker.sums());
        long limit = greatest(taker.bound);
        taker.firstLeaf = leafTaker.size();
        MeasureKind kind = taker.measure.kind();
        List<String> values = kind == MeasureKind.DISTINCT || kind == MeasureKind.MAX_BY ? values(taker) : List.of();
        taker.leaves = kind == MeasureKind.MAX_BY ? Math.max(1, values.size()) : 1;
        for (int l = 0; l < taker.leaves; l++) {
            if (kind == MeasureKind.DISTINCT) {
                builder.distinctLeaf(demand, limit, rank, scale.one());
            } else {
                builder.leaf(demand, limit, rank);
            }
            leafTaker.add(taker);
        }
        for (Evidence one : run.evidences()) {
            byte eligible = taker.eligible[one.index];
            if (eligible == Kleene.NO) {
                continue;
            }
            work++;
            boolean known = Observer.known(taker.measure, one);
            boolean maybe = eligible == Kleene.UNKNOWN || !known;
            int[] own = values.isEmpty() ? new int[0] : numbers(values, one, taker);
            if (kind == MeasureKind.DISTINCT) {
                if (own.length > 0) {
                    builder.pair(one.index, taker.firstLeaf, own, maybe);
                }
                continue;
            }
            long weight = known ? scale.amount(Observer.amount(taker.measure, one)) : demand;
            if (weight > 0) {
                pairs(taker, one, weight, own, maybe, builder);
            }
        }
    }

    private void pairs(
            RestatedTaker taker, Evidence one, long weight, int[] own, boolean maybe, ProblemBuilder builder) {
        if (taker.measure.kind() == MeasureKind.MAX_BY) {
            for (int value : own) {
                builder.pair(one.index, taker.firstLeaf + value, weight, maybe);
            }
        } else if (taker.divides() && parts.count(one) > 0) {
            for (int part = parts.first(one); part < parts.first(one) + parts.count(one); part++) {
                builder.pair(part, taker.firstLeaf, parts.share(weight, part), maybe);
            }
        } else {
            builder.pair(one.index, taker.firstLeaf, weight, maybe);
        }
    }

    private List<String> values(RestatedTaker taker) {
        TreeSet<String> values = new TreeSet<>();
        for (Evidence one : run.evidences()) {
            if (taker.eligible[one.index] != Kleene.NO) {
                List<String> own = one.attribute(taker.measure.attribute().orElse(""), run.facts());
                values.addAll(own == null ? List.of() : own);
            }
        }
        return List.copyOf(values);
    }

    private int[] numbers(List<String> values, Evidence one, RestatedTaker taker) {
        List<String> own = one.attribute(taker.measure.attribute().orElse(""), run.facts());
        return own == null
                ? new int[0]
                : own.stream()
                        .distinct()
                        .mapToInt(v -> java.util.Collections.binarySearch(values, v))
                        .toArray();
    }

    // ---- nodes

    private int node(Rule rule, ProblemBuilder builder) {
        int own = plain(rule, builder);
        if (run.observer.settled(rule).isEmpty() && !rule.constraints.isEmpty()) {
            List<Integer> all = new ArrayList<>(List.of(own));
            conditions.nodes(rule, builder, all);
            if (all.size() > 1) {
                own = builder.all(all.stream().mapToInt(Integer::intValue).toArray());
            }
        }
        nodeOf[rule.index] = own;
        return own;
    }

    private int plain(Rule rule, ProblemBuilder builder) {
        RestatedTaker taker = takerOf[rule.index];
        Rule branch = chosen[rule.index];
        if (fixed[rule.index] >= 0) {
            return builder.constant(fixed[rule.index], 1, 1);
        }
        if (taker != null) {
            if (!taker.takes()) {
                return conditions.used(taker, builder);
            }
            int[] nodes = new int[taker.leaves];
            for (int i = 0; i < nodes.length; i++) {
                nodes[i] = builder.leafNode(taker.firstLeaf + i);
            }
            return nodes.length == 1 ? nodes[0] : builder.choose(1, nodes);
        }
        return branch != null ? node(branch, builder) : nOf(rule, (NOf) rule.requirement, builder);
    }

    private int nOf(Rule rule, NOf nOf, ProblemBuilder builder) {
        int[] nodes = rule.children.stream()
                .filter(child -> !aside.get(child.index))
                .mapToInt(child -> node(child, builder))
                .toArray();
        int need = run.minimum(rule, nOf, nodes.length);
        int own;
        if (need > nodes.length) {
            int missing = builder.constant(Problem.UNSATISFIED, 1, 1);
            own = builder.all(builder.all(nodes), missing);
        } else {
            own = builder.choose(Math.max(0, need), nodes);
        }
        byte most = nOf.quantifier().isExact() ? run.upper(rule, nOf) : Kleene.YES;
        return most == Kleene.YES ? own : builder.all(own, builder.constant(most, 1, 0));
    }
}
