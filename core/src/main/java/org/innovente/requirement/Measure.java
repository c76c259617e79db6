package org.innovente.requirement;

import java.util.Optional;
import org.immutables.value.Value;
import org.innovente.common.CreditCategory;
import org.innovente.common.Extensions;
import org.innovente.internal.DomainValue;

/**
 * What is measured on the achievements that a selector matches.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@DomainValue
public sealed interface Measure permits ImmutableMeasure {
    /** Returns the kind: count, credits, distinct values, greatest concentration, quantity. */
    MeasureKind kind();

    /** Returns the category of credits; the sum over all categories when absent. */
    Optional<CreditCategory> category();

    /** Returns the attribute whose values are counted (distinct) or concentrated on (max-by). */
    Optional<String> attribute();

    /** Returns what is measured per value of the attribute (max-by): count or credits. */
    Optional<MeasureKind> of();

    /** Returns the unit of a quantity, such as {@code weeks}. */
    Optional<String> unit();

    /** Returns the members that this library does not know, kept for whoever does. */
    Extensions extensions();

    /** Returns a builder holding the values of this object. */
    Builder toBuilder();

    /** Returns an empty builder. */
    static Builder builder() {
        return ImmutableMeasure.builder().extensions(Extensions.EMPTY);
    }

    /** Returns the measure that counts achievements. */
    static Measure count() {
        return builder().kind(MeasureKind.COUNT).build();
    }

    /** Returns the measure that sums credits over all categories. */
    static Measure credits() {
        return builder().kind(MeasureKind.CREDITS).build();
    }

    /** Returns the measure that sums the credits of one category. */
    static Measure credits(CreditCategory category) {
        return builder().kind(MeasureKind.CREDITS).category(category).build();
    }

    /** Returns the measure that counts the distinct values of an attribute. */
    static Measure distinct(String attribute) {
        return builder().kind(MeasureKind.DISTINCT).attribute(attribute).build();
    }

    /** Returns the measure that takes the greatest count or credits over the values of an attribute. */
    static Measure maxBy(String attribute, MeasureKind of) {
        return builder().kind(MeasureKind.MAX_BY).attribute(attribute).of(of).build();
    }

    /** Returns the measure that sums quantities in a unit. */
    static Measure quantity(String unit) {
        return builder().kind(MeasureKind.QUANTITY).unit(unit).build();
    }

    /** A builder of {@link Measure} values; not thread-safe. */
    sealed interface Builder permits ImmutableMeasure.Builder {
        /** Sets {@link Measure#kind()}. */
        Builder kind(MeasureKind value);
        /** Sets {@link Measure#category()}. */
        Builder category(CreditCategory value);
        /** Sets or clears {@link Measure#category()}. */
        Builder category(Optional<? extends CreditCategory> value);
        /** Sets {@link Measure#attribute()}. */
        Builder attribute(String value);
        /** Sets or clears {@link Measure#attribute()}. */
        Builder attribute(Optional<String> value);
        /** Sets {@link Measure#of()}. */
        Builder of(MeasureKind value);
        /** Sets or clears {@link Measure#of()}. */
        Builder of(Optional<? extends MeasureKind> value);
        /** Sets {@link Measure#unit()}. */
        Builder unit(String value);
        /** Sets or clears {@link Measure#unit()}. */
        Builder unit(Optional<String> value);
        /** Sets {@link Measure#extensions()}. */
        Builder extensions(Extensions value);
        /**
         * Returns the value built.
         *
         * @throws IllegalStateException if {@code kind} is missing
         */
        Measure build();
    }
}
