package org.innovente.requirement;

import org.immutables.value.Value;
import org.innovente.common.Extensions;
import org.innovente.internal.TreeValue;

/**
 * The selector that matches what its child does not match.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@TreeValue
public sealed interface NotSelector extends Selector permits ImmutableNotSelector {
    /** Returns the child. */
    Selector child();

    @Override
    Extensions extensions();

    @Override
    default <R> R accept(Selector.Visitor<R> visitor) {
        return visitor.visit(this);
    }

    /** Returns a builder holding the values of this object. */
    Builder toBuilder();

    /** Returns an empty builder. */
    static Builder builder() {
        return ImmutableNotSelector.builder().extensions(Extensions.EMPTY);
    }

    /** A builder of {@link NotSelector} values; not thread-safe. */
    sealed interface Builder permits ImmutableNotSelector.Builder {
        /** Sets {@link NotSelector#child()}. */
        Builder child(Selector value);
        /** Sets {@link NotSelector#extensions()}. */
        Builder extensions(Extensions value);
        /**
         * Returns the value built.
         *
         * @throws IllegalStateException if {@code child} is missing
         */
        NotSelector build();
    }
}
