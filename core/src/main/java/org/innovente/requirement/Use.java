package org.innovente.requirement;

import java.util.Optional;
import org.immutables.value.Value;
import org.innovente.common.Extensions;
import org.innovente.internal.DomainValue;

/**
 * How an accumulation uses achievements: exclusively, shared within a group, or only looking.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@DomainValue
public sealed interface Use permits ImmutableUse {
    /** Returns the kind of use. */
    UseKind kind();

    /** Returns the sharing group. */
    Optional<String> group();

    /** Returns the members that this library does not know, kept for whoever does. */
    Extensions extensions();

    /** Returns a builder holding the values of this object. */
    Builder toBuilder();

    /** Returns an empty builder. */
    static Builder builder() {
        return ImmutableUse.builder().extensions(Extensions.EMPTY);
    }

    /** Returns the exclusive use. */
    static Use consume() {
        return builder().kind(UseKind.CONSUME).build();
    }

    /** Returns the use that is shared within a group. */
    static Use share(String group) {
        return builder().kind(UseKind.SHARE).group(group).build();
    }

    /** Returns the use that only looks at what the other nodes of the outcome use. */
    static Use used() {
        return builder().kind(UseKind.USED).build();
    }

    /** Returns the use that only looks. */
    static Use observe() {
        return builder().kind(UseKind.OBSERVE).build();
    }

    /** A builder of {@link Use} values; not thread-safe. */
    sealed interface Builder permits ImmutableUse.Builder {
        /** Sets {@link Use#kind()}. */
        Builder kind(UseKind value);
        /** Sets {@link Use#group()}. */
        Builder group(String value);
        /** Sets or clears {@link Use#group()}. */
        Builder group(Optional<String> value);
        /** Sets {@link Use#extensions()}. */
        Builder extensions(Extensions value);
        /**
         * Returns the value built.
         *
         * @throws IllegalStateException if {@code kind} is missing
         */
        Use build();
    }
}
