package org.innovente.path;

import java.math.BigDecimal;
import java.util.List;
import org.innovente.common.ModuleId;

/**
 * A part of the proof that a path is not too expensive: modules of which every path takes at least one, and how much of the
 * lower bound is charged to them. No module is charged more than its cost over all landmarks, so the charges add up to a lower
 * bound on the cost of every path.
 *
 * @param modules the modules
 * @param charge the part of the bound
 */
public record Landmark(List<ModuleId> modules, BigDecimal charge) {
    /** Copies the list. */
    public Landmark {
        modules = List.copyOf(modules);
    }
}
