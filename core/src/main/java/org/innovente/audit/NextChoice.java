package org.innovente.audit;

import java.util.List;
import org.innovente.common.ModuleId;

/**
 * A module of the catalogue that would help, with the open nodes it would serve.
 *
 * @param module the module
 * @param nodes the addresses of the open nodes that it would serve
 */
public record NextChoice(ModuleId module, List<String> nodes) {
    /** Creates a choice; the list is copied. */
    public NextChoice {
        nodes = List.copyOf(nodes);
    }
}
