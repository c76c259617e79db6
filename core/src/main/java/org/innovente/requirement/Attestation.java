package org.innovente.requirement;

import java.util.Optional;
import org.immutables.value.Value;
import org.innovente.common.AttestationKind;
import org.innovente.common.Extensions;
import org.innovente.common.LocalizedText;
import org.innovente.common.NodeId;
import org.innovente.internal.TreeValue;

/**
 * The requirement of a paper or of a decision by a person (justificatif): internship, event, language certificate, jury.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@TreeValue
public sealed interface Attestation extends Requirement permits ImmutableAttestation {
    /** Returns what must be attested. */
    AttestationKind kind();

    /** Returns who must attest it; anyone when absent. */
    Optional<String> authority();

    /** Returns the bound on the attested quantity. */
    Optional<Bound> bound();

    /** Returns the unit of the quantity. */
    Optional<String> unit();

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

    /** Returns a builder holding the values of this object. */
    Builder toBuilder();

    /** Returns an empty builder. */
    static Builder builder() {
        return ImmutableAttestation.builder().note(LocalizedText.EMPTY).extensions(Extensions.EMPTY);
    }

    /** A builder of {@link Attestation} values; not thread-safe. */
    sealed interface Builder permits ImmutableAttestation.Builder {
        /** Sets {@link Attestation#kind()}. */
        Builder kind(AttestationKind value);
        /** Sets {@link Attestation#authority()}. */
        Builder authority(String value);
        /** Sets or clears {@link Attestation#authority()}. */
        Builder authority(Optional<String> value);
        /** Sets {@link Attestation#bound()}. */
        Builder bound(Bound value);
        /** Sets or clears {@link Attestation#bound()}. */
        Builder bound(Optional<? extends Bound> value);
        /** Sets {@link Attestation#unit()}. */
        Builder unit(String value);
        /** Sets or clears {@link Attestation#unit()}. */
        Builder unit(Optional<String> value);
        /** Sets {@link Attestation#id()}. */
        Builder id(NodeId value);
        /** Sets or clears {@link Attestation#id()}. */
        Builder id(Optional<? extends NodeId> value);
        /** Sets {@link Attestation#obligation()}. */
        Builder obligation(Obligation value);
        /** Sets or clears {@link Attestation#obligation()}. */
        Builder obligation(Optional<? extends Obligation> value);
        /** Sets {@link Attestation#note()}. */
        Builder note(LocalizedText value);
        /** Sets {@link Attestation#extensions()}. */
        Builder extensions(Extensions value);
        /**
         * Returns the value built.
         *
         * @throws IllegalStateException if {@code kind} is missing
         */
        Attestation build();
    }
}
