package org.innovente.internal.andor;

import java.util.Arrays;

/**
 * The pass of {@link Sweep} for 64 learners at once: one long an atom, one bit a learner. The working memory belongs to the
 * sweep: one thread at a time.
 */
public final class LaneSweep {
    private final Program program;
    private final long[] stack;

    /** Returns a sweep over a program. */
    public LaneSweep(Program program) {
        this.program = program;
        stack = new long[program.depth + 1];
    }

    /**
     * Derives what can be derived.
     *
     * @param state for each atom the learners who hold it; afterwards also those for whom it is derivable
     * @param allowed for each atom the learners for whom it may be derived
     */
    public void derive(long[] state, long[] allowed) {
        int[] cycles = program.cycles;
        int atom = program.facts;
        for (int c = 0; c <= cycles.length; c += 2) {
            int end = c < cycles.length ? cycles[c] : program.size;
            pass(state, allowed, atom, end);
            if (c < cycles.length) {
                do {
                    while (pass(state, allowed, end, cycles[c + 1])) {
                        // Each pass derives at least one more atom for one learner.
                        continue;
                    }
                } while (program.togetherAtom.length > 0 && batch(state, allowed, end, cycles[c + 1]));
                atom = cycles[c + 1];
            }
        }
    }

    /** Returns the learners for whom the condition of an atom holds, that on the same term included. */
    public long holds(int atom, long[] state) {
        return before(atom, state) & together(atom, state);
    }

    private long before(int atom, long[] state) {
        return atom < program.facts ? 0 : eval(program.code, program.start(atom), program.end(atom), state);
    }

    private long together(int atom, long[] state) {
        int extra = program.together(atom);
        return extra < 0
                ? -1L
                : eval(program.togetherCode, program.togetherStart[extra], program.togetherStart[extra + 1], state);
    }

    private boolean pass(long[] state, long[] allowed, int from, int to) {
        boolean changed = false;
        for (int atom = from; atom < to; atom++) {
            long open = allowed[atom] & ~state[atom];
            if (open != 0) {
                long gained = open & holds(atom, state);
                state[atom] |= gained;
                changed |= gained != 0;
            }
        }
        return changed;
    }

    private boolean batch(long[] state, long[] allowed, int from, int to) {
        long[] group = new long[to - from];
        long any = 0;
        for (int atom = from; atom < to; atom++) {
            if (program.isChoice(atom)) {
                group[atom - from] = allowed[atom] & ~state[atom] & before(atom, state);
                any |= group[atom - from];
            }
        }
        while (any != 0) {
            long[] trial = Arrays.copyOf(state, state.length);
            for (int atom = from; atom < to; atom++) {
                trial[atom] |= group[atom - from];
            }
            boolean grew = true;
            while (grew) {
                grew = false;
                for (int atom = from; atom < to; atom++) {
                    if (!program.isChoice(atom)) {
                        grew |= pass(trial, allowed, atom, atom + 1);
                    }
                }
            }
            boolean shrank = false;
            any = 0;
            for (int atom = from; atom < to; atom++) {
                long kept = group[atom - from] == 0 ? 0 : group[atom - from] & together(atom, trial);
                shrank |= kept != group[atom - from];
                group[atom - from] = kept;
                any |= kept;
            }
            if (!shrank) {
                for (int atom = from; atom < to; atom++) {
                    state[atom] |= group[atom - from];
                }
                return true;
            }
        }
        return false;
    }

    private long eval(int[] code, int from, int to, long[] state) {
        int top = 0;
        for (int i = from; i < to; i++) {
            int word = code[i];
            if (word >= 0) {
                stack[top++] = state[word];
                continue;
            }
            int count = program.operands(word);
            top -= count;
            stack[top] = switch (Program.kindOf(word)) {
                case Program.ANY -> any(top, count);
                case Program.ALL -> all(top, count);
                case Program.AT_LEAST -> atLeast(top, count, Program.needed(word));
                default -> weighted(top, count, Program.table(word));
            };
            top++;
        }
        return from == to ? -1L : stack[0];
    }

    private long any(int from, int count) {
        long value = 0;
        for (int i = from; i < from + count; i++) {
            value |= stack[i];
        }
        return value;
    }

    private long all(int from, int count) {
        long value = -1L;
        for (int i = from; i < from + count; i++) {
            value &= stack[i];
        }
        return value;
    }

    /** Counts in binary, one word a digit, for all learners at once, starting so that the last carry means enough. */
    private long atLeast(int from, int count, int needed) {
        int digits = 32 - Integer.numberOfLeadingZeros(count);
        long[] sum = new long[digits];
        int offset = (1 << digits) - needed;
        for (int digit = 0; digit < digits; digit++) {
            sum[digit] = (offset >> digit & 1) != 0 ? -1L : 0L;
        }
        long enough = 0;
        for (int i = from; i < from + count; i++) {
            long carry = stack[i];
            for (int digit = 0; digit < digits && carry != 0; digit++) {
                long next = sum[digit] & carry;
                sum[digit] ^= carry;
                carry = next;
            }
            enough |= carry;
        }
        return enough;
    }

    private long weighted(int from, int count, int table) {
        long[] sums = new long[64];
        for (int i = 0; i < count; i++) {
            long weight = program.weights[table + 2 + i];
            for (long learners = stack[from + i]; learners != 0; learners &= learners - 1) {
                sums[Long.numberOfTrailingZeros(learners)] += weight;
            }
        }
        long enough = 0;
        for (int learner = 0; learner < 64; learner++) {
            if (sums[learner] >= program.weights[table]) {
                enough |= 1L << learner;
            }
        }
        return enough;
    }
}
