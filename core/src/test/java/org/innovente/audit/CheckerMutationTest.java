package org.innovente.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.innovente.audit.oracle.RandomProgramme;
import org.innovente.audit.solver.Step;
import org.innovente.learner.LearnerRecord;
import org.junit.jupiter.api.Test;

/** Alters reports in every way that changes what they say; the checker rejects each. */
class CheckerMutationTest {

    @Test
    void ten_thousand_altered_reports_are_rejected() {
        Random random = new Random(11);
        int rejected = 0;
        int seed = 0;
        while (rejected < 10_000) {
            RandomProgramme programme = new RandomProgramme(new Random(seed));
            LearnerRecord record = programme.record();
            DiplomaAudit audit = DiplomaAudit.of(programme.catalogue(), RandomProgramme.DIPLOMA, programme.outcome());
            Audit report = audit.audit(record, programme.options());
            AuditChecker checker = AuditChecker.of(audit);
            assertThat(checker.problems(record, report))
                    .as("programme %d", seed)
                    .isEmpty();
            for (int i = 0; i < 12; i++) {
                Audit altered = alter(audit, record, report, random);
                if (altered != null) {
                    assertThat(checker.accepts(record, altered))
                            .as("programme %d, change %d", seed, i)
                            .isFalse();
                    rejected++;
                }
            }
            seed++;
        }
    }

    /** Returns the report with one thing changed, or null where there is no such thing. */
    private static Audit alter(DiplomaAudit audit, LearnerRecord record, Audit report, Random random) {
        AuditDraft draft = new AuditDraft(audit.compiled(), report.options);
        draft.verdict = report.verdict;
        draft.proof = report.proof;
        draft.root = report.root;
        draft.achievements = new ArrayList<>(report.achievements);
        draft.noHope = report.noHope;
        draft.noSatisfaction = report.noSatisfaction;
        draft.percent = report.percent;
        switch (random.nextInt(6)) {
            case 0 -> draft.verdict = other(report.verdict, random);
            case 1 -> draft.percent = report.percent.add(BigDecimal.ONE);
            case 2 -> {
                if (!alterProof(draft, report, random)) {
                    return null;
                }
            }
            case 3 -> {
                if (report.achievements.isEmpty()) {
                    return null;
                }
                draft.achievements.remove(random.nextInt(draft.achievements.size()));
            }
            default -> {
                List<AuditNode> nodes = new ArrayList<>();
                collect(report.root, nodes);
                AuditNode picked = nodes.get(random.nextInt(nodes.size()));
                AuditNode changed = change(picked, random);
                if (changed == null) {
                    return null;
                }
                draft.root = replace(report.root, picked, changed);
            }
        }
        return new Audit(draft, record);
    }

    private static Verdict other(Verdict verdict, Random random) {
        Verdict[] all = Verdict.values();
        return all[(verdict.ordinal() + 1 + random.nextInt(2)) % 3];
    }

    /** Only what a "no" rests on can be altered: elsewhere there is no proof to be wrong. */
    private static boolean alterProof(AuditDraft draft, Audit report, Random random) {
        if (report.verdict != Verdict.UNSATISFIED || report.noHope.isEmpty()) {
            return false;
        }
        List<Step> steps = new ArrayList<>(report.noHope);
        if (random.nextBoolean()) {
            steps.remove(random.nextInt(steps.size()));
        } else {
            steps.add(new Step(Step.Kind.ALONE, -1, List.of()));
        }
        draft.noHope = steps;
        return true;
    }

    private static void collect(AuditNode node, List<AuditNode> nodes) {
        nodes.add(node);
        node.children().forEach(child -> collect(child, nodes));
    }

    private static AuditNode change(AuditNode node, Random random) {
        AuditNodeDraft draft = AuditNodeDraft.of(node);
        switch (random.nextInt(5)) {
            case 0 ->
                draft.status = node.status == NodeStatus.SATISFIED ? NodeStatus.UNSATISFIED : NodeStatus.SATISFIED;
            case 1 -> {
                if (node.got == null) {
                    return null;
                }
                draft.got = node.got.add(BigDecimal.ONE);
            }
            case 2 -> {
                if (node.remaining == null) {
                    return null;
                }
                draft.remaining = node.remaining.add(BigDecimal.ONE);
            }
            case 3 -> {
                if (node.contributions.isEmpty()) {
                    return null;
                }
                draft.contributions.remove(random.nextInt(draft.contributions.size()));
            }
            default -> {
                if (node.demand == null) {
                    return null;
                }
                draft.demand = node.demand.add(BigDecimal.ONE);
            }
        }
        return new AuditNode(draft);
    }

    private static AuditNode replace(AuditNode node, AuditNode picked, AuditNode changed) {
        if (node == picked) {
            return changed;
        }
        AuditNodeDraft draft = AuditNodeDraft.of(node);
        draft.children.clear();
        node.children().forEach(child -> draft.children.add(replace(child, picked, changed)));
        return new AuditNode(draft);
    }
}
