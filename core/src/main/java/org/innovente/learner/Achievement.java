package org.innovente.learner;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;
import org.innovente.common.AchievementId;
import org.innovente.common.AchievementSource;
import org.innovente.common.Attributes;
import org.innovente.common.Credits;
import org.innovente.common.Extensions;
import org.innovente.common.GradeScaleId;
import org.innovente.common.PartnerId;
import org.innovente.common.Period;
import org.innovente.diploma.ItemRef;
import org.innovente.internal.Decimals;
import org.innovente.internal.DomainValue;

/**
 * A result of a learner: a module passed or failed, a level, a credential, an activity, with its circumstances.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@DomainValue
public sealed interface Achievement permits ImmutableAchievement {
    /** Returns the identifier, unique in the record. */
    AchievementId id();

    /** Returns what the result is about. */
    ItemRef item();

    /** Returns the credits obtained or to be obtained; the module's when absent. */
    Optional<Credits> credits();

    /** Returns the mark or code as it was given; absent means unknown, never zero. */
    Optional<String> grade();

    /** Returns the scale of the grade. */
    Optional<GradeScaleId> scale();

    /** Returns the status. */
    AchievementStatus status();

    /** Returns how it was obtained; residence when absent. */
    Optional<AchievementSource> source();

    /** Returns where it was obtained. */
    Optional<PartnerId> partner();

    /** Returns when it was obtained. */
    Optional<Period> period();

    /** Returns the term, such as {@code 2024-autumn}. */
    Optional<String> term();

    /** Returns the number of the attempt, from 1. */
    OptionalInt attempt();

    /** Returns the last day on which it counts. */
    Optional<LocalDate> expires();

    /** Returns a quantity such as weeks or hours. */
    Optional<BigDecimal> quantity();

    /** Returns the unit of the quantity. */
    Optional<String> unit();

    /** Returns whether the result was capitalised by a jury and stays as it is. */
    Optional<Boolean> frozen();

    /** Returns further facts, such as {@code mode = remote}. */
    Attributes attributes();

    /** Returns the members that this library does not know, kept for whoever does. */
    Extensions extensions();

    /** Returns this value with its decimals in normal form; every built value has them so. */
    @Value.Check
    default Achievement normalized() {
        return Decimals.isNormal(quantity())
                ? this
                : toBuilder().quantity(Decimals.normal(quantity())).build();
    }

    /** Returns a builder holding the values of this object. */
    Builder toBuilder();

    /** Returns an empty builder. */
    static Builder builder() {
        return ImmutableAchievement.builder().attributes(Attributes.EMPTY).extensions(Extensions.EMPTY);
    }

    /** A builder of {@link Achievement} values; not thread-safe. */
    sealed interface Builder permits ImmutableAchievement.Builder {
        /** Sets {@link Achievement#id()}. */
        Builder id(AchievementId value);
        /** Sets {@link Achievement#item()}. */
        Builder item(ItemRef value);
        /** Sets {@link Achievement#credits()}. */
        Builder credits(Credits value);
        /** Sets or clears {@link Achievement#credits()}. */
        Builder credits(Optional<? extends Credits> value);
        /** Sets {@link Achievement#grade()}. */
        Builder grade(String value);
        /** Sets or clears {@link Achievement#grade()}. */
        Builder grade(Optional<String> value);
        /** Sets {@link Achievement#scale()}. */
        Builder scale(GradeScaleId value);
        /** Sets or clears {@link Achievement#scale()}. */
        Builder scale(Optional<? extends GradeScaleId> value);
        /** Sets {@link Achievement#status()}. */
        Builder status(AchievementStatus value);
        /** Sets {@link Achievement#source()}. */
        Builder source(AchievementSource value);
        /** Sets or clears {@link Achievement#source()}. */
        Builder source(Optional<? extends AchievementSource> value);
        /** Sets {@link Achievement#partner()}. */
        Builder partner(PartnerId value);
        /** Sets or clears {@link Achievement#partner()}. */
        Builder partner(Optional<? extends PartnerId> value);
        /** Sets {@link Achievement#period()}. */
        Builder period(Period value);
        /** Sets or clears {@link Achievement#period()}. */
        Builder period(Optional<? extends Period> value);
        /** Sets {@link Achievement#term()}. */
        Builder term(String value);
        /** Sets or clears {@link Achievement#term()}. */
        Builder term(Optional<String> value);
        /** Sets {@link Achievement#attempt()}. */
        Builder attempt(int value);
        /** Sets or clears {@link Achievement#attempt()}. */
        Builder attempt(OptionalInt value);
        /** Sets {@link Achievement#expires()}. */
        Builder expires(LocalDate value);
        /** Sets or clears {@link Achievement#expires()}. */
        Builder expires(Optional<? extends LocalDate> value);
        /** Sets {@link Achievement#quantity()}. */
        Builder quantity(BigDecimal value);
        /** Sets or clears {@link Achievement#quantity()}. */
        Builder quantity(Optional<? extends BigDecimal> value);
        /** Sets {@link Achievement#unit()}. */
        Builder unit(String value);
        /** Sets or clears {@link Achievement#unit()}. */
        Builder unit(Optional<String> value);
        /** Sets {@link Achievement#frozen()}. */
        Builder frozen(boolean value);
        /** Sets or clears {@link Achievement#frozen()}. */
        Builder frozen(Optional<Boolean> value);
        /** Sets {@link Achievement#attributes()}. */
        Builder attributes(Attributes value);
        /** Sets {@link Achievement#extensions()}. */
        Builder extensions(Extensions value);
        /**
         * Returns the value built.
         *
         * @throws IllegalStateException if one of {@code id}, {@code item}, {@code status} is missing
         */
        Achievement build();
    }
}
