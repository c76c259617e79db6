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

    private Cone(Cone of, int also) {
        size = of.size + 1;
        goal = of.size;
        need = Arrays.copyOf(of.need, size);
        need[goal] = also == of.goal ? 1 : 2;
        int arcs = of.useTo.length + (int) need[goal];
        useStart = new int[size + 1];
        useTo = new int[arcs];
        useWeight = of.useWeight == null ? null : new long[arcs];
        int[] moved = new int[of.useTo.length];
        int at = 0;
        for (int node = 0; node < of.size; node++) {
            useStart[node] = at;
            for (int arc = of.useStart[node]; arc < of.useStart[node + 1]; arc++) {
                moved[arc] = at;
                if (useWeight != null) {
                    useWeight[at] = of.weight(arc);
                }
                useTo[at++] = of.useTo[arc];
            }
            if (node == of.goal || node == also) {
                if (useWeight != null) {
                    useWeight[at] = 1;
                }
                useTo[at++] = goal;
            }
        }
        useStart[of.size] = at;
        useStart[size] = at;
        childStart = Arrays.copyOf(of.childStart, size + 1);
        childStart[size] = arcs;
        childOf = Arrays.copyOf(of.childOf, arcs);
        childArc = new int[arcs];
        for (int i = 0; i < of.childArc.length; i++) {
            childArc[i] = moved[of.childArc[i]];
        }
        int child = of.childOf.length;
        for (int node : also == of.goal ? new int[] {also} : new int[] {of.goal, also}) {
            childOf[child] = node;
            childArc[child++] = useStart[node + 1] - 1;
        }
        atomOf = Arrays.copyOf(of.atomOf, size);
        atomOf[goal] = -1;
        nodeOf = of.nodeOf;
        variableOf = Arrays.copyOf(of.variableOf, size);
        variableOf[goal] = -1;
        before = of.before;
        together = of.together;
    }

    /** Returns this cone with a goal that also needs another of its nodes. O(arcs). */
    public Cone requiring(int node) {
        return new Cone(this, node);
    }

    /** Returns the children of a node. */
    public int[] children(int node) {
        return Arrays.copyOfRange(childOf, childStart[node], childStart[node + 1]);
    }

    /** Returns the nodes that use a node. */
    public int[] users(int node) {
        return Arrays.copyOfRange(useTo, useStart[node], useStart[node + 1]);
    }

    /** Returns the variable of a node, or a negative number. */
    public int variableOfNode(int node) {
        return variableOf[node];
    }

    /** Returns the node of a variable. */
    public int nodeOf(int variable) {
        return nodeOf[variable];
    }

    /** Returns whether a node needs all of its children. */
    public boolean needsAll(int node) {
        return isAll(node);
    }

    /** Returns the goal. */
    public int goal() {
        return goal;
    }

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
     * Returns the cone of one or more goals.
     *
     * @param goals the conditions to reach together, over atoms as they were given to the program
     * @param held what is held, by compiled atom
     * @param absent the atoms that can never be taken or derived, by compiled atom; null for none
     */
    public static Cone of(Program program, Expressions pool, long[] held, long @Nullable [] absent, int... goals) {
        return new Cone(new ConeBuilder(program, pool, goals, held, absent));
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
