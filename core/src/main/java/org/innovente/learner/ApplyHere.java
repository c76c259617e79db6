package org.innovente.learner;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.innovente.common.AchievementId;
import org.innovente.common.Extensions;
import org.innovente.common.LocalizedText;
import org.innovente.internal.TreeValue;

/**
 * The decision that pins an achievement to a node.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@TreeValue
public sealed interface ApplyHere extends Decision permits ImmutableApplyHere {
    /** Returns the achievement. */
    AchievementId achievement();

    /** Returns the node. */
    String node();

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
        return ImmutableApplyHere.builder().reason(LocalizedText.EMPTY).extensions(Extensions.EMPTY);
    }

    /** A builder of {@link ApplyHere} values; not thread-safe. */
    sealed interface Builder permits ImmutableApplyHere.Builder {
        /** Sets {@link ApplyHere#achievement()}. */
        Builder achievement(AchievementId value);
        /** Sets {@link ApplyHere#node()}. */
        Builder node(String value);
        /** Sets {@link ApplyHere#id()}. */
        Builder id(String value);
        /** Sets or clears {@link ApplyHere#id()}. */
        Builder id(Optional<String> value);
        /** Sets {@link ApplyHere#authority()}. */
        Builder authority(String value);
        /** Sets or clears {@link ApplyHere#authority()}. */
        Builder authority(Optional<String> value);
        /** Sets {@link ApplyHere#date()}. */
        Builder date(LocalDate value);
        /** Sets or clears {@link ApplyHere#date()}. */
        Builder date(Optional<? extends LocalDate> value);
        /** Sets {@link ApplyHere#expires()}. */
        Builder expires(LocalDate value);
        /** Sets or clears {@link ApplyHere#expires()}. */
        Builder expires(Optional<? extends LocalDate> value);
        /** Sets {@link ApplyHere#reason()}. */
        Builder reason(LocalizedText value);
        /** Sets {@link ApplyHere#extensions()}. */
        Builder extensions(Extensions value);
        /**
         * Returns the value built.
         *
         * @throws IllegalStateException if one of {@code achievement}, {@code node} is missing
         */
        ApplyHere build();
    }
}
