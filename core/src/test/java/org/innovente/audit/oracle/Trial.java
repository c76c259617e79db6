package org.innovente.audit.oracle;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.innovente.requirement.Cap;
import org.innovente.requirement.Constraint;
import org.innovente.requirement.EveryAchievement;
import org.innovente.requirement.Limit;
import org.innovente.requirement.Measure;
import org.innovente.requirement.MeasureKind;
import org.innovente.requirement.NOf;
import org.innovente.requirement.OpaqueConstraint;
import org.innovente.requirement.Order;
import org.innovente.requirement.Overlap;
import org.innovente.requirement.Quantifier;
import org.innovente.requirement.Selector;
import org.innovente.requirement.UseKind;

/** One allocation: whether it is legal, and what every way of choosing makes of it (sections 4.3, 4.4 and 5.5). */
final class Trial {
    private static final Selector EVERYTHING = EveryAchievement.builder().build();
    private static final Measure COUNT = Measure.count();

    /** A possible use: a fact by a leaf, for one value where a leaf concentrates on one; in so many units. */
    record Pair(int fact, int leaf, int value, long weight, boolean certain, int units) {}

    /** What a way of choosing comes to, level by level: the verdict, unmet demand, what remains, what remains by priority. */
    record Way(int truth, long unmet, long remaining, long shortage) {
        static final Comparator<Way> ORDER = Comparator.comparingInt((Way w) -> -w.truth)
                .thenComparingLong(Way::unmet)
                .thenComparingLong(Way::remaining)
                .thenComparingLong(Way::shortage);

        Way plus(Way other) {
            return new Way(
                    Math.min(truth, other.truth),
                    unmet + other.unmet,
                    remaining + other.remaining,
                    shortage + other.shortage);
        }
    }

    private static final Way NOTHING = new Way(2, 0, 0, 0);

    private final Tree tree;
    private final Facts facts;
    private final List<Pair> pairs;
    /** How much of each pair is used. */
    final int[] taken;
    /** In how many units each fact is divided, 0 where it is not. */
    private final int[] units;

    private final boolean divided;
    private final Map<Integer, Integer> ranks;
    /** By node: the leaves below it that take, and all that are allocated. */
    private final boolean[][] takers;

    private final boolean[][] users;

    Trial(Tree tree, List<Pair> pairs, int[] units, Map<Integer, Integer> ranks) {
        this.tree = tree;
        this.facts = tree.facts;
        this.pairs = pairs;
        this.units = units;
        divided = Arrays.stream(units).anyMatch(u -> u > 0);
        this.ranks = ranks;
        taken = new int[pairs.size()];
        takers = new boolean[tree.nodes.size()][tree.leaves.size()];
        users = new boolean[tree.nodes.size()][tree.leaves.size()];
        for (Tree.Node node : tree.nodes) {
            for (int l = 0; l < tree.leaves.size(); l++) {
                Tree.Leaf leaf = tree.leaves.get(l);
                boolean below = leaf.use() != UseKind.USED && leaf.node().isBelow(node);
                users[node.index][l] = below;
                takers[node.index][l] = below && leaf.use() != UseKind.OBSERVE;
            }
        }
    }

    // ---- legality

    private int used(boolean[] leaves) {
        int mask = 0;
        for (int p = 0; p < taken.length; p++) {
            mask |= taken[p] > 0 && leaves[pairs.get(p).leaf] ? 1 << pairs.get(p).fact : 0;
        }
        return mask;
    }

    /** Returns what a set of facts comes to, of which the leaves given have parts. */
    private long measure(Measure measure, int set, boolean[] leaves) {
        Amounts amounts = tree.amounts(measure);
        int[] parts = null;
        if (divided) {
            parts = new int[units.length];
            for (int p = 0; p < taken.length; p++) {
                Pair pair = pairs.get(p);
                if (taken[p] > 0 && leaves[pair.leaf]) {
                    parts[pair.fact] += pair.units > 1 ? taken[p] : units[pair.fact];
                }
            }
        }
        return amounts.of(parts, units, set);
    }

    /** Returns whether no leaf has more than it may, and nothing counts beside what it excludes. */
    boolean isBounded() {
        for (int l = 0; l < tree.leaves.size(); l++) {
            Tree.Leaf leaf = tree.leaves.get(l);
            if (leaf.use() != UseKind.USED && leaf.most() != Long.MAX_VALUE && got(l, -1, true) > leaf.most()) {
                return false;
            }
        }
        int used = used(users[tree.root.index]);
        for (int[] pair : facts.exclusive) {
            if ((used & 1 << pair[0]) != 0 && (used & 1 << pair[1]) != 0) {
                return false;
            }
        }
        return true;
    }

    boolean isCertain() {
        for (int p = 0; p < taken.length; p++) {
            if (taken[p] > 0 && !pairs.get(p).certain) {
                return false;
            }
        }
        return true;
    }

    /** Returns whether no cap and no budget is exceeded: whatever is in doubt counts (2), or does not (1). */
    boolean isLegal(int certainty) {
        for (Tree.Node scope : tree.nodes) {
            for (Constraint constraint : scope.constraints) {
                if (constraint instanceof Cap cap) {
                    boolean[] leaves = users[scope.index];
                    int counted = used(leaves) & tree.selection.mask(cap.selector(), certainty == 2 ? 1 : 2);
                    if (counted != 0 && measure(cap.measure(), counted, leaves) > Facts.tenths(cap.max())) {
                        return false;
                    }
                } else if (constraint instanceof Overlap overlap && !isLegal(scope, overlap)) {
                    return false;
                }
            }
        }
        return true;
    }

    private boolean isLegal(Tree.Node scope, Overlap overlap) {
        Tree.Node with = overlap.with().isEmpty()
                ? scope
                : tree.find(overlap.with().get().value());
        Selector selector = overlap.selector().isPresent() ? overlap.selector().get() : EVERYTHING;
        int shared = used(takers[scope.index]) & used(takers[with.index]) & tree.selection.mask(selector, 1);
        Measure measure = overlap.measure().isPresent() ? overlap.measure().get() : COUNT;
        if (overlap.max().isPresent()
                && overlap.with().isPresent()
                && measure(measure, shared, both(scope, with))
                        > Facts.tenths(overlap.max().get())) {
            return false;
        }
        int meant = tree.selection.mask(selector, 2);
        for (int f = 0; f < facts.all.size() && overlap.atMostUses().isPresent(); f++) {
            int count = 0;
            for (int p = 0; p < taken.length; p++) {
                Pair pair = pairs.get(p);
                boolean in = takers[scope.index][pair.leaf] || takers[with.index][pair.leaf];
                count += taken[p] > 0 && pair.fact == f && in ? 1 : 0;
            }
            if ((meant & 1 << f) != 0 && count > overlap.atMostUses().getAsInt()) {
                return false;
            }
        }
        return true;
    }

    /** Returns the leaves in two scopes: what is divided is shared only as one scope is part of the other. */
    private boolean[] both(Tree.Node scope, Tree.Node with) {
        boolean[] both = takers[scope.index].clone();
        for (int l = 0; l < both.length; l++) {
            both[l] &= takers[with.index][l];
        }
        return both;
    }

    // ---- what an allocation comes to

    private long got(int l, int value, boolean doubtful) {
        Tree.Leaf leaf = tree.leaves.get(l);
        long sum = 0;
        int from = 0;
        for (int p = 0; p < taken.length; p++) {
            Pair pair = pairs.get(p);
            if (taken[p] > 0 && pair.leaf == l && (value < 0 || pair.value == value) && (doubtful || pair.certain)) {
                sum += pair.weight * taken[p] / pair.units;
                from |= 1 << pair.fact;
            }
        }
        return Tree.isDistinct(leaf) ? tree.amounts(leaf.measure()).ofAll(from) : sum;
    }

    private boolean usesBelow(Tree.Node node) {
        for (int p = 0; p < taken.length; p++) {
            if (taken[p] > 0 && users[node.index][pairs.get(p).leaf]) {
                return true;
            }
        }
        return false;
    }

    /** Returns what each way of choosing makes of the rule. */
    List<Way> ways() {
        return ways(tree.root);
    }

    private List<Way> ways(Tree.Node node) {
        List<Way> found = own(node);
        if (node.constraints.isEmpty() || tree.isDecided(node)) {
            return found;
        }
        for (Constraint constraint : node.constraints) {
            Way way = constraint(node, constraint);
            found = found.stream().map(w -> w.plus(way)).toList();
        }
        return found;
    }

    private static Way plain(int truth, long demand, long missing) {
        return new Way(truth, truth == 2 ? 0 : demand, truth == 2 ? 0 : missing, 0);
    }

    private List<Way> own(Tree.Node node) {
        if (node.fixed != null) {
            return List.of(plain(node.fixed.truth(), node.fixed.demand(), node.fixed.missing()));
        }
        if (node.leaf >= 0) {
            return leaf(node);
        }
        if (node.requirement instanceof NOf nOf) {
            return nOf(node, nOf);
        }
        for (Tree.Node child : node.children) {
            if (!child.outside) {
                return ways(child);
            }
        }
        throw new AssertionError("a node without a child that applies");
    }

    private List<Way> leaf(Tree.Node node) {
        Tree.Leaf leaf = tree.leaves.get(node.leaf);
        if (leaf.use() == UseKind.USED) {
            Tree.Node scope = leaf.group().isEmpty() ? tree.root : tree.find(leaf.group());
            return List.of(condition(leaf.selector(), leaf.measure(), leaf.demand(), leaf.most(), scope));
        }
        if (leaf.measure().kind() != MeasureKind.MAX_BY) {
            return List.of(leaf(node.leaf, -1));
        }
        int used = -2;
        for (int p = 0; p < taken.length; p++) {
            if (taken[p] > 0 && pairs.get(p).leaf == node.leaf) {
                if (used >= 0 && used != pairs.get(p).value) {
                    return List.of();
                }
                used = pairs.get(p).value;
            }
        }
        return List.of(leaf(node.leaf, used));
    }

    private Way leaf(int l, int value) {
        Tree.Leaf leaf = tree.leaves.get(l);
        long sure = got(l, value, false);
        int truth = sure >= leaf.demand() ? 2 : got(l, value, true) >= leaf.demand() ? 1 : 0;
        long missing = Math.max(0, leaf.demand() - sure);
        return new Way(truth, truth == 2 ? 0 : leaf.demand(), missing, missing * ranks.get(leaf.priority()));
    }

    private Way constraint(Tree.Node scope, Constraint constraint) {
        if (constraint instanceof Limit limit) {
            long min = Tree.least(limit.bound());
            long max = Tree.greatest(limit.bound());
            if (takes(scope)) {
                return condition(limit.selector(), limit.measure(), min, max, scope);
            }
            Amounts amounts = tree.amounts(limit.measure());
            long low = amounts.ofAll(counting(limit.selector(), 2));
            long high = amounts.ofAll(counting(limit.selector(), 1));
            int truth = low >= min && high <= max ? 2 : high < min || low > max ? 0 : 1;
            return plain(truth, Math.max(10, min), 0);
        }
        if (constraint instanceof Order order) {
            int read = 0;
            for (Facts.Fact fact : facts.looked) {
                read |= 1 << fact.index;
            }
            return plain(order(order, takes(scope) ? used(takers[scope.index]) : read), 10, 0);
        }
        return constraint instanceof OpaqueConstraint ? plain(1, 10, 0) : NOTHING;
    }

    private boolean takes(Tree.Node scope) {
        return !Arrays.equals(takers[scope.index], new boolean[tree.leaves.size()]);
    }

    private int counting(Selector selector, int least) {
        int mask = 0;
        for (Facts.Fact fact : facts.looked) {
            mask |= Math.min(fact.counts, tree.selection.matches(selector, fact)) >= least ? 1 << fact.index : 0;
        }
        return mask;
    }

    private int order(Order order, int read) {
        int result = 2;
        for (Facts.Fact before : facts.all) {
            for (Facts.Fact after : facts.all) {
                if (before == after || (read & 1 << before.index) == 0 || (read & 1 << after.index) == 0) {
                    continue;
                }
                int meant = Math.min(
                        Math.min(before.counts, tree.selection.matches(order.before(), before)),
                        Math.min(after.counts, tree.selection.matches(order.after(), after)));
                if (meant > 0) {
                    var first = before.achievement.period().flatMap(p -> p.end());
                    var second = after.achievement.period().flatMap(p -> p.end());
                    int holds = first.isEmpty() || second.isEmpty()
                            ? 1
                            : first.get().isBefore(second.get()) ? 2 : 0;
                    result = Math.min(result, meant == 2 ? holds : Math.max(1, holds));
                }
            }
        }
        return result;
    }

    /** A condition on what a scope uses; a bound on both sides asks two things. */
    private Way condition(Selector selector, Measure measure, long min, long max, Tree.Node scope) {
        boolean[] leaves = takers[scope.index];
        int used = used(leaves);
        long low = measure(measure, used & tree.selection.mask(selector, 2), leaves);
        long high = measure(measure, used & tree.selection.mask(selector, 1), leaves);
        Way lower = plain(low >= min ? 2 : high >= min ? 1 : 0, Math.max(10, min), Math.max(0, min - low));
        Way upper = plain(high <= max ? 2 : low <= max ? 1 : 0, 10, 0);
        return lower.plus(upper);
    }

    private List<Way> nOf(Tree.Node node, NOf nOf) {
        boolean all = nOf.quantifier().form() == Quantifier.Form.ALL;
        List<Tree.Node> children = new ArrayList<>();
        for (Tree.Node child : node.children) {
            if (!all || child.required()) {
                children.add(child);
            } else if (usesBelow(child)) {
                return List.of();
            }
        }
        int need = Math.max(0, tree.needed(node, children.size()));
        Way extra = NOTHING;
        if (need > children.size()) {
            extra = plain(0, 10L * (need - children.size()), 10L * (need - children.size()));
            need = children.size();
        }
        if (nOf.quantifier().isExact()) {
            extra = extra.plus(plain(tree.atMost(node), 10, 0));
        }
        Set<Way> found = new LinkedHashSet<>();
        for (int mask = 0; mask < 1 << children.size(); mask++) {
            if (Integer.bitCount(mask) == need) {
                found.addAll(choose(children, mask, extra));
            }
        }
        return List.copyOf(found);
    }

    /** What is not chosen must use nothing. */
    private Set<Way> choose(List<Tree.Node> children, int mask, Way extra) {
        Set<Way> partial = Set.of(extra);
        for (int i = 0; i < children.size() && !partial.isEmpty(); i++) {
            if ((mask & 1 << i) != 0) {
                Set<Way> next = new LinkedHashSet<>();
                for (Way right : ways(children.get(i))) {
                    partial.forEach(left -> next.add(left.plus(right)));
                }
                partial = next;
            } else if (usesBelow(children.get(i))) {
                return Set.of();
            }
        }
        return partial;
    }
}
