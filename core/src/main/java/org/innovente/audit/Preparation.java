package org.innovente.audit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.innovente.catalogue.Catalogue;
import org.innovente.common.AchievementId;
import org.innovente.common.AchievementSource;
import org.innovente.common.GradeMeaning;
import org.innovente.common.GradeScale;
import org.innovente.common.ItemKind;
import org.innovente.common.ModuleId;
import org.innovente.diploma.AttemptPolicy;
import org.innovente.diploma.Diploma;
import org.innovente.diploma.Implication;
import org.innovente.diploma.ItemRef;
import org.innovente.internal.Names;
import org.innovente.learner.Achievement;
import org.innovente.learner.AchievementStatus;
import org.innovente.learner.LearnerRecord;
import org.innovente.module.TrainingModule;
import org.jspecify.annotations.NullUnmarked;

/** What is done to a record before any rule is read: corrections, attempts, expiry, the layer, implied validations. */
@NullUnmarked
final class Preparation {
    private final Catalogue catalogue;
    private final Optional<Diploma> diploma;
    private final AuditOptions options;
    private final Decisions decisions;
    final List<Evidence> evidences = new ArrayList<>();
    final Exclusions exclusions;
    final List<Assumption> assumptions = new ArrayList<>();
    final Map<String, List<String>> facts;

    Preparation(
            Catalogue catalogue,
            Optional<Diploma> diploma,
            LearnerRecord record,
            AuditOptions options,
            Decisions decisions) {
        this.catalogue = catalogue;
        this.diploma = diploma;
        this.options = options;
        this.decisions = decisions;
        facts = facts(record);
        for (Achievement achievement : record.achievements()) {
            evidences.add(evidence(decisions.corrected(achievement), false));
        }
        attempts();
        derive();
        evidences.sort(Comparator.comparing(Evidence::id));
        for (int i = 0; i < evidences.size(); i++) {
            evidences.get(i).index = i;
        }
        exclusions = new Exclusions(evidences, Preparation::preferred);
    }

    private static Map<String, List<String>> facts(LearnerRecord record) {
        Map<String, List<String>> facts = new TreeMap<>(record.facts().values());
        record.route().ifPresent(r -> facts.putIfAbsent("route", List.of(r.value())));
        record.audience().ifPresent(a -> facts.putIfAbsent("audience", List.of(a.value())));
        record.territory().ifPresent(t -> facts.putIfAbsent("territory", List.of(t.value())));
        record.programme().ifPresent(p -> facts.putIfAbsent("programme", List.of(p.value())));
        record.diploma().ifPresent(d -> facts.putIfAbsent("diploma", List.of(d.value())));
        record.entry().ifPresent(e -> {
            facts.putIfAbsent("entry", List.of(e.toString()));
            facts.putIfAbsent("entry-year", List.of(String.valueOf(e.getYear())));
        });
        return facts;
    }

    private Evidence evidence(Achievement achievement, boolean derived) {
        boolean names = achievement.item().kind() == ItemKind.MODULE
                && Names.isIdentifier(achievement.item().id());
        Optional<TrainingModule> module =
                names ? catalogue.findModule(new ModuleId(achievement.item().id())) : Optional.empty();
        Optional<GradeScale> scale = achievement.scale().flatMap(catalogue.index()::findGradeScale);
        Mark mark = Mark.read(achievement.grade(), scale);
        byte counts = counts(achievement, mark);
        Reason reason = counts == Kleene.YES
                ? null
                : counts == Kleene.UNKNOWN
                        ? new Reason(ReasonCode.UNKNOWN, achievement.status().wire())
                        : new Reason(
                                ReasonCode.NOT_AWARDED, achievement.status().wire());
        if (counts != Kleene.NO && achievement.expires().isPresent()) {
            LocalDate end = achievement.expires().get();
            if (options.asOf().isEmpty()) {
                counts = Kleene.UNKNOWN;
                reason = new Reason(ReasonCode.UNKNOWN, "expires " + end);
            } else if (options.asOf().get().isAfter(end)) {
                counts = Kleene.NO;
                reason = new Reason(ReasonCode.EXPIRED, end.toString());
            }
        }
        if (decisions.excludedEverywhere(achievement.id())) {
            counts = Kleene.NO;
            reason = new Reason(ReasonCode.EXCLUDED_BY, decisions.excluder(achievement.id()));
        }
        return new Evidence(achievement, module, mark, counts, reason, derived);
    }

    private byte counts(Achievement achievement, Mark mark) {
        int layer = options.layer().ordinal();
        switch (achievement.status()) {
            case ACHIEVED:
                return mark.known() && mark.meaning() == GradeMeaning.PENDING ? Kleene.UNKNOWN : Kleene.YES;
            case IN_PROGRESS:
                return Kleene.of(layer >= Layer.IN_PROGRESS.ordinal());
            case REGISTERED:
                return Kleene.of(layer >= Layer.REGISTERED.ordinal());
            case PLANNED:
                return Kleene.of(layer >= Layer.PLANNED.ordinal());
            case UNKNOWN:
                return Kleene.UNKNOWN;
            default:
                return Kleene.NO;
        }
    }

    /** Keeps, of several attempts at one module, those that the policy of the diploma counts. */
    private void attempts() {
        AttemptPolicy policy = diploma.flatMap(Diploma::attemptPolicy).orElse(AttemptPolicy.BEST);
        if (policy == AttemptPolicy.ALL) {
            return;
        }
        Map<String, List<Integer>> byItem = new LinkedHashMap<>();
        for (int i = 0; i < evidences.size(); i++) {
            Evidence one = evidences.get(i);
            AchievementStatus status = one.achievement.status();
            boolean result = status == AchievementStatus.ACHIEVED || status == AchievementStatus.FAILED;
            if (one.achievement.item().kind() == ItemKind.MODULE && (result || one.counts == Kleene.YES)) {
                byItem.computeIfAbsent(one.achievement.item().id(), k -> new ArrayList<>())
                        .add(i);
            }
        }
        for (List<Integer> same : byItem.values()) {
            if (same.size() > 1) {
                Comparator<Integer> order = policy == AttemptPolicy.BEST ? this::better : this::later;
                int kept = policy == AttemptPolicy.FIRST
                        ? same.stream().min(this::later).orElseThrow()
                        : same.stream().max(order).orElseThrow();
                for (int i : same) {
                    if (i != kept) {
                        evidences.set(
                                i,
                                evidences
                                        .get(i)
                                        .without(new Reason(
                                                ReasonCode.REPEAT,
                                                evidences.get(kept).id())));
                    }
                }
            }
        }
    }

    private int better(int left, int right) {
        return better(evidences.get(left), evidences.get(right));
    }

    private static int better(Evidence a, Evidence b) {
        int order = Byte.compare(a.counts, b.counts);
        order = order != 0 ? order : a.mark.order().compareTo(b.mark.order());
        order = order != 0 ? order : credits(a).compareTo(credits(b));
        return order != 0 ? order : b.id().compareTo(a.id());
    }

    private static int preferred(Evidence a, Evidence b) {
        int order = Byte.compare(a.counts, b.counts);
        order = order != 0 ? order : credits(a).compareTo(credits(b));
        return order != 0 ? order : better(a, b);
    }

    private static BigDecimal credits(Evidence one) {
        return one.credits().map(c -> c.total()).orElse(BigDecimal.ZERO);
    }

    private int later(int left, int right) {
        Evidence a = evidences.get(left);
        Evidence b = evidences.get(right);
        int order = Integer.compare(
                a.achievement.attempt().orElse(0), b.achievement.attempt().orElse(0));
        order = order != 0 ? order : day(a).compareTo(day(b));
        order = order != 0
                ? order
                : a.achievement.term().orElse("").compareTo(b.achievement.term().orElse(""));
        return order != 0 ? order : a.id().compareTo(b.id());
    }

    private static LocalDate day(Evidence one) {
        return one.achievement
                .period()
                .flatMap(p -> p.end().isPresent() ? p.end() : p.start())
                .orElse(LocalDate.MIN);
    }

    /** Adds what the diploma's implications derive from what is acquired, until nothing new follows. */
    private void derive() {
        List<Implication> implications = diploma.map(Diploma::implications).orElse(List.of());
        boolean more = !implications.isEmpty();
        while (more) {
            more = false;
            for (Implication implication : implications) {
                if (implication.given().stream().allMatch(this::acquired)) {
                    for (ItemRef implied : implication.implied()) {
                        if (Names.isIdentifier(implied.id()) && !acquired(implied)) {
                            Achievement derived = Achievement.builder()
                                    .id(derivedId(implied))
                                    .item(implied)
                                    .status(AchievementStatus.ACHIEVED)
                                    .source(AchievementSource.DERIVED)
                                    .build();
                            evidences.add(evidence(derived, true));
                            assumptions.add(derived(implication, implied));
                            more = true;
                        }
                    }
                }
            }
        }
    }

    private static Assumption derived(Implication implication, ItemRef implied) {
        Map<String, String> arguments = new LinkedHashMap<>();
        arguments.put("kind", implied.kind().wire());
        arguments.put("item", implied.id());
        arguments.put(
                "given",
                String.join(", ", implication.given().stream().map(ItemRef::id).toList()));
        return new Assumption(Assumption.Code.DERIVED, arguments);
    }

    /** An identifier may be as long as that of an achievement may be, and is then told by its number. */
    private AchievementId derivedId(ItemRef implied) {
        String readable = "derived:" + implied.kind() + ":" + implied.id();
        return new AchievementId(Names.isIdentifier(readable) ? readable : "derived:" + evidences.size());
    }

    private boolean acquired(ItemRef item) {
        for (Evidence one : evidences) {
            ItemRef own = one.achievement.item();
            if (one.counts == Kleene.YES
                    && own.kind() == item.kind()
                    && own.id().equals(item.id())) {
                return true;
            }
        }
        return false;
    }
}
