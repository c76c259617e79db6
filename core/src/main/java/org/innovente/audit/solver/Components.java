package org.innovente.audit.solver;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;

/**
 * The independent parts of a problem: the conditions that the root joins, put together where an evidence could serve both, or where
 * a constraint or a condition on what is used reaches into both. Each part is solved alone, and
 * resolves doubts in the learner's favour only where it needs to itself.
 */
final class Components {

    /** One part: a problem of its own, and what its numbers are in the whole. */
    record Part(Problem problem, int[] pairs, int[] nodes) {}

    private final Problem whole;
    private final List<Integer> conditions = new ArrayList<>();
    private final int[] conditionOf;
    private final int[] group;

    Components(Problem whole) {
        this.whole = whole;
        conditionOf = new int[whole.nodes];
        Arrays.fill(conditionOf, -1);
        collect();
        group = new int[conditions.size()];
        for (int i = 0; i < group.length; i++) {
            group[i] = i;
        }
        joinByEvidence();
        joinByConstraints();
    }

    private void collect() {
        Deque<Integer> stack = new ArrayDeque<>();
        stack.push(whole.root());
        while (!stack.isEmpty()) {
            int node = stack.pop();
            if (whole.kind[node] == Problem.ALL) {
                for (int i = whole.children[node].length - 1; i >= 0; i--) {
                    stack.push(whole.children[node][i]);
                }
            } else {
                mark(node, conditions.size());
                conditions.add(node);
            }
        }
    }

    private void mark(int top, int condition) {
        Deque<Integer> stack = new ArrayDeque<>();
        stack.push(top);
        while (!stack.isEmpty()) {
            int node = stack.pop();
            conditionOf[node] = condition;
            for (int child : whole.children[node]) {
                stack.push(child);
            }
        }
    }

    private int find(int i) {
        int root = i;
        while (group[root] != root) {
            root = group[root];
        }
        while (group[i] != root) {
            int next = group[i];
            group[i] = root;
            i = next;
        }
        return root;
    }

    private void join(int a, int b) {
        int left = find(a);
        int right = find(b);
        group[Math.max(left, right)] = Math.min(left, right);
    }

    private int ofLeaf(int leaf) {
        return conditionOf[whole.leafNode[leaf]];
    }

    private void joinByEvidence() {
        for (int e = 0; e < whole.evidences; e++) {
            for (int p = whole.evidenceStart[e] + 1; p < whole.evidenceStart[e + 1]; p++) {
                join(ofLeaf(whole.pairLeaf[p - 1]), ofLeaf(whole.pairLeaf[p]));
            }
        }
    }

    private void joinByConstraints() {
        for (Problem.Constraint constraint : whole.constraints) {
            BitSet scope = (BitSet) constraint.first().clone();
            if (constraint.second() != null) {
                scope.or(constraint.second());
            }
            if (constraint.sure() == null || binds(scope, constraint.sure(), constraint.max())) {
                joinScope(scope, -1);
            }
        }
        for (int n = 0; n < whole.nodes; n++) {
            if (whole.kind[n] == Problem.DEPENDENT) {
                Problem.Dependent one = whole.dependents.get(whole.reference[n]);
                if (one.min() > 0 || binds(one.scope(), one.sure(), one.max())) {
                    joinScope(one.scope(), conditionOf[n]);
                }
            }
        }
    }

    /** Returns whether the leaves of a scope could use more of something than it allows, all together. */
    private boolean binds(BitSet scope, Gauge gauge, long max) {
        BitSet all = new BitSet();
        for (int p = 0; p < whole.pairs; p++) {
            if (scope.get(whole.pairLeaf[p])) {
                all.set(whole.pairEvidence[p]);
            }
        }
        return gauge.of(all) > max;
    }

    private void joinScope(BitSet scope, int with) {
        int first = with;
        for (int l = scope.nextSetBit(0); l >= 0; l = scope.nextSetBit(l + 1)) {
            if (first < 0) {
                first = ofLeaf(l);
            } else {
                join(first, ofLeaf(l));
            }
        }
    }

    /** Returns the parts in the order of their first conditions. */
    List<Part> parts() {
        List<List<Integer>> byGroup = new ArrayList<>();
        int[] at = new int[conditions.size()];
        Arrays.fill(at, -1);
        for (int i = 0; i < conditions.size(); i++) {
            int root = find(i);
            if (at[root] < 0) {
                at[root] = byGroup.size();
                byGroup.add(new ArrayList<>());
            }
            byGroup.get(at[root]).add(conditions.get(i));
        }
        List<Part> parts = new ArrayList<>();
        if (byGroup.size() == 1 && conditions.size() == 1 && conditions.get(0) == whole.root()) {
            parts.add(identity());
            return parts;
        }
        for (List<Integer> tops : byGroup) {
            parts.add(part(tops));
        }
        return parts;
    }

    private Part identity() {
        int[] pairs = new int[whole.pairs];
        int[] nodes = new int[whole.nodes];
        Arrays.setAll(pairs, i -> i);
        Arrays.setAll(nodes, i -> i);
        return new Part(whole, pairs, nodes);
    }

    private Part part(List<Integer> tops) {
        BitSet inside = new BitSet();
        Deque<Integer> stack = new ArrayDeque<>(tops);
        while (!stack.isEmpty()) {
            int node = stack.pop();
            inside.set(node);
            for (int child : whole.children[node]) {
                stack.push(child);
            }
        }
        int[] leafTo = new int[whole.leaves.size()];
        Arrays.fill(leafTo, -1);
        int[] evidences = evidencesOf(inside);
        int[] evidenceTo = new int[whole.evidences];
        Arrays.fill(evidenceTo, -1);
        for (int i = 0; i < evidences.length; i++) {
            evidenceTo[evidences[i]] = i;
        }
        ProblemBuilder builder = new ProblemBuilder(evidences.length);
        for (int l = 0; l < leafTo.length; l++) {
            if (inside.get(whole.leafNode[l])) {
                Problem.Leaf leaf = whole.leaves.get(l);
                leafTo[l] = leaf.distinct()
                        ? builder.distinctLeaf(leaf.demand(), leaf.limit(), leaf.priority(), leaf.unit())
                        : builder.leaf(leaf.demand(), leaf.limit(), leaf.priority());
            }
        }
        int[] pairs = copyPairs(builder, leafTo, evidenceTo);
        copyConstraints(builder, leafTo, evidences);
        int[] nodeTo = new int[whole.nodes];
        int[] nodes = copyNodes(builder, inside, tops, leafTo, evidences, nodeTo);
        return new Part(builder.build(nodes.length - 1), pairs, nodes);
    }

    private int[] evidencesOf(BitSet inside) {
        BitSet found = new BitSet();
        for (int p = 0; p < whole.pairs; p++) {
            if (inside.get(whole.leafNode[whole.pairLeaf[p]])) {
                found.set(whole.pairEvidence[p]);
            }
        }
        return found.stream().toArray();
    }

    private int[] copyPairs(ProblemBuilder builder, int[] leafTo, int[] evidenceTo) {
        int[] pairs = new int[whole.pairs];
        int count = 0;
        for (int p = 0; p < whole.pairs; p++) {
            int leaf = leafTo[whole.pairLeaf[p]];
            if (leaf >= 0) {
                if (whole.leaves.get(whole.pairLeaf[p]).distinct()) {
                    builder.pair(evidenceTo[whole.pairEvidence[p]], leaf, whole.pairValues[p], whole.pairMaybe[p]);
                } else {
                    builder.pair(evidenceTo[whole.pairEvidence[p]], leaf, whole.pairWeight[p], whole.pairMaybe[p]);
                }
                pairs[count++] = p;
            }
        }
        int[] own = Arrays.copyOf(pairs, count);
        int[] leafBack = new int[whole.leaves.size()];
        for (int l = 0; l < leafTo.length; l++) {
            if (leafTo[l] >= 0) {
                leafBack[leafTo[l]] = l;
            }
        }
        int[] evidenceBack = new int[whole.evidences];
        for (int e = 0; e < evidenceTo.length; e++) {
            if (evidenceTo[e] >= 0) {
                evidenceBack[evidenceTo[e]] = e;
            }
        }
        builder.competition((e, a, b) -> compete(evidenceBack[e], leafBack[a], leafBack[b]));
        return own;
    }

    private boolean compete(int evidence, int left, int right) {
        int a = -1;
        int b = -1;
        for (int p = whole.evidenceStart[evidence]; p < whole.evidenceStart[evidence + 1]; p++) {
            a = whole.pairLeaf[p] == left ? p : a;
            b = whole.pairLeaf[p] == right ? p : b;
        }
        return Arrays.binarySearch(whole.conflicts[a], b) >= 0;
    }

    private static BitSet scope(BitSet scope, int[] leafTo) {
        BitSet own = new BitSet();
        for (int l = scope.nextSetBit(0); l >= 0; l = scope.nextSetBit(l + 1)) {
            if (leafTo[l] >= 0) {
                own.set(leafTo[l]);
            }
        }
        return own;
    }

    private void copyConstraints(ProblemBuilder builder, int[] leafTo, int[] evidences) {
        for (Problem.Constraint constraint : whole.constraints) {
            BitSet first = scope(constraint.first(), leafTo);
            if (first.isEmpty()) {
                continue;
            }
            if (constraint.sure() == null) {
                BitSet some = new BitSet();
                for (int i = 0; i < evidences.length; i++) {
                    some.set(i, constraint.evidences().get(evidences[i]));
                }
                builder.uses(first, some, (int) constraint.max());
                continue;
            }
            Gauge sure = constraint.sure().of(evidences);
            Gauge hope = constraint.hope() == constraint.sure()
                    ? sure
                    : constraint.hope().of(evidences);
            if (constraint.second() == null) {
                builder.cap(first, sure, hope, constraint.max());
            } else {
                builder.overlap(first, scope(constraint.second(), leafTo), sure, hope, constraint.max());
            }
        }
    }

    private int[] copyNodes(
            ProblemBuilder builder, BitSet inside, List<Integer> tops, int[] leafTo, int[] evidences, int[] nodeTo) {
        List<Integer> nodes = new ArrayList<>();
        for (int n = inside.nextSetBit(0); n >= 0; n = inside.nextSetBit(n + 1)) {
            int[] children =
                    Arrays.stream(whole.children[n]).map(child -> nodeTo[child]).toArray();
            nodeTo[n] = switch (whole.kind[n]) {
                case Problem.LEAF -> builder.leafNode(leafTo[whole.reference[n]]);
                case Problem.CONSTANT ->
                    builder.constant(whole.verdict[n], whole.constUnmet[n], whole.constRemaining[n]);
                case Problem.ALL -> builder.all(children);
                case Problem.DEPENDENT ->
                    dependent(builder, whole.dependents.get(whole.reference[n]), leafTo, evidences);
                default -> builder.choose(whole.need[n], children);
            };
            nodes.add(n);
        }
        if (tops.size() > 1 || nodeTo[tops.get(0)] != nodes.size() - 1) {
            builder.all(tops.stream().mapToInt(top -> nodeTo[top]).toArray());
            nodes.add(whole.root());
        }
        return nodes.stream().mapToInt(Integer::intValue).toArray();
    }

    private static int dependent(ProblemBuilder builder, Problem.Dependent one, int[] leafTo, int[] evidences) {
        Gauge sure = one.sure().of(evidences);
        Gauge hope = one.hope() == one.sure() ? sure : one.hope().of(evidences);
        return builder.dependent(scope(one.scope(), leafTo), sure, hope, one.min(), one.max(), one.demand());
    }
}
