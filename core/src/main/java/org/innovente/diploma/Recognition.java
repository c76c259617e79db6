package org.innovente.diploma;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.innovente.common.Credits;
import org.innovente.common.Extensions;
import org.innovente.common.Identifier;
import org.innovente.common.Lifecycle;
import org.innovente.common.LocalizedText;
import org.innovente.common.PartnerId;
import org.innovente.common.Period;
import org.innovente.common.Provenance;
import org.innovente.common.RecognitionId;
import org.innovente.common.Rights;
import org.innovente.internal.DomainValue;

/**
 * A recognition of one thing for another: équivalence, passerelle, dispense or allègement.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@DomainValue
public sealed interface Recognition permits ImmutableRecognition {
    /** Returns the identifier, unique in the catalogue. */
    RecognitionId id();

    /** Returns the kind. */
    RecognitionKind kind();

    /** Returns what is held. */
    ItemRef source();

    /** Returns what it is recognised for. */
    ItemRef target();

    /** Returns whether the whole or a part is recognised. */
    Optional<RecognitionExtent> extent();

    /** Returns the credits recognised, where only a part is. */
    Optional<Credits> credits();

    /** Returns whether it holds both ways. */
    Optional<Boolean> mutual();

    /** Returns the partners that agree on it. */
    List<PartnerId> partners();

    /** Returns the period in which it holds. */
    Optional<Period> validity();

    /** Returns the legal basis or agreement. */
    LocalizedText legalBasis();

    /** Returns identifiers in outside schemes. */
    List<Identifier> identifiers();

    /** Returns the lifecycle: status, version, validity, reviews. */
    Optional<Lifecycle> lifecycle();

    /** Returns the rights. */
    Optional<Rights> rights();

    /** Returns where the content comes from. */
    Optional<Provenance> provenance();

    /** Returns a remark. */
    LocalizedText note();

    /** Returns the members that this library does not know, kept for whoever does. */
    Extensions extensions();

    /** Returns a builder holding the values of this object. */
    Builder toBuilder();

    /** Returns an empty builder. */
    static Builder builder() {
        return ImmutableRecognition.builder()
                .legalBasis(LocalizedText.EMPTY)
                .note(LocalizedText.EMPTY)
                .extensions(Extensions.EMPTY);
    }

    /** A builder of {@link Recognition} values; not thread-safe. */
    sealed interface Builder permits ImmutableRecognition.Builder {
        /** Sets {@link Recognition#id()}. */
        Builder id(RecognitionId value);
        /** Sets {@link Recognition#kind()}. */
        Builder kind(RecognitionKind value);
        /** Sets {@link Recognition#source()}. */
        Builder source(ItemRef value);
        /** Sets {@link Recognition#target()}. */
        Builder target(ItemRef value);
        /** Sets {@link Recognition#extent()}. */
        Builder extent(RecognitionExtent value);
        /** Sets or clears {@link Recognition#extent()}. */
        Builder extent(Optional<? extends RecognitionExtent> value);
        /** Sets {@link Recognition#credits()}. */
        Builder credits(Credits value);
        /** Sets or clears {@link Recognition#credits()}. */
        Builder credits(Optional<? extends Credits> value);
        /** Sets {@link Recognition#mutual()}. */
        Builder mutual(boolean value);
        /** Sets or clears {@link Recognition#mutual()}. */
        Builder mutual(Optional<Boolean> value);
        /** Adds one element to {@link Recognition#partners()}. */
        Builder addPartner(PartnerId element);
        /** Adds elements to {@link Recognition#partners()}. */
        Builder addAllPartners(Iterable<? extends PartnerId> elements);
        /** Replaces the elements of {@link Recognition#partners()}. */
        Builder partners(Iterable<? extends PartnerId> elements);
        /** Sets {@link Recognition#validity()}. */
        Builder validity(Period value);
        /** Sets or clears {@link Recognition#validity()}. */
        Builder validity(Optional<? extends Period> value);
        /** Sets {@link Recognition#legalBasis()}. */
        Builder legalBasis(LocalizedText value);
        /** Adds one element to {@link Recognition#identifiers()}. */
        Builder addIdentifier(Identifier element);
        /** Adds elements to {@link Recognition#identifiers()}. */
        Builder addAllIdentifiers(Iterable<? extends Identifier> elements);
        /** Replaces the elements of {@link Recognition#identifiers()}. */
        Builder identifiers(Iterable<? extends Identifier> elements);
        /** Sets {@link Recognition#lifecycle()}. */
        Builder lifecycle(Lifecycle value);
        /** Sets or clears {@link Recognition#lifecycle()}. */
        Builder lifecycle(Optional<? extends Lifecycle> value);
        /** Sets {@link Recognition#rights()}. */
        Builder rights(Rights value);
        /** Sets or clears {@link Recognition#rights()}. */
        Builder rights(Optional<? extends Rights> value);
        /** Sets {@link Recognition#provenance()}. */
        Builder provenance(Provenance value);
        /** Sets or clears {@link Recognition#provenance()}. */
        Builder provenance(Optional<? extends Provenance> value);
        /** Sets {@link Recognition#note()}. */
        Builder note(LocalizedText value);
        /** Sets {@link Recognition#extensions()}. */
        Builder extensions(Extensions value);
        /**
         * Returns the value built.
         *
         * @throws IllegalStateException if one of {@code id}, {@code kind}, {@code source}, {@code target} is missing
         */
        Recognition build();
    }
}
