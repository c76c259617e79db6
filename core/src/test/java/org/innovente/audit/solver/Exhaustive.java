package org.innovente.audit.solver;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Solves a problem by looking at every allocation and every choice: slow, simple, and independent of the search. */
final class Exhaustive {

    /** What one way of making the choices comes to. */
    private record Outcome(int verdict, long unmet, long remaining, long shortage) {

        Outcome plus(Outcome other) {
            return new Outcome(
                    Math.min(verdict, other.verdict),
                    unmet + other.unmet,
                    remaining + other.remaining,
                    shortage + other.shortage);
        }
    }

    private final Problem problem;
    private final boolean[] use;
    int verdict = -1;
    Value value;
    boolean[] best;

    Exhaustive(Problem problem) {
        this.problem = problem;
        use = new boolean[problem.pairs];
        explore(0);
    }

    private void explore(int pair) {
        if (pair == problem.pairs) {
            consider();
            return;
        }
        boolean free = true;
        for (int q : problem.conflicts[pair]) {
            free &= q > pair || !use[q];
        }
        if (free) {
            use[pair] = true;
            explore(pair + 1);
            use[pair] = false;
        }
        explore(pair + 1);
    }

    private void consider() {
        for (int l = 0; l < problem.leaves.size(); l++) {
            if (got(l, true) > problem.leaves.get(l).limit()) {
                return;
            }
        }
        boolean sure = legal(false);
        if (!sure && !legal(true)) {
            return;
        }
        for (Outcome outcome : outcomes(problem.root())) {
            int v = sure && certain() ? outcome.verdict : Math.min(1, outcome.verdict);
            if (v > 0 || sure && certain()) {
                offer(v, outcome);
            }
        }
    }

    /** Uses that are not certain to count are made only where they leave the root undetermined. */
    private boolean certain() {
        for (int p = 0; p < problem.pairs; p++) {
            if (use[p] && problem.pairMaybe[p]) {
                return false;
            }
        }
        return true;
    }

    private void offer(int v, Outcome outcome) {
        long shared = 0;
        long used = 0;
        for (int e = 0; e < problem.evidences; e++) {
            int uses = 0;
            for (int p = problem.evidenceStart[e]; p < problem.evidenceStart[e + 1]; p++) {
                uses += use[p] ? 1 : 0;
            }
            shared += uses > 1 ? 1 : 0;
            used += uses > 0 ? 1 : 0;
        }
        Value own = new Value(outcome.unmet, outcome.remaining, outcome.shortage, shared, used);
        if (v > verdict || v == verdict && own.compareTo(value) < 0) {
            verdict = v;
            value = own;
            best = use.clone();
        }
    }

    private long got(int leaf, boolean doubtful) {
        long sum = 0;
        BitSet values = new BitSet();
        for (int p : problem.leafPairs[leaf]) {
            if (use[p] && (doubtful || !problem.pairMaybe[p])) {
                sum += problem.pairWeight[p];
                for (int v : problem.pairValues[p]) {
                    values.set(v);
                }
            }
        }
        return problem.leaves.get(leaf).distinct()
                ? values.cardinality() * problem.leaves.get(leaf).unit()
                : sum;
    }

    private BitSet used(BitSet scope) {
        BitSet used = new BitSet();
        for (int p = 0; p < problem.pairs; p++) {
            if (use[p] && scope.get(problem.pairLeaf[p])) {
                used.set(problem.pairEvidence[p]);
            }
        }
        return used;
    }

    private boolean legal(boolean hope) {
        for (Problem.Constraint constraint : problem.constraints) {
            if (constraint.sure() == null) {
                int[] uses = new int[problem.evidences];
                for (int p = 0; p < problem.pairs; p++) {
                    if (use[p] && constraint.first().get(problem.pairLeaf[p])) {
                        uses[problem.pairEvidence[p]]++;
                    }
                }
                for (int e = 0; e < uses.length; e++) {
                    if (constraint.evidences().get(e) && uses[e] > constraint.max()) {
                        return false;
                    }
                }
            } else {
                BitSet used = used(constraint.first());
                if (constraint.second() != null) {
                    used.and(used(constraint.second()));
                }
                if ((hope ? constraint.hope() : constraint.sure()).of(used) > constraint.max()) {
                    return false;
                }
            }
        }
        return true;
    }

    private boolean usesBelow(int node) {
        if (problem.kind[node] == Problem.LEAF) {
            return got(problem.reference[node], true) > 0;
        }
        for (int child : problem.children[node]) {
            if (usesBelow(child)) {
                return true;
            }
        }
        return false;
    }

    private List<Outcome> outcomes(int node) {
        switch (problem.kind[node]) {
            case Problem.CONSTANT -> {
                int v = problem.verdict[node];
                return List.of(new Outcome(
                        v, v == 2 ? 0 : problem.constUnmet[node], v == 2 ? 0 : problem.constRemaining[node], 0));
            }
            case Problem.LEAF -> {
                int l = problem.reference[node];
                Problem.Leaf leaf = problem.leaves.get(l);
                long sure = got(l, false);
                int v = sure >= leaf.demand() ? 2 : got(l, true) >= leaf.demand() ? 1 : 0;
                long missing = Math.max(0, leaf.demand() - sure);
                return List.of(new Outcome(v, v == 2 ? 0 : leaf.demand(), missing, missing * leaf.priority()));
            }
            case Problem.DEPENDENT -> {
                Problem.Dependent dependent = problem.dependents.get(problem.reference[node]);
                BitSet used = used(dependent.scope());
                long sure = dependent.sure().of(used);
                long hope = dependent.hope().of(used);
                int v = sure >= dependent.min() && sure <= dependent.max()
                        ? 2
                        : hope >= dependent.min() && hope <= dependent.max() ? 1 : 0;
                return List.of(new Outcome(
                        v, v == 2 ? 0 : dependent.demand(), v == 2 ? 0 : Math.max(0, dependent.min() - sure), 0));
            }
            default -> {
                return choices(node);
            }
        }
    }

    private List<Outcome> choices(int node) {
        int[] children = problem.children[node];
        int need = problem.kind[node] == Problem.ALL ? children.length : problem.need[node];
        List<Outcome> found = new ArrayList<>();
        for (int mask = 0; mask < 1 << children.length; mask++) {
            if (Integer.bitCount(mask) != need) {
                continue;
            }
            List<Outcome> partial = List.of(new Outcome(2, 0, 0, 0));
            for (int i = 0; i < children.length && !partial.isEmpty(); i++) {
                if ((mask & 1 << i) != 0) {
                    List<Outcome> next = new ArrayList<>();
                    for (Outcome left : partial) {
                        for (Outcome right : outcomes(children[i])) {
                            next.add(left.plus(right));
                        }
                    }
                    partial = next.stream().distinct().toList();
                } else if (usesBelow(children[i])) {
                    partial = List.of();
                }
            }
            found.addAll(partial);
        }
        return found.stream().distinct().toList();
    }
}
