package org.innovente.network;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.innovente.common.AgreementId;
import org.innovente.common.Extensions;
import org.innovente.common.Identifier;
import org.innovente.common.Lifecycle;
import org.innovente.common.LocalizedText;
import org.innovente.common.PartnerId;
import org.innovente.common.Period;
import org.innovente.common.Provenance;
import org.innovente.diploma.ItemRef;
import org.innovente.internal.DomainValue;

/**
 * An agreement between partners: who may publish, use, adapt or deliver what, and when.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@DomainValue
public sealed interface Agreement permits ImmutableAgreement {
    /** Returns the identifier, unique in the catalogue. */
    AgreementId id();

    /** Returns the title. */
    LocalizedText title();

    /** Returns the partners that grant. */
    List<PartnerId> grantors();

    /** Returns the partners that are granted; empty means every partner of the network. */
    List<PartnerId> grantees();

    /** Returns what is covered; empty means everything the grantors publish. */
    List<ItemRef> items();

    /** Returns what may be done. */
    List<AgreementRight> rights();

    /** Returns the period. */
    Optional<Period> period();

    /** Returns identifiers in outside schemes. */
    List<Identifier> identifiers();

    /** Returns the lifecycle: status, version, validity, reviews. */
    Optional<Lifecycle> lifecycle();

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
        return ImmutableAgreement.builder()
                .title(LocalizedText.EMPTY)
                .note(LocalizedText.EMPTY)
                .extensions(Extensions.EMPTY);
    }

    /** A builder of {@link Agreement} values; not thread-safe. */
    sealed interface Builder permits ImmutableAgreement.Builder {
        /** Sets {@link Agreement#id()}. */
        Builder id(AgreementId value);
        /** Sets {@link Agreement#title()}. */
        Builder title(LocalizedText value);
        /** Adds one element to {@link Agreement#grantors()}. */
        Builder addGrantor(PartnerId element);
        /** Adds elements to {@link Agreement#grantors()}. */
        Builder addAllGrantors(Iterable<? extends PartnerId> elements);
        /** Replaces the elements of {@link Agreement#grantors()}. */
        Builder grantors(Iterable<? extends PartnerId> elements);
        /** Adds one element to {@link Agreement#grantees()}. */
        Builder addGrantee(PartnerId element);
        /** Adds elements to {@link Agreement#grantees()}. */
        Builder addAllGrantees(Iterable<? extends PartnerId> elements);
        /** Replaces the elements of {@link Agreement#grantees()}. */
        Builder grantees(Iterable<? extends PartnerId> elements);
        /** Adds one element to {@link Agreement#items()}. */
        Builder addItem(ItemRef element);
        /** Adds elements to {@link Agreement#items()}. */
        Builder addAllItems(Iterable<? extends ItemRef> elements);
        /** Replaces the elements of {@link Agreement#items()}. */
        Builder items(Iterable<? extends ItemRef> elements);
        /** Adds one element to {@link Agreement#rights()}. */
        Builder addRight(AgreementRight element);
        /** Adds elements to {@link Agreement#rights()}. */
        Builder addAllRights(Iterable<? extends AgreementRight> elements);
        /** Replaces the elements of {@link Agreement#rights()}. */
        Builder rights(Iterable<? extends AgreementRight> elements);
        /** Sets {@link Agreement#period()}. */
        Builder period(Period value);
        /** Sets or clears {@link Agreement#period()}. */
        Builder period(Optional<? extends Period> value);
        /** Adds one element to {@link Agreement#identifiers()}. */
        Builder addIdentifier(Identifier element);
        /** Adds elements to {@link Agreement#identifiers()}. */
        Builder addAllIdentifiers(Iterable<? extends Identifier> elements);
        /** Replaces the elements of {@link Agreement#identifiers()}. */
        Builder identifiers(Iterable<? extends Identifier> elements);
        /** Sets {@link Agreement#lifecycle()}. */
        Builder lifecycle(Lifecycle value);
        /** Sets or clears {@link Agreement#lifecycle()}. */
        Builder lifecycle(Optional<? extends Lifecycle> value);
        /** Sets {@link Agreement#provenance()}. */
        Builder provenance(Provenance value);
        /** Sets or clears {@link Agreement#provenance()}. */
        Builder provenance(Optional<? extends Provenance> value);
        /** Sets {@link Agreement#note()}. */
        Builder note(LocalizedText value);
        /** Sets {@link Agreement#extensions()}. */
        Builder extensions(Extensions value);
        /**
         * Returns the value built.
         *
         * @throws IllegalStateException if {@code id} is missing
         */
        Agreement build();
    }
}
