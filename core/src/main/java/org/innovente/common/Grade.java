package org.innovente.common;

import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;
import org.innovente.internal.Decimals;
import org.innovente.internal.DomainValue;

/**
 * One value of an ordered grade scale, or one code of a numeric scale that stands in place of a mark.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@DomainValue
public sealed interface Grade permits ImmutableGrade {
    /** Returns the code as it is printed, such as {@code B}, {@code ABJ} or {@code VAL}. */
    String code();

    /** Returns what the value means. */
    GradeMeaning meaning();

    /** Returns the points that a mean takes for this value; absent means that it takes no part in means. */
    Optional<BigDecimal> points();

    /** Returns the title. */
    LocalizedText title();

    /** Returns the members that this library does not know, kept for whoever does. */
    Extensions extensions();

    /** Returns this value with its decimals in normal form; every built value has them so. */
    @Value.Check
    default Grade normalized() {
        return Decimals.isNormal(points())
                ? this
                : toBuilder().points(Decimals.normal(points())).build();
    }

    /** Returns a builder holding the values of this object. */
    Builder toBuilder();

    /** Returns an empty builder. */
    static Builder builder() {
        return ImmutableGrade.builder().title(LocalizedText.EMPTY).extensions(Extensions.EMPTY);
    }

    /** A builder of {@link Grade} values; not thread-safe. */
    sealed interface Builder permits ImmutableGrade.Builder {
        /** Sets {@link Grade#code()}. */
        Builder code(String value);
        /** Sets {@link Grade#meaning()}. */
        Builder meaning(GradeMeaning value);
        /** Sets {@link Grade#points()}. */
        Builder points(BigDecimal value);
        /** Sets or clears {@link Grade#points()}. */
        Builder points(Optional<? extends BigDecimal> value);
        /** Sets {@link Grade#title()}. */
        Builder title(LocalizedText value);
        /** Sets {@link Grade#extensions()}. */
        Builder extensions(Extensions value);
        /**
         * Returns the value built.
         *
         * @throws IllegalStateException if one of {@code code}, {@code meaning} is missing
         */
        Grade build();
    }
}
