package org.innovente.requirement;

import java.util.Optional;
import org.immutables.value.Value;
import org.innovente.common.Extensions;
import org.innovente.common.LocalizedText;
import org.innovente.internal.TreeValue;

/**
 * What a module says of its prerequisites: none, words only, a computable rule, or both.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@TreeValue
public sealed interface Prerequisite permits ImmutablePrerequisite {
    /** Returns the computable rule. */
    Optional<Requirement> requirement();

    /** Returns the statement in words. */
    LocalizedText prose();

    /** Returns the members that this library does not know, kept for whoever does. */
    Extensions extensions();

    /** Returns a builder holding the values of this object. */
    Builder toBuilder();

    /** Returns an empty builder. */
    static Builder builder() {
        return ImmutablePrerequisite.builder().prose(LocalizedText.EMPTY).extensions(Extensions.EMPTY);
    }

    /** Returns the statement that nothing must be met first ("aucun"). */
    static Prerequisite none() {
        return builder().build();
    }

    /** Returns the statement of a computable rule. */
    static Prerequisite of(Requirement requirement) {
        return builder().requirement(requirement).build();
    }

    /** Returns the statement in words only; it evaluates to undetermined. */
    static Prerequisite prose(LocalizedText prose) {
        return builder().prose(prose).build();
    }

    /** Returns whether this says that nothing must be met first. */
    default boolean isNone() {
        return requirement().isEmpty() && prose().isEmpty() && extensions().isEmpty();
    }

    /** A builder of {@link Prerequisite} values; not thread-safe. */
    sealed interface Builder permits ImmutablePrerequisite.Builder {
        /** Sets {@link Prerequisite#requirement()}. */
        Builder requirement(Requirement value);
        /** Sets or clears {@link Prerequisite#requirement()}. */
        Builder requirement(Optional<? extends Requirement> value);
        /** Sets {@link Prerequisite#prose()}. */
        Builder prose(LocalizedText value);
        /** Sets {@link Prerequisite#extensions()}. */
        Builder extensions(Extensions value);
        /**
         * Returns the value built.
         */
        Prerequisite build();
    }
}
