package org.innovente.competency;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.innovente.common.CompetencyId;
import org.innovente.common.Extensions;
import org.innovente.common.Identifier;
import org.innovente.common.LevelId;
import org.innovente.common.Lifecycle;
import org.innovente.common.LocalizedText;
import org.innovente.common.Provenance;
import org.innovente.common.Rights;
import org.innovente.common.ScaleId;
import org.innovente.internal.DomainValue;

/**
 * A statement of what a learner can do, at its place in a framework.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@DomainValue
public sealed interface Competency permits ImmutableCompetency {
    /** Returns the identifier, unique in its framework. */
    CompetencyId id();

    /** Returns the code as it is printed in the framework. */
    Optional<String> code();

    /** Returns the statement. */
    LocalizedText title();

    /** Returns further explanation. */
    LocalizedText description();

    /** Returns the kind: domain, macro-competency, ability, knowledge... */
    Optional<CompetencyKind> kind();

    /** Returns the broader competencies of the same framework under which this one stands. */
    List<CompetencyId> parents();

    /** Returns the scale on which it is measured; the framework's default scale when absent. */
    Optional<ScaleId> scale();

    /** Returns the descriptors by level. */
    List<LevelDescriptor> levels();

    /** Returns the level that the framework expects of a certified person. */
    Optional<LevelId> expectedLevel();

    /** Returns the correspondences with outside schemes. */
    List<Alignment> alignments();

    /** Returns the subject codes. */
    List<Identifier> subjects();

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
        return ImmutableCompetency.builder()
                .title(LocalizedText.EMPTY)
                .description(LocalizedText.EMPTY)
                .note(LocalizedText.EMPTY)
                .extensions(Extensions.EMPTY);
    }

    /** A builder of {@link Competency} values; not thread-safe. */
    sealed interface Builder permits ImmutableCompetency.Builder {
        /** Sets {@link Competency#id()}. */
        Builder id(CompetencyId value);
        /** Sets {@link Competency#code()}. */
        Builder code(String value);
        /** Sets or clears {@link Competency#code()}. */
        Builder code(Optional<String> value);
        /** Sets {@link Competency#title()}. */
        Builder title(LocalizedText value);
        /** Sets {@link Competency#description()}. */
        Builder description(LocalizedText value);
        /** Sets {@link Competency#kind()}. */
        Builder kind(CompetencyKind value);
        /** Sets or clears {@link Competency#kind()}. */
        Builder kind(Optional<? extends CompetencyKind> value);
        /** Adds one element to {@link Competency#parents()}. */
        Builder addParent(CompetencyId element);
        /** Adds elements to {@link Competency#parents()}. */
        Builder addAllParents(Iterable<? extends CompetencyId> elements);
        /** Replaces the elements of {@link Competency#parents()}. */
        Builder parents(Iterable<? extends CompetencyId> elements);
        /** Sets {@link Competency#scale()}. */
        Builder scale(ScaleId value);
        /** Sets or clears {@link Competency#scale()}. */
        Builder scale(Optional<? extends ScaleId> value);
        /** Adds one element to {@link Competency#levels()}. */
        Builder addLevel(LevelDescriptor element);
        /** Adds elements to {@link Competency#levels()}. */
        Builder addAllLevels(Iterable<? extends LevelDescriptor> elements);
        /** Replaces the elements of {@link Competency#levels()}. */
        Builder levels(Iterable<? extends LevelDescriptor> elements);
        /** Sets {@link Competency#expectedLevel()}. */
        Builder expectedLevel(LevelId value);
        /** Sets or clears {@link Competency#expectedLevel()}. */
        Builder expectedLevel(Optional<? extends LevelId> value);
        /** Adds one element to {@link Competency#alignments()}. */
        Builder addAlignment(Alignment element);
        /** Adds elements to {@link Competency#alignments()}. */
        Builder addAllAlignments(Iterable<? extends Alignment> elements);
        /** Replaces the elements of {@link Competency#alignments()}. */
        Builder alignments(Iterable<? extends Alignment> elements);
        /** Adds one element to {@link Competency#subjects()}. */
        Builder addSubject(Identifier element);
        /** Adds elements to {@link Competency#subjects()}. */
        Builder addAllSubjects(Iterable<? extends Identifier> elements);
        /** Replaces the elements of {@link Competency#subjects()}. */
        Builder subjects(Iterable<? extends Identifier> elements);
        /** Adds one element to {@link Competency#identifiers()}. */
        Builder addIdentifier(Identifier element);
        /** Adds elements to {@link Competency#identifiers()}. */
        Builder addAllIdentifiers(Iterable<? extends Identifier> elements);
        /** Replaces the elements of {@link Competency#identifiers()}. */
        Builder identifiers(Iterable<? extends Identifier> elements);
        /** Sets {@link Competency#lifecycle()}. */
        Builder lifecycle(Lifecycle value);
        /** Sets or clears {@link Competency#lifecycle()}. */
        Builder lifecycle(Optional<? extends Lifecycle> value);
        /** Sets {@link Competency#rights()}. */
        Builder rights(Rights value);
        /** Sets or clears {@link Competency#rights()}. */
        Builder rights(Optional<? extends Rights> value);
        /** Sets {@link Competency#provenance()}. */
        Builder provenance(Provenance value);
        /** Sets or clears {@link Competency#provenance()}. */
        Builder provenance(Optional<? extends Provenance> value);
        /** Sets {@link Competency#note()}. */
        Builder note(LocalizedText value);
        /** Sets {@link Competency#extensions()}. */
        Builder extensions(Extensions value);
        /**
         * Returns the value built.
         *
         * @throws IllegalStateException if {@code id} is missing
         */
        Competency build();
    }
}
