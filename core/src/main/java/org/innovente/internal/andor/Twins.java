package org.innovente.internal.andor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Variables that are interchangeable: they occur in the same operators with the same weights, need the same, cost the same, and
 * nothing excludes them. The same module taught in two languages is the common case.
 */
public final class Twins {
    /** Beyond so many choices nobody looks for twins: their number says nothing any more. */
    private static final int MOST = 20_000;

    private final int[] beforeOf;
    private final int[][] groups;

    /** Returns the twins of a cone; O(arcs). */
    public Twins(Cone cone, long[] cost, int[][] exclusions) {
        beforeOf = new int[cost.length];
        groups = new int[cost.length][];
        Arrays.fill(beforeOf, -1);
        Arrays.fill(groups, new int[0]);
        if (cost.length > MOST) {
            return;
        }
        int[] shape = shapes(cone);
        boolean[] excluded = new boolean[cost.length];
        for (int[] pair : exclusions) {
            excluded[pair[0]] = true;
            excluded[pair[1]] = true;
        }
        Map<List<Object>, List<Integer>> byLook = new HashMap<>();
        List<List<Integer>> inOrder = new ArrayList<>();
        for (int variable = 0; variable < cost.length; variable++) {
            int node = cone.nodeOf[variable];
            boolean onTerm = cone.together.length > 0 && cone.together[variable] >= 0;
            if (excluded[variable] || onTerm) {
                continue;
            }
            List<Object> look = new ArrayList<>();
            look.add(cost[variable]);
            look.add(
                    cone.childStart[node] == cone.childStart[node + 1]
                            ? -1
                            : shape[cone.childOf[cone.childStart[node]]]);
            for (int arc = cone.useStart[node]; arc < cone.useStart[node + 1]; arc++) {
                look.add((long) cone.useTo[arc]);
                look.add(cone.weight(arc));
            }
            List<Integer> group = byLook.get(look);
            if (group == null) {
                group = new ArrayList<>();
                byLook.put(look, group);
                inOrder.add(group);
            } else {
                beforeOf[variable] = group.get(group.size() - 1);
            }
            group.add(variable);
        }
        for (List<Integer> group : inOrder) {
            int[] members = group.stream().mapToInt(Integer::intValue).toArray();
            for (int variable : members) {
                groups[variable] = members;
            }
        }
    }

    /** Numbers the operators so that equal ones get equal numbers; operators come after their children. */
    private static int[] shapes(Cone cone) {
        int[] shape = new int[cone.size];
        Map<List<Long>, Integer> known = new HashMap<>();
        int next = cone.size;
        for (int node = 0; node < cone.size; node++) {
            shape[node] = node;
            if (cone.atomOfNode(node) >= 0 || node == cone.goal) {
                continue;
            }
            List<long[]> children = new ArrayList<>();
            for (int i = cone.childStart[node]; i < cone.childStart[node + 1]; i++) {
                children.add(new long[] {shape[cone.childOf[i]], cone.weight(cone.childArc[i])});
            }
            children.sort(Arrays::compare);
            List<Long> key = new ArrayList<>();
            key.add(cone.need[node]);
            for (long[] child : children) {
                key.add(child[0]);
                key.add(child[1]);
            }
            Integer same = known.putIfAbsent(key, next);
            shape[node] = same == null ? next++ : same;
        }
        return shape;
    }

    /** Returns the set with the lowest twins in place of others: of all sets that differ by twins, always the same. */
    static int[] lowest(int[] set, int @Nullable [] before) {
        if (before == null) {
            return set;
        }
        boolean[] member = new boolean[before.length];
        for (int variable : set) {
            member[variable] = true;
        }
        for (int variable : set) {
            int lowest = variable;
            while (before[lowest] >= 0 && !member[before[lowest]]) {
                lowest = before[lowest];
            }
            member[variable] = false;
            member[lowest] = true;
        }
        return IntStream.range(0, member.length)
                .filter(variable -> member[variable])
                .toArray();
    }

    /** Returns for each variable the twin before it, or -1. */
    public int[] before() {
        return beforeOf.clone();
    }

    /** Returns the variables that would do as well as one, itself included; empty if it can have no twin. */
    public int[] of(int variable) {
        return groups[variable].clone();
    }
}
