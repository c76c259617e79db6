package org.innovente.learner;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.innovente.common.Extensions;
import org.innovente.common.LocalizedText;
import org.innovente.internal.TreeValue;

/**
 * The decision that a node need not be met (dispense); it brings no credits.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@TreeValue
public sealed interface Waive extends Decision permits ImmutableWaive {
    /** Returns the node, by its id or as {@code owner#pointer}. */
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
        return ImmutableWaive.builder().reason(LocalizedText.EMPTY).extensions(Extensions.EMPTY);
    }

    /** A builder of {@link Waive} values; not thread-safe. */
    sealed interface Builder permits ImmutableWaive.Builder {
        /** Sets {@link Waive#node()}. */
        Builder node(String value);
        /** Sets {@link Waive#id()}. */
        Builder id(String value);
        /** Sets or clears {@link Waive#id()}. */
        Builder id(Optional<String> value);
        /** Sets {@link Waive#authority()}. */
        Builder authority(String value);
        /** Sets or clears {@link Waive#authority()}. */
        Builder authority(Optional<String> value);
        /** Sets {@link Waive#date()}. */
        Builder date(LocalDate value);
        /** Sets or clears {@link Waive#date()}. */
        Builder date(Optional<? extends LocalDate> value);
        /** Sets {@link Waive#expires()}. */
        Builder expires(LocalDate value);
        /** Sets or clears {@link Waive#expires()}. */
        Builder expires(Optional<? extends LocalDate> value);
        /** Sets {@link Waive#reason()}. */
        Builder reason(LocalizedText value);
        /** Sets {@link Waive#extensions()}. */
        Builder extensions(Extensions value);
        /**
         * Returns the value built.
         *
         * @throws IllegalStateException if {@code node} is missing
         */
        Waive build();
    }
}
