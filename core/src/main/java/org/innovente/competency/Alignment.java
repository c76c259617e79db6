package org.innovente.competency;

import java.util.Optional;
import org.immutables.value.Value;
import org.innovente.common.Extensions;
import org.innovente.common.Identifier;
import org.innovente.common.LocalizedText;
import org.innovente.internal.DomainValue;

/**
 * A statement that a competency, module or diploma corresponds to an item of an outside scheme (ESCO, ROME, RNCP...).
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@DomainValue
public sealed interface Alignment permits ImmutableAlignment {
    /** Returns the kind of correspondence, read from here to the outside item. */
    RelationType type();

    /** Returns the outside item. */
    Identifier target();

    /** Returns the title of the outside item. */
    LocalizedText title();

    /** Returns the address of the outside item; never fetched. */
    Optional<String> address();

    /** Returns the members that this library does not know, kept for whoever does. */
    Extensions extensions();

    /** Returns a builder holding the values of this object. */
    Builder toBuilder();

    /** Returns an empty builder. */
    static Builder builder() {
        return ImmutableAlignment.builder().title(LocalizedText.EMPTY).extensions(Extensions.EMPTY);
    }

    /** A builder of {@link Alignment} values; not thread-safe. */
    sealed interface Builder permits ImmutableAlignment.Builder {
        /** Sets {@link Alignment#type()}. */
        Builder type(RelationType value);
        /** Sets {@link Alignment#target()}. */
        Builder target(Identifier value);
        /** Sets {@link Alignment#title()}. */
        Builder title(LocalizedText value);
        /** Sets {@link Alignment#address()}. */
        Builder address(String value);
        /** Sets or clears {@link Alignment#address()}. */
        Builder address(Optional<String> value);
        /** Sets {@link Alignment#extensions()}. */
        Builder extensions(Extensions value);
        /**
         * Returns the value built.
         *
         * @throws IllegalStateException if one of {@code type}, {@code target} is missing
         */
        Alignment build();
    }
}
