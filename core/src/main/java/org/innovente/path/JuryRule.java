package org.innovente.path;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.innovente.learner.LearnerRecord;
import org.innovente.requirement.Compensation;
import org.innovente.requirement.CompensationUnit;
import org.innovente.requirement.Floor;
import org.innovente.requirement.Weighting;

/** The French jury rule on a record as it stands: units acquired by their own mean, kept from earlier, or compensated within their group. */
final class JuryRule {
    private final Marks marks;
    private final Optional<LearnerRecord> record;

    JuryRule(Marks marks, Optional<LearnerRecord> record) {
        this.marks = marks;
        this.record = record;
    }

    private record Unit(CompensationUnit rule, BigDecimal sum, BigDecimal weight, boolean pending, boolean kept) {}

    Tri holds(Compensation rule) {
        List<Unit> units = rule.units().stream().map(unit -> read(unit, rule)).toList();
        Tri group = group(rule, units);
        int yes = 0;
        int open = 0;
        for (Unit unit : units) {
            Tri acquired = acquired(unit, rule, group);
            yes += acquired == Tri.YES ? 1 : 0;
            open += acquired == Tri.MAYBE ? 1 : 0;
        }
        int least = rule.required().orElse(units.size());
        return yes >= least ? Tri.YES : yes + open < least ? Tri.NO : Tri.MAYBE;
    }

    private Unit read(CompensationUnit unit, Compensation whole) {
        Marks.Mean mean = marks.mean(unit.selector(), unit.weights().orElse(Weighting.COEFFICIENT), 0, whole.scale());
        BigDecimal sum = mean.sum();
        BigDecimal weight = mean.weight();
        boolean pending = mean.pending() || mean.isEmpty();
        boolean kept = false;
        for (BigDecimal mark :
                whole.capitalisation().orElse(true) ? marks.frozen(unit.selector()) : List.<BigDecimal>of()) {
            kept = true;
            if (pending || sum.compareTo(mark.multiply(weight)) < 0) {
                sum = mark;
                weight = BigDecimal.ONE;
                pending = false;
            }
        }
        return new Unit(unit, sum, weight, pending, kept);
    }

    /** Whether the mean of the units that compensate reaches the bound of the group, and nothing stands against it. */
    private Tri group(Compensation rule, List<Unit> units) {
        boolean used = rule.singleUse().isPresent()
                && record.map(own -> own.facts()
                                .get("compensation-used")
                                .contains(rule.singleUse().get()))
                        .orElse(false);
        if (used
                || rule.groupBound().isEmpty()
                || units.stream().anyMatch(unit -> !unit.pending() && isBlocked(unit, rule))) {
            return Tri.NO;
        }
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal denominator = BigDecimal.ONE;
        BigDecimal weight = BigDecimal.ZERO;
        for (Unit unit : units) {
            if (!unit.rule().compensates().orElse(true)) {
                continue;
            }
            if (unit.pending()) {
                return Tri.MAYBE;
            }
            // Exactly, over a common denominator: each unit is a fraction.
            BigDecimal coefficient = unit.rule().coefficient().orElse(BigDecimal.ONE);
            sum = sum.multiply(unit.weight())
                    .add(unit.sum().multiply(coefficient).multiply(denominator));
            denominator = denominator.multiply(unit.weight());
            weight = weight.add(coefficient);
        }
        if (weight.signum() == 0) {
            return Tri.MAYBE;
        }
        BigDecimal least = rule.groupBound().get().multiply(weight).multiply(denominator);
        return Tri.of(sum.compareTo(least) >= 0);
    }

    private static boolean isBlocked(Unit unit, Compensation rule) {
        Optional<Floor> floor = unit.rule().floor().isPresent() ? unit.rule().floor() : rule.floor();
        if (floor.isEmpty() || unit.kept()) {
            return false;
        }
        int order = unit.sum().compareTo(floor.get().mark().multiply(unit.weight()));
        return order < 0 || order == 0 && floor.get().equalBlocks().orElse(false);
    }

    private static Tri acquired(Unit unit, Compensation rule, Tri group) {
        if (unit.kept()) {
            return Tri.YES;
        }
        if (unit.pending()) {
            return Tri.MAYBE;
        }
        BigDecimal pass = unit.rule().pass().orElse(rule.unitPass());
        if (unit.sum().compareTo(pass.multiply(unit.weight())) >= 0) {
            return Tri.YES;
        }
        return unit.rule().compensable().orElse(true) ? group : Tri.NO;
    }
}
