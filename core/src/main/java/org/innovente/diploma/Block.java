package org.innovente.diploma;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.innovente.common.BlockId;
import org.innovente.common.Credits;
import org.innovente.common.Extensions;
import org.innovente.common.Identifier;
import org.innovente.common.Lifecycle;
import org.innovente.common.LocalizedText;
import org.innovente.common.Provenance;
import org.innovente.common.Rights;
import org.innovente.internal.DomainValue;
import org.innovente.module.Assessment;
import org.innovente.module.Outcome;
import org.innovente.requirement.Requirement;

/**
 * A bloc de compétences: a coherent part of a certification that is validated and kept on its own.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@DomainValue
public sealed interface Block permits ImmutableBlock {
    /** Returns the identifier, unique in the catalogue. */
    BlockId id();

    /** Returns the official code, such as {@code RNCP35340BC01}. */
    Optional<String> code();

    /** Returns the title. */
    LocalizedText title();

    /** Returns the description. */
    LocalizedText description();

    /** Returns the competencies with the level that the block attests. */
    List<Outcome> competencies();

    /** Returns the rule by which the block is validated. */
    Optional<Requirement> requirement();

    /** Returns the block's own assessments. */
    List<Assessment> assessments();

    /** Returns the credits of the block. */
    Optional<Credits> credits();

    /** Returns whether the block is optional in its diploma. */
    Optional<Boolean> optional();

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
        return ImmutableBlock.builder()
                .title(LocalizedText.EMPTY)
                .description(LocalizedText.EMPTY)
                .note(LocalizedText.EMPTY)
                .extensions(Extensions.EMPTY);
    }

    /** A builder of {@link Block} values; not thread-safe. */
    sealed interface Builder permits ImmutableBlock.Builder {
        /** Sets {@link Block#id()}. */
        Builder id(BlockId value);
        /** Sets {@link Block#code()}. */
        Builder code(String value);
        /** Sets or clears {@link Block#code()}. */
        Builder code(Optional<String> value);
        /** Sets {@link Block#title()}. */
        Builder title(LocalizedText value);
        /** Sets {@link Block#description()}. */
        Builder description(LocalizedText value);
        /** Adds one element to {@link Block#competencies()}. */
        Builder addCompetency(Outcome element);
        /** Adds elements to {@link Block#competencies()}. */
        Builder addAllCompetencies(Iterable<? extends Outcome> elements);
        /** Replaces the elements of {@link Block#competencies()}. */
        Builder competencies(Iterable<? extends Outcome> elements);
        /** Sets {@link Block#requirement()}. */
        Builder requirement(Requirement value);
        /** Sets or clears {@link Block#requirement()}. */
        Builder requirement(Optional<? extends Requirement> value);
        /** Adds one element to {@link Block#assessments()}. */
        Builder addAssessment(Assessment element);
        /** Adds elements to {@link Block#assessments()}. */
        Builder addAllAssessments(Iterable<? extends Assessment> elements);
        /** Replaces the elements of {@link Block#assessments()}. */
        Builder assessments(Iterable<? extends Assessment> elements);
        /** Sets {@link Block#credits()}. */
        Builder credits(Credits value);
        /** Sets or clears {@link Block#credits()}. */
        Builder credits(Optional<? extends Credits> value);
        /** Sets {@link Block#optional()}. */
        Builder optional(boolean value);
        /** Sets or clears {@link Block#optional()}. */
        Builder optional(Optional<Boolean> value);
        /** Adds one element to {@link Block#identifiers()}. */
        Builder addIdentifier(Identifier element);
        /** Adds elements to {@link Block#identifiers()}. */
        Builder addAllIdentifiers(Iterable<? extends Identifier> elements);
        /** Replaces the elements of {@link Block#identifiers()}. */
        Builder identifiers(Iterable<? extends Identifier> elements);
        /** Sets {@link Block#lifecycle()}. */
        Builder lifecycle(Lifecycle value);
        /** Sets or clears {@link Block#lifecycle()}. */
        Builder lifecycle(Optional<? extends Lifecycle> value);
        /** Sets {@link Block#rights()}. */
        Builder rights(Rights value);
        /** Sets or clears {@link Block#rights()}. */
        Builder rights(Optional<? extends Rights> value);
        /** Sets {@link Block#provenance()}. */
        Builder provenance(Provenance value);
        /** Sets or clears {@link Block#provenance()}. */
        Builder provenance(Optional<? extends Provenance> value);
        /** Sets {@link Block#note()}. */
        Builder note(LocalizedText value);
        /** Sets {@link Block#extensions()}. */
        Builder extensions(Extensions value);
        /**
         * Returns the value built.
         *
         * @throws IllegalStateException if {@code id} is missing
         */
        Block build();
    }
}
