package org.innovente.audit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** Who uses what: the uses of a solution, by rule and by evidence. */
final class Uses {
    private final List<List<Evidence>> byRule = new ArrayList<>();
    private final List<List<Rule>> byEvidence = new ArrayList<>();

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
        for (int p = 0; p < used.length; p++) {
            if (used[p]) {
                Evidence one = run.evidences().get(allocation.problem.evidence(p));
                add(allocation.demandOf(allocation.problem.leaf(p)), one);
            }
        }
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

    /** Returns whether a rule below a rule certainly uses an evidence, or only if what is in doubt turns out well. */
    byte certainty(Evidence one, Rule scope, Planner planner) {
        byte result = Kleene.UNKNOWN;
        for (Rule user : of(one)) {
            Planner.Demand demand = planner.demand(user);
            if (user.isBelow(scope) && demand.use != org.innovente.requirement.UseKind.OBSERVE) {
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

    /** Returns the evidences that the consuming rules below a rule use, each once, in order. */
    List<Evidence> within(Rule scope, Planner planner) {
        TreeMap<Integer, Evidence> found = new TreeMap<>();
        for (Planner.Demand demand : planner.ordered) {
            if (demand.use != org.innovente.requirement.UseKind.OBSERVE && demand.rule.isBelow(scope)) {
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
        BigDecimal certain = run.observer.measure(demand.measure, sure);
        BigDecimal hoped = sure.size() == all.size() ? certain : run.observer.measure(demand.measure, all);
        boolean unmeasured = all.stream().anyMatch(one -> !Observer.known(demand.measure, one));
        return new BigDecimal[] {
            certain,
            unmeasured && demand.bound.min().isPresent()
                    ? hoped.max(demand.bound.min().get())
                    : hoped
        };
    }
}
