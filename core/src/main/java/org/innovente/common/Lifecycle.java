package org.innovente.common;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.innovente.internal.DomainValue;

/**
 * The state of a published thing: status, version, validity, reviews, replacement and history.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@DomainValue
public sealed interface Lifecycle permits ImmutableLifecycle {
    /** Returns the status; absent means not stated. */
    Optional<LifecycleStatus> status();

    /** Returns the version, free text, semantic versions recommended. */
    Optional<String> version();

    /** Returns the days on which this version is in force. */
    Optional<Period> validity();

    /** Returns the ids, of the same kind, of what replaces this thing. */
    List<String> replacedBy();

    /** Returns the day of the last review (continuous improvement). */
    Optional<LocalDate> lastReview();

    /** Returns the day on which the next review is due. */
    Optional<LocalDate> nextReview();

    /** Returns when the texts of each language were last updated. */
    List<TranslationDate> translations();

    /** Returns the earlier steps, in published order. */
    List<LifecycleEvent> history();

    /** Returns the members that this library does not know, kept for whoever does. */
    Extensions extensions();

    /** Returns a builder holding the values of this object. */
    Builder toBuilder();

    /** Returns an empty builder. */
    static Builder builder() {
        return ImmutableLifecycle.builder().extensions(Extensions.EMPTY);
    }

    /** A builder of {@link Lifecycle} values; not thread-safe. */
    sealed interface Builder permits ImmutableLifecycle.Builder {
        /** Sets {@link Lifecycle#status()}. */
        Builder status(LifecycleStatus value);
        /** Sets or clears {@link Lifecycle#status()}. */
        Builder status(Optional<? extends LifecycleStatus> value);
        /** Sets {@link Lifecycle#version()}. */
        Builder version(String value);
        /** Sets or clears {@link Lifecycle#version()}. */
        Builder version(Optional<String> value);
        /** Sets {@link Lifecycle#validity()}. */
        Builder validity(Period value);
        /** Sets or clears {@link Lifecycle#validity()}. */
        Builder validity(Optional<? extends Period> value);
        /** Adds elements to {@link Lifecycle#replacedBy()}. */
        Builder addAllReplacedBy(Iterable<String> elements);
        /** Replaces the elements of {@link Lifecycle#replacedBy()}. */
        Builder replacedBy(Iterable<String> elements);
        /** Sets {@link Lifecycle#lastReview()}. */
        Builder lastReview(LocalDate value);
        /** Sets or clears {@link Lifecycle#lastReview()}. */
        Builder lastReview(Optional<? extends LocalDate> value);
        /** Sets {@link Lifecycle#nextReview()}. */
        Builder nextReview(LocalDate value);
        /** Sets or clears {@link Lifecycle#nextReview()}. */
        Builder nextReview(Optional<? extends LocalDate> value);
        /** Adds one element to {@link Lifecycle#translations()}. */
        Builder addTranslation(TranslationDate element);
        /** Adds elements to {@link Lifecycle#translations()}. */
        Builder addAllTranslations(Iterable<? extends TranslationDate> elements);
        /** Replaces the elements of {@link Lifecycle#translations()}. */
        Builder translations(Iterable<? extends TranslationDate> elements);
        /** Adds elements to {@link Lifecycle#history()}. */
        Builder addAllHistory(Iterable<? extends LifecycleEvent> elements);
        /** Replaces the elements of {@link Lifecycle#history()}. */
        Builder history(Iterable<? extends LifecycleEvent> elements);
        /** Sets {@link Lifecycle#extensions()}. */
        Builder extensions(Extensions value);
        /**
         * Returns the value built.
         */
        Lifecycle build();
    }
}
