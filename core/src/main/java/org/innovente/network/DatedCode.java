package org.innovente.network;

import java.util.Optional;
import org.immutables.value.Value;
import org.innovente.common.Extensions;
import org.innovente.common.Identifier;
import org.innovente.common.Period;
import org.innovente.internal.DomainValue;

/**
 * A code of a territory in an outside scheme, with the period in which it held.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@DomainValue
public sealed interface DatedCode permits ImmutableDatedCode {
    /** Returns the code, such as scheme {@code insee-region} code {@code 28}. */
    Identifier identifier();

    /** Returns the period in which the code held; absent means always. */
    Optional<Period> period();

    /** Returns the members that this library does not know, kept for whoever does. */
    Extensions extensions();

    /** Returns a builder holding the values of this object. */
    Builder toBuilder();

    /** Returns an empty builder. */
    static Builder builder() {
        return ImmutableDatedCode.builder().extensions(Extensions.EMPTY);
    }

    /** A builder of {@link DatedCode} values; not thread-safe. */
    sealed interface Builder permits ImmutableDatedCode.Builder {
        /** Sets {@link DatedCode#identifier()}. */
        Builder identifier(Identifier value);
        /** Sets {@link DatedCode#period()}. */
        Builder period(Period value);
        /** Sets or clears {@link DatedCode#period()}. */
        Builder period(Optional<? extends Period> value);
        /** Sets {@link DatedCode#extensions()}. */
        Builder extensions(Extensions value);
        /**
         * Returns the value built.
         *
         * @throws IllegalStateException if {@code identifier} is missing
         */
        DatedCode build();
    }
}
