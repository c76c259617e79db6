package org.innovente.audit.oracle;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.innovente.audit.AuditOptions;
import org.innovente.catalogue.Catalogue;
import org.innovente.common.AchievementId;
import org.innovente.common.Credits;
import org.innovente.common.ItemKind;
import org.innovente.common.ModuleId;
import org.innovente.diploma.AttemptPolicy;
import org.innovente.diploma.Diploma;
import org.innovente.diploma.Implication;
import org.innovente.diploma.ItemRef;
import org.innovente.learner.Achievement;
import org.innovente.learner.AchievementStatus;
import org.innovente.learner.Decision;
import org.innovente.learner.Exclude;
import org.innovente.learner.LearnerRecord;
import org.innovente.learner.SetAttribute;
import org.innovente.module.TrainingModule;

/**
 * The evidence of one record, read as sections 4.1, 4.4 and 4.5 of the reference say, in the plainest way. Truth is 0 for no, 1 for
 * not known, 2 for yes.
 */
final class Facts {

    /** One achievement after everything that is done before a rule is read. */
    static final class Fact {
        final Achievement achievement;
        int counts;
        boolean replaced;
        /** Whether what only looks reads another in its place. */
        boolean passedOver;

        int index = -1;

        Fact(Achievement achievement, int counts) {
            this.achievement = achievement;
            this.counts = counts;
        }

        String id() {
            return achievement.id().value();
        }

        Optional<String> module() {
            return achievement.item().kind() == ItemKind.MODULE
                    ? Optional.of(achievement.item().id())
                    : Optional.empty();
        }
    }

    final Catalogue catalogue;
    final LearnerRecord record;
    final AuditOptions options;
    final List<Fact> all = new ArrayList<>();
    /** The pairs of facts of which one at most counts. */
    final List<int[]> exclusive = new ArrayList<>();
    /** What is read by what only looks. */
    final List<Fact> looked;

    Facts(Catalogue catalogue, Diploma diploma, LearnerRecord record, AuditOptions options) {
        this.catalogue = catalogue;
        this.record = record;
        this.options = options;
        for (Achievement achievement : record.achievements()) {
            all.add(read(corrected(achievement)));
        }
        all.sort(Comparator.comparing(Fact::id));
        attempts(diploma.attemptPolicy().orElse(AttemptPolicy.BEST));
        derive(diploma.implications());
        all.sort(Comparator.comparing(Fact::id));
        for (int i = 0; i < all.size(); i++) {
            all.get(i).index = i;
        }
        exclude();
        looked = all.stream().filter(f -> !f.passedOver).toList();
    }

    /** Finds what cannot count together (construct 15): one of the two names the module of the other. */
    private void exclude() {
        for (int i = 0; i < all.size(); i++) {
            for (int j = i + 1; j < all.size(); j++) {
                Fact one = all.get(i);
                Fact other = all.get(j);
                if (one.counts > 0 && other.counts > 0 && (names(one, other) || names(other, one))) {
                    exclusive.add(new int[] {i, j});
                    passOver(one, other);
                }
            }
        }
    }

    private boolean names(Fact one, Fact other) {
        return other.module()
                .map(ModuleId::new)
                .flatMap(m -> module(one)
                        .filter(own ->
                                own.excludes().contains(m) || own.equivalents().contains(m)))
                .isPresent();
    }

    /** The one with more credits is read, then the better one. */
    private void passOver(Fact one, Fact other) {
        if (one.passedOver || other.passedOver) {
            return;
        }
        int order = Integer.compare(one.counts, other.counts);
        order = order != 0 ? order : known(credits(one)).compareTo(known(credits(other)));
        boolean first = order != 0 ? order > 0 : better(one, other);
        if ((first ? one : other).counts == 2) {
            (first ? other : one).passedOver = true;
        }
    }

    private Achievement corrected(Achievement achievement) {
        Achievement result = achievement;
        for (Decision decision : record.decisions()) {
            if (decision instanceof SetAttribute one && one.achievement().equals(achievement.id())) {
                if (one.attribute().equals("grade")) {
                    result = result.toBuilder().grade(one.value()).build();
                } else if (one.attribute().equals("credits")) {
                    result = result.toBuilder()
                            .credits(Credits.parse(one.value()))
                            .build();
                } else {
                    result = result.toBuilder()
                            .attributes(result.attributes().with(one.attribute(), one.value()))
                            .build();
                }
            }
        }
        return result;
    }

    private Fact read(Achievement achievement) {
        int layer = options.layer().ordinal();
        int counts = switch (achievement.status()) {
            case ACHIEVED -> "ATT".equals(achievement.grade().orElse("")) ? 1 : 2;
            case IN_PROGRESS -> layer >= 1 ? 2 : 0;
            case REGISTERED -> layer >= 2 ? 2 : 0;
            case PLANNED -> layer >= 3 ? 2 : 0;
            case UNKNOWN -> 1;
            default -> 0;
        };
        Fact fact = new Fact(achievement, counts);
        if (counts > 0 && achievement.expires().isPresent()) {
            if (options.asOf().isEmpty()) {
                fact.counts = 1;
            } else if (options.asOf().get().isAfter(achievement.expires().get())) {
                fact.counts = 0;
                fact.replaced = true;
            }
        }
        for (Decision decision : record.decisions()) {
            if (decision instanceof Exclude one
                    && one.node().isEmpty()
                    && one.achievement().equals(achievement.id())) {
                fact.counts = 0;
                fact.replaced = true;
            }
        }
        return fact;
    }

    private void attempts(AttemptPolicy policy) {
        for (Fact one : all) {
            List<Fact> same = new ArrayList<>();
            for (Fact other : all) {
                AchievementStatus status = other.achievement.status();
                boolean result = status == AchievementStatus.ACHIEVED || status == AchievementStatus.FAILED;
                if (one.module().isPresent() && one.module().equals(other.module()) && (result || other.counts == 2)) {
                    same.add(other);
                }
            }
            if (policy == AttemptPolicy.ALL || !same.contains(one)) {
                continue;
            }
            Fact kept = same.get(0);
            for (Fact other : same) {
                boolean ahead = policy == AttemptPolicy.BEST
                        ? better(other, kept)
                        : policy == AttemptPolicy.LATEST ? later(other, kept) : later(kept, other);
                kept = ahead ? other : kept;
            }
            one.replaced |= one != kept;
        }
        for (Fact one : all) {
            one.counts = one.replaced ? 0 : one.counts;
        }
    }

    private boolean better(Fact left, Fact right) {
        if (left.counts != right.counts) {
            return left.counts > right.counts;
        }
        int order = order(left).compareTo(order(right));
        if (order == 0) {
            order = known(credits(left)).compareTo(known(credits(right)));
        }
        return order > 0 || order == 0 && left.id().compareTo(right.id()) < 0;
    }

    static BigDecimal known(BigDecimal amount) {
        return amount == null ? BigDecimal.ZERO : amount;
    }

    private BigDecimal order(Fact fact) {
        if (fact.achievement.grade().isEmpty()) {
            return BigDecimal.valueOf(-2);
        }
        BigDecimal mark = mark(fact);
        return mark != null ? mark : BigDecimal.valueOf(RandomProgramme.CODES.indexOf(grade(fact)));
    }

    private static boolean later(Fact left, Fact right) {
        int a = left.achievement.attempt().orElse(0);
        int b = right.achievement.attempt().orElse(0);
        int days = day(left).compareTo(day(right));
        return a != b ? a > b : days != 0 ? days > 0 : left.id().compareTo(right.id()) > 0;
    }

    private static LocalDate day(Fact fact) {
        return fact.achievement.period().flatMap(p -> p.end()).orElse(LocalDate.MIN);
    }

    private void derive(List<Implication> implications) {
        boolean more = true;
        while (more) {
            more = false;
            for (Implication implication : implications) {
                boolean holds = implication.given().stream().allMatch(this::acquired);
                for (ItemRef implied : implication.implied()) {
                    if (holds && !acquired(implied)) {
                        all.add(new Fact(
                                Achievement.builder()
                                        .id(new AchievementId("derived:" + implied.kind() + ":" + implied.id()))
                                        .item(implied)
                                        .status(AchievementStatus.ACHIEVED)
                                        .source(org.innovente.common.AchievementSource.DERIVED)
                                        .build(),
                                2));
                        more = true;
                    }
                }
            }
        }
    }

    boolean acquired(ItemRef item) {
        return all.stream()
                .anyMatch(f -> f.counts == 2
                        && f.achievement.item().kind() == item.kind()
                        && f.achievement.item().id().equals(item.id()));
    }

    private static String grade(Fact fact) {
        return fact.achievement.grade().orElse("");
    }

    /** Returns the mark out of 20, or null where there is none. */
    static BigDecimal mark(Fact fact) {
        String grade = grade(fact);
        return grade.isEmpty() || grade.equals("ATT") || grade.equals("DIS")
                ? null
                : grade.equals("ABI") ? BigDecimal.ZERO : new BigDecimal(grade);
    }

    Optional<TrainingModule> module(Fact fact) {
        return fact.module().flatMap(m -> catalogue.findModule(new ModuleId(m)));
    }

    /** Returns the credits, or null where they are not known. */
    BigDecimal credits(Fact fact) {
        Optional<? extends Credits> own = fact.achievement.credits();
        if (own.isPresent()) {
            return own.get().total();
        }
        if (fact.module().isEmpty()) {
            return BigDecimal.ZERO;
        }
        return module(fact).flatMap(TrainingModule::credits).map(Credits::total).orElse(null);
    }

    /** Returns the values of an attribute, null where it is not known. */
    List<String> values(String attribute, Fact fact) {
        List<String> own = fact.achievement.attributes().get(attribute);
        if (!own.isEmpty()) {
            return own;
        }
        return switch (attribute) {
            case "module" -> fact.module().map(List::of).orElse(List.of());
            case "grade" -> fact.achievement.grade().map(List::of).orElse(null);
            case "credits" ->
                credits(fact) == null ? null : List.of(credits(fact).toPlainString());
            default -> List.of();
        };
    }

    static long tenths(BigDecimal value) {
        return value.movePointRight(1).longValueExact();
    }
}
