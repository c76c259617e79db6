package org.innovente.path;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import org.innovente.catalogue.Catalogue;
import org.innovente.common.Grade;
import org.innovente.common.GradeMeaning;
import org.innovente.common.GradeScale;
import org.innovente.learner.Achievement;

/**
 * A grade as means read it.
 *
 * @param points what a mean takes for it; empty where it takes no part
 * @param rank its place on its scale, -1 where it has none
 * @param known whether it says anything at all
 */
record GradeReading(
        Optional<BigDecimal> points,
        int rank,
        Optional<GradeMeaning> meaning,
        Optional<GradeScale> scale,
        boolean known) {
    /** Reads the grade of an achievement: a code of its scale, or a number. */
    static GradeReading of(Achievement own, Catalogue catalogue) {
        Optional<GradeScale> scale = own.scale().flatMap(catalogue.index()::findGradeScale);
        List<Grade> grades = scale.map(GradeScale::grades).orElse(List.of());
        for (int i = 0; i < grades.size(); i++) {
            if (own.grade().equals(Optional.of(grades.get(i).code()))) {
                return new GradeReading(
                        grades.get(i).points(), i, Optional.of(grades.get(i).meaning()), scale, true);
            }
        }
        Optional<BigDecimal> number = own.grade().flatMap(GradeReading::number);
        return new GradeReading(number, -1, Optional.empty(), scale, number.isPresent());
    }

    /** Digits with at most one point or comma between them. */
    private static Optional<BigDecimal> number(String text) {
        boolean plain = text.length() <= 31 && text.matches("[0-9]+([.,][0-9]+)?");
        return plain ? Optional.of(new BigDecimal(text.replace(',', '.'))) : Optional.empty();
    }

    /** Returns the points on another scale; empty where there are none, or the scales have no common measure. */
    Optional<BigDecimal> on(Optional<GradeScale> other) {
        if (points.isEmpty()
                || other.isEmpty()
                || scale.isEmpty()
                || scale.get().id().equals(other.get().id())) {
            return points;
        }
        Optional<BigDecimal> from = scale.get().maximum();
        Optional<BigDecimal> to = other.get().maximum();
        return from.isEmpty() || to.isEmpty() || from.get().signum() == 0
                ? Optional.empty()
                : points.map(own -> own.multiply(to.get()).divide(from.get(), MathContext.DECIMAL64));
    }

    /** Returns a number by which results of one learner are ordered from worst to best; unknown ones come first. */
    BigDecimal order() {
        return !known ? BigDecimal.valueOf(-2) : points.orElse(BigDecimal.valueOf(rank));
    }
}
