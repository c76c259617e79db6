package org.innovente.requirement;

import java.util.List;
import org.immutables.value.Value;
import org.innovente.common.Extensions;
import org.innovente.internal.TreeValue;

/**
 * The selector that matches what all of its children match.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@TreeValue
public sealed interface AllSelectors extends Selector permits ImmutableAllSelectors {
    /** Returns the children. */
    List<Selector> children();

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
        return ImmutableAllSelectors.builder().extensions(Extensions.EMPTY);
    }

    /** A builder of {@link AllSelectors} values; not thread-safe. */
    sealed interface Builder permits ImmutableAllSelectors.Builder {
        /** Adds one element to {@link AllSelectors#children()}. */
        Builder addChild(Selector element);
        /** Adds elements to {@link AllSelectors#children()}. */
        Builder addAllChildren(Iterable<? extends Selector> elements);
        /** Replaces the elements of {@link AllSelectors#children()}. */
        Builder children(Iterable<? extends Selector> elements);
        /** Sets {@link AllSelectors#extensions()}. */
        Builder extensions(Extensions value);
        /**
         * Returns the value built.
         */
        AllSelectors build();
    }
}
