package org.innovente.internal.andor;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which variables can be left out because another occurs wherever they do and costs no more. Rows that wait for their
 * condition count as well. A variable that is in a row which asks for more than one is never left out; one that brings rows of
 * its own takes the place only of one that brings rows which imply them, and one that something forbids takes no other's place.
 */
final class Dominance {
    private final List<Row> rows;
    private final byte[] state;
    private final long[] cost;
    private final int[] @Nullable [] occurrences;
    private long steps;
    private final IntList dropped = new IntList();

    private final @Nullable IntList[] asking;

    /**
     * Finds them.
     *
     * @param asking for each variable the rows that ask for something only if it is taken
     */
    Dominance(List<Row> rows, long[] open, byte[] state, long[] cost, boolean[] delicate, @Nullable IntList[] asking) {
        this.rows = rows;
        this.asking = asking;
        this.state = state;
        this.cost = cost;
        occurrences = new int[cost.length][];
        int[] size = new int[cost.length];
        boolean[] fixed = new boolean[cost.length];
        boolean[] isOpen = new boolean[rows.size()];
        for (long entry : open) {
            isOpen[(int) entry] = true;
        }
        for (int r = 0; r < rows.size(); r++) {
            if (isOpen[r] || waiting(rows.get(r))) {
                count(r, size, fixed);
            }
        }
        for (long entry : open) {
            drop(rows.get((int) entry), delicate, size, fixed);
        }
    }

    private boolean waiting(Row row) {
        return row.condition() >= 0 && state[row.condition()] == 0;
    }

    private void count(int r, int[] size, boolean[] fixed) {
        Row row = rows.get(r);
        for (int variable : row.variables()) {
            if (state[variable] == 0) {
                int[] known = occurrences[variable];
                if (known == null) {
                    known = new int[8];
                } else if (known.length == size[variable]) {
                    known = Arrays.copyOf(known, known.length * 2);
                }
                known[size[variable]++] = r;
                occurrences[variable] = known;
                fixed[variable] |= !row.isClause();
            }
        }
        steps += row.variables().length;
    }

    private void drop(Row row, boolean[] delicate, int[] size, boolean[] fixed) {
        int[] variables = row.variables();
        for (int x : variables) {
            if (state[x] != 0 || fixed[x] || size[x] < 0) {
                continue;
            }
            for (int y : variables) {
                if (y != x
                        && state[y] == 0
                        && size[y] >= size[x]
                        && cost[y] <= cost[x]
                        && !delicate[y]
                        && (size[y] > size[x] || cost[y] < cost[x] || y < x || delicate[x])
                        && within(x, y, size)
                        && asksNoMore(y, x)) {
                    dropped.add(x);
                    size[x] = -1;
                    break;
                }
            }
        }
    }

    private boolean within(int x, int y, int[] size) {
        int[] some = occurrences[x];
        int[] others = occurrences[y];
        if (some == null || others == null) {
            return false;
        }
        int at = 0;
        for (int i = 0; i < size[x]; i++) {
            while (at < size[y] && others[at] < some[i]) {
                at++;
            }
            steps++;
            if (at == size[y] || others[at] != some[i]) {
                return false;
            }
        }
        return true;
    }

    /** Whether, where one variable is taken and what it asks for is met, what another asks for is met as well. */
    private boolean asksNoMore(int y, int x) {
        IntList wanted = asking[y];
        for (int i = 0; wanted != null && i < wanted.size(); i++) {
            if (!implied(rows.get(wanted.get(i)), x)) {
                return false;
            }
        }
        return true;
    }

    private boolean implied(Row row, int x) {
        IntList given = asking[x];
        for (int i = 0; given != null && i < given.size() && row.isClause(); i++) {
            Row other = rows.get(given.get(i));
            if (other.isClause() && Arrays.binarySearch(other.variables(), x) < 0 && isPart(other, row)) {
                return true;
            }
        }
        return false;
    }

    private boolean isPart(Row some, Row of) {
        steps += some.variables().length + of.variables().length;
        int at = 0;
        int[] all = of.variables();
        for (int variable : some.variables()) {
            if (state[variable] > 1) {
                continue;
            }
            while (at < all.length && all[at] < variable) {
                at++;
            }
            if (at == all.length || all[at] != variable) {
                return false;
            }
        }
        return true;
    }

    int[] dropped() {
        return dropped.toArray();
    }

    long steps() {
        return steps;
    }
}
