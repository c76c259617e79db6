package org.innovente.common;

import java.util.Optional;
import org.immutables.value.Value;
import org.innovente.internal.DomainValue;

/**
 * An identifier of a thing in an outside scheme, such as an RNCP number, a SIRET, a Formacode, a UUID or an IRI.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@DomainValue
public sealed interface Identifier permits ImmutableIdentifier {
    /** Returns the scheme, such as {@code rncp}, {@code siret}, {@code formacode}, {@code uuid} or {@code iri}. */
    String scheme();

    /** Returns the code within the scheme, as published (leading zeros kept). */
    String code();

    /** Returns the edition of the scheme that the code belongs to, such as {@code V14} or {@code COG 2024}. */
    Optional<String> edition();

    /** Returns the members that this library does not know, kept for whoever does. */
    Extensions extensions();

    /** Returns a builder holding the values of this object. */
    Builder toBuilder();

    /** Returns an empty builder. */
    static Builder builder() {
        return ImmutableIdentifier.builder().extensions(Extensions.EMPTY);
    }

    /** A builder of {@link Identifier} values; not thread-safe. */
    sealed interface Builder permits ImmutableIdentifier.Builder {
        /** Sets {@link Identifier#scheme()}. */
        Builder scheme(String value);
        /** Sets {@link Identifier#code()}. */
        Builder code(String value);
        /** Sets {@link Identifier#edition()}. */
        Builder edition(String value);
        /** Sets or clears {@link Identifier#edition()}. */
        Builder edition(Optional<String> value);
        /** Sets {@link Identifier#extensions()}. */
        Builder extensions(Extensions value);
        /**
         * Returns the value built.
         *
         * @throws IllegalStateException if one of {@code scheme}, {@code code} is missing
         */
        Identifier build();
    }
}
