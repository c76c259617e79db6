package org.innovente.metrics;

import java.util.Arrays;
import org.innovente.internal.andor.Bits;

/**
 * How many vertices each vertex leads to. One search a vertex, over a set that is cleaned from the queue; a vertex with a single
 * way on leads to one more than what is next. O(sum of the cones), O(vertices) on chains and trees.
 */
final class Reach {
    private Reach() {}

    static int[] counts(int[] order, int[] start, int[] to) {
        int size = order.length;
        int[] counts = new int[size];
        long[] seen = Bits.of(size);
        int[] queue = new int[64];
        for (int i = size - 1; i >= 0; i--) {
            int vertex = order[i];
            if (start[vertex + 1] - start[vertex] <= 1) {
                counts[vertex] = start[vertex] == start[vertex + 1] ? 0 : 1 + counts[to[start[vertex]]];
                continue;
            }
            int tail = 0;
            for (int head = -1; head < tail; head++) {
                int from = head < 0 ? vertex : queue[head];
                for (int edge = start[from]; edge < start[from + 1]; edge++) {
                    if (!Bits.has(seen, to[edge])) {
                        Bits.add(seen, to[edge]);
                        if (tail == queue.length) {
                            queue = Arrays.copyOf(queue, tail * 2);
                        }
                        queue[tail++] = to[edge];
                    }
                }
            }
            for (int j = 0; j < tail; j++) {
                seen[queue[j] >> 6] = 0;
            }
            counts[vertex] = tail;
        }
        return counts;
    }
}
