package org.innovente.internal.andor;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * The flattened graph of a program in both directions, as flat arrays: an edge from every atom to each atom that its
 * conditions mention, whatever the operators. Eight bytes an edge, four an atom and four more an atom with a condition.
 * Immutable and thread-safe.
 */
public final class Adjacency {
    /** The atoms before this one mention nothing and have no place in {@link #neededStart}. */
    private final int ruled;

    private final int[] neededStart;
    private final int[] needed;
    private final int[] userStart;
    private final int[] users;
    private final AtomicReference<@Nullable Scratch> spare = new AtomicReference<>();

    /** Working memory of a search: a set that is cleaned from the queue afterwards, never refilled. */
    private static final class Scratch {
        final long[] seen;
        int[] queue = new int[256];

        Scratch(int size) {
            seen = Bits.of(size);
        }
    }

    private Adjacency(int ruled, int[] neededStart, int[] needed, int[] userStart, int[] users) {
        this.ruled = ruled;
        this.neededStart = neededStart;
        this.needed = needed;
        this.userStart = userStart;
        this.users = users;
    }

    /** Returns the graph of a program, by compiled atoms. */
    public static Adjacency of(Program program) {
        int size = program.size();
        int ruled = program.ruled;
        int[] start = new int[size - ruled + 1];
        int[] incoming = new int[size + 1];
        int[] seenBy = new int[size];
        IntList all = new IntList(program.words());
        IntList own = new IntList();
        for (int atom = ruled; atom < size; atom++) {
            own.truncate(0);
            program.mentions(atom, own);
            for (int i = 0; i < own.size(); i++) {
                int other = own.get(i);
                if (seenBy[other] != atom + 1) {
                    seenBy[other] = atom + 1;
                    all.add(other);
                    incoming[other + 1]++;
                }
            }
            start[atom - ruled + 1] = all.size();
        }
        for (int atom = 0; atom < size; atom++) {
            incoming[atom + 1] += incoming[atom];
        }
        int[] to = all.toArray();
        int[] back = new int[to.length];
        int[] next = incoming.clone();
        for (int atom = ruled; atom < size; atom++) {
            for (int i = start[atom - ruled]; i < start[atom - ruled + 1]; i++) {
                back[next[to[i]]++] = atom;
            }
        }
        return new Adjacency(ruled, start, to, incoming, back);
    }

    /** Returns the number of edges. */
    public int edges() {
        return needed.length;
    }

    /** Returns the bytes of the arrays. */
    public long bytes() {
        return 4L * (neededStart.length + needed.length + userStart.length + users.length);
    }

    /** Returns what an atom mentions, transitively, without itself unless it mentions itself; in the order of the search. */
    public int[] ancestors(int atom) {
        return search(atom, ruled, neededStart, needed);
    }

    /** Returns what mentions an atom, transitively, without itself unless it mentions itself; in the order of the search. */
    public int[] descendants(int atom) {
        return search(atom, 0, userStart, users);
    }

    /** Returns what mentions an atom directly. */
    public int[] users(int atom) {
        return Arrays.copyOfRange(users, userStart[atom], userStart[atom + 1]);
    }

    /** Returns what an atom mentions directly. */
    public int[] needed(int atom) {
        return atom < ruled
                ? new int[0]
                : Arrays.copyOfRange(needed, neededStart[atom - ruled], neededStart[atom - ruled + 1]);
    }

    private int[] search(int atom, int first, int[] start, int[] to) {
        if (atom < first) {
            return new int[0];
        }
        Scratch scratch = spare.getAndSet(null);
        if (scratch == null) {
            scratch = new Scratch(userStart.length - 1);
        }
        long[] seen = scratch.seen;
        int[] queue = scratch.queue;
        int tail = 0;
        int from = atom - first;
        for (int head = 0; ; head++) {
            if (from >= 0) {
                int end = start[from + 1];
                if (tail + end - start[from] > queue.length) {
                    queue = Arrays.copyOf(queue, (tail + end - start[from]) * 2);
                }
                for (int i = start[from]; i < end; i++) {
                    int next = to[i];
                    long word = seen[next >> 6];
                    long bit = 1L << next;
                    if ((word & bit) == 0) {
                        seen[next >> 6] = word | bit;
                        queue[tail++] = next;
                    }
                }
            }
            if (head == tail) {
                break;
            }
            from = queue[head] - first;
        }
        int[] found = Arrays.copyOf(queue, tail);
        for (int place : found) {
            seen[place >> 6] = 0;
        }
        scratch.queue = queue;
        spare.setRelease(scratch);
        return found;
    }
}
