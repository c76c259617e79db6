package org.innovente.diploma;

import java.util.List;
import org.immutables.value.Value;
import org.innovente.common.Extensions;
import org.innovente.internal.DomainValue;

/**
 * An implied validation: who has all of the first has the second (BUT: the units of a level give those of the level below).
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@DomainValue
public sealed interface Implication permits ImmutableImplication {
    /** Returns what must be acquired, all of it. */
    List<ItemRef> given();

    /** Returns what is acquired thereby. */
    List<ItemRef> implied();

    /** Returns the members that this library does not know, kept for whoever does. */
    Extensions extensions();

    /** Returns a builder holding the values of this object. */
    Builder toBuilder();

    /** Returns an empty builder. */
    static Builder builder() {
        return ImmutableImplication.builder().extensions(Extensions.EMPTY);
    }

    /** A builder of {@link Implication} values; not thread-safe. */
    sealed interface Builder permits ImmutableImplication.Builder {
        /** Adds elements to {@link Implication#given()}. */
        Builder addAllGiven(Iterable<? extends ItemRef> elements);
        /** Replaces the elements of {@link Implication#given()}. */
        Builder given(Iterable<? extends ItemRef> elements);
        /** Adds elements to {@link Implication#implied()}. */
        Builder addAllImplied(Iterable<? extends ItemRef> elements);
        /** Replaces the elements of {@link Implication#implied()}. */
        Builder implied(Iterable<? extends ItemRef> elements);
        /** Sets {@link Implication#extensions()}. */
        Builder extensions(Extensions value);
        /**
         * Returns the value built.
         */
        Implication build();
    }
}
