package org.innovente.path;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.innovente.catalogue.Catalogue;
import org.innovente.common.Grade;
import org.innovente.common.GradeScaleId;

/** Compares grades as they are written: marks as numbers, others by their place on the scale. */
final class GradeOrder {
    private final Catalogue catalogue;

    GradeOrder(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** Returns whether a grade reaches another, or maybe where the scale does not say. */
    Tri reaches(Optional<String> grade, String wanted, Optional<GradeScaleId> scale) {
        if (grade.isEmpty()) {
            return Tri.MAYBE;
        }
        Optional<BigDecimal> own = number(grade.get());
        Optional<BigDecimal> least = number(wanted);
        if (own.isPresent() && least.isPresent()) {
            return Tri.of(own.get().compareTo(least.get()) >= 0);
        }
        List<String> codes = scale.flatMap(catalogue.index()::findGradeScale)
                .map(found -> found.grades().stream().map(Grade::code).toList())
                .orElse(List.of());
        int place = codes.indexOf(grade.get());
        int bound = codes.indexOf(wanted);
        if (place < 0 || bound < 0) {
            return grade.get().equals(wanted) ? Tri.YES : Tri.MAYBE;
        }
        return Tri.of(place >= bound);
    }

    private static Optional<BigDecimal> number(String text) {
        try {
            return Optional.of(new BigDecimal(text));
        } catch (NumberFormatException notAMark) {
            return Optional.empty();
        }
    }
}
