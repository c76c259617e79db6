package org.innovente.learner;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.innovente.common.Extensions;
import org.innovente.common.LocalizedText;
import org.innovente.diploma.ItemRef;
import org.innovente.internal.TreeValue;

/**
 * The decision that another item counts in place of one.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@TreeValue
public sealed interface Substitute extends Decision permits ImmutableSubstitute {
    /** Returns the node; everywhere when absent. */
    Optional<String> node();

    /** Returns what the rule asks for. */
    ItemRef item();

    /** Returns what counts in its place. */
    ItemRef by();

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
        return ImmutableSubstitute.builder().reason(LocalizedText.EMPTY).extensions(Extensions.EMPTY);
    }

    /** A builder of {@link Substitute} values; not thread-safe. */
    sealed interface Builder permits ImmutableSubstitute.Builder {
        /** Sets {@link Substitute#node()}. */
        Builder node(String value);
        /** Sets or clears {@link Substitute#node()}. */
        Builder node(Optional<String> value);
        /** Sets {@link Substitute#item()}. */
        Builder item(ItemRef value);
        /** Sets {@link Substitute#by()}. */
        Builder by(ItemRef value);
        /** Sets {@link Substitute#id()}. */
        Builder id(String value);
        /** Sets or clears {@link Substitute#id()}. */
        Builder id(Optional<String> value);
        /** Sets {@link Substitute#authority()}. */
        Builder authority(String value);
        /** Sets or clears {@link Substitute#authority()}. */
        Builder authority(Optional<String> value);
        /** Sets {@link Substitute#date()}. */
        Builder date(LocalDate value);
        /** Sets or clears {@link Substitute#date()}. */
        Builder date(Optional<? extends LocalDate> value);
        /** Sets {@link Substitute#expires()}. */
        Builder expires(LocalDate value);
        /** Sets or clears {@link Substitute#expires()}. */
        Builder expires(Optional<? extends LocalDate> value);
        /** Sets {@link Substitute#reason()}. */
        Builder reason(LocalizedText value);
        /** Sets {@link Substitute#extensions()}. */
        Builder extensions(Extensions value);
        /**
         * Returns the value built.
         *
         * @throws IllegalStateException if one of {@code item}, {@code by} is missing
         */
        Substitute build();
    }
}
