package org.innovente.learner;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.innovente.common.AchievementId;
import org.innovente.common.Extensions;
import org.innovente.common.LocalizedText;
import org.innovente.internal.TreeValue;

/**
 * The decision that corrects a fact about one achievement.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@TreeValue
public sealed interface SetAttribute extends Decision permits ImmutableSetAttribute {
    /** Returns the achievement. */
    AchievementId achievement();

    /** Returns the name of the attribute. */
    String attribute();

    /** Returns the corrected value. */
    String value();

    @Override
    Optional<String> id();

    @Override
    Optional<String> authority();

    @Override
    Optional<LocalDate> date();

    @Override
    Optional<LocalDate> expires();

    @Override
    LocalizedText reason();

    @Override
    Extensions extensions();

    @Override
    default <R> R accept(Decision.Visitor<R> visitor) {
        return visitor.visit(this);
    }

    /** Returns a builder holding the values of this object. */
    Builder toBuilder();

    /** Returns an empty builder. */
    static Builder builder() {
        return ImmutableSetAttribute.builder().reason(LocalizedText.EMPTY).extensions(Extensions.EMPTY);
    }

    /** A builder of {@link SetAttribute} values; not thread-safe. */
    sealed interface Builder permits ImmutableSetAttribute.Builder {
        /** Sets {@link SetAttribute#achievement()}. */
        Builder achievement(AchievementId value);
        /** Sets {@link SetAttribute#attribute()}. */
        Builder attribute(String value);
        /** Sets {@link SetAttribute#value()}. */
        Builder value(String value);
        /** Sets {@link SetAttribute#id()}. */
        Builder id(String value);
        /** Sets or clears {@link SetAttribute#id()}. */
        Builder id(Optional<String> value);
        /** Sets {@link SetAttribute#authority()}. */
        Builder authority(String value);
        /** Sets or clears {@link SetAttribute#authority()}. */
        Builder authority(Optional<String> value);
        /** Sets {@link SetAttribute#date()}. */
        Builder date(LocalDate value);
        /** Sets or clears {@link SetAttribute#date()}. */
        Builder date(Optional<? extends LocalDate> value);
        /** Sets {@link SetAttribute#expires()}. */
        Builder expires(LocalDate value);
        /** Sets or clears {@link SetAttribute#expires()}. */
        Builder expires(Optional<? extends LocalDate> value);
        /** Sets {@link SetAttribute#reason()}. */
        Builder reason(LocalizedText value);
        /** Sets {@link SetAttribute#extensions()}. */
        Builder extensions(Extensions value);
        /**
         * Returns the value built.
         *
         * @throws IllegalStateException if one of {@code achievement}, {@code attribute}, {@code value} is missing
         */
        SetAttribute build();
    }
}
