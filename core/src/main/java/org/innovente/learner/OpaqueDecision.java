package org.innovente.learner;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.innovente.common.Extensions;
import org.innovente.common.LocalizedText;
import org.innovente.internal.TreeValue;

/**
 * A decision that this library does not understand, kept verbatim; it is never applied and is reported.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@TreeValue
public sealed interface OpaqueDecision extends Decision permits ImmutableOpaqueDecision {
    /** Returns the JSON text, minified. */
    String json();

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
        return ImmutableOpaqueDecision.builder().reason(LocalizedText.EMPTY).extensions(Extensions.EMPTY);
    }

    /** A builder of {@link OpaqueDecision} values; not thread-safe. */
    sealed interface Builder permits ImmutableOpaqueDecision.Builder {
        /** Sets {@link OpaqueDecision#json()}. */
        Builder json(String value);
        /** Sets {@link OpaqueDecision#id()}. */
        Builder id(String value);
        /** Sets or clears {@link OpaqueDecision#id()}. */
        Builder id(Optional<String> value);
        /** Sets {@link OpaqueDecision#authority()}. */
        Builder authority(String value);
        /** Sets or clears {@link OpaqueDecision#authority()}. */
        Builder authority(Optional<String> value);
        /** Sets {@link OpaqueDecision#date()}. */
        Builder date(LocalDate value);
        /** Sets or clears {@link OpaqueDecision#date()}. */
        Builder date(Optional<? extends LocalDate> value);
        /** Sets {@link OpaqueDecision#expires()}. */
        Builder expires(LocalDate value);
        /** Sets or clears {@link OpaqueDecision#expires()}. */
        Builder expires(Optional<? extends LocalDate> value);
        /** Sets {@link OpaqueDecision#reason()}. */
        Builder reason(LocalizedText value);
        /** Sets {@link OpaqueDecision#extensions()}. */
        Builder extensions(Extensions value);
        /**
         * Returns the value built.
         *
         * @throws IllegalStateException if {@code json} is missing
         */
        OpaqueDecision build();
    }
}
