package org.innovente.audit.oracle;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.innovente.audit.AuditOptions;
import org.innovente.catalogue.Catalogue;
import org.innovente.common.NodeId;
import org.innovente.diploma.Diploma;
import org.innovente.diploma.NamedOutcome;
import org.innovente.learner.LearnerRecord;
import org.innovente.requirement.Cap;
import org.innovente.requirement.Constraint;
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

/**
 * Decides a rule on a record by looking at every allocation and every choice, straight from sections 4.4, 5.5 and 5.6 of the
 * reference: slow, simple, and without a line of the engine.
 */
final class Oracle {

    /** A possible use: a fact by a leaf, for one value where a leaf concentrates on one. */
    private record Pair(int fact, int leaf, String value, long weight, boolean certain) {}

    /** What a way of choosing comes to, level by level: the verdict, unmet demand, what remains, what remains by priority. */
    private record Way(int truth, long unmet, long remaining, long shortage) {
        Way plus(Way other) {
            return new Way(
                    Math.min(truth, other.truth),
                    unmet + other.unmet,
                    remaining + other.remaining,
                    shortage + other.shortage);
        }
    }

    /** The levels of section 5.5 but the last; the verdict counts downwards. */
    record Score(int truth, long unmet, long remaining, long shortage, long shared, long used)
            implements Comparable<Score> {
        /** Returns the levels that are about what is asked, without those about what is used for it. */
        Score demands() {
            return new Score(truth, unmet, remaining, shortage, 0, 0);
        }

        @Override
        public int compareTo(Score other) {
            return Comparator.comparingInt((Score s) -> -s.truth)
                    .thenComparingLong(Score::unmet)
                    .thenComparingLong(Score::remaining)
                    .thenComparingLong(Score::shortage)
                    .thenComparingLong(Score::shared)
                    .thenComparingLong(Score::used)
                    .compare(this, other);
        }
    }

    private final Facts facts;
    private final Tree tree;
    private final NamedOutcome outcome;
    private final List<Pair> pairs = new ArrayList<>();
    private final Map<Integer, Integer> ranks = new HashMap<>();
    private boolean[] taken;
    Score best;
    Set<String> uses;

    Oracle(Catalogue catalogue, Diploma diploma, LearnerRecord record, AuditOptions options) {
        facts = new Facts(catalogue, diploma, record, options);
        outcome = diploma.outcomes().get(0);
        tree = new Tree(catalogue, diploma, outcome, facts);
        TreeSet<Integer> priorities = new TreeSet<>();
        tree.leaves.forEach(l -> priorities.add(l.priority()));
        priorities.forEach(p -> ranks.put(p, ranks.size()));
        for (int f = 0; f < facts.all.size(); f++) {
            for (int l = 0; l < tree.leaves.size(); l++) {
                pair(f, l);
            }
        }
        taken = new boolean[pairs.size()];
    }

    /** Returns how many uses are possible at all. */
    int pairs() {
        return pairs.size();
    }

    /** Returns the names of the nodes that take achievements. */
    Set<String> leaves() {
        Set<String> names = new TreeSet<>();
        tree.leaves.stream()
                .filter(l -> l.use() != UseKind.USED)
                .forEach(l -> names.add(l.node().name()));
        return names;
    }

    /** Looks at every allocation. */
    void enumerate() {
        explore(0);
    }

    private void pair(int f, int l) {
        Facts.Fact fact = facts.all.get(f);
        Tree.Leaf leaf = tree.leaves.get(l);
        int accepted = leaf.use() == UseKind.USED ? 0 : tree.accepts(leaf.node(), leaf.selector(), fact);
        if (accepted == 0) {
            return;
        }
        boolean known = facts.amount(leaf.measure(), fact) != null;
        long weight = known ? Facts.tenths(facts.amount(leaf.measure(), fact)) : leaf.demand();
        boolean certain = accepted == 2 && known;
        if (leaf.measure().attribute().isPresent()) {
            List<String> values = facts.values(leaf.measure().attribute().get(), fact);
            Set<String> own = new TreeSet<>(values == null ? List.of() : values);
            if (Tree.isDistinct(leaf)) {
                if (!own.isEmpty()) {
                    pairs.add(new Pair(f, l, "", 10, certain));
                }
            } else if (weight > 0) {
                own.forEach(v -> pairs.add(new Pair(f, l, v, weight, certain)));
            }
        } else if (weight > 0) {
            pairs.add(new Pair(f, l, "", weight, certain));
        }
    }

    private void explore(int pair) {
        if (pair == pairs.size()) {
            consider();
            return;
        }
        boolean free = true;
        for (int p = 0; p < pair && free; p++) {
            free = !taken[p] || pairs.get(p).fact != pairs.get(pair).fact || !compete(p, pair);
        }
        if (free) {
            taken[pair] = true;
            explore(pair + 1);
            taken[pair] = false;
        }
        explore(pair + 1);
    }

    private boolean compete(int left, int right) {
        Tree.Leaf a = tree.leaves.get(pairs.get(left).leaf);
        Tree.Leaf b = tree.leaves.get(pairs.get(right).leaf);
        if (pairs.get(left).leaf == pairs.get(right).leaf) {
            return true;
        }
        boolean observes = a.use() == UseKind.OBSERVE || b.use() == UseKind.OBSERVE;
        boolean free = a.use() == UseKind.SHARE && a.group().isEmpty()
                || b.use() == UseKind.SHARE && b.group().isEmpty();
        boolean together = a.use() == UseKind.SHARE
                && b.use() == UseKind.SHARE
                && a.group().equals(b.group());
        if (observes || free || together) {
            return false;
        }
        List<Tree.Node> exclusive = new ArrayList<>();
        for (NodeId scope : outcome.exclusiveScopes()) {
            exclusive.add(tree.find(scope.value()));
        }
        if (!exclusive.isEmpty()
                && exclusive.stream()
                        .noneMatch(s -> a.node().isBelow(s) && b.node().isBelow(s))) {
            return false;
        }
        Facts.Fact fact = facts.all.get(pairs.get(left).fact);
        for (Tree.Node scope : tree.nodes) {
            for (Constraint constraint : scope.constraints) {
                if (constraint instanceof Overlap overlap
                        && (overlap.selector().isEmpty()
                                || facts.matches(overlap.selector().get(), fact) == 2)) {
                    Tree.Node with = overlap.with().isEmpty()
                            ? scope
                            : tree.find(overlap.with().get().value());
                    if (a.node().isBelow(scope) && b.node().isBelow(with)
                            || b.node().isBelow(scope) && a.node().isBelow(with)) {
                        return false;
                    }
                }
            }
        }
        return true;
    }

    private void consider() {
        for (int l = 0; l < tree.leaves.size(); l++) {
            if (tree.leaves.get(l).use() != UseKind.USED
                    && got(l, "", true, true) > tree.leaves.get(l).most()) {
                return;
            }
        }
        boolean certain = true;
        for (int p = 0; p < pairs.size(); p++) {
            certain &= !taken[p] || pairs.get(p).certain;
        }
        boolean sure = certain && legal(2);
        if (!sure && !legal(1)) {
            return;
        }
        for (Way way : ways(tree.root)) {
            int truth = sure ? way.truth : Math.min(1, way.truth);
            if (truth > 0 || sure) {
                offer(truth, way);
            }
        }
    }

    private void offer(int truth, Way way) {
        int[] count = new int[facts.all.size()];
        for (int p = 0; p < pairs.size(); p++) {
            count[pairs.get(p).fact] += taken[p] ? 1 : 0;
        }
        long shared = java.util.Arrays.stream(count).filter(c -> c > 1).count();
        long used = java.util.Arrays.stream(count).filter(c -> c > 0).count();
        Score score = new Score(truth, way.unmet, way.remaining, way.shortage, shared, used);
        if (best == null || score.compareTo(best) < 0) {
            best = score;
            uses = new TreeSet<>();
            for (int p = 0; p < pairs.size(); p++) {
                if (taken[p]) {
                    uses.add(use(pairs.get(p)));
                }
            }
        }
    }

    private String use(Pair pair) {
        return facts.all.get(pair.fact).id() + " by "
                + tree.leaves.get(pair.leaf).node().name();
    }

    /** Returns the score of an allocation that is given by its uses, or null where it is not legal. */
    Score score(Set<String> given) {
        Score kept = best;
        Set<String> keptUses = uses;
        best = null;
        // a leaf that concentrates on one value may take a fact for any of its values: all ways are tried
        assign(0, given);
        Score found = best;
        best = kept;
        uses = keptUses;
        return found;
    }

    private void assign(int pair, Set<String> given) {
        if (pair == pairs.size()) {
            Set<String> now = new HashSet<>();
            for (int p = 0; p < pairs.size(); p++) {
                if (taken[p]) {
                    now.add(use(pairs.get(p)));
                }
            }
            if (now.equals(given)) {
                consider();
            }
            return;
        }
        Pair own = pairs.get(pair);
        if (given.contains(use(own))) {
            boolean free = true;
            for (int p = 0; p < pair && free; p++) {
                free = !taken[p] || pairs.get(p).fact != own.fact || !compete(p, pair);
            }
            if (free) {
                taken[pair] = true;
                assign(pair + 1, given);
                taken[pair] = false;
            }
            if (own.value.isEmpty()) {
                return;
            }
        }
        assign(pair + 1, given);
    }

    // ---- legality

    private List<Facts.Fact> usedBelow(Tree.Node scope, boolean observers) {
        Set<Integer> found = new TreeSet<>();
        for (int p = 0; p < pairs.size(); p++) {
            Tree.Leaf leaf = tree.leaves.get(pairs.get(p).leaf);
            if (taken[p] && leaf.node().isBelow(scope) && (observers || leaf.use() != UseKind.OBSERVE)) {
                found.add(pairs.get(p).fact);
            }
        }
        return found.stream().map(facts.all::get).toList();
    }

    private List<Facts.Fact> matching(Selector selector, List<Facts.Fact> from, int least) {
        return from.stream().filter(f -> facts.matches(selector, f) >= least).toList();
    }

    /** Returns whether no cap and no budget is exceeded: whatever is in doubt counts (2), or does not (1). */
    private boolean legal(int certainty) {
        for (Tree.Node scope : tree.nodes) {
            for (Constraint constraint : scope.constraints) {
                if (constraint instanceof Cap cap) {
                    List<Facts.Fact> counted = matching(cap.selector(), usedBelow(scope, true), certainty == 2 ? 1 : 2);
                    if (facts.measure(cap.measure(), counted) > Facts.tenths(cap.max())) {
                        return false;
                    }
                } else if (constraint instanceof Overlap overlap && !legal(scope, overlap)) {
                    return false;
                }
            }
        }
        return true;
    }

    private boolean legal(Tree.Node scope, Overlap overlap) {
        Tree.Node with = overlap.with().isEmpty()
                ? scope
                : tree.find(overlap.with().get().value());
        List<Facts.Fact> shared = new ArrayList<>(usedBelow(scope, false));
        shared.retainAll(usedBelow(with, false));
        if (overlap.selector().isPresent()) {
            shared = matching(overlap.selector().get(), shared, 1);
        }
        if (overlap.max().isPresent()
                && overlap.with().isPresent()
                && facts.measure(
                                overlap.measure().isPresent()
                                        ? overlap.measure().get()
                                        : Measure.count(),
                                shared)
                        > Facts.tenths(overlap.max().get())) {
            return false;
        }
        for (int f = 0; f < facts.all.size() && overlap.atMostUses().isPresent(); f++) {
            int count = 0;
            for (int p = 0; p < pairs.size(); p++) {
                Tree.Leaf leaf = tree.leaves.get(pairs.get(p).leaf);
                boolean in = leaf.node().isBelow(scope) || leaf.node().isBelow(with);
                count += taken[p] && pairs.get(p).fact == f && in && leaf.use() != UseKind.OBSERVE ? 1 : 0;
            }
            boolean meant = overlap.selector().isEmpty()
                    || facts.matches(overlap.selector().get(), facts.all.get(f)) == 2;
            if (meant && count > overlap.atMostUses().getAsInt()) {
                return false;
            }
        }
        return true;
    }

    // ---- what an allocation comes to

    private long got(int l, String value, boolean doubtful, boolean any) {
        Tree.Leaf leaf = tree.leaves.get(l);
        long sum = 0;
        List<Facts.Fact> from = new ArrayList<>();
        for (int p = 0; p < pairs.size(); p++) {
            Pair pair = pairs.get(p);
            if (taken[p] && pair.leaf == l && (any || pair.value.equals(value)) && (doubtful || pair.certain)) {
                sum += pair.weight;
                from.add(facts.all.get(pair.fact));
            }
        }
        return Tree.isDistinct(leaf) ? facts.measure(leaf.measure(), from) : sum;
    }

    private boolean usesBelow(Tree.Node node) {
        for (int p = 0; p < pairs.size(); p++) {
            if (taken[p] && tree.leaves.get(pairs.get(p).leaf).node().isBelow(node)) {
                return true;
            }
        }
        return false;
    }

    private List<Way> ways(Tree.Node node) {
        List<Way> found = own(node);
        if (tree.isDecided(node)) {
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
            return List.of(
                    condition(leaf.selector(), leaf.measure(), leaf.demand(), leaf.most(), usedBelow(scope, false)));
        }
        if (leaf.measure().kind() != MeasureKind.MAX_BY) {
            return List.of(leaf(node.leaf, "", true));
        }
        Set<String> values = new LinkedHashSet<>();
        Set<String> used = new HashSet<>();
        for (int p = 0; p < pairs.size(); p++) {
            if (pairs.get(p).leaf == node.leaf) {
                values.add(pairs.get(p).value);
                if (taken[p]) {
                    used.add(pairs.get(p).value);
                }
            }
        }
        if (used.size() > 1) {
            return List.of();
        }
        if (values.isEmpty()) {
            return List.of(leaf(node.leaf, "", false));
        }
        return List.of(leaf(node.leaf, used.isEmpty() ? "" : used.iterator().next(), false));
    }

    private Way leaf(int l, String value, boolean any) {
        Tree.Leaf leaf = tree.leaves.get(l);
        long sure = got(l, value, false, any);
        int truth = sure >= leaf.demand() ? 2 : got(l, value, true, any) >= leaf.demand() ? 1 : 0;
        long missing = Math.max(0, leaf.demand() - sure);
        return new Way(truth, truth == 2 ? 0 : leaf.demand(), missing, missing * ranks.get(leaf.priority()));
    }

    private Way constraint(Tree.Node scope, Constraint constraint) {
        if (constraint instanceof Limit limit) {
            long min = Tree.least(limit.bound());
            long max = Tree.greatest(limit.bound());
            if (takes(scope)) {
                return condition(limit.selector(), limit.measure(), min, max, usedBelow(scope, false));
            }
            long low = facts.measure(limit.measure(), counting(limit.selector(), 2));
            long high = facts.measure(limit.measure(), counting(limit.selector(), 1));
            int truth = low >= min && high <= max ? 2 : high < min || low > max ? 0 : 1;
            return plain(truth, Math.max(10, min), 0);
        }
        if (constraint instanceof Order order) {
            return plain(order(order, takes(scope) ? usedBelow(scope, false) : facts.all), 10, 0);
        }
        return constraint instanceof OpaqueConstraint ? plain(1, 10, 0) : plain(2, 0, 0);
    }

    private boolean takes(Tree.Node scope) {
        return tree.leaves.stream()
                .anyMatch(l -> l.use() != UseKind.OBSERVE
                        && l.use() != UseKind.USED
                        && l.node().isBelow(scope));
    }

    private List<Facts.Fact> counting(Selector selector, int least) {
        return facts.all.stream()
                .filter(f -> Math.min(f.counts, facts.matches(selector, f)) >= least)
                .toList();
    }

    private int order(Order order, List<Facts.Fact> read) {
        int result = 2;
        for (Facts.Fact before : read) {
            for (Facts.Fact after : read) {
                int meant = Math.min(
                        Math.min(before.counts, facts.matches(order.before(), before)),
                        Math.min(after.counts, facts.matches(order.after(), after)));
                if (before != after && meant > 0) {
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
    private Way condition(Selector selector, Measure measure, long min, long max, List<Facts.Fact> used) {
        long low = facts.measure(measure, matching(selector, used, 2));
        long high = facts.measure(measure, matching(selector, used, 1));
        Way lower = plain(low >= min ? 2 : high >= min ? 1 : 0, Math.max(10, min), Math.max(0, min - low));
        Way upper = plain(high <= max ? 2 : low <= max ? 1 : 0, 10, 0);
        return lower.plus(upper);
    }

    private List<Way> nOf(Tree.Node node, NOf nOf) {
        boolean all = nOf.quantifier().form() == Quantifier.Form.ALL;
        List<Tree.Node> children =
                node.children.stream().filter(c -> !all || c.required()).toList();
        for (Tree.Node child : node.children) {
            if (!children.contains(child) && usesBelow(child)) {
                return List.of();
            }
        }
        int need = Math.max(0, tree.needed(node, children.size()));
        Way extra = plain(2, 0, 0);
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
                Set<Way> partial = new LinkedHashSet<>(List.of(extra));
                for (int i = 0; i < children.size() && !partial.isEmpty(); i++) {
                    Set<Way> next = new LinkedHashSet<>();
                    if ((mask & 1 << i) != 0) {
                        for (Way right : ways(children.get(i))) {
                            partial.forEach(left -> next.add(left.plus(right)));
                        }
                    } else if (!usesBelow(children.get(i))) {
                        next.addAll(partial);
                    }
                    partial = next;
                }
                found.addAll(partial);
            }
        }
        return List.copyOf(found);
    }
}
