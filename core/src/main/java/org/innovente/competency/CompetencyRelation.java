package org.innovente.competency;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.innovente.common.CompetencyId;
import org.innovente.common.Extensions;
import org.innovente.common.FrameworkId;
import org.innovente.common.Identifier;
import org.innovente.common.Lifecycle;
import org.innovente.common.LocalizedText;
import org.innovente.common.Provenance;
import org.innovente.common.Rights;
import org.innovente.internal.DomainValue;

/**
 * A typed relation between two competencies, of the same framework or of two.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@DomainValue
public sealed interface CompetencyRelation permits ImmutableCompetencyRelation {
    /** Returns the competency from which the relation is read. */
    CompetencyId source();

    /** Returns the framework of the source; the framework that states the relation when absent. */
    Optional<FrameworkId> sourceFramework();

    /** Returns the type: the source is {@code type} the target. */
    RelationType type();

    /** Returns the competency at the other end. */
    CompetencyId target();

    /** Returns the framework of the target; the framework that states the relation when absent. */
    Optional<FrameworkId> targetFramework();

    /** Returns a remark. */
    LocalizedText note();

    /** Returns identifiers in outside schemes. */
    List<Identifier> identifiers();

    /** Returns the lifecycle: status, version, validity, reviews. */
    Optional<Lifecycle> lifecycle();

    /** Returns the rights. */
    Optional<Rights> rights();

    /** Returns where the content comes from. */
    Optional<Provenance> provenance();

    /** Returns the members that this library does not know, kept for whoever does. */
    Extensions extensions();

    /** Returns a builder holding the values of this object. */
    Builder toBuilder();

    /** Returns an empty builder. */
    static Builder builder() {
        return ImmutableCompetencyRelation.builder().note(LocalizedText.EMPTY).extensions(Extensions.EMPTY);
    }

    /** A builder of {@link CompetencyRelation} values; not thread-safe. */
    sealed interface Builder permits ImmutableCompetencyRelation.Builder {
        /** Sets {@link CompetencyRelation#source()}. */
        Builder source(CompetencyId value);
        /** Sets {@link CompetencyRelation#sourceFramework()}. */
        Builder sourceFramework(FrameworkId value);
        /** Sets or clears {@link CompetencyRelation#sourceFramework()}. */
        Builder sourceFramework(Optional<? extends FrameworkId> value);
        /** Sets {@link CompetencyRelation#type()}. */
        Builder type(RelationType value);
        /** Sets {@link CompetencyRelation#target()}. */
        Builder target(CompetencyId value);
        /** Sets {@link CompetencyRelation#targetFramework()}. */
        Builder targetFramework(FrameworkId value);
        /** Sets or clears {@link CompetencyRelation#targetFramework()}. */
        Builder targetFramework(Optional<? extends FrameworkId> value);
        /** Sets {@link CompetencyRelation#note()}. */
        Builder note(LocalizedText value);
        /** Adds one element to {@link CompetencyRelation#identifiers()}. */
        Builder addIdentifier(Identifier element);
        /** Adds elements to {@link CompetencyRelation#identifiers()}. */
        Builder addAllIdentifiers(Iterable<? extends Identifier> elements);
        /** Replaces the elements of {@link CompetencyRelation#identifiers()}. */
        Builder identifiers(Iterable<? extends Identifier> elements);
        /** Sets {@link CompetencyRelation#lifecycle()}. */
        Builder lifecycle(Lifecycle value);
        /** Sets or clears {@link CompetencyRelation#lifecycle()}. */
        Builder lifecycle(Optional<? extends Lifecycle> value);
        /** Sets {@link CompetencyRelation#rights()}. */
        Builder rights(Rights value);
        /** Sets or clears {@link CompetencyRelation#rights()}. */
        Builder rights(Optional<? extends Rights> value);
        /** Sets {@link CompetencyRelation#provenance()}. */
        Builder provenance(Provenance value);
        /** Sets or clears {@link CompetencyRelation#provenance()}. */
        Builder provenance(Optional<? extends Provenance> value);
        /** Sets {@link CompetencyRelation#extensions()}. */
        Builder extensions(Extensions value);
        /**
         * Returns the value built.
         *
         * @throws IllegalStateException if one of {@code source}, {@code type}, {@code target} is missing
         */
        CompetencyRelation build();
    }
}
