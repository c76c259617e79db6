package org.innovente.path;

import java.util.List;
import org.innovente.common.ModuleId;

/**
 * A module of a path.
 *
 * @param module the module
 * @param term the earliest term in which it can be taken, from 1, if everything is offered in every term
 * @param again whether it is taken again, to reach a grade that was missed
 * @param neededBy the modules of the path that need it, in the order of the path; empty if the target itself does
 * @param equivalents modules that would do as well in its place, without changing anything else
 */
public record PathStep(ModuleId module, int term, boolean again, List<ModuleId> neededBy, List<ModuleId> equivalents) {
    /** Copies the lists. */
    public PathStep {
        neededBy = List.copyOf(neededBy);
        equivalents = List.copyOf(equivalents);
    }
}
