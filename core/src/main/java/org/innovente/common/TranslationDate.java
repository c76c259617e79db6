package org.innovente.common;

import java.time.LocalDate;
import org.immutables.value.Value;
import org.innovente.internal.DomainValue;

/**
 * The day on which the texts of one language were last brought up to date.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@DomainValue
public sealed interface TranslationDate permits ImmutableTranslationDate {
    /** Returns the language. */
    LanguageTag language();

    /** Returns the day of the last update. */
    LocalDate updated();

    /** Returns the members that this library does not know, kept for whoever does. */
    Extensions extensions();

    /** Returns a builder holding the values of this object. */
    Builder toBuilder();

    /** Returns an empty builder. */
    static Builder builder() {
        return ImmutableTranslationDate.builder().extensions(Extensions.EMPTY);
    }

    /** A builder of {@link TranslationDate} values; not thread-safe. */
    sealed interface Builder permits ImmutableTranslationDate.Builder {
        /** Sets {@link TranslationDate#language()}. */
        Builder language(LanguageTag value);
        /** Sets {@link TranslationDate#updated()}. */
        Builder updated(LocalDate value);
        /** Sets {@link TranslationDate#extensions()}. */
        Builder extensions(Extensions value);
        /**
         * Returns the value built.
         *
         * @throws IllegalStateException if one of {@code language}, {@code updated} is missing
         */
        TranslationDate build();
    }
}
