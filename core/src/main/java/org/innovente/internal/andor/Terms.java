package org.innovente.internal.andor;

import java.util.Arrays;

/**
 * The earliest terms in which what has fired can be taken, if everything is offered in every term and nobody limits the load:
 * 1 for what needs nothing, and one more than what it needs for everything else; groups that need each other share a term.
 */
public final class Terms {
    private final int[] termOf;

    /** Returns the terms of everything that has fired in a propagation. */
    public Terms(Cone cone, Propagation from) {
        termOf = new int[cone.size];
        int[] turn = new int[cone.size];
        Arrays.fill(turn, Integer.MAX_VALUE);
        for (int i = 0; i < from.firings(); i++) {
            turn[from.firing(i)] = i;
        }
        boolean changed = true;
        // A second round is needed only where a group on the same term pushed one of its members back.
        while (changed) {
            changed = false;
            for (int i = 0; i < from.firings(); i++) {
                int node = from.firing(i);
                int term = term(cone, node, turn);
                changed |= term > termOf[node] && cone.hasTogether();
                termOf[node] = Math.max(termOf[node], term);
            }
        }
    }

    private int term(Cone cone, int node, int[] turn) {
        int variable = cone.variableOf[node];
        if (variable < 0) {
            return enough(cone, node, turn);
        }
        if (cone.before.length > 0 && cone.before[variable] >= 0) {
            return Math.max(termOf[cone.before[variable]] + 1, termOf[cone.together[variable]]);
        }
        return enough(cone, node, turn) + 1;
    }

    /** The first term after which enough of the children that fired earlier are there. */
    private int enough(Cone cone, int node, int[] turn) {
        long missing = cone.need[node];
        int first = cone.childStart[node];
        int count = cone.childStart[node + 1] - first;
        if (missing <= 0 || count == 0) {
            return 0;
        }
        if (count == 1) {
            return termOf[cone.childOf[first]];
        }
        long[] terms = new long[count];
        int known = 0;
        for (int i = 0; i < count; i++) {
            if (turn[cone.childOf[first + i]] < turn[node]) {
                terms[known++] = (long) termOf[cone.childOf[first + i]] << 32 | first + i;
            }
        }
        Arrays.sort(terms, 0, known);
        for (int i = 0; i < known; i++) {
            missing -= cone.weight(cone.childArc[(int) terms[i]]);
            if (missing <= 0) {
                return (int) (terms[i] >>> 32);
            }
        }
        return 0;
    }

    /** Returns the term of a variable, from 1; 0 if it has not fired. */
    public int of(int variable, Cone cone) {
        return termOf[cone.nodeOf[variable]];
    }
}
