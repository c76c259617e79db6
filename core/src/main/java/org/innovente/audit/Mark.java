package org.innovente.audit;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import org.innovente.common.Grade;
import org.innovente.common.GradeMeaning;
import org.innovente.common.GradeScale;
import org.jspecify.annotations.NullUnmarked;

/**
 * A result as the rules read it: a mark, a place on an ordered scale, or a code with a meaning.
 *
 * @param points what a mean takes for it; null when it takes no part
 * @param rank its place on its scale, -1 when it has none
 * @param meaning what its code means; null for a plain mark
 * @param scale its scale; null when none is known
 * @param known whether it says anything at all
 */
@NullUnmarked
record Mark(BigDecimal points, int rank, GradeMeaning meaning, GradeScale scale, boolean known) {
    static final Mark NONE = new Mark(null, -1, null, null, false);

    /** Reads a grade on a scale: one of its codes, or a number. */
    static Mark read(Optional<String> grade, Optional<GradeScale> scale) {
        if (grade.isEmpty()) {
            return scale.map(s -> new Mark(null, -1, null, s, false)).orElse(NONE);
        }
        if (scale.isPresent()) {
            List<Grade> grades = scale.get().grades();
            for (int i = 0; i < grades.size(); i++) {
                Grade one = grades.get(i);
                if (one.code().equals(grade.get())) {
                    return new Mark(one.points().orElse(null), i, one.meaning(), scale.get(), true);
                }
            }
        }
        BigDecimal number = number(grade.get());
        return number == null
                ? new Mark(null, -1, null, scale.orElse(null), false)
                : new Mark(number, -1, null, scale.orElse(null), true);
    }

    private static BigDecimal number(String text) {
        int digits = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                digits++;
            } else if (!(c == '.' || c == ',') || digits == 0 || i == text.length() - 1) {
                return null;
            }
        }
        String plain = text.replace(',', '.');
        return digits == 0 || digits > 30 || plain.indexOf('.') != plain.lastIndexOf('.')
                ? null
                : new BigDecimal(plain);
    }

    /** Returns whether this result is at least another, or unknown when they cannot be compared. */
    byte atLeast(Mark floor) {
        if (!known || !floor.known) {
            return Kleene.UNKNOWN;
        }
        if (points != null && floor.points != null) {
            return Kleene.of(points.compareTo(floor.points) >= 0);
        }
        if (rank >= 0
                && floor.rank >= 0
                && scale != null
                && floor.scale != null
                && scale.id().equals(floor.scale.id())) {
            return Kleene.of(rank >= floor.rank);
        }
        return meaning == GradeMeaning.FAILED
                        || meaning == GradeMeaning.ABSENT_UNJUSTIFIED
                        || meaning == GradeMeaning.FAILED_BY_DEFAULT
                ? Kleene.NO
                : Kleene.UNKNOWN;
    }

    /** Returns the points on another scale, or null when there are none or the scales have no common measure. */
    BigDecimal on(GradeScale other) {
        if (points == null || other == null || scale == null || scale.id().equals(other.id())) {
            return points;
        }
        if (scale.maximum().isEmpty()
                || other.maximum().isEmpty()
                || scale.maximum().get().signum() == 0) {
            return null;
        }
        return points.multiply(other.maximum().get()).divide(scale.maximum().get(), MathContext.DECIMAL64);
    }

    /** Returns a number by which results of one learner are ordered from worst to best; unknown ones come first. */
    BigDecimal order() {
        if (!known) {
            return BigDecimal.valueOf(-2);
        }
        return points != null ? points : rank >= 0 ? BigDecimal.valueOf(rank) : BigDecimal.valueOf(-1);
    }
}
