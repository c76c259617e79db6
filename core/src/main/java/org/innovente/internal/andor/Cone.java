package org.innovente.internal.andor;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What one question needs of a program: the goal, the choices and derived atoms that its conditions mention, transitively,
 * and the operators between them, as nodes that fire when enough of their children have. The search stops at atoms that
 * are held; atoms that are absent never fire. Building it costs O(what it holds).
 *
 * <p>Choices are also numbered as variables 0, 1, ... in the order of the catalogue, which breaks every tie.
 */
public final class Cone {
    final int size;
    final int goal;
    /** What is still missing at each node before it fires: children, or their weights. */
    final long[] need;
    /** The arcs from a node to those in which it occurs. */
    final int[] useStart;
    final int[] useTo;
    /** The weight of each arc; null if all are 1. */
    final long @Nullable [] useWeight;
    /** The arcs from a node to its children, with the number of the same arc above. */
    final int[] childStart;
    final int[] childOf;
    final int[] childArc;
    /** The variable of a node, or a negative number. */
    final int[] variableOf;
    final int[] nodeOf;
    /** Pairs of the nodes for the condition before and the one on the same term, of the variables that have the latter. */
    final int[] before;
    final int[] together;

    private final int[] atomOf;

    Cone(ConeBuilder from) {
        size = from.nodes();
        goal = from.goal();
        need = from.needs();
        useStart = from.useStart();
        useTo = from.useTo;
        useWeight = from.useWeight;
        childStart = from.childStart;
        childOf = from.childOf;
        childArc = from.childArc;
        atomOf = from.atoms();
        nodeOf = from.variables();
        variableOf = new int[size];
        Arrays.fill(variableOf, -1);
        for (int variable = 0; variable < nodeOf.length; variable++) {
            variableOf[nodeOf[variable]] = variable;
        }
        before = from.beforeOf(nodeOf);
        together = from.togetherOf(nodeOf);
    }

    /**
     * Returns the cone of a goal.
     *
     * @param goal the condition to reach, over atoms as they were given to the program
     * @param held what is held, by compiled atom
     * @param absent the atoms that can never be taken or derived, by compiled atom; null for none
     */
    public static Cone of(Program program, Expressions pool, int goal, long[] held, long @Nullable [] absent) {
        return new Cone(new ConeBuilder(program, pool, goal, held, absent));
    }

    /** Returns how many choices the cone has. */
    public int variables() {
        return nodeOf.length;
    }

    /** Returns the compiled atom of a variable. */
    public int atomOf(int variable) {
        return atomOf[nodeOf[variable]];
    }

    /** Returns the compiled atom of a node, or a negative number for an operator. */
    public int atomOfNode(int node) {
        return atomOf[node];
    }

    /** Returns how many nodes there are. */
    public int nodes() {
        return size;
    }

    /** Returns how many arcs lead from nodes to those in which they occur. */
    public int arcs() {
        return useTo.length;
    }

    /** Returns whether some choice has a condition on the same term. */
    public boolean hasTogether() {
        return before.length > 0;
    }

    boolean isAll(int node) {
        return useWeight == null
                ? need[node] == childStart[node + 1] - childStart[node]
                : need[node] == totalWeight(node);
    }

    long totalWeight(int node) {
        long sum = 0;
        for (int i = childStart[node]; i < childStart[node + 1]; i++) {
            sum += weight(childArc[i]);
        }
        return sum;
    }

    long weight(int arc) {
        return useWeight == null ? 1 : useWeight[arc];
    }
}
