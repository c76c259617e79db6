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
    private final Scopes scopes;
    private final Scale scale;
    private final ProblemBuilder builder;

    ConstraintsOfProblem(AuditRun run, Planner planner, Scopes scopes, Scale scale, ProblemBuilder builder) {
        this.run = run;
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
            BitSet scope = (BitSet) sharing.first().clone();
            if (sharing.second() != null) {
                scope.or(sharing.second());
            }
            builder.uses(scope, sharing.evidences(), overlap.atMostUses().getAsInt());
        }
        if (overlap.max().isPresent() && sharing.second() != null) {
            Selector selector = overlap.selector().isPresent()
                    ? overlap.selector().get()
                    : org.innovente.requirement.EveryAchievement.builder().build();
            Gauge gauge = scopes.gauge(
                    selector, overlap.measure().isPresent() ? overlap.measure().get() : Measure.count(), scale, true);
            builder.overlap(
                    sharing.first(),
                    sharing.second(),
                    gauge,
                    gauge,
                    scale.amount(overlap.max().get()));
        }
    }
}
