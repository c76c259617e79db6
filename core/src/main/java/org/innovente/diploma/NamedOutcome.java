package org.innovente.diploma;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.innovente.common.Extensions;
import org.innovente.common.LocalizedText;
import org.innovente.common.NodeId;
import org.innovente.common.OutcomeName;
import org.innovente.internal.DomainValue;
import org.innovente.requirement.Constraint;
import org.innovente.requirement.Requirement;

/**
 * One decision that a diploma's rules can reach: the award, a partial award, progression, or a mention.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@DomainValue
public sealed interface NamedOutcome permits ImmutableNamedOutcome {
    /** Returns the name, unique in the diploma, such as {@code award}. */
    OutcomeName name();

    /** Returns the kind of decision. */
    OutcomeKind kind();

    /** Returns the title. */
    LocalizedText title();

    /** Returns the rule in words, as the règlement des études publishes it. */
    LocalizedText statement();

    /** Returns the computable rule; absent means stated in words only. */
    Optional<Requirement> requirement();

    /** Returns the constraints, each hanging on a scope of the rule. */
    List<Constraint> constraints();

    /** Returns the rule nodes inside which a consumed achievement is exclusive; the whole outcome when empty. */
    List<NodeId> exclusiveScopes();

    /** Returns the members that this library does not know, kept for whoever does. */
    Extensions extensions();

    /** Returns a builder holding the values of this object. */
    Builder toBuilder();

    /** Returns an empty builder. */
    static Builder builder() {
        return ImmutableNamedOutcome.builder()
                .title(LocalizedText.EMPTY)
                .statement(LocalizedText.EMPTY)
                .extensions(Extensions.EMPTY);
    }

    /** A builder of {@link NamedOutcome} values; not thread-safe. */
    sealed interface Builder permits ImmutableNamedOutcome.Builder {
        /** Sets {@link NamedOutcome#name()}. */
        Builder name(OutcomeName value);
        /** Sets {@link NamedOutcome#kind()}. */
        Builder kind(OutcomeKind value);
        /** Sets {@link NamedOutcome#title()}. */
        Builder title(LocalizedText value);
        /** Sets {@link NamedOutcome#statement()}. */
        Builder statement(LocalizedText value);
        /** Sets {@link NamedOutcome#requirement()}. */
        Builder requirement(Requirement value);
        /** Sets or clears {@link NamedOutcome#requirement()}. */
        Builder requirement(Optional<? extends Requirement> value);
        /** Adds one element to {@link NamedOutcome#constraints()}. */
        Builder addConstraint(Constraint element);
        /** Adds elements to {@link NamedOutcome#constraints()}. */
        Builder addAllConstraints(Iterable<? extends Constraint> elements);
        /** Replaces the elements of {@link NamedOutcome#constraints()}. */
        Builder constraints(Iterable<? extends Constraint> elements);
        /** Adds one element to {@link NamedOutcome#exclusiveScopes()}. */
        Builder addExclusiveScope(NodeId element);
        /** Adds elements to {@link NamedOutcome#exclusiveScopes()}. */
        Builder addAllExclusiveScopes(Iterable<? extends NodeId> elements);
        /** Replaces the elements of {@link NamedOutcome#exclusiveScopes()}. */
        Builder exclusiveScopes(Iterable<? extends NodeId> elements);
        /** Sets {@link NamedOutcome#extensions()}. */
        Builder extensions(Extensions value);
        /**
         * Returns the value built.
         *
         * @throws IllegalStateException if one of {@code name}, {@code kind} is missing
         */
        NamedOutcome build();
    }
}
