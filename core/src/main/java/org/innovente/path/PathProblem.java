package org.innovente.path;

import java.util.Optional;
import org.innovente.common.ModuleId;

/**
 * Something wrong with an answer, found by the {@link PathChecker}.
 *
 * @param kind what is wrong
 * @param module the module concerned, if one is
 */
public record PathProblem(Kind kind, Optional<ModuleId> module) {
    /** The kinds of problems. */
    public enum Kind {
        /** A module that the catalogue does not define. */
        UNKNOWN_MODULE,
        /** A module that is in the path twice, or that the learner holds already. */
        TAKEN_TWICE,
        /** A module before another one of an earlier term. */
        ORDER,
        /** A module whose prerequisite is not met by what is held and taken in earlier terms. */
        PREREQUISITE,
        /** A module whose corequisite is not met by what is held and taken up to its term. */
        COREQUISITE,
        /** A module that is not taken in the same term as what it must be taken with. */
        SAME_TERM,
        /** Two modules that exclude each other. */
        EXCLUSION,
        /** A module that the question rules out, or that is not offered as it asks. */
        NOT_AVAILABLE,
        /** A path that does not reach the target. */
        TARGET,
        /** A cost that is not the sum of the costs of the modules. */
        COST,
        /** A lower bound above the cost, or under it where the answer is said to be optimal. */
        BOUND,
        /** A set of modules in the certificate without which the target can be reached, so that it proves nothing. */
        LANDMARK,
        /** A certificate that charges a module more than it costs, or proves more than the bound. */
        CHARGE,
        /** An answer that says nothing has to be taken, while something has. */
        SATISFIED,
        /** An answer about a whole rule of which parts were not followed. */
        NOT_FOLLOWED
    }

    static PathProblem of(Kind kind) {
        return new PathProblem(kind, Optional.empty());
    }

    static PathProblem of(Kind kind, ModuleId module) {
        return new PathProblem(kind, Optional.of(module));
    }
}
