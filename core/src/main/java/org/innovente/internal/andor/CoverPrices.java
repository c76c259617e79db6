package org.innovente.internal.andor;

import java.util.Arrays;
import java.util.List;

/**
 * A lower bound on what rows still cost, by Lagrangian relaxation: each row gets a price, a variable costs what is left of its cost when the
 * prices of its rows are taken off, and whatever the prices are, those of all rows and the variables that cost less than nothing add up to at
 * most the cost of any set that meets the rows. A subgradient search makes the prices better; they are kept for the next time. Prices are
 * whole numbers of a finer currency, so that the bound is exact; the search for them is not, and need not be.
 */
final class CoverPrices {
    private static final long FINE = 5040;
    private static final int STALL = 5;

    private final long[] cost;
    private final long unit;
    private long[] priceOf = {};
    private final int[] place;
    private int[] variables = new int[16];
    private long[] reduced = {};
    private long[] bestReduced = {};
    private int touched;
    private long steps;
    private long value;

    CoverPrices(long[] cost) {
        this.cost = cost;
        place = new int[cost.length];
        double sum = 0;
        for (long each : cost) {
            sum += each;
        }
        unit = sum > 1L << 45 ? 1 : FINE;
    }

    long lastSteps() {
        return steps;
    }

    /** The open rows without what is decided: free variables by their places, weights, and what is missing. */
    private static final class Rows {
        final int[] start;
        int[] of = new int[64];
        long[] weight = new long[64];
        final long[] missing;

        Rows(int count) {
            start = new int[count + 1];
            missing = new long[count];
        }
    }

    /**
     * Returns the bound.
     *
     * @param open the rows to meet, or to meet if their condition is taken, in the lower half of each entry
     * @param state per variable: 0 if it may still be taken, 1 if it is taken, anything else if not
     * @param target the cost from which on nobody is interested any more
     * @param rounds how often prices are changed at most
     */
    long of(List<Row> rows, long[] open, byte[] state, long target, int rounds) {
        if (priceOf.length < rows.size()) {
            priceOf = Arrays.copyOf(priceOf, rows.size() * 2);
        }
        touched = 0;
        Rows own = gather(rows, open, state);
        reduced = new long[touched];
        bestReduced = new long[touched];
        long[] price = new long[open.length];
        for (int r = 0; r < open.length; r++) {
            price[r] = priceOf[(int) open[r]];
        }
        long[] bestPrice = price.clone();
        value = Long.MIN_VALUE;
        double goal = (double) target * unit;
        double pace = 1;
        int stalled = 0;
        for (int round = 0; round < rounds; round++) {
            long now = evaluate(own, price);
            if (now > value) {
                value = now;
                System.arraycopy(reduced, 0, bestReduced, 0, touched);
                System.arraycopy(price, 0, bestPrice, 0, price.length);
                stalled = 0;
                if (bound() >= target) {
                    break;
                }
            } else if (++stalled == STALL) {
                stalled = 0;
                pace /= 2;
                System.arraycopy(bestPrice, 0, price, 0, price.length);
                evaluate(own, price);
                now = value;
            }
            if (!move(own, price, pace * (goal - now))) {
                break;
            }
        }
        for (int r = 0; r < open.length; r++) {
            priceOf[(int) open[r]] = bestPrice[r];
        }
        for (int i = 0; i < touched; i++) {
            place[variables[i]] = 0;
        }
        return bound();
    }

    private long bound() {
        return Math.max(0, -Math.floorDiv(-value, unit));
    }

    private Rows gather(List<Row> rows, long[] open, byte[] state) {
        Rows own = new Rows(open.length);
        int at = 0;
        for (int r = 0; r < open.length; r++) {
            Row row = rows.get((int) open[r]);
            long missing = row.bound();
            int[] listed = row.variables();
            if (at + listed.length >= own.of.length) {
                own.of = Arrays.copyOf(own.of, (at + listed.length + 1) * 2);
                own.weight = Arrays.copyOf(own.weight, own.of.length);
            }
            for (int i = 0; i < listed.length; i++) {
                byte now = state[listed[i]];
                if (now == 1) {
                    missing -= row.weight(i);
                } else if (now == 0) {
                    own.of[at] = placeOf(listed[i]);
                    own.weight[at++] = row.weight(i);
                }
            }
            if (row.condition() >= 0 && state[row.condition()] == 0) {
                // What is missing is only asked for as far as the condition is taken.
                own.of[at] = placeOf(row.condition());
                own.weight[at++] = -missing;
                missing = 0;
            }
            own.start[r + 1] = at;
            own.missing[r] = missing;
        }
        steps = at;
        return own;
    }

    private int placeOf(int variable) {
        if (place[variable] == 0) {
            if (touched == variables.length) {
                variables = Arrays.copyOf(variables, touched * 2);
            }
            variables[touched++] = variable;
            place[variable] = touched;
        }
        return place[variable] - 1;
    }

    private long evaluate(Rows own, long[] price) {
        for (int i = 0; i < touched; i++) {
            reduced[i] = cost[variables[i]] * unit;
        }
        long sum = 0;
        for (int r = 0; r < price.length; r++) {
            if (price[r] > 0) {
                sum += price[r] * own.missing[r];
                for (int i = own.start[r]; i < own.start[r + 1]; i++) {
                    reduced[own.of[i]] -= price[r] * own.weight[i];
                }
            }
        }
        for (int i = 0; i < touched; i++) {
            sum += Math.min(0, reduced[i]);
        }
        steps += own.start[price.length] + touched;
        return sum;
    }

    /** Moves the prices up where rows are not met by the variables that cost less than nothing, down where they are more than met. */
    private boolean move(Rows own, long[] price, double distance) {
        long[] lack = new long[price.length];
        double square = 0;
        for (int r = 0; r < price.length; r++) {
            long missing = own.missing[r];
            for (int i = own.start[r]; i < own.start[r + 1]; i++) {
                if (reduced[own.of[i]] < 0) {
                    missing -= own.weight[i];
                }
            }
            lack[r] = missing < 0 && price[r] == 0 ? 0 : missing;
            square += (double) lack[r] * lack[r];
        }
        steps += own.start[price.length];
        if (square == 0) {
            return false;
        }
        double step = distance / square;
        boolean moved = false;
        for (int r = 0; r < price.length; r++) {
            long next = Math.max(0, price[r] + Math.round(step * lack[r]));
            moved |= next != price[r];
            price[r] = next;
        }
        return moved;
    }

    /** Adds to two lists the variables that every better set leaves out, and those that every better set takes, by the last bound. */
    void settled(long target, IntList out, IntList in) {
        long limit = (target - 1) * unit;
        for (int i = 0; i < touched; i++) {
            if (bestReduced[i] > 0 && value + bestReduced[i] > limit) {
                out.add(variables[i]);
            } else if (bestReduced[i] < 0 && value - bestReduced[i] > limit) {
                in.add(variables[i]);
            }
        }
    }
}
