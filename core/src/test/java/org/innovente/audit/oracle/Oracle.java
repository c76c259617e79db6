package org.innovente.audit.oracle;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
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
import org.innovente.requirement.Overlap;
import org.innovente.requirement.UseKind;

/**
 * Decides a rule on a record by looking at every allocation and every choice, straight from sections 4.4, 5.5 and 5.6 of the
 * reference: simple, exhaustive, and without a line of the engine.
 */
final class Oracle {

    /** The levels of section 5.5 but the last; the verdict counts downwards. */
    record Score(int truth, long unmet, long remaining, long shortage, long shared, long used)
            implements Comparable<Score> {
        private static final Comparator<Score> ORDER = Comparator.comparingInt((Score s) -> -s.truth)
                .thenComparingLong(Score::unmet)
                .thenComparingLong(Score::remaining)
                .thenComparingLong(Score::shortage)
                .thenComparingLong(Score::shared)
                .thenComparingLong(Score::used);

        /** Returns the levels that are about what is asked, without those about what is used for it. */
        Score demands() {
            return new Score(truth, unmet, remaining, shortage, 0, 0);
        }

        @Override
        public int compareTo(Score other) {
            return ORDER.compare(this, other);
        }
    }

    private final Facts facts;
    private final Tree tree;
    private final NamedOutcome outcome;
    private final List<Trial.Pair> pairs = new ArrayList<>();
    private final int[][] accepted;
    private final int[] units;
    private final boolean[][] compete;
    private final Trial trial;
    Score best;
    /** The uses of the best allocation that comes first: by fact, then by leaf. */
    Set<String> uses;

    Oracle(Catalogue catalogue, Diploma diploma, LearnerRecord record, AuditOptions options) {
        facts = new Facts(catalogue, diploma, record, options);
        outcome = diploma.outcomes().get(0);
        tree = new Tree(catalogue, diploma, outcome, facts);
        TreeSet<Integer> priorities = new TreeSet<>();
        tree.leaves.forEach(l -> priorities.add(l.priority()));
        Map<Integer, Integer> ranks = new HashMap<>();
        priorities.forEach(p -> ranks.put(p, ranks.size()));
        accepted = new int[facts.all.size()][tree.leaves.size()];
        for (int f = 0; f < accepted.length; f++) {
            for (int l = 0; l < tree.leaves.size(); l++) {
                Tree.Leaf leaf = tree.leaves.get(l);
                accepted[f][l] =
                        leaf.use() == UseKind.USED ? 0 : tree.accepts(leaf.node(), leaf.selector(), facts.all.get(f));
            }
        }
        units = new int[facts.all.size()];
        if (tree.leaves.stream().anyMatch(Tree.Leaf::divides)) {
            divide();
        }
        for (int f = 0; f < facts.all.size(); f++) {
            for (int l = 0; l < tree.leaves.size(); l++) {
                pair(f, l);
            }
        }
        compete = new boolean[pairs.size()][pairs.size()];
        for (int p = 0; p < pairs.size(); p++) {
            for (int q = 0; q < pairs.size(); q++) {
                Trial.Pair left = pairs.get(p);
                Trial.Pair right = pairs.get(q);
                compete[p][q] = p != q
                        && left.fact() == right.fact()
                        && (left.leaf() == right.leaf() || compete(left.fact(), left.leaf(), right.leaf()));
            }
        }
        trial = new Trial(tree, pairs, units, ranks);
    }

    /** Returns a bound on how many allocations there are. */
    double size() {
        double size = 1;
        for (Trial.Pair pair : pairs) {
            size *= 1 + pair.units();
        }
        return size;
    }

    /** Returns whether an achievement can be divided. */
    boolean divides() {
        for (int one : units) {
            if (one > 0) {
                return true;
            }
        }
        return false;
    }

    /** Returns the names of the nodes that take achievements; whether a part of one is told apart from the whole. */
    Map<String, Boolean> leaves() {
        Map<String, Boolean> names = new TreeMap<>();
        tree.leaves.stream()
                .filter(l -> l.use() != UseKind.USED)
                .forEach(l -> names.put(l.node().name(), l.divides()));
        return names;
    }

    /** Looks at every allocation. */
    void enumerate() {
        explore(0);
    }

    /** An achievement for which rules compete that all are divisible by the same measure, or take the whole, is divided. */
    private void divide() {
        long step = step();
        for (int f = 0; f < units.length; f++) {
            Measure measure = null;
            boolean divided = true;
            for (int l = 0; l < tree.leaves.size(); l++) {
                Tree.Leaf leaf = tree.leaves.get(l);
                if (accepted[f][l] > 0) {
                    divided &= leaf.use() == UseKind.CONSUME;
                    for (int m = 0; m < l; m++) {
                        divided &= accepted[f][m] == 0 || compete(f, l, m);
                    }
                    if (leaf.divides()) {
                        divided &= measure == null || measure.equals(leaf.measure());
                        measure = leaf.measure();
                    }
                }
            }
            if (divided && measure != null && tree.amounts(measure).known(f)) {
                long amount = tree.amounts(measure).of(f);
                units[f] = amount > step ? Math.toIntExact(amount / step) : 0;
            }
        }
    }

    /** Returns the greatest common measure of the credits and bounds of the divisible rules, of caps, limits and budgets. */
    private long step() {
        List<BigDecimal> values = new ArrayList<>();
        for (int l = 0; l < tree.leaves.size(); l++) {
            Tree.Leaf leaf = tree.leaves.get(l);
            if (leaf.divides()) {
                bound(leaf.bound(), values);
                for (int f = 0; f < units.length; f++) {
                    if (accepted[f][l] > 0) {
                        values.add(
                                BigDecimal.valueOf(tree.amounts(leaf.measure()).of(f), 1));
                    }
                }
            }
        }
        for (Tree.Node node : tree.nodes) {
            for (Constraint constraint : node.constraints) {
                if (constraint instanceof Cap cap) {
                    values.add(cap.max());
                } else if (constraint instanceof Overlap overlap) {
                    overlap.max().ifPresent(values::add);
                } else if (constraint instanceof Limit limit) {
                    bound(limit.bound(), values);
                }
            }
        }
        BigInteger step = BigInteger.ZERO;
        for (BigDecimal value : values) {
            step = step.gcd(BigInteger.valueOf(Facts.tenths(value)));
        }
        return step.signum() == 0 ? 10 : step.longValueExact();
    }

    private static void bound(org.innovente.requirement.Bound bound, List<BigDecimal> values) {
        bound.min().ifPresent(values::add);
        bound.above().ifPresent(values::add);
        bound.max().ifPresent(values::add);
        bound.below().ifPresent(values::add);
    }

    private void pair(int f, int l) {
        Tree.Leaf leaf = tree.leaves.get(l);
        if (accepted[f][l] == 0) {
            return;
        }
        Amounts amounts = tree.amounts(leaf.measure());
        boolean known = amounts.known(f);
        long weight = known ? amounts.of(f) : leaf.demand();
        boolean certain = accepted[f][l] == 2 && known;
        int own = amounts.values(f);
        if (Tree.isDistinct(leaf)) {
            if (own != 0) {
                pairs.add(new Trial.Pair(f, l, -1, 10, certain, 1));
            }
        } else if (leaf.measure().kind() == MeasureKind.MAX_BY) {
            for (int v = 0; v < 32 && weight > 0; v++) {
                if ((own & 1 << v) != 0) {
                    pairs.add(new Trial.Pair(f, l, v, weight, certain, 1));
                }
            }
        } else if (weight > 0) {
            pairs.add(new Trial.Pair(f, l, -1, weight, certain, leaf.divides() ? Math.max(1, units[f]) : 1));
        }
    }

    private boolean compete(int fact, int left, int right) {
        Tree.Leaf a = tree.leaves.get(left);
        Tree.Leaf b = tree.leaves.get(right);
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
        for (Tree.Node scope : tree.nodes) {
            for (Constraint constraint : scope.constraints) {
                if (constraint instanceof Overlap overlap
                        && (overlap.selector().isEmpty()
                                || tree.selection.matches(overlap.selector().get(), facts.all.get(fact)) == 2)) {
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

    /** Returns how much of a pair can be used beside what is used by the pairs before it. */
    private int free(int pair) {
        Trial.Pair own = pairs.get(pair);
        int free = own.units();
        for (int p = 0; p < pair; p++) {
            if (trial.taken[p] > 0 && compete[pair][p]) {
                boolean parts = own.units() > 1 && pairs.get(p).units() > 1;
                free = parts ? free - trial.taken[p] : 0;
            }
        }
        return Math.max(0, free);
    }

    private void explore(int pair) {
        if (pair == pairs.size()) {
            consider();
            return;
        }
        for (int part = free(pair); part >= 0; part--) {
            trial.taken[pair] = part;
            explore(pair + 1);
        }
        trial.taken[pair] = 0;
    }

    private void consider() {
        if (!trial.isBounded()) {
            return;
        }
        boolean sure = trial.isCertain() && trial.isLegal(2);
        if (!sure && !trial.isLegal(1)) {
            return;
        }
        for (Trial.Way way : trial.ways()) {
            int truth = sure ? way.truth() : Math.min(1, way.truth());
            if (truth > 0 || sure) {
                offer(truth, way);
            }
        }
    }

    private void offer(int truth, Trial.Way way) {
        int[] count = new int[facts.all.size()];
        for (int p = 0; p < trial.taken.length; p++) {
            count[pairs.get(p).fact()] += trial.taken[p] > 0 ? 1 : 0;
        }
        long shared = 0;
        long used = 0;
        for (int c : count) {
            shared += c > 1 ? 1 : 0;
            used += c > 0 ? 1 : 0;
        }
        Score score = new Score(truth, way.unmet(), way.remaining(), way.shortage(), shared, used);
        if (best == null || score.compareTo(best) < 0) {
            best = score;
            uses = now();
        }
    }

    private Set<String> now() {
        Set<String> now = new TreeSet<>();
        for (int p = 0; p < trial.taken.length; p++) {
            if (trial.taken[p] > 0) {
                now.add(use(pairs.get(p), trial.taken[p]));
            }
        }
        return now;
    }

    private String use(Trial.Pair pair, int part) {
        Tree.Leaf leaf = tree.leaves.get(pair.leaf());
        String plain = facts.all.get(pair.fact()).id() + " by " + leaf.node().name();
        boolean known = tree.amounts(leaf.measure()).known(pair.fact());
        return leaf.divides() ? plain + " x " + (known ? pair.weight() * part / pair.units() : 0) : plain;
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
            if (now().equals(given)) {
                consider();
            }
            return;
        }
        for (int part = free(pair); part > 0; part--) {
            if (given.contains(use(pairs.get(pair), part))) {
                trial.taken[pair] = part;
                assign(pair + 1, given);
                trial.taken[pair] = 0;
                if (pairs.get(pair).value() < 0) {
                    return;
                }
            }
        }
        assign(pair + 1, given);
    }
}
