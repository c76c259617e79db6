package org.innovente.audit;

import org.innovente.audit.solver.Problem;
import org.innovente.audit.solver.Solution;
import org.innovente.audit.solver.Value;
import org.innovente.learner.LearnerRecord;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** One record put to one rule: what is settled by looking, and the allocation problem for the rest. */
@NullUnmarked
final class Statement {
    final AuditRun run;
    final Planner planner;
    final @Nullable Allocation allocation;
    private byte settled;
    private @Nullable Uses uses;

    Statement(CompiledOutcome compiled, LearnerRecord record, AuditOptions options) {
        run = new AuditRun(compiled, record, options);
        planner = new Planner(run);
        planner.plan(compiled.root);
        if (planner.ordered.isEmpty()) {
            allocation = null;
            settled = new TreeReport(run, planner, new Uses(run), new Potential(run)).verdictOf(compiled.root);
        } else {
            allocation = new Allocation(run, planner);
            allocation.state(compiled.root);
        }
    }

    void solve() {
        if (allocation != null) {
            allocation.solve();
        }
    }

    /** Takes the answer of a report in place of a search; the uses are those of the problem. */
    void assume(Audit report, boolean[] claimed) {
        if (allocation != null) {
            byte verdict = switch (report.verdict) {
                case SATISFIED -> Problem.SATISFIED;
                case UNSATISFIED -> Problem.UNSATISFIED;
                case UNDETERMINED -> Problem.UNDETERMINED;
            };
            boolean exact = report.proof == Proof.EXACT;
            Value none = new Value(0, 0, 0, 0, 0);
            allocation.solution = new Solution(
                    verdict, claimed, none, exact, exact, report.steps, report.noSatisfaction, report.noHope);
        }
    }

    @Nullable
    Solution solution() {
        return allocation == null ? null : allocation.solution;
    }

    Verdict verdict() {
        return allocation == null ? Kleene.verdict(settled) : DiplomaAudit.of(allocation.solution.verdict());
    }

    Proof proof() {
        return allocation == null || allocation.solution.optimal() && allocation.solution.proven()
                ? Proof.EXACT
                : Proof.BOUNDED;
    }

    Uses uses() {
        if (uses == null) {
            uses = allocation == null ? new Uses(run) : new Uses(run, allocation, allocation.solution.uses());
        }
        return uses;
    }
}
