package org.innovente.audit.oracle;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.innovente.common.Rounding;
import org.innovente.common.RoundingPolicy;
import org.innovente.diploma.Diploma;
import org.innovente.learner.AchievementStatus;
import org.innovente.requirement.Average;
import org.innovente.requirement.Bound;
import org.innovente.requirement.Compensation;
import org.innovente.requirement.CompensationUnit;
import org.innovente.requirement.Floor;
import org.innovente.requirement.Selector;
import org.innovente.requirement.Weighting;

/** Means, floors and the jury rule (section 4.4), in fractions of whole numbers. */
final class Marks {
    private static final int NO = Tree.NO;
    private static final int UNKNOWN = Tree.UNKNOWN;
    private static final int YES = Tree.YES;

    /** A mean as a fraction, with what keeps it open; the weight is zero where nothing enters. */
    private record Mean(BigDecimal sum, BigDecimal weight, boolean missing, BigDecimal lowest, boolean frozen) {
        boolean pending() {
            return missing || weight.signum() == 0;
        }

        /** Returns how the mean compares with a mark, exactly. */
        int compareTo(BigDecimal mark) {
            return sum.compareTo(mark.multiply(weight));
        }
    }

    private final Tree tree;
    private final Facts facts;
    private final Optional<? extends RoundingPolicy> rounding;
    private final boolean compensates;

    Marks(Tree tree, Diploma diploma) {
        this.tree = tree;
        facts = tree.facts;
        rounding = diploma.rounding();
        compensates = diploma.compensation().orElse(true);
    }

    private Mean mean(Selector selector, Weighting weighting, int bestOf) {
        List<BigDecimal[]> terms = new ArrayList<>();
        boolean missing = false;
        BigDecimal lowest = null;
        for (Facts.Fact fact : facts.looked) {
            AchievementStatus status = fact.achievement.status();
            boolean result = !fact.replaced
                    && (status == AchievementStatus.ACHIEVED || status == AchievementStatus.FAILED || fact.counts > 0);
            int match = result ? tree.selection.matches(selector, fact) : NO;
            if (match == NO) {
                continue;
            }
            String grade = fact.achievement.grade().orElse("");
            BigDecimal weight = weight(fact, weighting);
            if (match == UNKNOWN || grade.isEmpty() || grade.equals("ATT") || weight == null) {
                missing = true;
            } else if (!grade.equals("DIS") && weight.signum() > 0) {
                BigDecimal mark = Facts.mark(fact);
                lowest = lowest == null ? mark : lowest.min(mark);
                terms.add(new BigDecimal[] {mark, weight});
            }
        }
        terms.sort((a, b) -> a[0].compareTo(b[0]) != 0 ? b[0].compareTo(a[0]) : b[1].compareTo(a[1]));
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal weights = BigDecimal.ZERO;
        for (int i = 0; i < terms.size() && (bestOf == 0 || i < bestOf); i++) {
            sum = sum.add(terms.get(i)[0].multiply(terms.get(i)[1]));
            weights = weights.add(terms.get(i)[1]);
        }
        return new Mean(sum, weights, missing, lowest, false);
    }

    private BigDecimal weight(Facts.Fact fact, Weighting weighting) {
        List<String> coefficient = fact.achievement.attributes().get("coefficient");
        return switch (weighting) {
            case EQUAL -> BigDecimal.ONE;
            case CREDITS -> facts.credits(fact);
            case COEFFICIENT -> coefficient.isEmpty() ? BigDecimal.ONE : new BigDecimal(coefficient.get(0));
        };
    }

    /** Returns whether a mean reaches a mark, rounded as the programme says (trap 11). */
    private boolean reaches(BigDecimal sum, BigDecimal weight, BigDecimal mark) {
        BigDecimal asked =
                rounding.flatMap(RoundingPolicy::tolerance).map(mark::subtract).orElse(mark);
        if (rounding.isPresent() && rounding.get().scale().isPresent()) {
            RoundingMode mode = rounding.get().mode().orElse(Rounding.HALF_UP) == Rounding.DOWN
                    ? RoundingMode.DOWN
                    : RoundingMode.HALF_UP;
            return sum.divide(weight, rounding.get().scale().getAsInt(), mode).compareTo(asked) >= 0;
        }
        return sum.compareTo(asked.multiply(weight)) >= 0;
    }

    Looks.Look average(Average average, Bound bound) {
        Mean mean = mean(
                average.selector(),
                average.weights().orElse(Weighting.CREDITS),
                average.bestOf().orElse(0));
        boolean blocked = average.floor().isPresent()
                && mean.lowest != null
                && blocks(
                        mean.lowest.compareTo(average.floor().get().mark()),
                        average.floor().get());
        return Looks.Look.plain(
                blocked
                        ? NO
                        : mean.pending()
                                ? UNKNOWN
                                : reaches(mean.sum, mean.weight, bound.min().orElse(BigDecimal.ZERO)) ? YES : NO);
    }

    private static boolean blocks(int order, Floor floor) {
        return order < 0 || order == 0 && floor.equalBlocks().orElse(false);
    }

    /** A mark that a jury froze is acquired for good; the better of it and what came since is the mean of the unit. */
    private Mean unit(CompensationUnit unit, Compensation rule) {
        Mean mean = mean(unit.selector(), unit.weights().orElse(Weighting.COEFFICIENT), 0);
        if (!rule.capitalisation().orElse(true)) {
            return mean;
        }
        for (Facts.Fact fact : facts.looked) {
            BigDecimal mark = Facts.mark(fact);
            if (fact.achievement.frozen().orElse(false)
                    && fact.counts == YES
                    && mark != null
                    && tree.selection.matches(unit.selector(), fact) == YES) {
                boolean kept = mean.pending() || mean.compareTo(mark) < 0;
                mean = kept
                        ? new Mean(mark, BigDecimal.ONE, false, mean.lowest, true)
                        : new Mean(mean.sum, mean.weight, false, mean.lowest, true);
            }
        }
        return mean;
    }

    Looks.Look compensated(Compensation rule) {
        List<Mean> means = new ArrayList<>();
        boolean unknown = false;
        boolean broken = false;
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal divisor = BigDecimal.ONE;
        BigDecimal weight = BigDecimal.ZERO;
        for (CompensationUnit unit : rule.units()) {
            Mean mean = unit(unit, rule);
            means.add(mean);
            Optional<? extends Floor> floor = unit.floor().isPresent() ? unit.floor() : rule.floor();
            if (unit.compensates().orElse(true)) {
                unknown |= mean.pending();
                if (!mean.pending()) {
                    BigDecimal coefficient = unit.coefficient().orElse(BigDecimal.ONE);
                    // the sum of fractions, kept as one fraction
                    sum = sum.multiply(mean.weight)
                            .add(coefficient.multiply(mean.sum).multiply(divisor));
                    divisor = divisor.multiply(mean.weight);
                    weight = weight.add(coefficient);
                }
            }
            broken |= !mean.pending()
                    && !mean.frozen
                    && floor.isPresent()
                    && blocks(mean.compareTo(floor.get().mark()), floor.get());
        }
        boolean spent = rule.singleUse()
                .filter(facts.record.facts().get("compensation-used")::contains)
                .isPresent();
        int group = NO;
        if (rule.groupBound().isPresent() && !broken && !spent && compensates) {
            group = unknown || weight.signum() == 0
                    ? UNKNOWN
                    : reaches(sum, weight.multiply(divisor), rule.groupBound().get()) ? YES : NO;
        }
        return acquired(rule, means, group);
    }

    private Looks.Look acquired(Compensation rule, List<Mean> means, int group) {
        int yes = 0;
        int open = 0;
        for (int i = 0; i < means.size(); i++) {
            CompensationUnit unit = rule.units().get(i);
            Mean mean = means.get(i);
            int own = mean.frozen
                    ? YES
                    : mean.pending()
                            ? UNKNOWN
                            : reaches(mean.sum, mean.weight, unit.pass().orElse(rule.unitPass()))
                                    ? YES
                                    : unit.compensable().orElse(true) ? group : NO;
            yes += own == YES ? 1 : 0;
            open += own == UNKNOWN ? 1 : 0;
        }
        int need = rule.required().orElse(means.size());
        int truth = yes >= need ? YES : yes + open >= need ? UNKNOWN : NO;
        return new Looks.Look(truth, 10L * need, 10L * Math.max(0, need - yes));
    }
}
