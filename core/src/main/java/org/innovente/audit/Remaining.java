package org.innovente.audit;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.innovente.common.ModuleId;
import org.innovente.path.PathResult;
import org.innovente.path.PathStatus;
import org.jspecify.annotations.Nullable;

/**
 * What remains to be taken, from here to the outcome.
 *
 * <p>Immutable and thread-safe.
 */
public final class Remaining {
    private final PathResult path;
    private final PathStatus status;
    private final List<ModuleId> modules;
    private final @Nullable BigDecimal cost;
    private final Verdict afterwards;

    Remaining(
            PathResult path, PathStatus status, List<ModuleId> modules, @Nullable BigDecimal cost, Verdict afterwards) {
        this.path = path;
        this.status = status;
        this.modules = List.copyOf(modules);
        this.cost = cost;
        this.afterwards = afterwards;
    }

    /** Returns the answer of the path engine: the lower bound, and the reasons where there is no way. */
    public PathResult path() {
        return path;
    }

    /**
     * Returns what is known of {@link #modules()}: optimal where nothing cheaper satisfies the audit, feasible where they satisfy
     * it, unreachable where no offered modules do, undetermined where it also takes papers, marks or decisions, or where
     * the search ended; satisfied where nothing is missing.
     */
    public PathStatus status() {
        return status;
    }

    /** Returns the modules to take, in an order that can be studied; empty where there is no way or nothing is missing. */
    public List<ModuleId> modules() {
        return modules;
    }

    /** Returns what the modules cost, in the measure that was asked for; empty where it is not known or there is no way. */
    public Optional<BigDecimal> cost() {
        return Optional.ofNullable(cost);
    }

    /** Returns the verdict of the audit once the modules are passed, grades and papers apart. */
    public Verdict afterwards() {
        return afterwards;
    }
}
