package org.innovente.path;

import java.util.List;
import java.util.Optional;
import org.innovente.common.ModuleId;

/**
 * The smallest reason why a module cannot be reached.
 *
 * @param kind what kind of reason it is
 * @param chain the modules from the one asked for to the place of the reason; for a deadlock, the modules that wait for each
 *     other, in order
 * @param condition the condition that nothing meets; empty for a deadlock and for what is not offered
 */
public record Blocker(Kind kind, List<ModuleId> chain, Optional<ConditionRef> condition) {
    /** The kinds of reasons. */
    public enum Kind {
        /** Modules that each need another of them first. */
        DEADLOCK,
        /** A reference to something that the catalogue does not define. */
        DANGLING,
        /** A level of a competency that no module grants and nothing else supplies. */
        UNATTAINABLE_LEVEL,
        /** A paper that the learner has not brought. */
        ATTESTATION,
        /** A module that is excluded, not offered as asked, or excluded by what is held. */
        NOT_AVAILABLE,
        /** Modules that are all needed but exclude each other. */
        EXCLUSION,
        /** Fewer ways are open than are needed. */
        TOO_FEW
    }

    /** Copies the list. */
    public Blocker {
        chain = List.copyOf(chain);
    }
}
