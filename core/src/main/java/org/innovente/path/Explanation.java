package org.innovente.path;

import java.util.List;
import java.util.Optional;
import org.innovente.common.ModuleId;

/**
 * A condition with its value for a learner, and those of its parts: the explanation of a verdict.
 *
 * @param kind how the parts are joined, or what a leaf is
 * @param value whether it holds; empty if nobody can decide
 * @param needed how many parts must hold; 0 for a leaf
 * @param module the module of a leaf, if it is one
 * @param text what a leaf asks for
 * @param parts the parts in the order of the rule
 */
public record Explanation(
        Kind kind,
        Optional<Boolean> value,
        long needed,
        Optional<ModuleId> module,
        String text,
        List<Explanation> parts) {
    /** The kinds of conditions. */
    public enum Kind {
        /** All parts must hold. */
        ALL,
        /** One part must hold. */
        ANY,
        /** So many parts must hold. */
        AT_LEAST,
        /** The weights of the parts that hold must add up to so much. */
        WEIGHTED,
        /** A module, competency, paper or other condition. */
        LEAF
    }

    /** Copies the list. */
    public Explanation {
        parts = List.copyOf(parts);
    }
}
