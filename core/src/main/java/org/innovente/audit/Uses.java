package org.innovente.audit;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.innovente.requirement.Measure;
import org.innovente.requirement.MeasureKind;
import org.innovente.requirement.UseKind;
import org.jspecify.annotations.Nullable;

/** Who uses what: the uses of a solution, by rule and by evidence. */
final class Uses {
    private final List<List<Evidence>> byRule = new ArrayList<>();
    private final List<List<Rule>> byEvidence = new ArrayList<>();
    private final Map<Rule, Map<Evidence, Integer>> parts = new HashMap<>();
    private @Nullable Parts divided;

    /** Creates the uses of nothing. */
    Uses(AuditRun run) {
        for (int i = 0; i < run.rules.size(); i++) {
            byRule.add(new ArrayList<>());
        }
        for (int i = 0; i < run.evidences().size(); i++) {
            byEvidence.add(new ArrayList<>());
        }
    }

    /** Reads the uses of an allocation; a rule that concentrates on one value may have several leaves. */
    Uses(AuditRun run, Allocation allocation, boolean[] used) {
        this(run);
        Parts of = allocation.parts;
        divided = of;
        for (int p = 0; p < used.length; p++) {
            if (used[p]) {
                Planner.Demand demand = allocation.demandOf(allocation.problem.leaf(p));
                Evidence one = allocation.evidence(p);
                boolean part = of.isPart(allocation.problem.evidence(p));
                int earlier = part
                        ? parts.computeIfAbsent(demand.rule, k -> new HashMap<>())
                                .merge(one, 1, Integer::sum)
                        : 1;
                if (earlier == 1) {
                    add(demand, one);
                }
            }
        }
    }

    /** Returns what an evidence brings to a rule that uses it: the part of it that is used, where it is divided. */
    BigDecimal amount(Measure measure, Evidence one, Rule user) {
        BigDecimal whole = Observer.amount(measure, one);
        Integer used = parts.getOrDefault(user, Map.of()).get(one);
        return used == null ? whole : part(whole, used, one);
    }

    private BigDecimal part(BigDecimal whole, int used, Evidence one) {
        BigDecimal all = BigDecimal.valueOf(Objects.requireNonNull(divided).count(one));
        return whole.multiply(BigDecimal.valueOf(used)).divide(all, MathContext.DECIMAL64);
    }

    /** Returns what an evidence brings to a scope: the parts of it that the consuming rules below use. */
    BigDecimal amountWithin(Measure measure, Evidence one, Rule scope) {
        BigDecimal whole = Observer.amount(measure, one);
        boolean sums = measure.kind() == MeasureKind.CREDITS || measure.kind() == MeasureKind.QUANTITY;
        int used = 0;
        boolean undivided = false;
        for (Rule user : of(one)) {
            Integer own = parts.getOrDefault(user, Map.of()).get(one);
            if (user.isBelow(scope)) {
                used += own == null ? 0 : own;
                undivided |= own == null;
            }
        }
        return sums && used > 0 && !undivided ? part(whole, used, one) : whole;
    }

    /** Returns the measure of evidences as a scope uses them. */
    BigDecimal measureWithin(Measure measure, List<Evidence> evidences, Rule scope, AuditRun run) {
        if (parts.isEmpty() || measure.kind() != MeasureKind.CREDITS && measure.kind() != MeasureKind.QUANTITY) {
            return run.observer.measure(measure, evidences);
        }
        return evidences.stream()
                .map(one -> amountWithin(measure, one, scope))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private void add(Planner.Demand demand, Evidence one) {
        byRule.get(demand.rule.index).add(one);
        byEvidence.get(one.index).add(demand.rule);
    }

    List<Evidence> of(Rule rule) {
        return byRule.get(rule.index);
    }

    List<Rule> of(Evidence evidence) {
        return byEvidence.get(evidence.index);
    }

    /**
     * Returns whether a rule below a rule certainly uses an evidence, or only if what is in doubt turns out well.
     *
     * @param observers whether what observing rules read is used, as it is for a cap
     */
    byte certainty(Evidence one, Rule scope, Planner planner, boolean observers) {
        byte result = Kleene.UNKNOWN;
        for (Rule user : of(one)) {
            Planner.Demand demand = planner.demand(user);
            if (user.isBelow(scope) && (observers || demand.use != UseKind.OBSERVE)) {
                result = Kleene.or(result, demand.certainty.get(demand.candidates.indexOf(one)));
            }
        }
        return result;
    }

    /** Returns whether a rule below a rule uses anything. */
    boolean anyBelow(Rule scope, Planner planner) {
        for (Planner.Demand demand : planner.ordered) {
            if (!of(demand.rule).isEmpty() && demand.rule.isBelow(scope)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Returns the evidences that the rules below a rule use, each once, in order.
     *
     * @param observers whether what observing rules read is used, as it is for a cap
     */
    List<Evidence> within(Rule scope, Planner planner, boolean observers) {
        TreeMap<Integer, Evidence> found = new TreeMap<>();
        for (Planner.Demand demand : planner.ordered) {
            if ((observers || demand.use != UseKind.OBSERVE) && demand.rule.isBelow(scope)) {
                for (Evidence one : of(demand.rule)) {
                    found.put(one.index, one);
                }
            }
        }
        return new ArrayList<>(found.values());
    }

    /** Returns what a rule has from uses that certainly count, and from all of its uses. */
    BigDecimal[] got(Planner.Demand demand, AuditRun run) {
        List<Evidence> sure = new ArrayList<>();
        List<Evidence> all = of(demand.rule);
        for (Evidence one : all) {
            if (demand.certainty.get(demand.candidates.indexOf(one)) == Kleene.YES) {
                sure.add(one);
            }
        }
        BigDecimal certain = measureWithin(demand.measure, sure, demand.rule, run);
        BigDecimal hoped = sure.size() == all.size() ? certain : measureWithin(demand.measure, all, demand.rule, run);
        return new BigDecimal[] {certain, hoped};
    }

    /** Returns whether a rule uses something of which the amount is not known: it may be enough. */
    boolean anyUnmeasured(Planner.Demand demand) {
        return of(demand.rule).stream().anyMatch(one -> !Observer.known(demand.measure, one));
    }
}
