package org.innovente.metrics;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.innovente.common.ModuleId;

/**
 * The figures of one module of a curriculum.
 *
 * @param module the module
 * @param blocking how many modules it leads to
 * @param delay how many modules the longest chain through it has
 * @param centrality the sum, over all paths from a source to a sink through it, of their numbers of modules; zero for sources and sinks
 * @param complexity blocking and delay together, two thirds of it in a quarter system, rounded to one decimal a module
 * @param reachability how many modules lead to it
 * @param requires how many modules it needs directly
 * @param opens how many modules need it directly
 */
public record ModuleMetrics(
        ModuleId module,
        int blocking,
        int delay,
        BigInteger centrality,
        BigDecimal complexity,
        int reachability,
        int requires,
        int opens) {
    /** Returns blocking and delay together, whatever the system of terms. */
    public int cruciality() {
        return blocking + delay;
    }

    /** Returns whether three modules are needed directly, or need it, or five together. */
    public boolean isBottleneck() {
        return requires >= 3 || opens >= 3 || requires + opens >= 5;
    }
}
