package org.innovente.competency;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.innovente.common.Extensions;
import org.innovente.common.FrameworkId;
import org.innovente.common.Identifier;
import org.innovente.common.LanguageTag;
import org.innovente.common.Lifecycle;
import org.innovente.common.LocalizedText;
import org.innovente.common.PartnerId;
import org.innovente.common.Provenance;
import org.innovente.common.Rights;
import org.innovente.common.ScaleId;
import org.innovente.internal.DomainValue;

/**
 * A published set of competencies with its scales and relations.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@DomainValue
public sealed interface CompetencyFramework permits ImmutableCompetencyFramework {
    /** Returns the identifier, unique in the catalogue. */
    FrameworkId id();

    /** Returns the title. */
    LocalizedText title();

    /** Returns the description. */
    LocalizedText description();

    /** Returns the partner that publishes the framework. */
    Optional<PartnerId> publisher();

    /** Returns the languages in which the framework is complete. */
    List<LanguageTag> languages();

    /** Returns the subject codes. */
    List<Identifier> subjects();

    /** Returns the scale of competencies that name none. */
    Optional<ScaleId> defaultScale();

    /** Returns the proficiency scales. */
    List<ProficiencyScale> scales();

    /** Returns the competencies, in published order. */
    List<Competency> competencies();

    /** Returns the relations. */
    List<CompetencyRelation> relations();

    /** Returns the correspondences of the framework as a whole. */
    List<Alignment> alignments();

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
        return ImmutableCompetencyFramework.builder()
                .title(LocalizedText.EMPTY)
                .description(LocalizedText.EMPTY)
                .note(LocalizedText.EMPTY)
                .extensions(Extensions.EMPTY);
    }

    /** A builder of {@link CompetencyFramework} values; not thread-safe. */
    sealed interface Builder permits ImmutableCompetencyFramework.Builder {
        /** Sets {@link CompetencyFramework#id()}. */
        Builder id(FrameworkId value);
        /** Sets {@link CompetencyFramework#title()}. */
        Builder title(LocalizedText value);
        /** Sets {@link CompetencyFramework#description()}. */
        Builder description(LocalizedText value);
        /** Sets {@link CompetencyFramework#publisher()}. */
        Builder publisher(PartnerId value);
        /** Sets or clears {@link CompetencyFramework#publisher()}. */
        Builder publisher(Optional<? extends PartnerId> value);
        /** Adds one element to {@link CompetencyFramework#languages()}. */
        Builder addLanguage(LanguageTag element);
        /** Adds elements to {@link CompetencyFramework#languages()}. */
        Builder addAllLanguages(Iterable<? extends LanguageTag> elements);
        /** Replaces the elements of {@link CompetencyFramework#languages()}. */
        Builder languages(Iterable<? extends LanguageTag> elements);
        /** Adds one element to {@link CompetencyFramework#subjects()}. */
        Builder addSubject(Identifier element);
        /** Adds elements to {@link CompetencyFramework#subjects()}. */
        Builder addAllSubjects(Iterable<? extends Identifier> elements);
        /** Replaces the elements of {@link CompetencyFramework#subjects()}. */
        Builder subjects(Iterable<? extends Identifier> elements);
        /** Sets {@link CompetencyFramework#defaultScale()}. */
        Builder defaultScale(ScaleId value);
        /** Sets or clears {@link CompetencyFramework#defaultScale()}. */
        Builder defaultScale(Optional<? extends ScaleId> value);
        /** Adds one element to {@link CompetencyFramework#scales()}. */
        Builder addScale(ProficiencyScale element);
        /** Adds elements to {@link CompetencyFramework#scales()}. */
        Builder addAllScales(Iterable<? extends ProficiencyScale> elements);
        /** Replaces the elements of {@link CompetencyFramework#scales()}. */
        Builder scales(Iterable<? extends ProficiencyScale> elements);
        /** Adds one element to {@link CompetencyFramework#competencies()}. */
        Builder addCompetency(Competency element);
        /** Adds elements to {@link CompetencyFramework#competencies()}. */
        Builder addAllCompetencies(Iterable<? extends Competency> elements);
        /** Replaces the elements of {@link CompetencyFramework#competencies()}. */
        Builder competencies(Iterable<? extends Competency> elements);
        /** Adds one element to {@link CompetencyFramework#relations()}. */
        Builder addRelation(CompetencyRelation element);
        /** Adds elements to {@link CompetencyFramework#relations()}. */
        Builder addAllRelations(Iterable<? extends CompetencyRelation> elements);
        /** Replaces the elements of {@link CompetencyFramework#relations()}. */
        Builder relations(Iterable<? extends CompetencyRelation> elements);
        /** Adds one element to {@link CompetencyFramework#alignments()}. */
        Builder addAlignment(Alignment element);
        /** Adds elements to {@link CompetencyFramework#alignments()}. */
        Builder addAllAlignments(Iterable<? extends Alignment> elements);
        /** Replaces the elements of {@link CompetencyFramework#alignments()}. */
        Builder alignments(Iterable<? extends Alignment> elements);
        /** Adds one element to {@link CompetencyFramework#identifiers()}. */
        Builder addIdentifier(Identifier element);
        /** Adds elements to {@link CompetencyFramework#identifiers()}. */
        Builder addAllIdentifiers(Iterable<? extends Identifier> elements);
        /** Replaces the elements of {@link CompetencyFramework#identifiers()}. */
        Builder identifiers(Iterable<? extends Identifier> elements);
        /** Sets {@link CompetencyFramework#lifecycle()}. */
        Builder lifecycle(Lifecycle value);
        /** Sets or clears {@link CompetencyFramework#lifecycle()}. */
        Builder lifecycle(Optional<? extends Lifecycle> value);
        /** Sets {@link CompetencyFramework#rights()}. */
        Builder rights(Rights value);
        /** Sets or clears {@link CompetencyFramework#rights()}. */
        Builder rights(Optional<? extends Rights> value);
        /** Sets {@link CompetencyFramework#provenance()}. */
        Builder provenance(Provenance value);
        /** Sets or clears {@link CompetencyFramework#provenance()}. */
        Builder provenance(Optional<? extends Provenance> value);
        /** Sets {@link CompetencyFramework#note()}. */
        Builder note(LocalizedText value);
        /** Sets {@link CompetencyFramework#extensions()}. */
        Builder extensions(Extensions value);
        /**
         * Returns the value built.
         *
         * @throws IllegalStateException if {@code id} is missing
         */
        CompetencyFramework build();
    }
}
