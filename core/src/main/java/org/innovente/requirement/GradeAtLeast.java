package org.innovente.requirement;

import java.util.Optional;
import org.immutables.value.Value;
import org.innovente.common.Extensions;
import org.innovente.common.GradeScaleId;
import org.innovente.internal.TreeValue;

/**
 * The selector that matches achievements with at least a grade.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@TreeValue
public sealed interface GradeAtLeast extends Selector permits ImmutableGradeAtLeast {
    /** Returns the lowest grade accepted. */
    String grade();

    /** Returns the scale of the grade; that of the achievement when absent. */
    Optional<GradeScaleId> scale();

    @Override
    Extensions extensions();

    @Override
    default <R> R accept(Selector.Visitor<R> visitor) {
        return visitor.visit(this);
    }

    /** Returns a builder holding the values of this object. */
    Builder toBuilder();

    /** Returns an empty builder. */
    static Builder builder() {
        return ImmutableGradeAtLeast.builder().extensions(Extensions.EMPTY);
    }

    /** A builder of {@link GradeAtLeast} values; not thread-safe. */
    sealed interface Builder permits ImmutableGradeAtLeast.Builder {
        /** Sets {@link GradeAtLeast#grade()}. */
        Builder grade(String value);
        /** Sets {@link GradeAtLeast#scale()}. */
        Builder scale(GradeScaleId value);
        /** Sets or clears {@link GradeAtLeast#scale()}. */
        Builder scale(Optional<? extends GradeScaleId> value);
        /** Sets {@link GradeAtLeast#extensions()}. */
        Builder extensions(Extensions value);
        /**
         * Returns the value built.
         *
         * @throws IllegalStateException if {@code grade} is missing
         */
        GradeAtLeast build();
    }
}
