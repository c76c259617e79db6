package org.innovente.coverage;

import java.util.List;
import org.innovente.common.ModuleId;

/**
 * The fewest modules that would have to be offered as well.
 *
 * @param modules the modules, in the order of the catalogue; empty if even all of them would not do
 * @param closes whether offering them closes the gap
 * @param lowerBound how many are needed at least; equal to their number if that is proven to be the fewest
 */
public record Gap(List<ModuleId> modules, boolean closes, int lowerBound) {

    /** Creates a gap. */
    public Gap {
        modules = List.copyOf(modules);
    }

    /** Returns whether no fewer modules would do. */
    public boolean isProven() {
        return closes && lowerBound == modules.size();
    }
}
