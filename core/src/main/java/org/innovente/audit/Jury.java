package org.innovente.audit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.innovente.internal.Decimals;
import org.innovente.requirement.Compensation;
import org.innovente.requirement.CompensationUnit;
import org.innovente.requirement.Floor;
import org.innovente.requirement.Weighting;
import org.jspecify.annotations.NullUnmarked;

/** The French jury rule: units acquired by their own mean, kept from earlier, or compensated within their group. */
@NullUnmarked
final class Jury {

    /** What a jury rule comes to: the verdict, each unit, the mean of the group and why compensation fails. */
    record Outcome(
            byte verdict,
            List<UnitResult> units,
            BigDecimal groupSum,
            BigDecimal groupWeight,
            boolean floorBroken,
            boolean rightUsed,
            List<Evidence> results) {
        Optional<BigDecimal> groupMean() {
            return groupWeight == null || groupWeight.signum() == 0
                    ? Optional.empty()
                    : Optional.of(Decimals.normal(groupSum.divide(groupWeight, 6, RoundingMode.HALF_EVEN)));
        }
    }

    private static final class Unit {
        CompensationUnit rule;
        BigDecimal sum;
        BigDecimal weight;
        boolean pending;
        boolean frozen;
    }

    private final Means means;
    private final Matcher matcher;
    private final boolean allowed;

    Jury(Means means, Matcher matcher, boolean allowed) {
        this.means = means;
        this.matcher = matcher;
        this.allowed = allowed;
    }

    Outcome decide(Compensation rule, List<Evidence> evidences, Map<String, List<String>> facts) {
        List<Unit> units = new ArrayList<>();
        List<Evidence> results = new ArrayList<>();
        for (CompensationUnit unit : rule.units()) {
            units.add(read(unit, rule, evidences, results));
        }
        boolean rightUsed = rule.singleUse().isPresent()
                && facts.getOrDefault("compensation-used", List.of())
                        .contains(rule.singleUse().get());
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal denominator = BigDecimal.ONE;
        BigDecimal weight = BigDecimal.ZERO;
        boolean unknown = false;
        boolean floorBroken = false;
        for (Unit unit : units) {
            if (unit.rule.compensates().orElse(true)) {
                unknown |= unit.pending;
                if (!unit.pending) {
                    BigDecimal coefficient = unit.rule.coefficient().orElse(BigDecimal.ONE);
                    sum = sum.multiply(unit.weight)
                            .add(unit.sum.multiply(coefficient).multiply(denominator));
                    denominator = denominator.multiply(unit.weight);
                    weight = weight.add(coefficient);
                }
            }
            floorBroken |= !unit.pending && blocked(unit, rule);
        }
        weight = weight.multiply(denominator);
        boolean possible = allowed && !rightUsed && rule.groupBound().isPresent();
        byte group = !possible || floorBroken
                ? Kleene.NO
                : unknown || weight.signum() == 0
                        ? Kleene.UNKNOWN
                        : Kleene.of(means.reaches(sum, weight, rule.groupBound().get()));
        List<UnitResult> shown = new ArrayList<>();
        int yes = 0;
        int open = 0;
        for (Unit unit : units) {
            UnitStatus status = status(unit, rule, group);
            yes += status == UnitStatus.ACQUIRED || status == UnitStatus.ACQUIRED_BY_COMPENSATION ? 1 : 0;
            open += status == UnitStatus.PENDING ? 1 : 0;
            BigDecimal mean =
                    unit.pending ? null : Decimals.normal(unit.sum.divide(unit.weight, 6, RoundingMode.HALF_EVEN));
            shown.add(new UnitResult(unit.rule.id().value(), unit.rule.title(), status, mean, unit.frozen));
        }
        byte verdict = Kleene.atLeast(rule.required().orElse(units.size()), yes, open);
        return new Outcome(
                verdict,
                List.copyOf(shown),
                sum,
                unknown ? null : weight,
                floorBroken,
                rightUsed,
                List.copyOf(results));
    }

    private Unit read(CompensationUnit rule, Compensation whole, List<Evidence> evidences, List<Evidence> results) {
        Unit unit = new Unit();
        unit.rule = rule;
        Means.Mean mean =
                means.of(rule.selector(), rule.weights().orElse(Weighting.COEFFICIENT), 0, whole.scale(), evidences);
        unit.sum = mean.sum();
        unit.weight = mean.weight();
        unit.pending = !mean.missing().isEmpty() || mean.isEmpty();
        mean.terms().forEach(term -> results.add(term.evidence()));
        if (whole.capitalisation().orElse(true)) {
            for (Evidence one : evidences) {
                if (one.achievement.frozen().orElse(false)
                        && one.counts == Kleene.YES
                        && one.mark.points() != null
                        && matcher.matches(rule.selector(), one) == Kleene.YES) {
                    keep(unit, one);
                }
            }
        }
        return unit;
    }

    /** A mark frozen by a jury stays, unless the results since then make a better mean. */
    private void keep(Unit unit, Evidence one) {
        unit.frozen = true;
        boolean better = unit.pending || unit.sum.compareTo(one.mark.points().multiply(unit.weight)) < 0;
        if (better) {
            unit.sum = one.mark.points();
            unit.weight = BigDecimal.ONE;
            unit.pending = false;
        }
    }

    private static boolean blocked(Unit unit, Compensation rule) {
        Optional<Floor> floor = unit.rule.floor().isPresent()
                ? unit.rule.floor().map(f -> f)
                : rule.floor().map(f -> f);
        if (floor.isEmpty() || unit.frozen) {
            return false;
        }
        BigDecimal at = floor.get().mark().multiply(unit.weight);
        int order = unit.sum.compareTo(at);
        return order < 0 || order == 0 && floor.get().equalBlocks().orElse(false);
    }

    private UnitStatus status(Unit unit, Compensation rule, byte group) {
        if (unit.frozen) {
            return UnitStatus.ACQUIRED;
        }
        if (unit.pending) {
            return UnitStatus.PENDING;
        }
        if (means.reaches(unit.sum, unit.weight, unit.rule.pass().orElse(rule.unitPass()))) {
            return UnitStatus.ACQUIRED;
        }
        if (!unit.rule.compensable().orElse(true) || group == Kleene.NO) {
            return UnitStatus.NOT_ACQUIRED;
        }
        return group == Kleene.YES ? UnitStatus.ACQUIRED_BY_COMPENSATION : UnitStatus.PENDING;
    }
}
