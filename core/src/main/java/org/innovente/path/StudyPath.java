package org.innovente.path;

import java.math.BigDecimal;
import java.util.List;
import org.innovente.common.ModuleId;

/**
 * A set of modules that leads to a target, in an order in which they can be studied.
 *
 * @param steps the modules in that order
 * @param cost what they cost, as far as it is known
 */
public record StudyPath(List<PathStep> steps, BigDecimal cost) {
    /** Copies the list. */
    public StudyPath {
        steps = List.copyOf(steps);
    }

    /** Returns the ids of the modules, in order. */
    public List<ModuleId> modules() {
        return steps.stream().map(PathStep::module).toList();
    }

    /** Returns how many terms the path takes at least. */
    public int terms() {
        return steps.stream().mapToInt(PathStep::term).max().orElse(0);
    }
}
