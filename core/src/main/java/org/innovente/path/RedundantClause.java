package org.innovente.path;

import java.util.List;
import org.innovente.common.ModuleId;

/**
 * A part of a rule that is met whenever the other parts are, by whoever met them in the regular way. Of several that are
 * redundant because of each other only one may be removed.
 *
 * @param module the module whose rule it is
 * @param clause the place of the part among those that are all asked, from 0
 * @param alternatives what the part asks for: one of these
 */
public record RedundantClause(ModuleId module, int clause, List<String> alternatives) {
    /** Copies the list. */
    public RedundantClause {
        alternatives = List.copyOf(alternatives);
    }
}
