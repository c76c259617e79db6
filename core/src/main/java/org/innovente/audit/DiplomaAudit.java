package org.innovente.audit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.innovente.audit.solver.Problem;
import org.innovente.audit.solver.Solution;
import org.innovente.catalogue.Catalogue;
import org.innovente.common.DiplomaId;
import org.innovente.common.Lifecycle;
import org.innovente.common.OutcomeName;
import org.innovente.common.Rounding;
import org.innovente.common.RoundingPolicy;
import org.innovente.diploma.AttemptPolicy;
import org.innovente.diploma.Diploma;
import org.innovente.diploma.NamedOutcome;
import org.innovente.diploma.OutcomeKind;
import org.innovente.learner.LearnerRecord;
import org.innovente.path.OfferFilter;
import org.innovente.path.PathCost;
import org.innovente.path.PrerequisiteGraph;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/**
 * Audits learner records against one outcome of a diploma. The rule is compiled once; one instance serves any number of
 * records and threads, and is rebuilt from the bytes of its catalogue wherever it is needed.
 *
 * <p>Immutable and thread-safe.
 */
@NullUnmarked
public final class DiplomaAudit {
    private final CompiledOutcome compiled;

    private DiplomaAudit(CompiledOutcome compiled) {
        this.compiled = compiled;
    }

    /**
     * Returns the audit of the award of a diploma, or of its first outcome where it has no award. Of a diploma with several
     * editions this is the one with this id; {@link CohortAudit} chooses by date.
     *
     * @throws java.util.NoSuchElementException if the catalogue has no such diploma
     * @throws IllegalArgumentException if the diploma has no outcome
     */
    public static DiplomaAudit of(Catalogue catalogue, DiplomaId diploma) {
        return of(catalogue, catalogue.diploma(diploma), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /**
     * Returns the audit of one outcome of a diploma.
     *
     * @throws java.util.NoSuchElementException if the catalogue has no such diploma
     * @throws IllegalArgumentException if the diploma has no such outcome; the message lists those it has
     */
    public static DiplomaAudit of(Catalogue catalogue, DiplomaId diploma, OutcomeName outcome) {
        return of(catalogue, catalogue.diploma(diploma), Optional.of(outcome), Optional.empty(), Optional.empty());
    }

    /** Returns the audit of an edition of which references follow a day. */
    static DiplomaAudit of(
            Catalogue catalogue,
            Diploma edition,
            Optional<OutcomeName> outcome,
            Optional<LocalDate> day,
            Optional<Assumption> why) {
        NamedOutcome found = outcome.isPresent() ? named(edition, outcome.get()) : award(edition);
        return new DiplomaAudit(new CompiledOutcome(catalogue, edition, found, day, why));
    }

    private static NamedOutcome award(Diploma diploma) {
        return diploma.outcomes().stream()
                .filter(o -> o.kind() == OutcomeKind.AWARD)
                .findFirst()
                .or(() -> diploma.outcomes().stream().findFirst())
                .orElseThrow(() -> new IllegalArgumentException("The diploma '" + diploma.id() + "' has no outcome"));
    }

    private static NamedOutcome named(Diploma diploma, OutcomeName outcome) {
        return diploma.outcomes().stream()
                .filter(o -> o.name().equals(outcome))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("The diploma '" + diploma.id() + "' has no outcome '"
                        + outcome + "', only "
                        + diploma.outcomes().stream().map(NamedOutcome::name).toList()));
    }

    /** Returns the identifier of the diploma. */
    public DiplomaId diploma() {
        return compiled.diploma.id();
    }

    /** Returns the name of the outcome. */
    public OutcomeName outcome() {
        return compiled.outcome.name();
    }

    /** Returns the full report on a record, of what has been achieved and without a date. */
    public Audit audit(LearnerRecord record) {
        return audit(record, AuditOptions.DEFAULT);
    }

    /** Returns the full report on a record. Without the search it takes time linear in rule times record. */
    public Audit audit(LearnerRecord record, AuditOptions options) {
        AuditDraft draft = new AuditDraft(compiled, options);
        if (compiled.root == null) {
            return words(draft, record);
        }
        Statement statement = new Statement(compiled, record, options);
        statement.solve();
        draft.verdict = statement.verdict();
        draft.proof = statement.proof();
        write(statement, draft);
        return new Audit(draft, record);
    }

    private Audit words(AuditDraft draft, LearnerRecord record) {
        AuditNodeDraft words = new AuditNodeDraft();
        words.address = compiled.diploma.id().value();
        words.note = compiled.outcome.statement();
        words.remark = new Remark(Remark.Code.WORDS_ONLY, "");
        draft.root = new AuditNode(words);
        draft.assumptions.add(Assumption.of(Assumption.Code.WORDS_ONLY));
        return new Audit(draft, record);
    }

    /**
     * Returns the report that is written of the answer and the uses of another, without a search; null where the problem as it is
     * stated here does not have these uses.
     */
    @Nullable
    Audit rewritten(LearnerRecord record, Audit report, Problem problem, boolean[] uses) {
        AuditDraft draft = new AuditDraft(compiled, report.options);
        Statement statement = new Statement(compiled, record, report.options);
        if (statement.allocation != null && !statement.allocation.problem.hasPairsOf(problem)) {
            return null;
        }
        statement.assume(report, uses);
        draft.verdict = report.verdict;
        draft.proof = report.proof;
        write(statement, draft);
        return new Audit(draft, record);
    }

    private void write(Statement statement, AuditDraft draft) {
        AuditRun run = statement.run;
        Potential potential = new Potential(run);
        TreeReport tree = new TreeReport(run, statement.planner, statement.uses(), potential);
        draft.root = tree.write(compiled.root);
        Set<Rule> reported = new HashSet<>();
        for (Planner.Demand demand : statement.planner.ordered) {
            reported.add(demand.rule);
        }
        draft.achievements = new Reasons(run, statement.planner, statement.uses()).fates(reported);
        draft.nextChoices = draft.verdict == Verdict.SATISFIED
                ? List.of()
                : potential.best(tree.open(compiled.root, draft.root), statement.planner);
        draft.decisions = run.decisions.applied;
        draft.assumptions = assumptions(run);
        draft.percent = Percent.of(draft.root, draft.verdict);
        Solution solution = statement.solution();
        if (solution != null) {
            draft.steps = solution.steps();
            draft.noSatisfaction = solution.noSatisfaction();
            draft.noHope = solution.noHope();
        }
        Explainer explainer = new Explainer(statement);
        if (draft.verdict == Verdict.UNSATISFIED) {
            draft.explanations = explainer.explain(draft.root);
        } else if (draft.verdict == Verdict.UNDETERMINED) {
            draft.explanations = explainer.open(draft.root, draft.proof);
        }
    }

    private List<Assumption> assumptions(AuditRun run) {
        List<Assumption> found = new ArrayList<>();
        if (run.options.asOf().isEmpty()) {
            found.add(Assumption.of(Assumption.Code.NO_DATE));
        }
        compiled.diploma.rounding().ifPresent(policy -> rounding(policy, found));
        AttemptPolicy attempts = compiled.diploma.attemptPolicy().orElse(AttemptPolicy.BEST);
        found.add(Assumption.of(Assumption.Code.ATTEMPTS, "policy", attempts));
        compiled.diploma
                .lifecycle()
                .flatMap(Lifecycle::version)
                .ifPresent(v -> found.add(Assumption.of(Assumption.Code.EDITION, "edition", v)));
        compiled.why.ifPresent(found::add);
        boolean told =
                compiled.why.filter(a -> a.code() == Assumption.Code.COHORT).isPresent();
        run.record.entry().filter(e -> !told).ifPresent(e -> found.add(Assumption.of(Assumption.Code.ENTRY, "day", e)));
        found.addAll(run.preparation.assumptions);
        found.addAll(run.decisions.problems);
        return found;
    }

    private static void rounding(RoundingPolicy policy, List<Assumption> found) {
        if (policy.scale().isPresent()) {
            found.add(Assumption.of(
                    Assumption.Code.MEANS_ROUNDED,
                    "scale",
                    policy.scale().getAsInt(),
                    "mode",
                    policy.mode().orElse(Rounding.HALF_UP)));
        } else {
            found.add(Assumption.of(Assumption.Code.MEANS_EXACT));
        }
        policy.tolerance()
                .ifPresent(t -> found.add(Assumption.of(Assumption.Code.TOLERANCE, "tolerance", t.toPlainString())));
    }

    /** Returns the verdict alone, which is all that a batch needs; no report is written. */
    public Verdict verdict(LearnerRecord record, AuditOptions options) {
        return answer(record, options).verdict();
    }

    /**
     * The short answer of an audit.
     *
     * @param verdict the verdict
     * @param proof how far it is proven
     */
    public record Answer(Verdict verdict, Proof proof) {}

    /** Returns verdict and proof without writing a report. */
    public Answer answer(LearnerRecord record, AuditOptions options) {
        if (compiled.root == null) {
            return new Answer(Verdict.UNDETERMINED, Proof.EXACT);
        }
        Statement statement = new Statement(compiled, record, options);
        statement.solve();
        return new Answer(statement.verdict(), statement.proof());
    }

    /**
     * Returns the cheapest way to finish from here, joined with what the path engine knows of prerequisites and offers. The
     * path engine reads the rule as if achievements could be shared, so its way is a lower bound; the ways that it lists,
     * the cheapest first, are put to the audit, and where none is enough, modules are added until one is.
     *
     * @param graph the prerequisite graph of the catalogue; built once, used for any number of learners
     * @param offered what limits the choice: territory, delivery mode, period
     * @param cost what is to be kept small
     * @return empty where the outcome is stated in words only
     */
    public Optional<Remaining> remaining(
            LearnerRecord record, AuditOptions options, PrerequisiteGraph graph, OfferFilter offered, PathCost cost) {
        return compiled.root == null
                ? Optional.empty()
                : Optional.of(new WayToFinish(this, record, options, graph, offered, cost).find());
    }

    CompiledOutcome compiled() {
        return compiled;
    }

    /** Returns the verdict of the solver as a verdict of the audit. */
    static Verdict of(byte verdict) {
        return verdict == Problem.SATISFIED
                ? Verdict.SATISFIED
                : verdict == Problem.UNSATISFIED ? Verdict.UNSATISFIED : Verdict.UNDETERMINED;
    }
}
