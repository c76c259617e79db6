package org.innovente.common;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.innovente.internal.DomainValue;

/**
 * One dated step in the life of a published thing.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@DomainValue
public sealed interface LifecycleEvent permits ImmutableLifecycleEvent {
    /** Returns the day of the step. */
    LocalDate date();

    /** Returns the status reached. */
    Optional<LifecycleStatus> status();

    /** Returns the version that was current from this day on. */
    Optional<String> version();

    /** Returns the hash of the content at that version, written {@code sha-256:<hex>}. */
    Optional<String> contentHash();

    /** Returns what changed, in words. */
    LocalizedText note();

    /** Returns the members that this library does not know, kept for whoever does. */
    Extensions extensions();

    /** Returns a builder holding the values of this object. */
    Builder toBuilder();

    /** Returns an empty builder. */
    static Builder builder() {
        return ImmutableLifecycleEvent.builder().note(LocalizedText.EMPTY).extensions(Extensions.EMPTY);
    }

    /** A builder of {@link LifecycleEvent} values; not thread-safe. */
    sealed interface Builder permits ImmutableLifecycleEvent.Builder {
        /** Sets {@link LifecycleEvent#date()}. */
        Builder date(LocalDate value);
        /** Sets {@link LifecycleEvent#status()}. */
        Builder status(LifecycleStatus value);
        /** Sets or clears {@link LifecycleEvent#status()}. */
        Builder status(Optional<? extends LifecycleStatus> value);
        /** Sets {@link LifecycleEvent#version()}. */
        Builder version(String value);
        /** Sets or clears {@link LifecycleEvent#version()}. */
        Builder version(Optional<String> value);
        /** Sets {@link LifecycleEvent#contentHash()}. */
        Builder contentHash(String value);
        /** Sets or clears {@link LifecycleEvent#contentHash()}. */
        Builder contentHash(Optional<String> value);
        /** Sets {@link LifecycleEvent#note()}. */
        Builder note(LocalizedText value);
        /** Sets {@link LifecycleEvent#extensions()}. */
        Builder extensions(Extensions value);
        /**
         * Returns the value built.
         *
         * @throws IllegalStateException if {@code date} is missing
         */
        LifecycleEvent build();
    }
}
