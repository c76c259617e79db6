package org.innovente.internal.andor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.innovente.internal.andor.Program.AtomKind;

/**
 * A small random question with every feature of the engine, and its answer by enumeration of all sets of modules: the
 * conditions are trees of its own, evaluated directly, so that nothing is shared with what is tested.
 */
public final class RandomInstance {
    /** A condition: an atom, or at least so much of the weights of its children. */
    public record Tree(int atom, long bound, List<Tree> children, List<Long> weights) {}

    public final int modules;
    public final int atoms;
    public final AtomKind[] kinds;
    public final Tree[] rules;
    public final Tree[] together;
    public final boolean[] held;
    public final boolean[] absent;
    public final long[] cost;
    public final int[][] exclusions;
    public final Tree goal;
    private final Random random;

    public RandomInstance(long seed) {
        random = new Random(seed);
        modules = 2 + random.nextInt(7);
        int derived = random.nextInt(3);
        atoms = modules + derived + 1;
        kinds = new AtomKind[atoms];
        rules = new Tree[atoms];
        together = new Tree[atoms];
        held = new boolean[atoms];
        absent = new boolean[atoms];
        cost = new long[modules];
        boolean corequisites = random.nextInt(3) == 0;
        boolean unit = random.nextBoolean();
        for (int atom = 0; atom < atoms; atom++) {
            kinds[atom] = atom < modules ? AtomKind.CHOICE : atom < atoms - 1 ? AtomKind.DERIVED : AtomKind.FACT;
            rules[atom] = atom < modules && random.nextInt(3) == 0 ? all() : tree(2);
            together[atom] = corequisites && atom < modules && random.nextInt(3) == 0 ? tree(1) : all();
            held[atom] = random.nextInt(8) == 0 && kinds[atom] != AtomKind.DERIVED;
            absent[atom] = random.nextInt(12) == 0 && atom < modules;
            if (atom < modules) {
                cost[atom] = unit ? 1 : 1 + random.nextInt(6);
            }
        }
        exclusions = new int[random.nextInt(3) == 0 ? 1 + random.nextInt(2) : 0][];
        for (int i = 0; i < exclusions.length; i++) {
            int first = random.nextInt(modules);
            exclusions[i] = new int[] {first, (first + 1 + random.nextInt(modules - 1)) % modules};
        }
        goal = tree(1);
    }

    private static Tree all() {
        return new Tree(-1, 0, List.of(), List.of());
    }

    private Tree tree(int depth) {
        int kind = depth == 0 ? 0 : random.nextInt(6);
        if (kind < 2) {
            return new Tree(random.nextInt(atoms), 0, List.of(), List.of());
        }
        int count = 1 + random.nextInt(4);
        List<Tree> children = new ArrayList<>();
        long[] weights = new long[count];
        long sum = 0;
        for (int i = 0; i < count; i++) {
            Tree child = tree(depth - 1);
            if (children.contains(child) || kind == 5 && child.atom() < 0) {
                continue;
            }
            weights[children.size()] = kind == 5 ? 1 + random.nextInt(4) : 1;
            sum += weights[children.size()];
            children.add(child);
        }
        long bound = kind == 2 ? 1 : kind == 3 ? sum : Math.max(1, random.nextInt((int) sum + 1));
        for (int i = 0; i < count; i++) {
            weights[i] = Math.min(weights[i], bound);
        }
        Expressions pool = new Expressions();
        boolean repeated = children.stream()
                        .mapToInt(child -> compile(child, pool))
                        .distinct()
                        .count()
                < children.size();
        if (repeated) {
            return tree(depth);
        }
        // One child in brackets is that child: two brackets around the same one would count it twice here and once
        // there.
        return children.size() == 1
                ? children.get(0)
                : new Tree(
                        -1,
                        bound,
                        children,
                        Arrays.stream(weights, 0, children.size()).boxed().toList());
    }

    static boolean holds(Tree tree, boolean[] state) {
        if (tree.atom() >= 0) {
            return state[tree.atom()];
        }
        long sum = 0;
        for (int i = 0; i < tree.children().size(); i++) {
            sum += holds(tree.children().get(i), state) ? tree.weights().get(i) : 0;
        }
        return sum >= tree.bound();
    }

    /** Returns what is held once all that can be taken of a set of modules has been taken. */
    boolean[] derive(int set) {
        boolean[] state = held.clone();
        close(state);
        while (true) {
            boolean[] group = new boolean[modules];
            for (int m = 0; m < modules; m++) {
                group[m] = (set >> m & 1) != 0 && !absent[m] && !state[m] && holds(rules[m], state);
            }
            boolean[] trial;
            boolean shrank;
            do {
                trial = state.clone();
                for (int m = 0; m < modules; m++) {
                    trial[m] |= group[m];
                }
                close(trial);
                shrank = false;
                for (int m = 0; m < modules; m++) {
                    if (group[m] && !holds(together[m], trial)) {
                        group[m] = false;
                        shrank = true;
                    }
                }
            } while (shrank);
            boolean grew = false;
            for (int m = 0; m < modules; m++) {
                grew |= group[m];
            }
            if (!grew) {
                return state;
            }
            state = trial;
        }
    }

    private void close(boolean[] state) {
        boolean grew = true;
        while (grew) {
            grew = false;
            for (int atom = modules; atom < atoms - 1; atom++) {
                if (!state[atom] && holds(rules[atom], state)) {
                    state[atom] = grew = true;
                }
            }
        }
    }

    boolean permitted(int set) {
        for (int[] pair : exclusions) {
            if ((set >> pair[0] & 1) != 0 && (set >> pair[1] & 1) != 0) {
                return false;
            }
        }
        return true;
    }

    boolean solves(int set) {
        return permitted(set) && holds(goal, derive(set));
    }

    long costOf(int set) {
        long sum = 0;
        for (int m = 0; m < modules; m++) {
            sum += (set >> m & 1) != 0 ? cost[m] : 0;
        }
        return sum;
    }

    /** Returns the least cost of a set of modules that solves the question, or -1. */
    public long optimum() {
        long best = -1;
        for (int set = 0; set < 1 << modules; set++) {
            long own = costOf(set);
            if ((best < 0 || own < best) && solves(set)) {
                best = own;
            }
        }
        return best;
    }

    Program program(Expressions pool) {
        int[] compiled = new int[atoms];
        int[] extra = new int[atoms];
        for (int atom = 0; atom < atoms; atom++) {
            compiled[atom] = compile(rules[atom], pool);
            extra[atom] = compile(together[atom], pool);
        }
        return Program.compile(kinds, compiled, extra, pool);
    }

    static int compile(Tree tree, Expressions pool) {
        if (tree.atom() >= 0) {
            return pool.atom(tree.atom());
        }
        int[] children =
                tree.children().stream().mapToInt(child -> compile(child, pool)).toArray();
        return pool.weighted(
                tree.bound(),
                children,
                tree.weights().stream().mapToLong(Long::longValue).toArray());
    }

    long[] bits(Program program, boolean[] of) {
        long[] bits = Bits.of(atoms);
        for (int atom = 0; atom < atoms; atom++) {
            if (of[atom]) {
                Bits.add(bits, program.placeOf(atom));
            }
        }
        return bits;
    }
}
