package org.innovente.requirement;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;
import org.innovente.common.Extensions;
import org.innovente.common.GradeScaleId;
import org.innovente.common.LocalizedText;
import org.innovente.common.NodeId;
import org.innovente.internal.Decimals;
import org.innovente.internal.TreeValue;

/**
 * The French jury rule: units acquired by their own mean, or by the mean of their group.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@TreeValue
public sealed interface Compensation extends Requirement permits ImmutableCompensation {
    /** Returns the units of the group. */
    List<CompensationUnit> units();

    /** Returns the mean at which a unit is acquired by itself. */
    BigDecimal unitPass();

    /** Returns the group mean at which the others are acquired by compensation; no compensation when absent. */
    Optional<BigDecimal> groupBound();

    /** Returns the eliminatory mark of units. */
    Optional<Floor> floor();

    /** Returns how many units must be acquired; all when absent. */
    OptionalInt required();

    /** Returns the name of the scope within which units compensate one another, for the report. */
    Optional<String> scope();

    /** Returns whether units acquired earlier enter with their frozen mark; true when absent. */
    Optional<Boolean> capitalisation();

    /** Returns the name of a compensation right that can be used once only. */
    Optional<String> singleUse();

    /** Returns the scale of the marks. */
    Optional<GradeScaleId> scale();

    @Override
    Optional<NodeId> id();

    @Override
    Optional<Obligation> obligation();

    @Override
    LocalizedText note();

    @Override
    Extensions extensions();

    @Override
    default <R> R accept(Requirement.Visitor<R> visitor) {
        return visitor.visit(this);
    }

    /** Returns this value with its decimals in normal form; every built value has them so. */
    @Value.Check
    default Compensation normalized() {
        return Decimals.isNormal(unitPass()) && Decimals.isNormal(groupBound())
                ? this
                : toBuilder()
                        .unitPass(Decimals.normal(unitPass()))
                        .groupBound(Decimals.normal(groupBound()))
                        .build();
    }

    /** Returns a builder holding the values of this object. */
    Builder toBuilder();

    /** Returns an empty builder. */
    static Builder builder() {
        return ImmutableCompensation.builder().note(LocalizedText.EMPTY).extensions(Extensions.EMPTY);
    }

    /** A builder of {@link Compensation} values; not thread-safe. */
    sealed interface Builder permits ImmutableCompensation.Builder {
        /** Adds one element to {@link Compensation#units()}. */
        Builder addUnit(CompensationUnit element);
        /** Adds elements to {@link Compensation#units()}. */
        Builder addAllUnits(Iterable<? extends CompensationUnit> elements);
        /** Replaces the elements of {@link Compensation#units()}. */
        Builder units(Iterable<? extends CompensationUnit> elements);
        /** Sets {@link Compensation#unitPass()}. */
        Builder unitPass(BigDecimal value);
        /** Sets {@link Compensation#groupBound()}. */
        Builder groupBound(BigDecimal value);
        /** Sets or clears {@link Compensation#groupBound()}. */
        Builder groupBound(Optional<? extends BigDecimal> value);
        /** Sets {@link Compensation#floor()}. */
        Builder floor(Floor value);
        /** Sets or clears {@link Compensation#floor()}. */
        Builder floor(Optional<? extends Floor> value);
        /** Sets {@link Compensation#required()}. */
        Builder required(int value);
        /** Sets or clears {@link Compensation#required()}. */
        Builder required(OptionalInt value);
        /** Sets {@link Compensation#scope()}. */
        Builder scope(String value);
        /** Sets or clears {@link Compensation#scope()}. */
        Builder scope(Optional<String> value);
        /** Sets {@link Compensation#capitalisation()}. */
        Builder capitalisation(boolean value);
        /** Sets or clears {@link Compensation#capitalisation()}. */
        Builder capitalisation(Optional<Boolean> value);
        /** Sets {@link Compensation#singleUse()}. */
        Builder singleUse(String value);
        /** Sets or clears {@link Compensation#singleUse()}. */
        Builder singleUse(Optional<String> value);
        /** Sets {@link Compensation#scale()}. */
        Builder scale(GradeScaleId value);
        /** Sets or clears {@link Compensation#scale()}. */
        Builder scale(Optional<? extends GradeScaleId> value);
        /** Sets {@link Compensation#id()}. */
        Builder id(NodeId value);
        /** Sets or clears {@link Compensation#id()}. */
        Builder id(Optional<? extends NodeId> value);
        /** Sets {@link Compensation#obligation()}. */
        Builder obligation(Obligation value);
        /** Sets or clears {@link Compensation#obligation()}. */
        Builder obligation(Optional<? extends Obligation> value);
        /** Sets {@link Compensation#note()}. */
        Builder note(LocalizedText value);
        /** Sets {@link Compensation#extensions()}. */
        Builder extensions(Extensions value);
        /**
         * Returns the value built.
         *
         * @throws IllegalStateException if {@code unitPass} is missing
         */
        Compensation build();
    }
}
