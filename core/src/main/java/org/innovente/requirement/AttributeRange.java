package org.innovente.requirement;

import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;
import org.innovente.common.Extensions;
import org.innovente.internal.Decimals;
import org.innovente.internal.TreeValue;

/**
 * The selector that matches achievements whose attribute is a number within a range.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@TreeValue
public sealed interface AttributeRange extends Selector permits ImmutableAttributeRange {
    /** Returns the name of the attribute. */
    String attribute();

    /** Returns the least value accepted ({@code from} on the wire). */
    Optional<BigDecimal> min();

    /** Returns the greatest value accepted ({@code to} on the wire). */
    Optional<BigDecimal> max();

    @Override
    Extensions extensions();

    @Override
    default <R> R accept(Selector.Visitor<R> visitor) {
        return visitor.visit(this);
    }

    /** Returns this value with its decimals in normal form; every built value has them so. */
    @Value.Check
    default AttributeRange normalized() {
        return Decimals.isNormal(min()) && Decimals.isNormal(max())
                ? this
                : toBuilder()
                        .min(Decimals.normal(min()))
                        .max(Decimals.normal(max()))
                        .build();
    }

    /** Returns a builder holding the values of this object. */
    Builder toBuilder();

    /** Returns an empty builder. */
    static Builder builder() {
        return ImmutableAttributeRange.builder().extensions(Extensions.EMPTY);
    }

    /** A builder of {@link AttributeRange} values; not thread-safe. */
    sealed interface Builder permits ImmutableAttributeRange.Builder {
        /** Sets {@link AttributeRange#attribute()}. */
        Builder attribute(String value);
        /** Sets {@link AttributeRange#min()}. */
        Builder min(BigDecimal value);
        /** Sets or clears {@link AttributeRange#min()}. */
        Builder min(Optional<? extends BigDecimal> value);
        /** Sets {@link AttributeRange#max()}. */
        Builder max(BigDecimal value);
        /** Sets or clears {@link AttributeRange#max()}. */
        Builder max(Optional<? extends BigDecimal> value);
        /** Sets {@link AttributeRange#extensions()}. */
        Builder extensions(Extensions value);
        /**
         * Returns the value built.
         *
         * @throws IllegalStateException if {@code attribute} is missing
         */
        AttributeRange build();
    }
}
