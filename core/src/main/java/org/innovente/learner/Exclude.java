package org.innovente.learner;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.innovente.common.AchievementId;
import org.innovente.common.Extensions;
import org.innovente.common.LocalizedText;
import org.innovente.internal.TreeValue;

/**
 * The decision that forbids the use of an achievement.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@TreeValue
public sealed interface Exclude extends Decision permits ImmutableExclude {
    /** Returns the achievement. */
    AchievementId achievement();

    /** Returns the node; everywhere when absent. */
    Optional<String> node();

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
        return ImmutableExclude.builder().reason(LocalizedText.EMPTY).extensions(Extensions.EMPTY);
    }

    /** A builder of {@link Exclude} values; not thread-safe. */
    sealed interface Builder permits ImmutableExclude.Builder {
        /** Sets {@link Exclude#achievement()}. */
        Builder achievement(AchievementId value);
        /** Sets {@link Exclude#node()}. */
        Builder node(String value);
        /** Sets or clears {@link Exclude#node()}. */
        Builder node(Optional<String> value);
        /** Sets {@link Exclude#id()}. */
        Builder id(String value);
        /** Sets or clears {@link Exclude#id()}. */
        Builder id(Optional<String> value);
        /** Sets {@link Exclude#authority()}. */
        Builder authority(String value);
        /** Sets or clears {@link Exclude#authority()}. */
        Builder authority(Optional<String> value);
        /** Sets {@link Exclude#date()}. */
        Builder date(LocalDate value);
        /** Sets or clears {@link Exclude#date()}. */
        Builder date(Optional<? extends LocalDate> value);
        /** Sets {@link Exclude#expires()}. */
        Builder expires(LocalDate value);
        /** Sets or clears {@link Exclude#expires()}. */
        Builder expires(Optional<? extends LocalDate> value);
        /** Sets {@link Exclude#reason()}. */
        Builder reason(LocalizedText value);
        /** Sets {@link Exclude#extensions()}. */
        Builder extensions(Extensions value);
        /**
         * Returns the value built.
         *
         * @throws IllegalStateException if {@code achievement} is missing
         */
        Exclude build();
    }
}
