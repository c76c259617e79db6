package org.innovente.network;

import java.util.Optional;
import org.immutables.value.Value;
import org.innovente.common.Extensions;
import org.innovente.common.LocalizedText;
import org.innovente.internal.DomainValue;

/**
 * A functional contact of a partner or an offer; never a private person.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@DomainValue
public sealed interface Contact permits ImmutableContact {
    /** Returns the role: information, admission, disability adviser, VAE... */
    ContactRole role();

    /** Returns the name of the function or service. */
    LocalizedText name();

    /** Returns the electronic address of the function. */
    Optional<String> email();

    /** Returns the telephone number of the function. */
    Optional<String> telephone();

    /** Returns the web address. */
    Optional<String> address();

    /** Returns the members that this library does not know, kept for whoever does. */
    Extensions extensions();

    /** Returns a builder holding the values of this object. */
    Builder toBuilder();

    /** Returns an empty builder. */
    static Builder builder() {
        return ImmutableContact.builder().name(LocalizedText.EMPTY).extensions(Extensions.EMPTY);
    }

    /** A builder of {@link Contact} values; not thread-safe. */
    sealed interface Builder permits ImmutableContact.Builder {
        /** Sets {@link Contact#role()}. */
        Builder role(ContactRole value);
        /** Sets {@link Contact#name()}. */
        Builder name(LocalizedText value);
        /** Sets {@link Contact#email()}. */
        Builder email(String value);
        /** Sets or clears {@link Contact#email()}. */
        Builder email(Optional<String> value);
        /** Sets {@link Contact#telephone()}. */
        Builder telephone(String value);
        /** Sets or clears {@link Contact#telephone()}. */
        Builder telephone(Optional<String> value);
        /** Sets {@link Contact#address()}. */
        Builder address(String value);
        /** Sets or clears {@link Contact#address()}. */
        Builder address(Optional<String> value);
        /** Sets {@link Contact#extensions()}. */
        Builder extensions(Extensions value);
        /**
         * Returns the value built.
         *
         * @throws IllegalStateException if {@code role} is missing
         */
        Contact build();
    }
}
