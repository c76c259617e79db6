package org.innovente.catalogue;

import org.immutables.value.Value;
import org.innovente.common.CreditCategory;
import org.innovente.common.Extensions;
import org.innovente.common.LocalizedText;
import org.innovente.internal.DomainValue;

/**
 * A category of credits that the catalogue uses.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@DomainValue
public sealed interface CategoryDeclaration permits ImmutableCategoryDeclaration {
    /** Returns the category. */
    CreditCategory category();

    /** Returns the title. */
    LocalizedText title();

    /** Returns the members that this library does not know, kept for whoever does. */
    Extensions extensions();

    /** Returns a builder holding the values of this object. */
    Builder toBuilder();

    /** Returns an empty builder. */
    static Builder builder() {
        return ImmutableCategoryDeclaration.builder().title(LocalizedText.EMPTY).extensions(Extensions.EMPTY);
    }

    /** A builder of {@link CategoryDeclaration} values; not thread-safe. */
    sealed interface Builder permits ImmutableCategoryDeclaration.Builder {
        /** Sets {@link CategoryDeclaration#category()}. */
        Builder category(CreditCategory value);
        /** Sets {@link CategoryDeclaration#title()}. */
        Builder title(LocalizedText value);
        /** Sets {@link CategoryDeclaration#extensions()}. */
        Builder extensions(Extensions value);
        /**
         * Returns the value built.
         *
         * @throws IllegalStateException if {@code category} is missing
         */
        CategoryDeclaration build();
    }
}
