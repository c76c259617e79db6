package org.innovente.network;

import org.immutables.value.Value;
import org.innovente.common.Extensions;
import org.innovente.common.LocalizedText;
import org.innovente.internal.DomainValue;

/**
 * A way in which an offer can be paid for.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@DomainValue
public sealed interface Funding permits ImmutableFunding {
    /** Returns the kind: CPF, OPCO, region, firm, learner... */
    FundingKind kind();

    /** Returns a remark. */
    LocalizedText note();

    /** Returns the members that this library does not know, kept for whoever does. */
    Extensions extensions();

    /** Returns a builder holding the values of this object. */
    Builder toBuilder();

    /** Returns an empty builder. */
    static Builder builder() {
        return ImmutableFunding.builder().note(LocalizedText.EMPTY).extensions(Extensions.EMPTY);
    }

    /** A builder of {@link Funding} values; not thread-safe. */
    sealed interface Builder permits ImmutableFunding.Builder {
        /** Sets {@link Funding#kind()}. */
        Builder kind(FundingKind value);
        /** Sets {@link Funding#note()}. */
        Builder note(LocalizedText value);
        /** Sets {@link Funding#extensions()}. */
        Builder extensions(Extensions value);
        /**
         * Returns the value built.
         *
         * @throws IllegalStateException if {@code kind} is missing
         */
        Funding build();
    }
}
