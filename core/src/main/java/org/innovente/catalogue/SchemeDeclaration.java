package org.innovente.catalogue;

import java.util.Optional;
import org.immutables.value.Value;
import org.innovente.common.Extensions;
import org.innovente.common.LocalizedText;
import org.innovente.internal.DomainValue;

/**
 * A scheme of outside identifiers that the catalogue uses.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@DomainValue
public sealed interface SchemeDeclaration permits ImmutableSchemeDeclaration {
    /** Returns the scheme. */
    String scheme();

    /** Returns the title. */
    LocalizedText title();

    /** Returns the default edition. */
    Optional<String> edition();

    /** Returns where it is published. */
    Optional<String> address();

    /** Returns the members that this library does not know, kept for whoever does. */
    Extensions extensions();

    /** Returns a builder holding the values of this object. */
    Builder toBuilder();

    /** Returns an empty builder. */
    static Builder builder() {
        return ImmutableSchemeDeclaration.builder().title(LocalizedText.EMPTY).extensions(Extensions.EMPTY);
    }

    /** A builder of {@link SchemeDeclaration} values; not thread-safe. */
    sealed interface Builder permits ImmutableSchemeDeclaration.Builder {
        /** Sets {@link SchemeDeclaration#scheme()}. */
        Builder scheme(String value);
        /** Sets {@link SchemeDeclaration#title()}. */
        Builder title(LocalizedText value);
        /** Sets {@link SchemeDeclaration#edition()}. */
        Builder edition(String value);
        /** Sets or clears {@link SchemeDeclaration#edition()}. */
        Builder edition(Optional<String> value);
        /** Sets {@link SchemeDeclaration#address()}. */
        Builder address(String value);
        /** Sets or clears {@link SchemeDeclaration#address()}. */
        Builder address(Optional<String> value);
        /** Sets {@link SchemeDeclaration#extensions()}. */
        Builder extensions(Extensions value);
        /**
         * Returns the value built.
         *
         * @throws IllegalStateException if {@code scheme} is missing
         */
        SchemeDeclaration build();
    }
}
