package org.innovente.audit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.innovente.audit.solver.Step;

/** The values of an {@link Audit} while it is built. */
final class AuditDraft {
    final CompiledOutcome compiled;
    AuditOptions options;
    Verdict verdict = Verdict.UNDETERMINED;
    Proof proof = Proof.EXACT;
    AuditNode root = new AuditNode(new AuditNodeDraft());
    List<AchievementFate> achievements = new ArrayList<>();
    List<Explanation> explanations = new ArrayList<>();
    List<Step> noSatisfaction = List.of();
    List<Step> noHope = List.of();
    List<NextChoice> nextChoices = new ArrayList<>();
    List<Audit.AppliedDecision> decisions = new ArrayList<>();
    List<Assumption> assumptions = new ArrayList<>();
    BigDecimal percent = BigDecimal.ZERO;
    long steps;

    AuditDraft(CompiledOutcome compiled, AuditOptions options) {
        this.compiled = compiled;
        this.options = options;
    }
}
