package org.innovente.audit;

import java.util.BitSet;
import org.innovente.audit.solver.Gauge;
import org.innovente.audit.solver.ProblemBuilder;
import org.innovente.requirement.Cap;
import org.innovente.requirement.Constraint;
import org.innovente.requirement.Measure;
import org.innovente.requirement.Overlap;
import org.innovente.requirement.Selector;

/** Adds to a problem the constraints that no legal allocation may break: caps and sharing budgets. */
final class ConstraintsOfProblem {
    private final AuditRun run;
    private final Planner planner;
    private final Parts parts;
    private final Scopes scopes;
    private final Scale scale;
    private final ProblemBuilder builder;

    ConstraintsOfProblem(
            AuditRun run, Planner planner, Parts parts, Scopes scopes, Scale scale, ProblemBuilder builder) {
        this.run = run;
        this.planner = planner;
        this.parts = parts;
        this.scopes = scopes;
        this.scale = scale;
        this.builder = builder;
    }

    void add() {
        for (Rule rule : run.rules) {
            for (Constraint constraint : rule.constraints) {
                if (constraint instanceof Cap) {
                    cap(rule, (Cap) constraint);
                }
            }
        }
        for (Scopes.Sharing sharing : scopes.sharings) {
            overlap(sharing);
        }
        for (Evidence[] pair : run.preparation.exclusions.pairs()) {
            exclude(pair);
        }
        for (Evidence one : run.evidences()) {
            if (parts.count(one) > 0) {
                wholeOrParts(one);
            }
        }
    }

    /** Of two achievements that exclude one another one at most is used, wherever. */
    private void exclude(Evidence[] pair) {
        long[] weights = new long[parts.evidences()];
        weights[pair[0].index] = 1;
        weights[pair[1].index] = 1;
        BitSet leaves = new BitSet();
        for (Planner.Demand demand : planner.ordered) {
            if (demand.candidates.contains(pair[0]) || demand.candidates.contains(pair[1])) {
                leaves.or(demand.leaves);
            }
        }
        Gauge gauge = Gauge.sum(weights);
        if (parts.any()) {
            gauge = gauge.owned(parts.owners(), run.evidences().size());
        }
        builder.cap(leaves, gauge, gauge, 1);
    }

    /** A rule that is not divisible takes the whole of a divided achievement, and then nothing else takes a part. */
    private void wholeOrParts(Evidence one) {
        long[] weights = new long[parts.evidences()];
        weights[one.index] = parts.count(one);
        for (int i = 0; i < parts.count(one); i++) {
            weights[parts.first(one) + i] = 1;
        }
        BitSet leaves = new BitSet();
        for (Planner.Demand demand : planner.ordered) {
            if (demand.candidates.contains(one)) {
                leaves.or(demand.leaves);
            }
        }
        Gauge gauge = Gauge.sum(weights);
        builder.cap(leaves, gauge, gauge, parts.count(one));
    }

    private void cap(Rule rule, Cap cap) {
        BitSet leaves = scopes.allLeaves(rule);
        if (!leaves.isEmpty()) {
            Gauge high = scopes.gauge(cap.selector(), cap.measure(), scale, true);
            Gauge low = doubts(cap.selector()) ? scopes.gauge(cap.selector(), cap.measure(), scale, false) : high;
            builder.cap(leaves, high, low, scale.amount(cap.max()));
        }
    }

    private boolean doubts(Selector selector) {
        return run.evidences().stream()
                .anyMatch(e -> e.counts != Kleene.NO && run.matcher.matches(selector, e) == Kleene.UNKNOWN);
    }

    private void overlap(Scopes.Sharing sharing) {
        Overlap overlap = sharing.overlap();
        if (overlap.atMostUses().isPresent()) {
            BitSet scope = (BitSet) scopes.leaves(sharing.scope()).clone();
            if (sharing.other() != null) {
                scope.or(scopes.leaves(sharing.other()));
            }
            builder.uses(scope, sharing.evidences(), overlap.atMostUses().getAsInt());
        }
        if (overlap.max().isPresent() && sharing.other() != null) {
            Selector selector = overlap.selector().isPresent()
                    ? overlap.selector().get()
                    : org.innovente.requirement.EveryAchievement.builder().build();
            Gauge gauge = scopes.gauge(
                    selector, overlap.measure().isPresent() ? overlap.measure().get() : Measure.count(), scale, true);
            builder.overlap(
                    scopes.leaves(sharing.scope()),
                    scopes.leaves(sharing.other()),
                    gauge,
                    gauge,
                    scale.amount(overlap.max().get()));
        }
    }
}
