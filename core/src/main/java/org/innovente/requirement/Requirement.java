package org.innovente.requirement;

import java.util.Arrays;
import java.util.Optional;
import org.innovente.common.CompetencyId;
import org.innovente.common.Extensions;
import org.innovente.common.LevelId;
import org.innovente.common.LocalizedText;
import org.innovente.common.ModuleId;
import org.innovente.common.NodeId;

/**
 * A rule: what must be met, for a module's prerequisites and for a diploma alike.
 *
 * <p>Closed: every kind is here, and {@link Visitor} has one method a kind. Immutable and thread-safe.
 */
public sealed interface Requirement
        permits NOf,
                ModulePassed,
                CompetencyHeld,
                Accumulation,
                Average,
                Compensation,
                Attestation,
                Conditional,
                Reference,
                OpaqueRequirement {
    /** Returns the identifier of the node, unique in its owner; a node without one is addressed by its pointer, for that edition only. */
    Optional<NodeId> id();

    /** Returns whether the node can block; required when absent. */
    Optional<Obligation> obligation();

    /** Returns a remark for people; never evaluated. */
    LocalizedText note();

    /** Returns the members that this library does not know, kept for whoever does. */
    Extensions extensions();

    /**
     * Returns what a visitor makes of this value.
     *
     * @param <R> the type of the result
     */
    <R> R accept(Visitor<R> visitor);

    /** Returns the requirement that all of the children be satisfied. */
    static NOf allOf(Requirement... children) {
        return NOf.builder()
                .quantifier(Quantifier.ALL)
                .addAllChildren(Arrays.asList(children))
                .build();
    }

    /** Returns the requirement that at least one of the children be satisfied. */
    static NOf anyOf(Requirement... children) {
        return NOf.builder()
                .quantifier(Quantifier.ANY)
                .addAllChildren(Arrays.asList(children))
                .build();
    }

    /** Returns the requirement that none of the children be satisfied. */
    static NOf noneOf(Requirement... children) {
        return NOf.builder()
                .quantifier(Quantifier.NONE)
                .addAllChildren(Arrays.asList(children))
                .build();
    }

    /** Returns the requirement that at least {@code n} of the children be satisfied. */
    static NOf atLeast(int n, Requirement... children) {
        return NOf.builder()
                .quantifier(Quantifier.atLeast(n))
                .addAllChildren(Arrays.asList(children))
                .build();
    }

    /** Returns the requirement that a module be passed. */
    static ModulePassed module(String id) {
        return ModulePassed.builder().module(new ModuleId(id)).build();
    }

    /** Returns the requirement that a competency be held at a level. */
    static CompetencyHeld competency(String id, String level) {
        return CompetencyHeld.builder()
                .competency(new CompetencyId(id))
                .level(new LevelId(level))
                .build();
    }

    /**
     * One answer a kind of {@link Requirement}.
     *
     * @param <R> the type of the answers
     */
    interface Visitor<R> {
        /** Returns the answer for this kind. */
        R visit(NOf value);

        /** Returns the answer for this kind. */
        R visit(ModulePassed value);

        /** Returns the answer for this kind. */
        R visit(CompetencyHeld value);

        /** Returns the answer for this kind. */
        R visit(Accumulation value);

        /** Returns the answer for this kind. */
        R visit(Average value);

        /** Returns the answer for this kind. */
        R visit(Compensation value);

        /** Returns the answer for this kind. */
        R visit(Attestation value);

        /** Returns the answer for this kind. */
        R visit(Conditional value);

        /** Returns the answer for this kind. */
        R visit(Reference value);

        /** Returns the answer for this kind. */
        R visit(OpaqueRequirement value);
    }
}
