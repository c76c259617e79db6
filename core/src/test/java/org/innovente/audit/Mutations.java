package org.innovente.audit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.innovente.audit.solver.Step;
import org.innovente.catalogue.Catalogue;
import org.innovente.common.DiplomaId;
import org.innovente.common.ItemKind;
import org.innovente.common.LanguageTag;
import org.innovente.common.Lifecycle;
import org.innovente.common.LocalizedText;
import org.innovente.common.ModuleId;
import org.innovente.common.OutcomeName;
import org.innovente.common.RecordId;
import org.innovente.diploma.Diploma;
import org.innovente.diploma.ItemRef;
import org.innovente.diploma.NamedOutcome;
import org.innovente.learner.LearnerRecord;
import org.innovente.requirement.Obligation;
import org.jspecify.annotations.Nullable;

/** The ways to make a report say something else, field by field. */
final class Mutations {
    static final List<String> FIELDS = List.of(
            "report record",
            "report diploma",
            "report edition",
            "report outcome",
            "report titles",
            "report options",
            "report verdict",
            "report proof",
            "report root",
            "report achievements",
            "report explanations",
            "report noSatisfaction",
            "report noHope",
            "report nextChoices",
            "report decisions",
            "report assumptions",
            "report percent",
            "node address",
            "node kind",
            "node subject",
            "node note",
            "node obligation",
            "node status",
            "node unit",
            "node demand",
            "node most",
            "node got",
            "node remaining",
            "node remark",
            "node contributions",
            "node unused",
            "node units",
            "node children",
            "achievement id",
            "achievement item",
            "achievement derived",
            "achievement reason",
            "achievement places");

    private static final LocalizedText OTHER = LocalizedText.of(new LanguageTag("en"), "other");

    private final DiplomaAudit audit;
    private final LearnerRecord record;
    private final Audit report;
    private final Random random;

    Mutations(DiplomaAudit audit, LearnerRecord record, Audit report, Random random) {
        this.audit = audit;
        this.record = record;
        this.report = report;
        this.random = random;
    }

    /** Returns the report with one thing changed, or null where there is nothing of the kind to change. */
    @Nullable
    Audit altered(String what) {
        String field = what.substring(what.indexOf(' ') + 1);
        if (what.startsWith("node ")) {
            List<AuditNode> nodes = new ArrayList<>();
            collect(report.root, nodes);
            AuditNode picked = nodes.get(random.nextInt(nodes.size()));
            AuditNode changed = node(picked, field);
            if (changed == null) {
                return null;
            }
            AuditDraft draft = draft(audit);
            draft.root = replace(report.root, picked, changed);
            return new Audit(draft, record);
        }
        if (what.startsWith("achievement ")) {
            if (report.achievements.isEmpty()) {
                return null;
            }
            AuditDraft draft = draft(audit);
            int at = random.nextInt(draft.achievements.size());
            draft.achievements.set(at, fate(draft.achievements.get(at), field));
            return new Audit(draft, record);
        }
        return report(field);
    }

    private AuditDraft draft(DiplomaAudit of) {
        AuditDraft draft = new AuditDraft(of.compiled(), report.options);
        draft.verdict = report.verdict;
        draft.proof = report.proof;
        draft.root = report.root;
        draft.achievements = new ArrayList<>(report.achievements);
        draft.explanations = new ArrayList<>(report.explanations);
        draft.noHope = report.noHope;
        draft.noSatisfaction = report.noSatisfaction;
        draft.nextChoices = new ArrayList<>(report.nextChoices);
        draft.decisions = new ArrayList<>(report.decisions);
        draft.assumptions = new ArrayList<>(report.assumptions);
        draft.percent = report.percent;
        draft.steps = report.steps;
        return draft;
    }

    // ---- the report

    private @Nullable Audit report(String field) {
        AuditDraft draft = draft(audit);
        switch (field) {
            case "record" -> {
                return new Audit(
                        draft, record.toBuilder().id(new RecordId("other")).build());
            }
            case "diploma", "edition", "outcome", "titles" -> {
                return new Audit(draft(elsewhere(field)), record);
            }
            case "options" -> {
                AuditOptions.Builder other = AuditOptions.builder().layer(report.options.layer());
                draft.options = report.options.asOf().isPresent()
                        ? other.build()
                        : other.asOf(LocalDate.of(2026, 1, 1)).build();
            }
            case "verdict" -> draft.verdict = Verdict.values()[(report.verdict.ordinal() + 1 + random.nextInt(2)) % 3];
            case "proof" -> {
                if (report.verdict != Verdict.UNDETERMINED) {
                    // a yes or a no that is proven and said to be found only claims less
                    return null;
                }
                draft.proof = report.proof == Proof.EXACT ? Proof.BOUNDED : Proof.EXACT;
            }
            case "root" -> draft.root = other(report.root);
            case "achievements" -> {
                if (draft.achievements.isEmpty()) {
                    return null;
                }
                draft.achievements.remove(random.nextInt(draft.achievements.size()));
            }
            case "explanations" -> spoil(draft.explanations, explanation());
            case "nextChoices" -> spoil(draft.nextChoices, new NextChoice(new ModuleId("other"), List.of()));
            case "decisions" ->
                spoil(draft.decisions, new Audit.AppliedDecision("waive", "other", "", "", "", LocalizedText.EMPTY));
            case "assumptions" -> spoil(draft.assumptions, Assumption.of(Assumption.Code.MEANS_EXACT, "x", "y"));
            case "percent" -> draft.percent = report.percent.add(BigDecimal.ONE);
            default -> {
                return proof(draft, field) ? new Audit(draft, record) : null;
            }
        }
        return new Audit(draft, record);
    }

    private static Explanation explanation() {
        return new Explanation(Explanation.Kind.NODE, List.of("other"), null, null, "", List.of(), 1);
    }

    private <T> void spoil(List<T> list, T more) {
        if (list.isEmpty() || random.nextBoolean()) {
            list.add(more);
        } else {
            list.remove(random.nextInt(list.size()));
        }
    }

    /** Only what a "no" or a "not yet" rests on can be altered: elsewhere there is no proof to be wrong. */
    private boolean proof(AuditDraft draft, String field) {
        boolean hope = field.equals("noHope");
        List<Step> own = hope ? report.noHope : report.noSatisfaction;
        boolean asked = report.verdict == Verdict.UNSATISFIED || !hope && report.verdict == Verdict.UNDETERMINED;
        if (!asked || own.isEmpty()) {
            return false;
        }
        List<Step> steps = new ArrayList<>(own);
        switch (random.nextInt(3)) {
            case 0 -> steps.remove(random.nextInt(steps.size()));
            case 1 -> steps.add(new Step(Step.Kind.ALONE, -1, List.of()));
            default -> steps.add(0, new Step(Step.Kind.PAIR, 1_000_000, List.of()));
        }
        if (hope) {
            draft.noHope = steps;
        } else {
            draft.noSatisfaction = steps;
        }
        return true;
    }

    /** Returns the audit of a diploma that differs in what a report says of it. */
    private DiplomaAudit elsewhere(String field) {
        Catalogue catalogue = audit.compiled().catalogue;
        Diploma own = audit.compiled().diploma;
        NamedOutcome outcome = own.outcomes().get(0);
        Diploma.Builder other = own.toBuilder();
        switch (field) {
            case "diploma" -> other.id(new DiplomaId("other"));
            case "edition" ->
                other.lifecycle(Lifecycle.builder().version("other").build());
            case "titles" -> {
                if (random.nextBoolean()) {
                    other.title(OTHER);
                } else {
                    other.outcomes(List.of(outcome.toBuilder().title(OTHER).build()));
                }
            }
            default ->
                other.outcomes(List.of(
                        outcome.toBuilder().name(new OutcomeName("other")).build()));
        }
        Diploma changed = other.build();
        Catalogue elsewhere = catalogue.toBuilder().diplomas(List.of(changed)).build();
        return DiplomaAudit.of(
                elsewhere, changed.id(), changed.outcomes().get(0).name());
    }

    // ---- a node

    private static void collect(AuditNode node, List<AuditNode> nodes) {
        nodes.add(node);
        node.children().forEach(child -> collect(child, nodes));
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

    private static AuditNode other(AuditNode node) {
        AuditNodeDraft draft = AuditNodeDraft.of(node);
        draft.address = "other";
        return new AuditNode(draft);
    }

    private @Nullable AuditNode node(AuditNode node, String field) {
        AuditNodeDraft draft = AuditNodeDraft.of(node);
        switch (field) {
            case "address" -> draft.address += "x";
            case "kind" -> draft.kind += "x";
            case "subject" -> draft.subject += "x";
            case "unit" -> draft.unit += "x";
            case "note" -> draft.note = OTHER;
            case "obligation" ->
                draft.obligation =
                        node.obligation == Obligation.REQUIRED ? Obligation.RECOMMENDED : Obligation.REQUIRED;
            case "status" -> {
                NodeStatus[] all = NodeStatus.values();
                draft.status = all[(node.status.ordinal() + 1 + random.nextInt(all.length - 1)) % all.length];
            }
            case "demand" -> draft.demand = more(node.demand);
            case "most" -> draft.most = more(node.most);
            case "got" -> draft.got = more(node.got);
            case "remaining" -> draft.remaining = more(node.remaining);
            case "remark" -> draft.remark = node.remark == null ? new Remark(Remark.Code.MEAN, "") : null;
            case "unused" -> spoil(draft.unused, new AuditNode.Unused("other", Reason.of(ReasonCode.SURPLUS)));
            case "units" ->
                spoil(
                        draft.units,
                        new UnitResult("other", LocalizedText.EMPTY, UnitStatus.ACQUIRED, BigDecimal.TEN, false));
            case "children" -> spoil(draft.children, other(node));
            default -> {
                if (!contribution(draft.contributions)) {
                    return null;
                }
            }
        }
        return new AuditNode(draft);
    }

    private static BigDecimal more(@Nullable BigDecimal amount) {
        return amount == null ? BigDecimal.ONE : amount.add(BigDecimal.ONE);
    }

    private boolean contribution(List<AuditNode.Contribution> all) {
        if (all.isEmpty() || random.nextInt(4) == 0) {
            return all.add(new AuditNode.Contribution("other", BigDecimal.ONE, BigDecimal.ONE));
        }
        int at = random.nextInt(all.size());
        AuditNode.Contribution one = all.remove(at);
        switch (random.nextInt(4)) {
            case 0 ->
                all.add(
                        at,
                        new AuditNode.Contribution(
                                one.achievement(), one.amount().add(BigDecimal.ONE), one.weight()));
            case 1 ->
                all.add(
                        at,
                        new AuditNode.Contribution(
                                one.achievement(), one.amount(), one.weight().add(BigDecimal.ONE)));
            case 2 -> {
                all.add(at, one);
                all.add(at, one);
            }
            default -> {
                return true;
            }
        }
        return true;
    }

    // ---- an achievement

    private AchievementFate fate(AchievementFate own, String field) {
        Reason reason = own.reason().orElse(null);
        List<AchievementFate.Place> places = new ArrayList<>(own.places());
        ItemRef item = own.item();
        switch (field) {
            case "item" ->
                item = ItemRef.builder().kind(ItemKind.MODULE).id("other").build();
            case "reason" -> reason = reason == null ? Reason.of(ReasonCode.SURPLUS) : null;
            case "places" -> spoil(places, new AchievementFate.Place("other", Optional.empty()));
            default -> reason = own.reason().orElse(null);
        }
        String id = field.equals("id") ? own.id() + "x" : own.id();
        return new AchievementFate(id, item, own.isDerived() ^ field.equals("derived"), reason, places);
    }
}
