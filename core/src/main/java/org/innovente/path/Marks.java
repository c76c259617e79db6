package org.innovente.path;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.innovente.catalogue.Catalogue;
import org.innovente.common.Credits;
import org.innovente.common.GradeMeaning;
import org.innovente.common.GradeScaleId;
import org.innovente.common.ModuleId;
import org.innovente.common.RoundingPolicy;
import org.innovente.diploma.Diploma;
import org.innovente.internal.Decimals;
import org.innovente.learner.Achievement;
import org.innovente.learner.AchievementStatus;
import org.innovente.learner.Decide;
import org.innovente.learner.Decision;
import org.innovente.learner.LearnerRecord;
import org.innovente.learner.Substitute;
import org.innovente.learner.Waive;
import org.innovente.module.TrainingModule;
import org.innovente.requirement.Average;
import org.innovente.requirement.Bound;
import org.innovente.requirement.Compensation;
import org.innovente.requirement.Floor;
import org.innovente.requirement.Requirement;
import org.innovente.requirement.Selector;
import org.innovente.requirement.Weighting;

/**
 * What rules over marks come to on a record as it stands, three-valued and as an audit reads them: of several attempts at a module the best
 * counts, a mark that is not there yet leaves the mean undecided, and so does the mean over nothing. Where a diploma states a policy of its
 * own for marks, or a decision changes results, only its audit decides.
 */
final class Marks {
    /** A mean before it is compared; the lowest mark is that of all results, those that best-of leaves out included. */
    record Mean(BigDecimal sum, BigDecimal weight, boolean pending, Optional<BigDecimal> lowest) {
        boolean isEmpty() {
            return weight.signum() == 0;
        }

        Tri reaches(BigDecimal least) {
            return Tri.of(sum.compareTo(least.multiply(weight)) >= 0);
        }
    }

    private record Result(Achievement achievement, GradeReading mark, boolean sure) {}

    private record Term(BigDecimal mark, BigDecimal weight, String id) {}

    private final Catalogue catalogue;
    private final Subjects subjects;
    private final Attempts attempts;
    private final Optional<LearnerRecord> record;
    private final List<Result> results = new ArrayList<>();
    private final boolean undecided;

    Marks(Catalogue catalogue, LearnerState state) {
        this.catalogue = catalogue;
        subjects = new Subjects(catalogue);
        record = state.record();
        attempts = new Attempts(catalogue);
        List<Achievement> settled = new ArrayList<>();
        for (Achievement own : record.map(LearnerRecord::achievements).orElse(List.of())) {
            boolean over = own.expires().isPresent()
                    && state.asOf()
                            .filter(day -> day.isAfter(own.expires().get()))
                            .isPresent();
            AchievementStatus status = own.status();
            if (!over && (status == AchievementStatus.ACHIEVED || status == AchievementStatus.FAILED)) {
                settled.add(own);
            } else if (!over && status == AchievementStatus.UNKNOWN) {
                results.add(new Result(own, GradeReading.of(own, catalogue), false));
            }
        }
        attempts.best(settled).forEach(own -> results.add(new Result(own, GradeReading.of(own, catalogue), true)));
        undecided = record.map(own -> own.decisions().stream().anyMatch(Marks::changesResults))
                        .orElse(false)
                || hasExclusions()
                || catalogue.diplomas().stream().anyMatch(Marks::hasPolicy);
    }

    private static boolean changesResults(Decision decision) {
        boolean harmless = decision instanceof Waive
                || decision instanceof Substitute
                || decision instanceof Decide decide && decide.node().isEmpty();
        return !harmless;
    }

    private static boolean hasPolicy(Diploma diploma) {
        return diploma.rounding().map(RoundingPolicy.class::cast).isPresent()
                || diploma.attemptPolicy().isPresent()
                || diploma.compensation().isPresent()
                || !diploma.implications().isEmpty();
    }

    /** Whether the record has results of modules that exclude one another, of which only some count. */
    private boolean hasExclusions() {
        List<ModuleId> passed = results.stream()
                .flatMap(result -> attempts.module(result.achievement()).stream())
                .map(TrainingModule::id)
                .toList();
        return results.stream()
                .flatMap(result -> attempts.module(result.achievement()).stream())
                .anyMatch(module -> module.excludes().stream()
                        .anyMatch(other -> !other.equals(module.id()) && passed.contains(other)));
    }

    /** Returns whether a rule over marks holds: an average or a compensation. */
    Tri holds(Requirement rule) {
        if (undecided) {
            return Tri.MAYBE;
        }
        return rule instanceof Average average
                ? average(average)
                : new JuryRule(this, record).holds((Compensation) rule);
    }

    /** Returns the selectors whose results a rule over marks reads. */
    static List<Selector> selectors(Requirement rule) {
        return rule instanceof Average average
                ? List.of(average.selector())
                : ((Compensation) rule)
                        .units().stream().map(unit -> unit.selector()).toList();
    }

    private Tri average(Average rule) {
        Mean mean = mean(
                rule.selector(),
                rule.weights().orElse(Weighting.CREDITS),
                rule.bestOf().orElse(0),
                rule.scale());
        if (rule.floor().isPresent()
                && mean.lowest()
                        .filter(mark -> blocks(mark, rule.floor().get()))
                        .isPresent()) {
            return Tri.NO;
        }
        if (mean.pending() || mean.isEmpty()) {
            return Tri.MAYBE;
        }
        Bound bound = rule.bound();
        return Tri.of(bound.min().map(b -> compare(mean, b) >= 0).orElse(true)
                && bound.above().map(b -> compare(mean, b) > 0).orElse(true)
                && bound.max().map(b -> compare(mean, b) <= 0).orElse(true)
                && bound.below().map(b -> compare(mean, b) < 0).orElse(true));
    }

    private static int compare(Mean mean, BigDecimal bound) {
        return mean.sum().compareTo(bound.multiply(mean.weight()));
    }

    private static boolean blocks(BigDecimal mark, Floor floor) {
        int order = mark.compareTo(floor.mark());
        return order < 0 || order == 0 && floor.equalBlocks().orElse(false);
    }

    /** Returns the mean over the results that a selector matches; those without points or weight take no part. */
    Mean mean(Selector selector, Weighting weighting, int bestOf, Optional<GradeScaleId> scale) {
        List<Term> terms = new ArrayList<>();
        boolean pending = false;
        BigDecimal lowest = null;
        for (Result result : results) {
            Tri match = Selection.matches(selector, subjects.achievement(result.achievement()));
            if (match == Tri.NO) {
                continue;
            }
            GradeReading reading = result.mark();
            Optional<BigDecimal> mark = reading.on(scale.flatMap(catalogue.index()::findGradeScale));
            Optional<BigDecimal> weight = weight(result.achievement(), weighting);
            if (match == Tri.MAYBE
                    || !result.sure()
                    || !reading.known()
                    || reading.meaning().filter(GradeMeaning.PENDING::equals).isPresent()
                    || weight.isEmpty()) {
                pending = true;
            } else if (mark.isPresent()
                    && weight.get().signum() != 0
                    && reading.meaning()
                            .filter(GradeMeaning.NOT_COUNTED::equals)
                            .isEmpty()) {
                terms.add(new Term(
                        mark.get(), weight.get(), result.achievement().id().value()));
                lowest = lowest == null ? mark.get() : lowest.min(mark.get());
            }
        }
        if (bestOf > 0 && terms.size() > bestOf) {
            terms.sort(Comparator.comparing(Term::mark)
                    .reversed()
                    .thenComparing(Comparator.comparing(Term::weight).reversed())
                    .thenComparing(Term::id));
            terms = terms.subList(0, bestOf);
        }
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal weight = BigDecimal.ZERO;
        for (Term term : terms) {
            sum = sum.add(term.mark().multiply(term.weight()));
            weight = weight.add(term.weight());
        }
        return new Mean(sum, weight, pending, Optional.ofNullable(lowest));
    }

    private Optional<BigDecimal> weight(Achievement own, Weighting weighting) {
        return switch (weighting) {
            case EQUAL -> Optional.of(BigDecimal.ONE);
            case CREDITS -> attempts.credits(own).map(Credits::total);
            case COEFFICIENT -> coefficient(own);
        };
    }

    private Optional<BigDecimal> coefficient(Achievement own) {
        List<String> stated = own.attributes().get("coefficient");
        if (!stated.isEmpty()) {
            return Optional.of(Decimals.parse(stated.get(0)));
        }
        return Optional.of(record.flatMap(LearnerRecord::programme)
                .flatMap(programme -> catalogue.index().findProgramme(programme))
                .flatMap(programme -> programme.placements().stream()
                        .filter(placement -> attempts.module(own)
                                        .map(TrainingModule::id)
                                        .filter(placement.module()::equals)
                                        .isPresent()
                                && placement.coefficient().isPresent())
                        .findFirst())
                .flatMap(placement -> placement.coefficient())
                .orElse(BigDecimal.ONE));
    }

    /** Returns the frozen marks among the achieved results that a selector surely matches. */
    List<BigDecimal> frozen(Selector selector) {
        return results.stream()
                .filter(result -> result.achievement().frozen().orElse(false)
                        && result.achievement().status() == AchievementStatus.ACHIEVED
                        && Selection.matches(selector, subjects.achievement(result.achievement())) == Tri.YES)
                .flatMap(result -> result.mark().points().stream())
                .toList();
    }
}
