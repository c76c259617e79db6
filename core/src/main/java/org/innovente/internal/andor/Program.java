package org.innovente.internal.andor;

import java.util.Arrays;

/**
 * A compiled set of conditions: for every atom a postfix program in one flat int array, atoms numbered so that whatever a
 * condition mentions comes before it, except inside a component of atoms that mention each other. Facts come first, then what
 * is always true, then what has a condition: only the last have words and offsets.
 *
 * <p>A word of zero or more pushes the truth of that atom. A negative word is an operator: its complement holds the kind in
 * the two lowest bits and above them the number of operands (any-of, all-of), fourteen bits of operands and fourteen of
 * the number needed (at-least), or the place in the table of weights. An empty program is always true. The whole takes
 * four bytes a word and four an atom with a condition; conditions on what is taken in the same term are kept apart, because few
 * atoms have one.
 */
public final class Program {
    static final int ANY = 0;
    static final int ALL = 1;
    static final int AT_LEAST = 2;
    static final int WEIGHTED = 3;
    static final int SMALL = 1 << 14;

    /** What makes an atom true. */
    public enum AtomKind {
        /** Somebody takes it, which is possible once its condition holds: a module. */
        CHOICE,
        /** Its condition alone: a level of a competency. */
        DERIVED,
        /** Nothing but the facts that are given: a paper, a decision. */
        FACT
    }

    final int size;
    /** The number of facts, which are the first atoms. */
    final int facts;
    /** The first atom that has a condition; those between are always true. */
    final int ruled;

    private final int[] start;
    final int[] code;
    final long[] weights;
    final int[] togetherAtom;
    final int[] togetherStart;
    final int[] togetherCode;
    /** Pairs of a first and a last atom, exclusive, of the components that mention themselves. */
    final int[] cycles;

    final int depth;
    private final long[] choices;
    private final int[] given;
    private final int[] placeOf;

    private Program(ProgramBuilder from) {
        size = from.given.length;
        facts = from.facts;
        ruled = from.ruled;
        start = from.start;
        code = from.code;
        weights = from.weights;
        togetherAtom = from.togetherAtom;
        togetherStart = from.togetherStart;
        togetherCode = from.togetherCode;
        cycles = from.cycles;
        depth = from.depth;
        choices = from.choices;
        given = from.given;
        placeOf = from.placeOf;
    }

    /**
     * Returns the compiled form of conditions.
     *
     * @param kinds the kind of each atom
     * @param rules the condition of each atom, a number of the pool; that of a fact is not read
     * @param together for each atom the condition on what is held or taken in the same term, {@link Expressions#TRUE} for none
     * @param pool what the numbers mean
     */
    public static Program compile(AtomKind[] kinds, int[] rules, int[] together, Expressions pool) {
        return new Program(new ProgramBuilder(kinds, rules, together, pool));
    }

    /** Returns how many atoms there are. */
    public int size() {
        return size;
    }

    /** Returns the compiled number of an atom as it was given. */
    public int placeOf(int atom) {
        return placeOf[atom];
    }

    /** Returns the given number of a compiled atom. */
    public int given(int place) {
        return given[place];
    }

    /** Returns whether a compiled atom is a choice. */
    public boolean isChoice(int place) {
        return Bits.has(choices, place);
    }

    /** Returns whether a compiled atom is a fact. */
    public boolean isFact(int place) {
        return place < facts;
    }

    /** Returns the number of words of all conditions. */
    public int words() {
        return code.length;
    }

    /** Returns the bytes of what a pass over the program reads: conditions, offsets, weights and the limits of components. */
    public long bytes() {
        return 4L
                        * (start.length
                                + code.length
                                + togetherAtom.length
                                + togetherStart.length
                                + togetherCode.length
                                + cycles.length)
                + 8L * weights.length;
    }

    /** Returns the components of atoms that mention themselves, each as compiled numbers ascending. */
    public int[][] cycles() {
        int[][] found = new int[cycles.length / 2][];
        for (int i = 0; i < found.length; i++) {
            int from = cycles[2 * i];
            found[i] = new int[cycles[2 * i + 1] - from];
            for (int j = 0; j < found[i].length; j++) {
                found[i][j] = from + j;
            }
        }
        return found;
    }

    /** Returns the first word of the condition of an atom. */
    int start(int place) {
        return place < ruled ? 0 : start[place - ruled];
    }

    /** Returns the word after the last of the condition of an atom. */
    int end(int place) {
        return place < ruled ? 0 : start[place - ruled + 1];
    }

    /** Returns the offsets of the conditions of the atoms that have one. */
    int[] starts() {
        return start;
    }

    /** Returns where the condition on the same term of an atom is, or a negative number. */
    int together(int place) {
        return togetherAtom.length == 0 ? -1 : Arrays.binarySearch(togetherAtom, place);
    }

    /** Adds the atoms that the conditions of an atom mention to a list, in the order of mention, repeated ones included. */
    public void mentions(int place, IntList into) {
        int end = end(place);
        for (int i = start(place); i < end; i++) {
            if (code[i] >= 0) {
                into.add(code[i]);
            }
        }
        int extra = together(place);
        if (extra >= 0) {
            for (int i = togetherStart[extra]; i < togetherStart[extra + 1]; i++) {
                if (togetherCode[i] >= 0) {
                    into.add(togetherCode[i]);
                }
            }
        }
    }

    static int kindOf(int word) {
        return ~word & 3;
    }

    int operands(int word) {
        int body = ~word >>> 2;
        return switch (~word & 3) {
            case ANY, ALL -> body;
            case AT_LEAST -> body & SMALL - 1;
            default -> (int) weights[body + 1];
        };
    }

    static int needed(int word) {
        return ~word >>> 16;
    }

    static int table(int word) {
        return ~word >>> 2;
    }
}
