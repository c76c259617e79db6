package org.innovente.change;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.innovente.internal.DomainValue;

/** What happened to one thing between two editions, and what follows from it. Immutable. */
@Value.Immutable
@DomainValue
public sealed interface Change permits ImmutableChange {

    /** Returns what happened. */
    ChangeKind kind();

    /** Returns the thing, under its identifier in the edition before; under the new one if it was added. */
    Subject subject();

    /** Returns the new identifier of a renamed thing, or the replacement of a replaced one. */
    Optional<Subject> counterpart();

    /** Returns the members that differ, in the order of the wire format; empty for what was added or removed. */
    List<MemberChange> members();

    /** Returns what the change means, in the order in which it was found. */
    List<Consequence> consequences();

    /** Returns the greatest step that a consequence asks for. */
    default VersionStep step() {
        return consequences().stream().map(Consequence::step).reduce(VersionStep.NONE, VersionStep::max);
    }

    /** Returns a builder. */
    static Builder builder() {
        return ImmutableChange.builder();
    }

    /** A builder of changes. */
    sealed interface Builder permits ImmutableChange.Builder {
        /** Sets what happened. */
        Builder kind(ChangeKind value);

        /** Sets the thing. */
        Builder subject(Subject value);

        /** Sets the new identifier or the replacement. */
        Builder counterpart(Subject value);

        /** Adds members that differ. */
        Builder addAllMembers(Iterable<? extends MemberChange> elements);

        /** Adds a consequence. */
        Builder addConsequence(Consequence element);

        /** Adds consequences. */
        Builder addAllConsequences(Iterable<? extends Consequence> elements);

        /**
         * Returns the change.
         *
         * @throws IllegalStateException if kind or subject was not set
         */
        Change build();
    }
}
