package org.innovente.network;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.innovente.common.Extensions;
import org.innovente.common.Identifier;
import org.innovente.common.Lifecycle;
import org.innovente.common.LocalizedText;
import org.innovente.common.Period;
import org.innovente.common.Provenance;
import org.innovente.common.Rights;
import org.innovente.common.TerritoryId;
import org.innovente.internal.DomainValue;

/**
 * A territory: country, region, department, municipality or an area of our own.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@DomainValue
public sealed interface Territory permits ImmutableTerritory {
    /** Returns the identifier, unique in the catalogue. */
    TerritoryId id();

    /** Returns the name. */
    LocalizedText name();

    /** Returns the kind. */
    Optional<TerritoryKind> kind();

    /** Returns the territory of which it is part. */
    Optional<TerritoryId> parent();

    /** Returns the codes: INSEE, ISO 3166-2, NUTS. */
    List<DatedCode> codes();

    /** Returns the period in which the territory exists. */
    Optional<Period> validity();

    /** Returns the territories that followed it. */
    List<TerritoryId> successors();

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
        return ImmutableTerritory.builder()
                .name(LocalizedText.EMPTY)
                .note(LocalizedText.EMPTY)
                .extensions(Extensions.EMPTY);
    }

    /** A builder of {@link Territory} values; not thread-safe. */
    sealed interface Builder permits ImmutableTerritory.Builder {
        /** Sets {@link Territory#id()}. */
        Builder id(TerritoryId value);
        /** Sets {@link Territory#name()}. */
        Builder name(LocalizedText value);
        /** Sets {@link Territory#kind()}. */
        Builder kind(TerritoryKind value);
        /** Sets or clears {@link Territory#kind()}. */
        Builder kind(Optional<? extends TerritoryKind> value);
        /** Sets {@link Territory#parent()}. */
        Builder parent(TerritoryId value);
        /** Sets or clears {@link Territory#parent()}. */
        Builder parent(Optional<? extends TerritoryId> value);
        /** Adds one element to {@link Territory#codes()}. */
        Builder addCode(DatedCode element);
        /** Adds elements to {@link Territory#codes()}. */
        Builder addAllCodes(Iterable<? extends DatedCode> elements);
        /** Replaces the elements of {@link Territory#codes()}. */
        Builder codes(Iterable<? extends DatedCode> elements);
        /** Sets {@link Territory#validity()}. */
        Builder validity(Period value);
        /** Sets or clears {@link Territory#validity()}. */
        Builder validity(Optional<? extends Period> value);
        /** Adds one element to {@link Territory#successors()}. */
        Builder addSuccessor(TerritoryId element);
        /** Adds elements to {@link Territory#successors()}. */
        Builder addAllSuccessors(Iterable<? extends TerritoryId> elements);
        /** Replaces the elements of {@link Territory#successors()}. */
        Builder successors(Iterable<? extends TerritoryId> elements);
        /** Adds one element to {@link Territory#identifiers()}. */
        Builder addIdentifier(Identifier element);
        /** Adds elements to {@link Territory#identifiers()}. */
        Builder addAllIdentifiers(Iterable<? extends Identifier> elements);
        /** Replaces the elements of {@link Territory#identifiers()}. */
        Builder identifiers(Iterable<? extends Identifier> elements);
        /** Sets {@link Territory#lifecycle()}. */
        Builder lifecycle(Lifecycle value);
        /** Sets or clears {@link Territory#lifecycle()}. */
        Builder lifecycle(Optional<? extends Lifecycle> value);
        /** Sets {@link Territory#rights()}. */
        Builder rights(Rights value);
        /** Sets or clears {@link Territory#rights()}. */
        Builder rights(Optional<? extends Rights> value);
        /** Sets {@link Territory#provenance()}. */
        Builder provenance(Provenance value);
        /** Sets or clears {@link Territory#provenance()}. */
        Builder provenance(Optional<? extends Provenance> value);
        /** Sets {@link Territory#note()}. */
        Builder note(LocalizedText value);
        /** Sets {@link Territory#extensions()}. */
        Builder extensions(Extensions value);
        /**
         * Returns the value built.
         *
         * @throws IllegalStateException if {@code id} is missing
         */
        Territory build();
    }
}
