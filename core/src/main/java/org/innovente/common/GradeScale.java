package org.innovente.common;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.innovente.internal.Decimals;
import org.innovente.internal.DomainValue;

/**
 * A named scale on which results are expressed: marks within a range, ordered grades, or both with codes.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@DomainValue
public sealed interface GradeScale permits ImmutableGradeScale {
    /** Returns the identifier, unique in the catalogue. */
    GradeScaleId id();

    /** Returns the title. */
    LocalizedText title();

    /** Returns the lowest mark; absent on a scale without marks. */
    Optional<BigDecimal> minimum();

    /** Returns the highest mark; absent on a scale without marks. */
    Optional<BigDecimal> maximum();

    /** Returns the lowest mark that passes; absent where the scale does not say. */
    Optional<BigDecimal> pass();

    /** Returns the grades and codes, the lowest first. */
    List<Grade> grades();

    /** Returns the members that this library does not know, kept for whoever does. */
    Extensions extensions();

    /** Returns this value with its decimals in normal form; every built value has them so. */
    @Value.Check
    default GradeScale normalized() {
        return Decimals.isNormal(minimum()) && Decimals.isNormal(maximum()) && Decimals.isNormal(pass())
                ? this
                : toBuilder()
                        .minimum(Decimals.normal(minimum()))
                        .maximum(Decimals.normal(maximum()))
                        .pass(Decimals.normal(pass()))
                        .build();
    }

    /** Returns a builder holding the values of this object. */
    Builder toBuilder();

    /** Returns an empty builder. */
    static Builder builder() {
        return ImmutableGradeScale.builder().title(LocalizedText.EMPTY).extensions(Extensions.EMPTY);
    }

    /** A builder of {@link GradeScale} values; not thread-safe. */
    sealed interface Builder permits ImmutableGradeScale.Builder {
        /** Sets {@link GradeScale#id()}. */
        Builder id(GradeScaleId value);
        /** Sets {@link GradeScale#title()}. */
        Builder title(LocalizedText value);
        /** Sets {@link GradeScale#minimum()}. */
        Builder minimum(BigDecimal value);
        /** Sets or clears {@link GradeScale#minimum()}. */
        Builder minimum(Optional<? extends BigDecimal> value);
        /** Sets {@link GradeScale#maximum()}. */
        Builder maximum(BigDecimal value);
        /** Sets or clears {@link GradeScale#maximum()}. */
        Builder maximum(Optional<? extends BigDecimal> value);
        /** Sets {@link GradeScale#pass()}. */
        Builder pass(BigDecimal value);
        /** Sets or clears {@link GradeScale#pass()}. */
        Builder pass(Optional<? extends BigDecimal> value);
        /** Adds one element to {@link GradeScale#grades()}. */
        Builder addGrade(Grade element);
        /** Adds elements to {@link GradeScale#grades()}. */
        Builder addAllGrades(Iterable<? extends Grade> elements);
        /** Replaces the elements of {@link GradeScale#grades()}. */
        Builder grades(Iterable<? extends Grade> elements);
        /** Sets {@link GradeScale#extensions()}. */
        Builder extensions(Extensions value);
        /**
         * Returns the value built.
         *
         * @throws IllegalStateException if {@code id} is missing
         */
        GradeScale build();
    }
}
