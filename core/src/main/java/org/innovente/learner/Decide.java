package org.innovente.learner;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.innovente.common.AttestationKind;
import org.innovente.common.AttestationVerdict;
import org.innovente.common.Extensions;
import org.innovente.common.LocalizedText;
import org.innovente.internal.TreeValue;

/**
 * The decision of a person on an attestation, or of a jury on a node.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@TreeValue
public sealed interface Decide extends Decision permits ImmutableDecide {
    /** Returns the node decided on. */
    Optional<String> node();

    /** Returns the kind of attestation decided on. */
    Optional<AttestationKind> kind();

    /** Returns the verdict. */
    AttestationVerdict verdict();

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
        return ImmutableDecide.builder().reason(LocalizedText.EMPTY).extensions(Extensions.EMPTY);
    }

    /** A builder of {@link Decide} values; not thread-safe. */
    sealed interface Builder permits ImmutableDecide.Builder {
        /** Sets {@link Decide#node()}. */
        Builder node(String value);
        /** Sets or clears {@link Decide#node()}. */
        Builder node(Optional<String> value);
        /** Sets {@link Decide#kind()}. */
        Builder kind(AttestationKind value);
        /** Sets or clears {@link Decide#kind()}. */
        Builder kind(Optional<? extends AttestationKind> value);
        /** Sets {@link Decide#verdict()}. */
        Builder verdict(AttestationVerdict value);
        /** Sets {@link Decide#id()}. */
        Builder id(String value);
        /** Sets or clears {@link Decide#id()}. */
        Builder id(Optional<String> value);
        /** Sets {@link Decide#authority()}. */
        Builder authority(String value);
        /** Sets or clears {@link Decide#authority()}. */
        Builder authority(Optional<String> value);
        /** Sets {@link Decide#date()}. */
        Builder date(LocalDate value);
        /** Sets or clears {@link Decide#date()}. */
        Builder date(Optional<? extends LocalDate> value);
        /** Sets {@link Decide#expires()}. */
        Builder expires(LocalDate value);
        /** Sets or clears {@link Decide#expires()}. */
        Builder expires(Optional<? extends LocalDate> value);
        /** Sets {@link Decide#reason()}. */
        Builder reason(LocalizedText value);
        /** Sets {@link Decide#extensions()}. */
        Builder extensions(Extensions value);
        /**
         * Returns the value built.
         *
         * @throws IllegalStateException if {@code verdict} is missing
         */
        Decide build();
    }
}
