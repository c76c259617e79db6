package org.innovente.diploma;

import java.util.Optional;
import org.immutables.value.Value;
import org.innovente.common.Extensions;
import org.innovente.common.FrameworkId;
import org.innovente.common.ItemKind;
import org.innovente.common.LevelId;
import org.innovente.internal.DomainValue;

/**
 * A reference to one thing of the catalogue by kind and id.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@DomainValue
public sealed interface ItemRef permits ImmutableItemRef {
    /** Returns the kind of thing. */
    ItemKind kind();

    /** Returns its identifier; for a competency within its framework. */
    String id();

    /** Returns the framework of a competency. */
    Optional<FrameworkId> framework();

    /** Returns the level of a competency. */
    Optional<LevelId> level();

    /** Returns the members that this library does not know, kept for whoever does. */
    Extensions extensions();

    /** Returns a builder holding the values of this object. */
    Builder toBuilder();

    /** Returns an empty builder. */
    static Builder builder() {
        return ImmutableItemRef.builder().extensions(Extensions.EMPTY);
    }

    /** A builder of {@link ItemRef} values; not thread-safe. */
    sealed interface Builder permits ImmutableItemRef.Builder {
        /** Sets {@link ItemRef#kind()}. */
        Builder kind(ItemKind value);
        /** Sets {@link ItemRef#id()}. */
        Builder id(String value);
        /** Sets {@link ItemRef#framework()}. */
        Builder framework(FrameworkId value);
        /** Sets or clears {@link ItemRef#framework()}. */
        Builder framework(Optional<? extends FrameworkId> value);
        /** Sets {@link ItemRef#level()}. */
        Builder level(LevelId value);
        /** Sets or clears {@link ItemRef#level()}. */
        Builder level(Optional<? extends LevelId> value);
        /** Sets {@link ItemRef#extensions()}. */
        Builder extensions(Extensions value);
        /**
         * Returns the value built.
         *
         * @throws IllegalStateException if one of {@code kind}, {@code id} is missing
         */
        ItemRef build();
    }
}
