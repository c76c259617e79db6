package org.innovente.internal.andor;

import java.util.Arrays;
import java.util.List;

/**
 * A lower bound on what rows still cost, by dual ascent: each row takes from the remaining costs of its variables as much as
 * it can charge, and no variable is charged more than its cost, so the charges add up to at most the cost of any set that
 * meets the rows. The arithmetic is exact: weighted rows charge whole units of a finer currency.
 */
final class CoverBound {
    private static final long FINE = 5040;

    private final long[] cost;
    private final long[] left;
    private final int[] epochOf;
    private int epoch;
    private long steps;

    CoverBound(long[] cost) {
        this.cost = cost;
        left = new long[cost.length];
        epochOf = new int[cost.length];
    }

    long lastSteps() {
        return steps;
    }

    /**
     * Returns the bound.
     *
     * @param open the rows to meet in the lower half of each entry, in the order in which they charge
     * @param state per variable: 0 if it may still be taken, 1 if it is taken, anything else if not
     */
    long of(List<Row> rows, long[] open, byte[] state) {
        epoch++;
        steps = 0;
        boolean plain = true;
        for (long entry : open) {
            plain &= rows.get((int) entry).weights() == null;
        }
        long unit = plain ? 1 : FINE;
        long total = 0;
        for (long entry : open) {
            Row row = rows.get((int) entry);
            total += row.isClause() ? clause(row, state, unit) : threshold(row, state, unit);
            steps += row.variables().length;
        }
        return (total + unit - 1) / unit;
    }

    private long clause(Row row, byte[] state, long unit) {
        long least = Long.MAX_VALUE;
        for (int variable : row.variables()) {
            if (state[variable] == 0) {
                least = Math.min(least, left(variable, unit));
            }
        }
        if (least == Long.MAX_VALUE || least == 0) {
            return 0;
        }
        for (int variable : row.variables()) {
            if (state[variable] == 0) {
                left[variable] -= least;
            }
        }
        return least;
    }

    /** A price for one unit of weight: the charge is what the row then pays less what it overpays single variables. */
    private long threshold(Row row, byte[] state, long unit) {
        long missing = row.bound();
        int free = 0;
        Integer[] order = new Integer[row.variables().length];
        for (int i = 0; i < order.length; i++) {
            byte now = state[row.variables()[i]];
            if (now == 1) {
                missing -= row.weight(i);
            } else if (now == 0) {
                order[free++] = i;
            }
        }
        Arrays.sort(order, 0, free, (a, b) -> {
            long first = left(row.variables()[a], unit) * row.weight(b);
            long second = left(row.variables()[b], unit) * row.weight(a);
            return first != second ? Long.compare(first, second) : Integer.compare(a, b);
        });
        long price = 0;
        long covered = 0;
        for (int i = 0; i < free && covered < missing; i++) {
            price = left(row.variables()[order[i]], unit) / row.weight(order[i]);
            covered += row.weight(order[i]);
        }
        if (price == 0 || covered < missing) {
            return 0;
        }
        long charge = price * missing;
        for (int i = 0; i < free; i++) {
            int variable = row.variables()[order[i]];
            long paid = price * row.weight(order[i]);
            long own = left(variable, unit);
            charge -= Math.max(0, paid - own);
            left[variable] = Math.max(0, own - paid);
        }
        return Math.max(0, charge);
    }

    private long left(int variable, long unit) {
        if (epochOf[variable] != epoch) {
            epochOf[variable] = epoch;
            left[variable] = cost[variable] * unit;
        }
        return left[variable];
    }
}
