package org.innovente.internal.andor;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * The flattened graph of a program in both directions, as flat arrays: an edge from every atom to each atom that its
 * conditions mention, whatever the operators. Eight bytes an edge and eight an atom. Immutable and thread-safe.
 */
public final class Adjacency {
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

    private Adjacency(int[] neededStart, int[] needed, int[] userStart, int[] users) {
        this.neededStart = neededStart;
        this.needed = needed;
        this.userStart = userStart;
        this.users = users;
    }

    /** Returns the graph of a program, by compiled atoms. */
    public static Adjacency of(Program program) {
        int size = program.size();
        int[] start = new int[size + 1];
        int[] incoming = new int[size + 1];
        IntList all = new IntList(program.words());
        IntList own = new IntList();
        for (int atom = 0; atom < size; atom++) {
            own.truncate(0);
            program.mentions(atom, own);
            int[] distinct = own.size() < 2
                    ? own.toArray()
                    : Arrays.stream(own.toArray()).distinct().toArray();
            for (int other : distinct) {
                all.add(other);
                incoming[other + 1]++;
            }
            start[atom + 1] = all.size();
        }
        for (int atom = 0; atom < size; atom++) {
            incoming[atom + 1] += incoming[atom];
        }
        int[] to = all.toArray();
        int[] back = new int[to.length];
        int[] next = incoming.clone();
        for (int atom = 0; atom < size; atom++) {
            for (int i = start[atom]; i < start[atom + 1]; i++) {
                back[next[to[i]]++] = atom;
            }
        }
        return new Adjacency(start, to, incoming, back);
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
        return search(atom, neededStart, needed);
    }

    /** Returns what mentions an atom, transitively, without itself unless it mentions itself; in the order of the search. */
    public int[] descendants(int atom) {
        return search(atom, userStart, users);
    }

    /** Returns what mentions an atom directly. */
    public int[] users(int atom) {
        return Arrays.copyOfRange(users, userStart[atom], userStart[atom + 1]);
    }

    /** Returns what an atom mentions directly. */
    public int[] needed(int atom) {
        return Arrays.copyOfRange(needed, neededStart[atom], neededStart[atom + 1]);
    }

    private int[] search(int atom, int[] start, int[] to) {
        Scratch scratch = spare.getAndSet(null);
        if (scratch == null) {
            scratch = new Scratch(start.length - 1);
        }
        long[] seen = scratch.seen;
        int[] queue = scratch.queue;
        int tail = 0;
        int from = atom;
        for (int head = -1; head < tail; head++) {
            from = head < 0 ? atom : queue[head];
            for (int i = start[from]; i < start[from + 1]; i++) {
                int next = to[i];
                if ((seen[next >> 6] >>> (next & 63) & 1L) == 0) {
                    seen[next >> 6] |= 1L << (next & 63);
                    if (tail == queue.length) {
                        queue = Arrays.copyOf(queue, tail * 2);
                    }
                    queue[tail++] = next;
                }
            }
        }
        for (int i = 0; i < tail; i++) {
            seen[queue[i] >> 6] = 0;
        }
        int[] found = Arrays.copyOf(queue, tail);
        scratch.queue = queue;
        spare.set(scratch);
        return found;
    }
}
