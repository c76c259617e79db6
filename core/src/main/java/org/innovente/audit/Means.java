package org.innovente.audit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.innovente.catalogue.Catalogue;
import org.innovente.common.GradeMeaning;
import org.innovente.common.GradeScale;
import org.innovente.common.GradeScaleId;
import org.innovente.common.ModuleId;
import org.innovente.common.RoundingPolicy;
import org.innovente.diploma.Placement;
import org.innovente.diploma.Programme;
import org.innovente.internal.Decimals;
import org.innovente.learner.AchievementStatus;
import org.innovente.requirement.Bound;
import org.innovente.requirement.Floor;
import org.innovente.requirement.Selector;
import org.innovente.requirement.Weighting;
import org.jspecify.annotations.NullUnmarked;

/** Weighted means over results, with their rounding: exact sums, divided only to be compared as the policy says. */
@NullUnmarked
final class Means {

    /** One result in a mean. */
    record Term(Evidence evidence, BigDecimal mark, BigDecimal weight) {}

    /**
     * A mean before it is compared.
     *
     * @param terms the results that enter, the best ones where only some do
     * @param sum the sum of mark times weight
     * @param weight the sum of the weights
     * @param missing the results that should enter and have no mark yet
     * @param left the results that take no part: absence justified, no points, no weight
     * @param lowest the lowest mark of all results, those left out by a best-of included; null when there is none
     */
    record Mean(
            List<Term> terms,
            BigDecimal sum,
            BigDecimal weight,
            List<Evidence> missing,
            List<Evidence> left,
            BigDecimal lowest) {
        boolean isEmpty() {
            return weight.signum() == 0;
        }

        /** Returns the mean for display, to six places. */
        Optional<BigDecimal> shown() {
            return isEmpty()
                    ? Optional.empty()
                    : Optional.of(Decimals.normal(sum.divide(weight, 6, RoundingMode.HALF_EVEN)));
        }
    }

    private final Catalogue catalogue;
    private final Matcher matcher;
    private final Optional<Programme> programme;
    private final Optional<RoundingPolicy> policy;

    Means(Catalogue catalogue, Matcher matcher, Optional<Programme> programme, Optional<RoundingPolicy> policy) {
        this.catalogue = catalogue;
        this.matcher = matcher;
        this.programme = programme;
        this.policy = policy;
    }

    /** Returns whether a result can enter a mean: achieved or failed, and not replaced by another attempt. */
    static boolean isResult(Evidence one) {
        AchievementStatus status = one.achievement.status();
        boolean result = status == AchievementStatus.ACHIEVED || status == AchievementStatus.FAILED;
        boolean replaced = one.reason != null
                && one.reason.code() != ReasonCode.NOT_AWARDED
                && one.reason.code() != ReasonCode.UNKNOWN;
        return !replaced && (result || one.counts != Kleene.NO);
    }

    Mean of(
            Selector selector,
            Weighting weighting,
            int bestOf,
            Optional<? extends GradeScaleId> scale,
            List<Evidence> evidences) {
        Optional<GradeScale> on = scale.flatMap(s -> catalogue.index().findGradeScale(s));
        List<Term> terms = new ArrayList<>();
        List<Evidence> missing = new ArrayList<>();
        List<Evidence> left = new ArrayList<>();
        BigDecimal lowest = null;
        for (Evidence one : evidences) {
            byte match = isResult(one) ? matcher.matches(selector, one) : Kleene.NO;
            if (match == Kleene.NO) {
                continue;
            }
            BigDecimal mark = one.mark.on(on.orElse(null));
            BigDecimal weight = weight(one, weighting);
            if (match == Kleene.UNKNOWN
                    || !one.mark.known()
                    || one.mark.meaning() == GradeMeaning.PENDING
                    || weight == null) {
                missing.add(one);
            } else if (mark == null || weight.signum() == 0 || one.mark.meaning() == GradeMeaning.NOT_COUNTED) {
                left.add(one);
            } else {
                terms.add(new Term(one, mark, weight));
                lowest = lowest == null ? mark : lowest.min(mark);
            }
        }
        if (bestOf > 0 && terms.size() > bestOf) {
            terms.sort(Comparator.<Term, BigDecimal>comparing(Term::mark)
                    .reversed()
                    .thenComparing(
                            Comparator.<Term, BigDecimal>comparing(Term::weight).reversed())
                    .thenComparing(t -> t.evidence().id()));
            for (Term term : terms.subList(bestOf, terms.size())) {
                left.add(term.evidence());
            }
            terms = new ArrayList<>(terms.subList(0, bestOf));
        }
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal weight = BigDecimal.ZERO;
        for (Term term : terms) {
            sum = sum.add(term.mark().multiply(term.weight()));
            weight = weight.add(term.weight());
        }
        return new Mean(List.copyOf(terms), sum, weight, List.copyOf(missing), List.copyOf(left), lowest);
    }

    private BigDecimal weight(Evidence one, Weighting weighting) {
        return switch (weighting) {
            case EQUAL -> BigDecimal.ONE;
            case CREDITS -> one.credits().map(c -> c.total()).orElse(null);
            case COEFFICIENT -> coefficient(one);
        };
    }

    private BigDecimal coefficient(Evidence one) {
        List<String> own = one.attribute("coefficient", Map.of());
        if (own != null && !own.isEmpty()) {
            return Decimals.parse(own.get(0));
        }
        Optional<ModuleId> module = one.moduleId();
        if (module.isPresent() && programme.isPresent()) {
            for (Placement placement : programme.get().placements()) {
                if (placement.module().equals(module.get())
                        && placement.coefficient().isPresent()) {
                    return placement.coefficient().get();
                }
            }
        }
        return BigDecimal.ONE;
    }

    /** Compares a mean, given as a sum over a weight, with a bound, rounded as the policy of the programme says. */
    boolean within(BigDecimal sum, BigDecimal weight, Bound bound) {
        return bound.min().map(b -> compare(sum, weight, b, true) >= 0).orElse(true)
                && bound.above().map(b -> compare(sum, weight, b, true) > 0).orElse(true)
                && bound.max().map(b -> compare(sum, weight, b, false) <= 0).orElse(true)
                && bound.below().map(b -> compare(sum, weight, b, false) < 0).orElse(true);
    }

    /** Returns whether a mean reaches a least value. */
    boolean reaches(BigDecimal sum, BigDecimal weight, BigDecimal least) {
        return compare(sum, weight, least, true) >= 0;
    }

    /** Returns whether a mark is blocked by a floor; a floor is compared as it stands, without tolerance. */
    static boolean blocks(BigDecimal mark, Floor floor) {
        int order = mark.compareTo(floor.mark());
        return order < 0 || order == 0 && floor.equalBlocks().orElse(false);
    }

    private int compare(BigDecimal sum, BigDecimal weight, BigDecimal bound, boolean lenient) {
        BigDecimal tolerance =
                lenient ? policy.flatMap(RoundingPolicy::tolerance).orElse(BigDecimal.ZERO) : BigDecimal.ZERO;
        BigDecimal least = bound.subtract(tolerance);
        if (policy.isPresent() && policy.get().scale().isPresent()) {
            return sum.divide(weight, policy.get().scale().getAsInt(), mode()).compareTo(least);
        }
        return sum.compareTo(least.multiply(weight));
    }

    private RoundingMode mode() {
        return switch (policy.flatMap(RoundingPolicy::mode).orElse(org.innovente.common.Rounding.HALF_UP)) {
            case HALF_UP -> RoundingMode.HALF_UP;
            case HALF_EVEN -> RoundingMode.HALF_EVEN;
            case UP -> RoundingMode.UP;
            case DOWN -> RoundingMode.DOWN;
        };
    }
}
