package org.innovente.audit;

import java.util.ArrayList;
import java.util.List;
import org.innovente.audit.solver.Problem;
import org.innovente.audit.solver.Replay;
import org.innovente.learner.LearnerRecord;

/**
 * Replays a report without searching. A "yes" is checked by its allocation: every use is eligible, nothing is used twice that must not
 * be, every cap, limit, overlap and order holds, every sum is the sum of its parts and every status follows from the uses below it. A
 * "no" is checked by its proof: every case is closed by an inequality that holds.
 *
 * <p>What the rule asks of the record is stated a second time, by code that shares nothing with the engine's own statement or with the
 * search; uses, statuses and proofs are held against that. So an error of the engine in who may serve what, who competes, what is
 * capped, divided, chosen or counted makes the checker refuse, unless both make the same.
 *
 * <p>What is trusted, because both read it from one place: the reading of the record (decisions, attempts, expiry, derivations, which
 * achievements exclude one another), whether a selector matches an achievement, and what a rule comes to that only looks (papers,
 * competencies, means, the jury rule, conditions on facts); how a rule refers to others; and the arrays that hold a problem. What a
 * report tells beside its claims (why an achievement is not used, what would help next, reasons in words, the percentage) is held against
 * what the engine writes of the same uses and the same proof. That no other allocation is better is the search's word alone, and so is
 * how many steps it took.
 *
 * <p>Takes time in proportion to the rule times the record, to the pairs of uses of one achievement that compete, to the pairs of
 * achievements that an order speaks of, and to the length of the proof times the size of the problem. Immutable and thread-safe.
 */
public final class AuditChecker {
    private final DiplomaAudit audit;

    private AuditChecker(DiplomaAudit audit) {
        this.audit = audit;
    }

    /** Returns the checker of the reports of an audit. */
    public static AuditChecker of(DiplomaAudit audit) {
        return new AuditChecker(audit);
    }

    /** Returns whether a report on a record is accepted. */
    public boolean accepts(LearnerRecord record, Audit report) {
        return problems(record, report).isEmpty();
    }

    /** Returns what is wrong with a report on a record, in plain English; empty when it is accepted. */
    public List<String> problems(LearnerRecord record, Audit report) {
        List<String> problems = new ArrayList<>();
        CompiledOutcome compiled = audit.compiled();
        if (!report.record().equals(record.id())
                || !report.diploma().equals(compiled.diploma.id())
                || !report.outcome().equals(compiled.outcome.name())) {
            problems.add("the report is about another record, diploma or outcome");
            return problems;
        }
        CheckedTelling telling = new CheckedTelling(problems);
        if (compiled.root == null) {
            if (report.verdict() != Verdict.UNDETERMINED) {
                problems.add("a rule in words only is undetermined");
            }
            telling.compare(audit.audit(record, report.options), report);
            return problems;
        }
        replay(new Restatement(new AuditRun(compiled, record, report.options)), record, report, problems, telling);
        return problems;
    }

    /** Returns how often something is looked at to state the rule anew and find the uses in it: what that takes is in proportion. */
    long work(LearnerRecord record, Audit report) {
        Restatement stated = new Restatement(new AuditRun(audit.compiled(), record, report.options));
        new CheckedUses(stated, report, new ArrayList<>());
        return stated.work;
    }

    private void replay(
            Restatement stated, LearnerRecord record, Audit report, List<String> problems, CheckedTelling telling) {
        CheckedTree tree = new CheckedTree(problems);
        tree.follows(report.root());
        CheckedUses uses = new CheckedUses(stated, report, problems);
        if (problems.isEmpty()) {
            tree.statuses(stated, uses);
            verdict(stated, uses.uses(), report, problems);
        }
        if (problems.isEmpty()) {
            Audit rewritten = audit.rewritten(record, report, stated.problem, uses.uses());
            if (rewritten == null) {
                problems.add("the engine states the rule in another way");
            } else {
                telling.compare(rewritten, report);
            }
        }
    }

    private static void verdict(Restatement stated, boolean[] uses, Audit report, List<String> problems) {
        byte tree = CheckedTree.root(report);
        byte claimed = switch (report.verdict()) {
            case SATISFIED -> Kleene.YES;
            case UNSATISFIED -> Kleene.NO;
            case UNDETERMINED -> Kleene.UNKNOWN;
        };
        if (!stated.allocates()) {
            if (tree != claimed || report.proof() != Proof.EXACT) {
                problems.add("the verdict does not follow from the tree");
            }
            return;
        }
        Problem problem = stated.problem;
        boolean searched = claimed != Kleene.UNKNOWN || report.proof() == Proof.EXACT;
        if (!Replay.accepts(problem, uses, searched ? claimed : Kleene.NO)) {
            problems.add("the allocation is not legal, or does not give the verdict");
        }
        if (claimed == Kleene.YES && tree != Kleene.YES) {
            problems.add("the tree does not satisfy the rule");
        }
        if (claimed == Kleene.NO && tree == Kleene.YES) {
            problems.add("the tree satisfies the rule");
        }
        if (claimed == Kleene.UNKNOWN && searched && tree != Kleene.UNKNOWN) {
            problems.add("the tree does not leave the rule undetermined");
        }
        boolean hopeless = claimed != Kleene.NO || Replay.proves(problem, report.noHope, true);
        boolean unsatisfied =
                claimed == Kleene.YES || !searched || Replay.proves(problem, report.noSatisfaction, false);
        if (!hopeless || !unsatisfied) {
            problems.add("the proof does not hold");
        }
    }
}
