package org.innovente.path;

import java.util.List;
import org.innovente.common.ModuleId;

/**
 * A module that nobody can ever take, whatever papers are brought.
 *
 * @param module the module
 * @param blockers the smallest reason for each part of its rule that fails
 */
public record DeadModule(ModuleId module, List<Blocker> blockers) {
    /** Copies the list. */
    public DeadModule {
        blockers = List.copyOf(blockers);
    }
}
