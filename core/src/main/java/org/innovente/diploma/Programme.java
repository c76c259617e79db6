package org.innovente.diploma;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;
import org.innovente.common.DiplomaId;
import org.innovente.common.Extensions;
import org.innovente.common.Identifier;
import org.innovente.common.Lifecycle;
import org.innovente.common.LocalizedText;
import org.innovente.common.ProgrammeId;
import org.innovente.common.Provenance;
import org.innovente.common.Rights;
import org.innovente.internal.DomainValue;

/**
 * A maquette: one dated version of the way a diploma's modules are laid out over years and terms.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@DomainValue
public sealed interface Programme permits ImmutableProgramme {
    /** Returns the identifier, unique in the catalogue. */
    ProgrammeId id();

    /** Returns the title. */
    LocalizedText title();

    /** Returns the description. */
    LocalizedText description();

    /** Returns the diploma it leads to. */
    Optional<DiplomaId> diploma();

    /** Returns the mention. */
    Optional<String> mention();

    /** Returns the track (parcours type). */
    Optional<String> track();

    /** Returns whether terms are semesters, quarters or trimesters. */
    Optional<TermSystem> termSystem();

    /** Returns the number of terms. */
    OptionalInt terms();

    /** Returns how many modules a learner may take in one term. */
    OptionalInt maximumModulesPerTerm();

    /** Returns the modules placed, in published order. */
    List<Placement> placements();

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
        return ImmutableProgramme.builder()
                .title(LocalizedText.EMPTY)
                .description(LocalizedText.EMPTY)
                .note(LocalizedText.EMPTY)
                .extensions(Extensions.EMPTY);
    }

    /** A builder of {@link Programme} values; not thread-safe. */
    sealed interface Builder permits ImmutableProgramme.Builder {
        /** Sets {@link Programme#id()}. */
        Builder id(ProgrammeId value);
        /** Sets {@link Programme#title()}. */
        Builder title(LocalizedText value);
        /** Sets {@link Programme#description()}. */
        Builder description(LocalizedText value);
        /** Sets {@link Programme#diploma()}. */
        Builder diploma(DiplomaId value);
        /** Sets or clears {@link Programme#diploma()}. */
        Builder diploma(Optional<? extends DiplomaId> value);
        /** Sets {@link Programme#mention()}. */
        Builder mention(String value);
        /** Sets or clears {@link Programme#mention()}. */
        Builder mention(Optional<String> value);
        /** Sets {@link Programme#track()}. */
        Builder track(String value);
        /** Sets or clears {@link Programme#track()}. */
        Builder track(Optional<String> value);
        /** Sets {@link Programme#termSystem()}. */
        Builder termSystem(TermSystem value);
        /** Sets or clears {@link Programme#termSystem()}. */
        Builder termSystem(Optional<? extends TermSystem> value);
        /** Sets {@link Programme#terms()}. */
        Builder terms(int value);
        /** Sets or clears {@link Programme#terms()}. */
        Builder terms(OptionalInt value);
        /** Sets {@link Programme#maximumModulesPerTerm()}. */
        Builder maximumModulesPerTerm(int value);
        /** Sets or clears {@link Programme#maximumModulesPerTerm()}. */
        Builder maximumModulesPerTerm(OptionalInt value);
        /** Adds one element to {@link Programme#placements()}. */
        Builder addPlacement(Placement element);
        /** Adds elements to {@link Programme#placements()}. */
        Builder addAllPlacements(Iterable<? extends Placement> elements);
        /** Replaces the elements of {@link Programme#placements()}. */
        Builder placements(Iterable<? extends Placement> elements);
        /** Adds one element to {@link Programme#identifiers()}. */
        Builder addIdentifier(Identifier element);
        /** Adds elements to {@link Programme#identifiers()}. */
        Builder addAllIdentifiers(Iterable<? extends Identifier> elements);
        /** Replaces the elements of {@link Programme#identifiers()}. */
        Builder identifiers(Iterable<? extends Identifier> elements);
        /** Sets {@link Programme#lifecycle()}. */
        Builder lifecycle(Lifecycle value);
        /** Sets or clears {@link Programme#lifecycle()}. */
        Builder lifecycle(Optional<? extends Lifecycle> value);
        /** Sets {@link Programme#rights()}. */
        Builder rights(Rights value);
        /** Sets or clears {@link Programme#rights()}. */
        Builder rights(Optional<? extends Rights> value);
        /** Sets {@link Programme#provenance()}. */
        Builder provenance(Provenance value);
        /** Sets or clears {@link Programme#provenance()}. */
        Builder provenance(Optional<? extends Provenance> value);
        /** Sets {@link Programme#note()}. */
        Builder note(LocalizedText value);
        /** Sets {@link Programme#extensions()}. */
        Builder extensions(Extensions value);
        /**
         * Returns the value built.
         *
         * @throws IllegalStateException if {@code id} is missing
         */
        Programme build();
    }
}
