package org.innovente.module;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.innovente.common.Extensions;
import org.innovente.common.Identifier;
import org.innovente.common.LanguageTag;
import org.innovente.common.Lifecycle;
import org.innovente.common.LocalizedText;
import org.innovente.common.Provenance;
import org.innovente.common.ResourceId;
import org.innovente.common.Rights;
import org.innovente.internal.DomainValue;

/**
 * An "objet de formation": a piece of learning material that partners share, adapt and reuse.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@DomainValue
public sealed interface LearningResource permits ImmutableLearningResource {
    /** Returns the identifier, unique in the catalogue. */
    ResourceId id();

    /** Returns the title. */
    LocalizedText title();

    /** Returns the description. */
    LocalizedText description();

    /** Returns the type: video, text, exercise, case study, simulation, quiz, image... */
    Optional<ResourceType> type();

    /** Returns the media type, such as {@code text/html}. */
    Optional<String> mediaType();

    /** Returns the languages. */
    List<LanguageTag> languages();

    /** Returns the address; never fetched. */
    Optional<String> address();

    /** Returns the authors, as organisations or functions. */
    List<String> authors();

    /** Returns the resource that this one adapts. */
    Optional<ResourceId> derivedFrom();

    /** Returns the accessible alternatives: captions, transcript, text, audio description. */
    List<LocalizedText> alternatives();

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
        return ImmutableLearningResource.builder()
                .title(LocalizedText.EMPTY)
                .description(LocalizedText.EMPTY)
                .note(LocalizedText.EMPTY)
                .extensions(Extensions.EMPTY);
    }

    /** A builder of {@link LearningResource} values; not thread-safe. */
    sealed interface Builder permits ImmutableLearningResource.Builder {
        /** Sets {@link LearningResource#id()}. */
        Builder id(ResourceId value);
        /** Sets {@link LearningResource#title()}. */
        Builder title(LocalizedText value);
        /** Sets {@link LearningResource#description()}. */
        Builder description(LocalizedText value);
        /** Sets {@link LearningResource#type()}. */
        Builder type(ResourceType value);
        /** Sets or clears {@link LearningResource#type()}. */
        Builder type(Optional<? extends ResourceType> value);
        /** Sets {@link LearningResource#mediaType()}. */
        Builder mediaType(String value);
        /** Sets or clears {@link LearningResource#mediaType()}. */
        Builder mediaType(Optional<String> value);
        /** Adds one element to {@link LearningResource#languages()}. */
        Builder addLanguage(LanguageTag element);
        /** Adds elements to {@link LearningResource#languages()}. */
        Builder addAllLanguages(Iterable<? extends LanguageTag> elements);
        /** Replaces the elements of {@link LearningResource#languages()}. */
        Builder languages(Iterable<? extends LanguageTag> elements);
        /** Sets {@link LearningResource#address()}. */
        Builder address(String value);
        /** Sets or clears {@link LearningResource#address()}. */
        Builder address(Optional<String> value);
        /** Adds one element to {@link LearningResource#authors()}. */
        Builder addAuthor(String element);
        /** Adds elements to {@link LearningResource#authors()}. */
        Builder addAllAuthors(Iterable<String> elements);
        /** Replaces the elements of {@link LearningResource#authors()}. */
        Builder authors(Iterable<String> elements);
        /** Sets {@link LearningResource#derivedFrom()}. */
        Builder derivedFrom(ResourceId value);
        /** Sets or clears {@link LearningResource#derivedFrom()}. */
        Builder derivedFrom(Optional<? extends ResourceId> value);
        /** Adds one element to {@link LearningResource#alternatives()}. */
        Builder addAlternative(LocalizedText element);
        /** Adds elements to {@link LearningResource#alternatives()}. */
        Builder addAllAlternatives(Iterable<? extends LocalizedText> elements);
        /** Replaces the elements of {@link LearningResource#alternatives()}. */
        Builder alternatives(Iterable<? extends LocalizedText> elements);
        /** Adds one element to {@link LearningResource#identifiers()}. */
        Builder addIdentifier(Identifier element);
        /** Adds elements to {@link LearningResource#identifiers()}. */
        Builder addAllIdentifiers(Iterable<? extends Identifier> elements);
        /** Replaces the elements of {@link LearningResource#identifiers()}. */
        Builder identifiers(Iterable<? extends Identifier> elements);
        /** Sets {@link LearningResource#lifecycle()}. */
        Builder lifecycle(Lifecycle value);
        /** Sets or clears {@link LearningResource#lifecycle()}. */
        Builder lifecycle(Optional<? extends Lifecycle> value);
        /** Sets {@link LearningResource#rights()}. */
        Builder rights(Rights value);
        /** Sets or clears {@link LearningResource#rights()}. */
        Builder rights(Optional<? extends Rights> value);
        /** Sets {@link LearningResource#provenance()}. */
        Builder provenance(Provenance value);
        /** Sets or clears {@link LearningResource#provenance()}. */
        Builder provenance(Optional<? extends Provenance> value);
        /** Sets {@link LearningResource#note()}. */
        Builder note(LocalizedText value);
        /** Sets {@link LearningResource#extensions()}. */
        Builder extensions(Extensions value);
        /**
         * Returns the value built.
         *
         * @throws IllegalStateException if {@code id} is missing
         */
        LearningResource build();
    }
}
