package org.innovente.internal.andor;

import java.util.List;

/** Chooses the variable to branch on: of the row with the fewest ways, the one that helps most rows for its cost. */
final class Branching {
    private final List<Row> rows;
    private final byte[] state;
    private final long[] cost;
    private long steps;

    Branching(List<Row> rows, byte[] state, long[] cost) {
        this.rows = rows;
        this.state = state;
        this.cost = cost;
    }

    long steps() {
        return steps;
    }

    /** Returns the variable, given the open rows with those of the fewest ways first. */
    int on(long[] open) {
        Row smallest = rows.get((int) open[0]);
        int[] occurrences = new int[smallest.variables().length];
        IntTable place = new IntTable();
        for (int i = 0; i < occurrences.length; i++) {
            place.put(smallest.variables()[i], i);
        }
        for (long entry : open) {
            int[] variables = rows.get((int) entry).variables();
            for (int variable : variables) {
                int at = place.get(variable);
                if (at >= 0) {
                    occurrences[at]++;
                }
            }
            steps += variables.length;
        }
        int chosen = -1;
        double score = -1;
        for (int i = 0; i < occurrences.length; i++) {
            int variable = smallest.variables()[i];
            if (state[variable] == 0) {
                double own = occurrences[i] * (double) smallest.weight(i) / (cost[variable] + 1e-9);
                if (own > score) {
                    score = own;
                    chosen = variable;
                }
            }
        }
        return chosen;
    }

    /** Returns the free variable that helps most open rows for its cost, or -1 if none is left. */
    int among(long[] open) {
        int[] occurrences = new int[cost.length];
        for (long entry : open) {
            for (int variable : rows.get((int) entry).variables()) {
                occurrences[variable]++;
            }
            steps += rows.get((int) entry).variables().length;
        }
        int chosen = -1;
        double score = 0;
        for (int variable = 0; variable < cost.length; variable++) {
            double own = occurrences[variable] / (cost[variable] + 1e-9);
            if (state[variable] == 0 && own > score) {
                score = own;
                chosen = variable;
            }
        }
        return chosen;
    }
}
