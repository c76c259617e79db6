package org.innovente.module;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.innovente.common.CompetencyId;
import org.innovente.common.Extensions;
import org.innovente.common.FrameworkId;
import org.innovente.common.LevelId;
import org.innovente.internal.DomainValue;

/**
 * A competency that a module develops or a diploma attests, at a level.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@DomainValue
public sealed interface Outcome permits ImmutableOutcome {
    /** Returns the competency. */
    CompetencyId competency();

    /** Returns the framework; needed where the competency id alone would be ambiguous. */
    Optional<FrameworkId> framework();

    /** Returns the level reached; absent means without level. */
    Optional<LevelId> level();

    /** Returns what the module does with it: taught, practised, assessed; empty means not stated. */
    List<OutcomeRole> roles();

    /** Returns the members that this library does not know, kept for whoever does. */
    Extensions extensions();

    /** Returns a builder holding the values of this object. */
    Builder toBuilder();

    /** Returns an empty builder. */
    static Builder builder() {
        return ImmutableOutcome.builder().extensions(Extensions.EMPTY);
    }

    /** A builder of {@link Outcome} values; not thread-safe. */
    sealed interface Builder permits ImmutableOutcome.Builder {
        /** Sets {@link Outcome#competency()}. */
        Builder competency(CompetencyId value);
        /** Sets {@link Outcome#framework()}. */
        Builder framework(FrameworkId value);
        /** Sets or clears {@link Outcome#framework()}. */
        Builder framework(Optional<? extends FrameworkId> value);
        /** Sets {@link Outcome#level()}. */
        Builder level(LevelId value);
        /** Sets or clears {@link Outcome#level()}. */
        Builder level(Optional<? extends LevelId> value);
        /** Adds one element to {@link Outcome#roles()}. */
        Builder addRole(OutcomeRole element);
        /** Adds elements to {@link Outcome#roles()}. */
        Builder addAllRoles(Iterable<? extends OutcomeRole> elements);
        /** Replaces the elements of {@link Outcome#roles()}. */
        Builder roles(Iterable<? extends OutcomeRole> elements);
        /** Sets {@link Outcome#extensions()}. */
        Builder extensions(Extensions value);
        /**
         * Returns the value built.
         *
         * @throws IllegalStateException if {@code competency} is missing
         */
        Outcome build();
    }
}
