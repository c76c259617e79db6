package org.innovente.common;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.innovente.internal.DomainValue;

/**
 * Where a statement of the catalogue comes from: a published source, an import, or our own illustration.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@DomainValue
public sealed interface Provenance permits ImmutableProvenance {
    /** Returns whether the content is sourced, imported or illustrative. */
    ProvenanceKind kind();

    /** Returns the source, as a reader would cite it. */
    Optional<String> source();

    /** Returns the date on which the source was read. */
    Optional<LocalDate> date();

    /** Returns the members that this library does not know, kept for whoever does. */
    Extensions extensions();

    /** Returns a builder holding the values of this object. */
    Builder toBuilder();

    /** Returns an empty builder. */
    static Builder builder() {
        return ImmutableProvenance.builder().extensions(Extensions.EMPTY);
    }

    /** A builder of {@link Provenance} values; not thread-safe. */
    sealed interface Builder permits ImmutableProvenance.Builder {
        /** Sets {@link Provenance#kind()}. */
        Builder kind(ProvenanceKind value);
        /** Sets {@link Provenance#source()}. */
        Builder source(String value);
        /** Sets or clears {@link Provenance#source()}. */
        Builder source(Optional<String> value);
        /** Sets {@link Provenance#date()}. */
        Builder date(LocalDate value);
        /** Sets or clears {@link Provenance#date()}. */
        Builder date(Optional<? extends LocalDate> value);
        /** Sets {@link Provenance#extensions()}. */
        Builder extensions(Extensions value);
        /**
         * Returns the value built.
         *
         * @throws IllegalStateException if {@code kind} is missing
         */
        Provenance build();
    }
}
