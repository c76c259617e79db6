package org.innovente.audit;

import java.util.List;
import org.innovente.common.ModuleId;
import org.innovente.path.PathResult;

/**
 * What remains to be taken, from here to the outcome.
 *
 * @param path the answer of the path engine: cost, lower bound, reasons where there is no way
 * @param modules the modules to take, in an order that can be studied; empty where there is no way or nothing is missing
 * @param afterwards the verdict of the audit once they are passed, grades and papers apart
 */
public record Remaining(PathResult path, List<ModuleId> modules, Verdict afterwards) {
    /** Creates the value; the list is copied. */
    public Remaining {
        modules = List.copyOf(modules);
    }
}
