package org.innovente.audit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.innovente.audit.solver.Step;
import org.innovente.common.DiplomaId;
import org.innovente.common.Lifecycle;
import org.innovente.common.LocalizedText;
import org.innovente.common.OutcomeName;
import org.innovente.common.RecordId;
import org.innovente.learner.LearnerRecord;

/**
 * The report of an audit: verdict, proof, the tree of the rule with what each node has, the fate of each achievement, the
 * reason of a "no", what remains, and what was assumed. The same rule, record and options give an equal report.
 *
 * <p>Immutable and thread-safe.
 */
public final class Audit {

    /**
     * A decision about the learner that was applied.
     *
     * @param kind the kind of decision, as on the wire
     * @param id the identifier of the decision, or its place in the record
     * @param node the node it is about; empty when it is about none
     * @param authority who decided; empty when it is not said
     * @param date the day of the decision; empty when it is not said
     * @param reason the reason given
     */
    public record AppliedDecision(
            String kind, String id, String node, String authority, String date, LocalizedText reason) {}

    final RecordId record;
    final DiplomaId diploma;
    final Optional<String> edition;
    final LocalizedText diplomaTitle;
    final OutcomeName outcome;
    final LocalizedText outcomeTitle;
    final AuditOptions options;
    final Verdict verdict;
    final Proof proof;
    final AuditNode root;
    final List<AchievementFate> achievements;
    final List<Explanation> explanations;
    final List<Step> noSatisfaction;
    final List<Step> noHope;
    final List<NextChoice> nextChoices;
    final List<AppliedDecision> decisions;
    final List<Assumption> assumptions;
    final BigDecimal percent;
    final long steps;

    Audit(AuditDraft draft, LearnerRecord source) {
        record = source.id();
        diploma = draft.compiled.diploma.id();
        edition = draft.compiled.diploma.lifecycle().flatMap(Lifecycle::version);
        diplomaTitle = draft.compiled.diploma.title();
        outcome = draft.compiled.outcome.name();
        outcomeTitle = draft.compiled.outcome.title();
        options = draft.options;
        verdict = draft.verdict;
        proof = draft.proof;
        root = draft.root;
        achievements = List.copyOf(draft.achievements);
        explanations = List.copyOf(draft.explanations);
        noSatisfaction = List.copyOf(draft.noSatisfaction);
        noHope = List.copyOf(draft.noHope);
        nextChoices = List.copyOf(draft.nextChoices);
        decisions = List.copyOf(draft.decisions);
        assumptions = List.copyOf(draft.assumptions);
        percent = draft.percent;
        steps = draft.steps;
    }

    /** Returns the pseudonymous identifier of the learner record. */
    public RecordId record() {
        return record;
    }

    /** Returns the diploma. */
    public DiplomaId diploma() {
        return diploma;
    }

    /** Returns the version of the edition of the diploma; empty where it has none. */
    public Optional<String> edition() {
        return edition;
    }

    /** Returns the title of the diploma. */
    public LocalizedText diplomaTitle() {
        return diplomaTitle;
    }

    /** Returns the outcome that was audited. */
    public OutcomeName outcome() {
        return outcome;
    }

    /** Returns the title of the outcome. */
    public LocalizedText outcomeTitle() {
        return outcomeTitle;
    }

    /** Returns the layer that was audited. */
    public Layer layer() {
        return options.layer();
    }

    /** Returns the day of the audit; empty when it was not given. */
    public Optional<LocalDate> asOf() {
        return options.asOf();
    }

    /** Returns the verdict. */
    public Verdict verdict() {
        return verdict;
    }

    /** Returns how far verdict and allocation are proven. */
    public Proof proof() {
        return proof;
    }

    /** Returns the tree of the rule. */
    public AuditNode root() {
        return root;
    }

    /** Returns what became of each achievement, ordered by identifier. */
    public List<AchievementFate> achievements() {
        return achievements;
    }

    /** Returns why the rule is not satisfied, or what an undecided answer waits for; empty where it is satisfied. */
    public List<Explanation> explanations() {
        return explanations;
    }

    /** Returns the number of steps of the proof that nothing satisfies the rule; 0 where there is no such proof. */
    public int proofSteps() {
        return noSatisfaction.size();
    }

    /** Returns the modules that would serve most of what is open, the best first. */
    public List<NextChoice> nextChoices() {
        return nextChoices;
    }

    /** Returns the decisions that were applied, in the order of the record. */
    public List<AppliedDecision> decisions() {
        return decisions;
    }

    /** Returns what was assumed, derived or left aside, in the order in which it matters. */
    public List<Assumption> assumptions() {
        return assumptions;
    }

    /**
     * Returns how much of the demand is met, from 0 to 100, to one decimal, rounded down. For display only: it is never a
     * decision, and it is 100 only where the rule is satisfied.
     */
    public BigDecimal percent() {
        return percent;
    }

    /** Returns the number of search steps that were needed. */
    public long steps() {
        return steps;
    }

    @Override
    public String toString() {
        return record + " " + diploma + " " + outcome + ": " + verdict + " (" + proof + ")";
    }
}
