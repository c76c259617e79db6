package org.innovente.requirement;

import java.util.List;
import org.immutables.value.Value;
import org.innovente.common.Extensions;
import org.innovente.internal.TreeValue;

/**
 * The selector that matches what at least one of its children matches.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@TreeValue
public sealed interface AnySelector extends Selector permits ImmutableAnySelector {
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
        return ImmutableAnySelector.builder().extensions(Extensions.EMPTY);
    }

    /** A builder of {@link AnySelector} values; not thread-safe. */
    sealed interface Builder permits ImmutableAnySelector.Builder {
        /** Adds one element to {@link AnySelector#children()}. */
        Builder addChild(Selector element);
        /** Adds elements to {@link AnySelector#children()}. */
        Builder addAllChildren(Iterable<? extends Selector> elements);
        /** Replaces the elements of {@link AnySelector#children()}. */
        Builder children(Iterable<? extends Selector> elements);
        /** Sets {@link AnySelector#extensions()}. */
        Builder extensions(Extensions value);
        /**
         * Returns the value built.
         */
        AnySelector build();
    }
}
