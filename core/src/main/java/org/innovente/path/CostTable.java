package org.innovente.path;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Optional;
import org.innovente.internal.andor.Cone;

/**
 * The costs of the modules of a cone as whole numbers: decimals at their common scale. Where some module costs nothing, among
 * equal costs the fewest modules win, so that no module is taken for nothing.
 */
final class CostTable {
    final long[] cost;
    final boolean[] unknown;
    final boolean anyUnknown;

    private final BigDecimal[] stated;
    private final int scale;
    private final long factor;

    /**
     * Reads the costs.
     *
     * @param unknownAsZero whether unknown costs are taken for zero, for a lower bound; otherwise for the highest known one
     * @throws ArithmeticException if the costs do not fit a long at their common scale
     */
    CostTable(Compiled graph, Cone cone, PathCost measure, boolean unknownAsZero) {
        int count = cone.variables();
        stated = new BigDecimal[count];
        unknown = new boolean[count];
        int common = 0;
        BigDecimal highest = BigDecimal.ONE;
        boolean someUnknown = false;
        for (int variable = 0; variable < count; variable++) {
            Optional<BigDecimal> own = measure.of(graph.modules.get(moduleOf(graph, cone, variable)));
            unknown[variable] = own.isEmpty();
            someUnknown |= own.isEmpty();
            stated[variable] = own.orElse(BigDecimal.ZERO).stripTrailingZeros();
            common = Math.max(common, stated[variable].scale());
            highest = highest.max(stated[variable]);
        }
        anyUnknown = someUnknown;
        scale = common;
        boolean free = false;
        cost = new long[count];
        for (int variable = 0; variable < count; variable++) {
            BigDecimal used = unknown[variable] && !unknownAsZero ? highest : stated[variable];
            cost[variable] = used.setScale(scale, RoundingMode.UNNECESSARY)
                    .unscaledValue()
                    .longValueExact();
            if (cost[variable] < 0) {
                throw new IllegalArgumentException("Invalid cost '" + used + "': expected zero or more");
            }
            free |= cost[variable] == 0;
        }
        factor = free ? count + 1L : 1;
        for (int variable = 0; variable < count && free; variable++) {
            cost[variable] = Math.addExact(Math.multiplyExact(cost[variable], factor), 1);
        }
    }

    /** Returns the module of a variable, also of one that is taken again. */
    static int moduleOf(Compiled graph, Cone cone, int variable) {
        int atom = graph.program.given(cone.atomOf(variable));
        return graph.atoms.get(atom) instanceof Atom.Retake retake ? retake.module() : atom;
    }

    /** Returns the decimal of a whole lower bound. */
    BigDecimal decimal(long whole) {
        return new BigDecimal(BigInteger.valueOf(whole / factor), scale);
    }

    /** Returns what a set costs, unknown costs left out. */
    BigDecimal sum(int[] set) {
        BigDecimal sum = BigDecimal.ZERO;
        for (int variable : set) {
            sum = sum.add(stated[variable]);
        }
        return plain(sum);
    }

    static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0, RoundingMode.UNNECESSARY) : stripped;
    }
}
