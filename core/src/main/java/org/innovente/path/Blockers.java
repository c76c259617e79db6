package org.innovente.path;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.innovente.common.ModuleId;
import org.innovente.internal.andor.Bits;
import org.innovente.internal.andor.Expressions;
import org.innovente.internal.andor.IntList;
import org.innovente.internal.andor.Sweep;

/**
 * Why something cannot be derived: from each atom that is not, one clause that fails is followed to the atoms that would meet
 * it, none of which can be derived either. The nearest dead end of that graph, or its shortest cycle, is the reason. O(arcs).
 */
final class Blockers {
    private static final int CYCLE_STARTS = 16;
    private static final int MOST_REASONS = 8;

    private final Compiled graph;
    private final long[] state;
    private final long[] absent;
    private final Map<Integer, IntList> nextOf = new HashMap<>();

    /**
     * Works out what can be derived.
     *
     * @param held what is held
     * @param absent what cannot be taken
     */
    Blockers(Compiled graph, long[] held, long[] absent) {
        this.graph = graph;
        this.absent = absent;
        state = held.clone();
        long[] allowed = Bits.full(graph.program.size());
        for (int i = 0; i < allowed.length; i++) {
            allowed[i] &= ~absent[i];
        }
        new Sweep(graph.program).derive(state, allowed);
    }

    boolean derived(int atom) {
        return Bits.has(state, graph.program.placeOf(atom));
    }

    boolean holds(int condition) {
        return value(condition);
    }

    /** Returns the reasons why a condition does not hold, one for each of the first parts of it that fail. */
    List<Blocker> of(int condition) {
        List<Blocker> found = new ArrayList<>();
        IntList parts = new IntList();
        if (graph.pool.kind(condition) == Expressions.Kind.ALL) {
            for (int i = 0; i < graph.pool.childCount(condition); i++) {
                parts.add(graph.pool.child(condition, i));
            }
        } else {
            parts.add(condition);
        }
        for (int i = 0; i < parts.size() && found.size() < MOST_REASONS; i++) {
            if (!value(parts.get(i))) {
                found.add(one(parts.get(i)));
            }
        }
        return found.stream().distinct().toList();
    }

    private Blocker one(int condition) {
        Map<Integer, Integer> cameFrom = new HashMap<>();
        Deque<Integer> open = new ArrayDeque<>();
        IntList start = new IntList();
        failing(condition, start);
        for (int i = 0; i < start.size(); i++) {
            if (cameFrom.putIfAbsent(start.get(i), -1) == null) {
                open.add(start.get(i));
            }
        }
        List<Integer> visited = new ArrayList<>();
        while (!open.isEmpty()) {
            int atom = open.poll();
            visited.add(atom);
            IntList next = next(atom);
            if (next.isEmpty()) {
                return end(atom, cameFrom);
            }
            for (int i = 0; i < next.size(); i++) {
                if (cameFrom.putIfAbsent(next.get(i), atom) == null) {
                    open.add(next.get(i));
                }
            }
        }
        return visited.isEmpty()
                ? new Blocker(Blocker.Kind.TOO_FEW, List.of(), Optional.empty())
                : new Blocker(Blocker.Kind.DEADLOCK, shortestCycle(visited), Optional.empty());
    }

    private Blocker end(int atom, Map<Integer, Integer> cameFrom) {
        List<ModuleId> chain = new ArrayList<>();
        for (int at = atom; at >= 0; at = cameFrom.getOrDefault(at, -1)) {
            if (graph.isModule(at)) {
                chain.add(graph.idOf(at));
            }
        }
        Collections.reverse(chain);
        Atom what = graph.atoms.get(atom);
        if (what instanceof Atom.Paper paper) {
            return new Blocker(Blocker.Kind.ATTESTATION, chain, Optional.of(paper.ref()));
        }
        if (what instanceof Atom.Fact fact) {
            return new Blocker(Blocker.Kind.DANGLING, chain, Optional.of(fact.ref()));
        }
        if (what instanceof Atom.Level level) {
            String text = level.competency() + (level.levelName().isEmpty() ? "" : "@" + level.levelName());
            return new Blocker(
                    Blocker.Kind.UNATTAINABLE_LEVEL,
                    chain,
                    Optional.of(new ConditionRef(
                            ConditionRef.Kind.DANGLING,
                            chain.isEmpty() ? "" : chain.get(chain.size() - 1).value(),
                            "",
                            text)));
        }
        boolean missing = Bits.has(absent, graph.program.placeOf(atom));
        return new Blocker(missing ? Blocker.Kind.NOT_AVAILABLE : Blocker.Kind.TOO_FEW, chain, Optional.empty());
    }

    /** The atoms of one failing clause of an atom; empty at a dead end. */
    private IntList next(int atom) {
        IntList known = nextOf.get(atom);
        if (known == null) {
            known = findNext(atom);
            nextOf.put(atom, known);
        }
        return known;
    }

    private IntList findNext(int atom) {
        IntList found = new IntList();
        int place = graph.program.placeOf(atom);
        if (graph.program.isFact(place) || Bits.has(absent, place)) {
            return found;
        }
        if (!value(graph.rule(atom))) {
            failing(graph.rule(atom), found);
        } else {
            failing(graph.together(atom), found);
        }
        return found;
    }

    /** Adds the atoms that would have to hold for a condition: of an all-of the narrowest child that fails, otherwise all. */
    private void failing(int condition, IntList into) {
        IntList walk = new IntList();
        walk.add(condition);
        while (!walk.isEmpty()) {
            int node = walk.pop();
            if (graph.pool.kind(node) == Expressions.Kind.ATOM) {
                Atom what = graph.atoms.get(graph.pool.value(node));
                // That nobody waived it and that the record alone does not do is no reason.
                if (!Atom.isPersonal(what)) {
                    into.add(graph.pool.value(node));
                }
                continue;
            }
            int narrowest = -1;
            for (int i = 0; i < graph.pool.childCount(node); i++) {
                int child = graph.pool.child(node, i);
                if (value(child)) {
                    continue;
                }
                if (graph.pool.kind(node) != Expressions.Kind.ALL) {
                    walk.add(child);
                } else if (narrowest < 0 || width(child) < width(narrowest)) {
                    narrowest = child;
                }
            }
            if (narrowest >= 0) {
                walk.add(narrowest);
            }
        }
    }

    private int width(int condition) {
        return graph.pool.kind(condition) == Expressions.Kind.ATOM ? 1 : graph.pool.childCount(condition) + 1;
    }

    /** Evaluates a condition on what can be derived, from the leaves up. */
    private boolean value(int condition) {
        IntList walk = new IntList();
        List<long[]> sums = new ArrayList<>();
        walk.add(condition);
        long last = 0;
        // Each open operator has {node, next child, sum so far}.
        while (true) {
            int node = walk.pop();
            if (graph.pool.kind(node) == Expressions.Kind.ATOM) {
                last = derived(graph.pool.value(node)) ? 1 : 0;
            } else {
                sums.add(new long[] {node, 0, 0});
                last = -1;
            }
            while (!sums.isEmpty()) {
                long[] top = sums.get(sums.size() - 1);
                int own = (int) top[0];
                if (last >= 0) {
                    top[2] += last * weight(own, (int) top[1]);
                    top[1]++;
                }
                if (top[1] < graph.pool.childCount(own)) {
                    walk.add(graph.pool.child(own, (int) top[1]));
                    break;
                }
                sums.remove(sums.size() - 1);
                last = top[2] >= needed(own) ? 1 : 0;
            }
            if (sums.isEmpty() && walk.isEmpty()) {
                return last == 1;
            }
        }
    }

    private long weight(int node, int child) {
        return graph.pool.kind(node) == Expressions.Kind.WEIGHTED ? graph.pool.weight(node, child) : 1;
    }

    private long needed(int node) {
        return switch (graph.pool.kind(node)) {
            case ANY -> 1;
            case ALL -> graph.pool.childCount(node);
            case WEIGHTED -> graph.pool.bound(node);
            default -> graph.pool.value(node);
        };
    }

    private List<ModuleId> shortestCycle(List<Integer> visited) {
        List<Integer> best = List.of();
        for (int start : visited.subList(0, Math.min(CYCLE_STARTS, visited.size()))) {
            List<Integer> found = cycleThrough(start);
            if (!found.isEmpty() && (best.isEmpty() || found.size() < best.size())) {
                best = found;
            }
        }
        return best.stream().filter(graph::isModule).map(graph::idOf).toList();
    }

    private List<Integer> cycleThrough(int start) {
        Map<Integer, Integer> cameFrom = new HashMap<>();
        Deque<Integer> open = new ArrayDeque<>(List.of(start));
        while (!open.isEmpty()) {
            int atom = open.poll();
            for (int next : next(atom).toArray()) {
                if (next == start) {
                    List<Integer> cycle = new ArrayList<>();
                    for (int at = atom; at != start; at = cameFrom.getOrDefault(at, -1)) {
                        cycle.add(at);
                    }
                    cycle.add(start);
                    Collections.reverse(cycle);
                    return cycle;
                }
                if (cameFrom.putIfAbsent(next, atom) == null) {
                    open.add(next);
                }
            }
        }
        return List.of();
    }
}
