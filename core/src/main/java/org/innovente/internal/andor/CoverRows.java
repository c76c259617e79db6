package org.innovente.internal.andor;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which rows of a cover are still to be met, and which sets it permits. */
final class CoverRows {
    private static final byte FREE = 0;
    private static final byte IN = 1;

    /** That all of a forbidden set is taken. */
    static final int TAKEN = -1;

    private static final int HARMLESS = -2;

    private CoverRows() {}

    /** Returns the only variable of a forbidden set that may still be taken where all others are, {@link #TAKEN}, or neither. */
    static int lastFree(int[] forbidden, byte[] state) {
        int free = TAKEN;
        for (int variable : forbidden) {
            if (state[variable] > IN || state[variable] == FREE && free >= 0) {
                return HARMLESS;
            }
            if (state[variable] == FREE) {
                free = variable;
            }
        }
        return free;
    }

    /**
     * Returns the rows that ask for something and are not met, those with the fewest free variables first: the number of these in the upper
     * half of each entry, the row in the lower.
     *
     * @param state per variable: 0 if it may still be taken, 1 if it is taken, anything else if not
     */
    static long[] open(List<Row> rows, byte[] state) {
        long[] open = new long[rows.size()];
        int count = 0;
        for (int r = 0; r < open.length; r++) {
            Row row = rows.get(r);
            if (row.condition() >= 0 && state[row.condition()] != IN) {
                continue;
            }
            int free = freeIfOpen(row, state);
            if (free >= 0) {
                open[count++] = (long) free << 32 | r;
            }
        }
        long[] found = Arrays.copyOf(open, count);
        Arrays.sort(found);
        return found;
    }

    /** Returns those of the open rows that ask for something whatever is taken. */
    static long[] unconditional(List<Row> rows, byte[] state) {
        return Arrays.stream(open(rows, state))
                .filter(entry -> rows.get((int) entry).condition() < 0)
                .toArray();
    }

    /** Returns the rows that are not met and ask for something, or would if their condition were taken. */
    static long[] priced(List<Row> rows, byte[] state) {
        long[] found = new long[rows.size()];
        int count = 0;
        for (int r = 0; r < found.length; r++) {
            Row row = rows.get(r);
            if ((row.condition() < 0 || state[row.condition()] <= IN) && freeIfOpen(row, state) >= 0) {
                found[count++] = r;
            }
        }
        return Arrays.copyOf(found, count);
    }

    private static int freeIfOpen(Row row, byte[] state) {
        long missing = row.bound();
        int free = 0;
        for (int i = 0; i < row.variables().length; i++) {
            byte now = state[row.variables()[i]];
            if (now == IN) {
                missing -= row.weight(i);
                if (missing <= 0) {
                    return -1;
                }
            } else if (now == FREE) {
                free++;
            }
        }
        return free;
    }

    /** Returns whether a set has no two variables in conflict, and does not hold all of a forbidden set. */
    static boolean permits(int[] set, int variables, int[] @Nullable [] conflicts, List<int[]> forbidden) {
        boolean[] member = new boolean[variables];
        for (int variable : set) {
            member[variable] = true;
        }
        for (int variable : set) {
            int[] others = conflicts.length == 0 ? null : conflicts[variable];
            for (int i = 0; others != null && i < others.length; i++) {
                if (member[others[i]]) {
                    return false;
                }
            }
        }
        for (int[] together : forbidden) {
            boolean all = true;
            for (int variable : together) {
                all &= member[variable];
            }
            if (all) {
                return false;
            }
        }
        return true;
    }
}
