package org.innovente.internal.andor;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * One pass over a program that says which atoms can be derived from those that are held: the least fixpoint, founded, so
 * that a cycle does not support itself. Outside components every word is read once; a component is read again until
 * nothing changes, and by a queue if that takes long. The working memory belongs to the sweep: one thread at a time.
 */
public final class Sweep {
    private static final int PATIENCE = 6;

    private final Program program;
    private final byte[] stack;

    /** Returns a sweep over a program. */
    public Sweep(Program program) {
        this.program = program;
        stack = new byte[program.depth + 1];
    }

    /**
     * Derives what can be derived.
     *
     * @param state the atoms held; afterwards also those derived
     * @param allowed the atoms that may be derived; null for all
     */
    public void derive(long[] state, long @Nullable [] allowed) {
        int[] cycles = program.cycles;
        fill(state, allowed);
        int atom = program.ruled;
        for (int c = 0; c <= cycles.length; c += 2) {
            int end = c < cycles.length ? cycles[c] : program.size;
            if (program.togetherAtom.length == 0 && allowed == null) {
                pass(state, atom, end);
            } else {
                passAllowed(state, allowed, atom, end);
            }
            if (c < cycles.length) {
                component(state, allowed, end, cycles[c + 1]);
                atom = cycles[c + 1];
            }
        }
    }

    /** Returns whether the condition of an atom holds on a state, that on the same term not considered. */
    public boolean holds(int atom, long[] state) {
        return atom >= program.facts && eval(program.code, program.start(atom), program.end(atom), state);
    }

    /** Returns whether the condition on the same term of an atom holds on a state. */
    public boolean holdsTogether(int atom, long[] state) {
        int extra = program.together(atom);
        return extra < 0
                || eval(program.togetherCode, program.togetherStart[extra], program.togetherStart[extra + 1], state);
    }

    /** Derives what is always true, a word at a time. */
    private void fill(long[] state, long @Nullable [] allowed) {
        int from = program.facts;
        int to = program.ruled;
        for (int word = from >> 6; word <= to >> 6 && from < to; word++) {
            long mask = -1L;
            if (word == from >> 6) {
                mask &= -1L << from;
            }
            if (word == to >> 6) {
                mask &= ~(-1L << to);
            }
            if (mask != 0) {
                state[word] |= allowed == null ? mask : mask & allowed[word];
            }
        }
    }

    private void pass(long[] state, int from, int to) {
        int[] start = program.starts();
        int[] code = program.code;
        int first = program.ruled;
        int at = start[from - first];
        for (int atom = from; atom < to; atom++) {
            int end = start[atom - first + 1];
            if (eval(code, at, end, state)) {
                state[atom >> 6] |= 1L << atom;
            }
            at = end;
        }
    }

    private boolean passAllowed(long[] state, long @Nullable [] allowed, int from, int to) {
        boolean changed = false;
        for (int atom = from; atom < to; atom++) {
            if (!Bits.has(state, atom)
                    && (allowed == null || Bits.has(allowed, atom))
                    && holds(atom, state)
                    && holdsTogether(atom, state)) {
                Bits.add(state, atom);
                changed = true;
            }
        }
        return changed;
    }

    private void component(long[] state, long @Nullable [] allowed, int from, int to) {
        for (int round = 0; ; round++) {
            if (round < PATIENCE ? passAllowed(state, allowed, from, to) : queue(state, allowed, from, to)) {
                continue;
            }
            if (program.togetherAtom.length == 0 || !batch(state, allowed, from, to)) {
                return;
            }
        }
    }

    /** The same as repeated passes, by going back only to the atoms that mention one that became true. */
    private boolean queue(long[] state, long @Nullable [] allowed, int from, int to) {
        int size = to - from;
        int[] begin = new int[size + 1];
        IntList mentioned = new IntList();
        for (int atom = from; atom < to; atom++) {
            mentioned.truncate(0);
            program.mentions(atom, mentioned);
            for (int i = 0; i < mentioned.size(); i++) {
                if (mentioned.get(i) >= from && mentioned.get(i) < to) {
                    begin[mentioned.get(i) - from]++;
                }
            }
        }
        for (int i = 1; i <= size; i++) {
            begin[i] += begin[i - 1];
        }
        int[] users = new int[begin[size]];
        for (int atom = from; atom < to; atom++) {
            mentioned.truncate(0);
            program.mentions(atom, mentioned);
            for (int i = 0; i < mentioned.size(); i++) {
                if (mentioned.get(i) >= from && mentioned.get(i) < to) {
                    users[--begin[mentioned.get(i) - from]] = atom;
                }
            }
        }
        boolean changed = false;
        IntList open = new IntList(size);
        for (int atom = to - 1; atom >= from; atom--) {
            open.add(atom);
        }
        while (!open.isEmpty()) {
            int atom = open.pop();
            if (passAllowed(state, allowed, atom, atom + 1)) {
                changed = true;
                for (int i = begin[atom - from]; i < begin[atom - from + 1]; i++) {
                    open.add(users[i]);
                }
            }
        }
        return changed;
    }

    /**
     * Derives the largest group of atoms of a component whose conditions hold and whose conditions on the same term hold if
     * all of the group are taken at once.
     */
    private boolean batch(long[] state, long @Nullable [] allowed, int from, int to) {
        IntList group = new IntList();
        for (int atom = from; atom < to; atom++) {
            if (!Bits.has(state, atom)
                    && program.isChoice(atom)
                    && (allowed == null || Bits.has(allowed, atom))
                    && holds(atom, state)) {
                group.add(atom);
            }
        }
        while (!group.isEmpty()) {
            long[] trial = Arrays.copyOf(state, state.length);
            for (int i = 0; i < group.size(); i++) {
                Bits.add(trial, group.get(i));
            }
            boolean grew = true;
            while (grew) {
                grew = false;
                for (int atom = from; atom < to; atom++) {
                    if (!program.isChoice(atom)) {
                        grew |= passAllowed(trial, allowed, atom, atom + 1);
                    }
                }
            }
            int kept = 0;
            for (int i = 0; i < group.size(); i++) {
                if (holdsTogether(group.get(i), trial)) {
                    group.set(kept++, group.get(i));
                }
            }
            if (kept == group.size()) {
                for (int i = 0; i < kept; i++) {
                    Bits.add(state, group.get(i));
                }
                return true;
            }
            group.truncate(kept);
        }
        return false;
    }

    private boolean eval(int[] code, int from, int to, long[] state) {
        if (from == to) {
            return true;
        }
        int last = code[to - 1];
        if (last >= 0) {
            return (state[last >> 6] >>> last & 1L) != 0;
        }
        int body = ~last;
        if (body >>> 2 == to - from - 1 && (body & 2) == 0) {
            // Any-of or all-of over plain atoms: most conditions of real catalogues.
            boolean any = (body & 1) == Program.ANY;
            for (int i = from; i < to - 1; i++) {
                int atom = code[i];
                if ((state[atom >> 6] >>> atom & 1L) != 0 == any) {
                    return any;
                }
            }
            return !any;
        }
        return to - from <= Long.SIZE ? small(code, from, to, state) : nested(code, from, to, state);
    }

    /** Evaluates a condition of at most 64 words, so at most 63 operands, on a stack in one word. */
    private boolean small(int[] code, int from, int to, long[] state) {
        long bits = 0;
        for (int i = from; i < to; i++) {
            int word = code[i];
            if (word >= 0) {
                bits = bits << 1 | state[word >> 6] >>> word & 1L;
                continue;
            }
            int kind = Program.kindOf(word);
            if (kind <= Program.ALL) {
                int count = ~word >>> 2;
                long operands = (1L << count) - 1;
                boolean met = kind == Program.ANY ? (bits & operands) != 0 : (~bits & operands) == 0;
                bits = bits >>> count << 1 | (met ? 1L : 0L);
                continue;
            }
            int count = program.operands(word);
            long operands = bits & (1L << count) - 1;
            boolean met = kind == Program.WEIGHTED
                    ? weigh(operands, count, Program.table(word))
                    : Long.bitCount(operands) >= Program.needed(word);
            bits = bits >>> count << 1 | (met ? 1L : 0L);
        }
        return (bits & 1L) != 0;
    }

    /** Whether the operands that are true, the first one in the highest bit, weigh enough. */
    private boolean weigh(long operands, int count, int table) {
        long sum = 0;
        for (long rest = operands; rest != 0; rest &= rest - 1) {
            sum += program.weights[table + 1 + count - Long.numberOfTrailingZeros(rest)];
        }
        return sum >= program.weights[table];
    }

    private boolean nested(int[] code, int from, int to, long[] state) {
        byte[] values = stack;
        int top = 0;
        for (int i = from; i < to; i++) {
            int word = code[i];
            if (word >= 0) {
                values[top++] = (byte) (state[word >> 6] >>> (word & 63) & 1L);
                continue;
            }
            int count = program.operands(word);
            top -= count;
            if (Program.kindOf(word) == Program.WEIGHTED) {
                int table = Program.table(word);
                long sum = 0;
                for (int j = 0; j < count; j++) {
                    sum += values[top + j] * program.weights[table + 2 + j];
                }
                values[top++] = (byte) (sum >= program.weights[table] ? 1 : 0);
                continue;
            }
            int sum = 0;
            for (int j = 0; j < count; j++) {
                sum += values[top + j];
            }
            int needed = Program.kindOf(word) == Program.ANY
                    ? 1
                    : Program.kindOf(word) == Program.ALL ? count : Program.needed(word);
            values[top++] = (byte) (sum >= needed ? 1 : 0);
        }
        return values[0] != 0;
    }
}
