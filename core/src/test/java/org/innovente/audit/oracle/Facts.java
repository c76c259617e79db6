package org.innovente.audit.oracle;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
import org.innovente.requirement.AllSelectors;
import org.innovente.requirement.AnySelector;
import org.innovente.requirement.AttributeIn;
import org.innovente.requirement.AttributeMatches;
import org.innovente.requirement.AttributePresent;
import org.innovente.requirement.AttributeRange;
import org.innovente.requirement.EveryAchievement;
import org.innovente.requirement.GradeAtLeast;
import org.innovente.requirement.LevelAtLeast;
import org.innovente.requirement.Measure;
import org.innovente.requirement.MeasureKind;
import org.innovente.requirement.ModuleIn;
import org.innovente.requirement.NotSelector;
import org.innovente.requirement.PeriodWithin;
import org.innovente.requirement.Selector;
import org.innovente.requirement.SourceIn;

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

    private static BigDecimal known(BigDecimal amount) {
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

    int matches(Selector selector, Fact fact) {
        if (selector instanceof EveryAchievement) {
            return 2;
        }
        if (selector instanceof AllSelectors all) {
            return all.children().stream().mapToInt(c -> matches(c, fact)).min().orElse(2);
        }
        if (selector instanceof AnySelector any) {
            return any.children().stream().mapToInt(c -> matches(c, fact)).max().orElse(0);
        }
        if (selector instanceof NotSelector not) {
            return 2 - matches(not.child(), fact);
        }
        if (selector instanceof ModuleIn in) {
            return fact.module().isPresent() && in.modules().stream().anyMatch(m -> same(m, fact)) ? 2 : 0;
        }
        if (selector instanceof AttributeIn in) {
            List<String> own = values(in.attribute(), fact);
            return own == null ? 1 : own.stream().anyMatch(in.values()::contains) ? 2 : 0;
        }
        if (selector instanceof AttributePresent present) {
            List<String> own = values(present.attribute(), fact);
            return own == null ? 1 : own.isEmpty() ? 0 : 2;
        }
        if (selector instanceof AttributeMatches like) {
            List<String> own = values(like.attribute(), fact);
            String start = like.pattern().substring(0, like.pattern().length() - 1);
            return own == null ? 1 : own.stream().anyMatch(v -> v.startsWith(start)) ? 2 : 0;
        }
        if (selector instanceof AttributeRange range) {
            return range(range, fact);
        }
        if (selector instanceof GradeAtLeast least) {
            return gradeAtLeast(fact, least.grade());
        }
        if (selector instanceof LevelAtLeast least) {
            return module(fact)
                    .flatMap(m -> m.eqfLevel())
                    .map(l -> l.compareTo(least.level()) >= 0 ? 2 : 0)
                    .orElse(1);
        }
        if (selector instanceof SourceIn in) {
            return in.sources()
                            .contains(fact.achievement.source().orElse(org.innovente.common.AchievementSource.RESIDENT))
                    ? 2
                    : 0;
        }
        if (selector instanceof PeriodWithin within) {
            Optional<LocalDate> day = fact.achievement.period().flatMap(p -> p.end());
            return day.isEmpty() ? 1 : within.period().contains(day.get()) ? 2 : 0;
        }
        return 1;
    }

    private int range(AttributeRange range, Fact fact) {
        List<String> own = values(range.attribute(), fact);
        if (own == null) {
            return 1;
        }
        for (String value : own) {
            if (value.chars().allMatch(c -> c >= '0' && c <= '9' || c == '.')) {
                BigDecimal number = new BigDecimal(value);
                if (range.min().map(m -> number.compareTo(m) >= 0).orElse(true)
                        && range.max().map(m -> number.compareTo(m) <= 0).orElse(true)) {
                    return 2;
                }
            }
        }
        return 0;
    }

    /** A module is itself, what it names as equivalent, and what names it. */
    private boolean same(ModuleId module, Fact fact) {
        ModuleId own = new ModuleId(fact.module().orElseThrow());
        return module.equals(own)
                || catalogue
                        .findModule(module)
                        .map(m -> m.equivalents().contains(own))
                        .orElse(false)
                || catalogue
                        .findModule(own)
                        .map(m -> m.equivalents().contains(module))
                        .orElse(false);
    }

    int gradeAtLeast(Fact fact, String floor) {
        BigDecimal mark = mark(fact);
        return mark == null ? 1 : mark.compareTo(new BigDecimal(floor)) >= 0 ? 2 : 0;
    }

    /** Returns what a fact brings to a measure, null where it is not known. */
    BigDecimal amount(Measure measure, Fact fact) {
        MeasureKind kind =
                measure.kind() == MeasureKind.MAX_BY ? measure.of().orElse(MeasureKind.COUNT) : measure.kind();
        return switch (kind) {
            case CREDITS -> credits(fact);
            case QUANTITY ->
                measure.unit().isEmpty() || measure.unit().equals(fact.achievement.unit())
                        ? fact.achievement.quantity().orElse(null)
                        : BigDecimal.ZERO;
            default -> BigDecimal.ONE;
        };
    }

    /** Returns a measure of some facts, in tenths; what is not known brings nothing. */
    long measure(Measure measure, List<Fact> facts) {
        long sum = 0;
        Set<String> distinct = new HashSet<>();
        java.util.Map<String, Long> byValue = new java.util.HashMap<>();
        for (Fact fact : facts) {
            long own = tenths(known(amount(measure, fact)));
            sum += own;
            if (measure.attribute().isPresent()) {
                List<String> values = values(measure.attribute().get(), fact);
                for (String value : values == null ? Set.<String>of() : new HashSet<>(values)) {
                    distinct.add(value);
                    byValue.merge(value, own, Long::sum);
                }
            }
        }
        return switch (measure.kind()) {
            case DISTINCT -> 10L * distinct.size();
            case MAX_BY -> byValue.values().stream().mapToLong(v -> v).max().orElse(0);
            default -> sum;
        };
    }

    static long tenths(BigDecimal value) {
        return value.movePointRight(1).longValueExact();
    }
}
