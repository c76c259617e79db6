package org.innovente.validation.facts;

import java.util.Arrays;

/** A growing row of numbers; used by one thread. */
final class IntRow {

    private int[] values;
    private int size;

    /** Makes an empty row with room for some numbers. */
    IntRow(int room) {
        values = new int[room];
    }

    void add(int value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, Math.max(8, size * 2));
        }
        values[size++] = value;
    }

    int get(int at) {
        return values[at];
    }

    void set(int at, int value) {
        values[at] = value;
    }

    int size() {
        return size;
    }

    /** Returns the numbers, sorted, each once. */
    int[] distinct() {
        int[] sorted = Arrays.copyOf(values, size);
        Arrays.sort(sorted);
        int kept = 0;
        for (int i = 0; i < size; i++) {
            if (kept == 0 || sorted[i] != sorted[kept - 1]) {
                sorted[kept++] = sorted[i];
            }
        }
        return kept == size ? sorted : Arrays.copyOf(sorted, kept);
    }
}
