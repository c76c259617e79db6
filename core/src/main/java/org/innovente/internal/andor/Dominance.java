package org.innovente.internal.andor;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which variables can be left out because another occurs wherever they do and costs no more. Rows that wait for their
 * condition count as well. A variable that is in a row which asks for more than one is never left out, and one that brings
 * rows of its own, or that something forbids, never takes another's place.
 */
final class Dominance {
    private final List<Row> rows;
    private final byte[] state;
    private final long[] cost;
    private final int[] @Nullable [] occurrences;
    private long steps;
    private final IntList dropped = new IntList();

    Dominance(List<Row> rows, long[] open, byte[] state, long[] cost, boolean[] delicate, boolean[] conditional) {
        this.rows = rows;
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
            drop(rows.get((int) entry), delicate, conditional, size, fixed);
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

    private void drop(Row row, boolean[] delicate, boolean[] conditional, int[] size, boolean[] fixed) {
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
                        && !conditional[y]
                        && (size[y] > size[x] || cost[y] < cost[x] || y < x || delicate[x])
                        && within(x, y, size)) {
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

    int[] dropped() {
        return dropped.toArray();
    }

    long steps() {
        return steps;
    }
}
