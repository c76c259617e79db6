package org.innovente.audit.solver;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.NullUnmarked;

/** The two sides of a cut, added up: what some nodes ask for, and the most that the evidences can give them. */
@NullUnmarked
final class Supply {
    private static final byte IN = 1;
    private static final BitSet NONE = new BitSet();

    private final Problem problem;
    private final byte[] pair;
    private final boolean[] active;
    private final boolean hope;
    private final boolean[] servable;
    private final int[] copy;
    private final BitSet[] scopes;

    Supply(Problem problem, byte[] pair, boolean[] active, boolean hope) {
        this.problem = problem;
        this.pair = pair;
        this.active = active;
        this.hope = hope;
        servable = new boolean[problem.leaves.size()];
        copy = new int[problem.pairs];
        scopes = new BitSet[problem.constraints.size() + problem.nodes];
        for (int n = 0; n < problem.nodes; n++) {
            if (active[n] && problem.kind[n] == Problem.LEAF) {
                servable[problem.reference[n]] = true;
            } else if (active[n] && problem.kind[n] == Problem.GROUP) {
                for (int child : problem.children[n]) {
                    openBelow(child);
                }
            }
        }
    }

    private void openBelow(int node) {
        if (served(node)) {
            return;
        }
        if (problem.kind[node] == Problem.LEAF) {
            servable[problem.reference[node]] = true;
        }
        for (int child : problem.children[node]) {
            openBelow(child);
        }
    }

    private boolean served(int node) {
        if (problem.kind[node] == Problem.LEAF) {
            return Tally.amount(problem, problem.reference[node], p -> pair[p] == IN) > 0;
        }
        for (int child : problem.children[node]) {
            if (served(child)) {
                return true;
            }
        }
        return false;
    }

    boolean lessThanAsked(BitSet nodes) {
        long asked = 0;
        long given = 0;
        BitSet leaves = new BitSet();
        for (int n = nodes.nextSetBit(0); n >= 0; n = nodes.nextSetBit(n + 1)) {
            if (problem.kind[n] == Problem.LEAF) {
                leaves.set(problem.reference[n]);
                asked += active[n] ? units(problem.reference[n]) : 0;
            } else if (problem.kind[n] == Problem.GROUP) {
                int done = 0;
                for (int child : problem.children[n]) {
                    boolean served = served(child);
                    done += served ? 1 : 0;
                    given += !served && !nodes.get(child) ? 1 : 0;
                }
                asked += active[n] ? Math.max(0, problem.need[n] - done) : 0;
            }
        }
        return asked > given + evidences(leaves);
    }

    private long units(int l) {
        Problem.Leaf leaf = problem.leaves.get(l);
        long rest = leaf.demand() - Tally.amount(problem, l, p -> pair[p] == IN);
        long each = leaf.uniform() ? leaf.unit() : 1;
        return rest <= 0 ? 0 : (rest + each - 1) / each;
    }

    private long capacity(int p) {
        Problem.Leaf leaf = problem.leaves.get(problem.pairLeaf[p]);
        return leaf.distinct() ? problem.pairValues[p].length : leaf.uniform() ? 1 : problem.pairWeight[p];
    }

    /** What one copy of an evidence can send into the cut: directly, or through nodes that hold several back. */
    private record Sender(int cap, long most, long direct, Map<Long, Long> through) {}

    private long evidences(BitSet leaves) {
        Map<Integer, Long> room = new TreeMap<>();
        List<Sender> senders = new ArrayList<>();
        Set<Long> keys = new TreeSet<>();
        for (int e = 0; e < problem.evidences; e++) {
            int copies = copies(e);
            int cap = copies == 1 ? capOverAll(e, room) : -1;
            for (int c = 0; c < copies; c++) {
                Sender sender = sender(e, c, cap, leaves);
                senders.add(sender);
                keys.addAll(sender.through.keySet());
            }
        }
        Map<Long, Long> none = new TreeMap<>();
        Map<Long, Long> all = new TreeMap<>();
        keys.forEach(key -> all.put(key, passes(key)));
        return Math.min(improve(senders, room, none, keys), improve(senders, room, all, keys));
    }

    /** Blocks and unblocks nodes one by one as long as that lowers the cut. */
    private long improve(List<Sender> senders, Map<Integer, Long> room, Map<Long, Long> blocked, Set<Long> keys) {
        long best = total(senders, room, blocked);
        for (long key : keys) {
            Long was = blocked.remove(key);
            if (was == null) {
                blocked.put(key, passes(key));
            }
            long now = total(senders, room, blocked);
            if (now <= best) {
                best = now;
            } else if (was == null) {
                blocked.remove(key);
            } else {
                blocked.put(key, was);
            }
        }
        return best;
    }

    /** Adds up a cut: what is sent past the blocked nodes, and what these let through. Whichever are blocked, no flow is greater. */
    private static long total(List<Sender> senders, Map<Integer, Long> room, Map<Long, Long> blocked) {
        long total = blocked.values().stream().mapToLong(Long::longValue).sum();
        Map<Integer, Long> capped = new TreeMap<>();
        for (Sender sender : senders) {
            long sent = sender.direct;
            for (Map.Entry<Long, Long> entry : sender.through.entrySet()) {
                sent += blocked.containsKey(entry.getKey()) ? 0 : entry.getValue();
            }
            sent = Math.min(sent, sender.most);
            if (sender.cap >= 0) {
                capped.merge(sender.cap, sent, Long::sum);
            } else {
                total += sent;
            }
        }
        for (Map.Entry<Integer, Long> entry : capped.entrySet()) {
            total += Math.min(entry.getValue(), room.getOrDefault(entry.getKey(), 0L));
        }
        return total;
    }

    private Sender sender(int e, int c, int cap, BitSet leaves) {
        long most = 0;
        long direct = 0;
        Map<Long, Long> through = new TreeMap<>();
        for (int p = problem.evidenceStart[e]; p < problem.evidenceStart[e + 1]; p++) {
            if (copy[p] == c) {
                most = Math.max(most, capacity(p));
                if (leaves.get(problem.pairLeaf[p])) {
                    long key = key(e, p, cap >= 0);
                    if (key < 0) {
                        direct += capacity(p);
                    } else {
                        through.merge(key, capacity(p), Long::sum);
                    }
                }
            }
        }
        return new Sender(cap, most, direct, through);
    }

    /** Distributes the open pairs of an evidence to copies that are cliques of competition, first fit. */
    private int copies(int e) {
        int copies = 0;
        for (int p = problem.evidenceStart[e]; p < problem.evidenceStart[e + 1]; p++) {
            copy[p] = -1;
            if (pair[p] == 0 && servable[problem.pairLeaf[p]]) {
                int c = 0;
                while (c < copies && !fits(e, p, c)) {
                    c++;
                }
                copy[p] = c;
                copies = Math.max(copies, c + 1);
            }
        }
        return copies;
    }

    private boolean fits(int e, int p, int c) {
        for (int q = problem.evidenceStart[e]; q < p; q++) {
            if (copy[q] == c && Arrays.binarySearch(problem.conflicts[p], q) < 0) {
                return false;
            }
        }
        return true;
    }

    private Gauge gauge(Problem.Constraint constraint) {
        return hope ? constraint.hope() : constraint.sure();
    }

    /** The caps, those on what a scope may use at most included, that one sum measures. */
    private int caps() {
        return problem.constraints.size() + problem.nodes;
    }

    /** Returns the scope of a cap, or null where there is none, or where all that could be used together is within it anyway. */
    // NONE is a marker and told by its identity
    @SuppressWarnings("ReferenceEquality")
    private BitSet scope(int cap) {
        if (scopes[cap] == null) {
            BitSet own = ownScope(cap);
            scopes[cap] = own == null || gauge(cap).of(all(own)) <= max(cap) ? NONE : own;
        }
        return scopes[cap] == NONE ? null : scopes[cap];
    }

    private BitSet all(BitSet scope) {
        BitSet all = new BitSet();
        for (int p = 0; p < problem.pairs; p++) {
            if (scope.get(problem.pairLeaf[p])) {
                all.set(problem.pairEvidence[p]);
            }
        }
        return all;
    }

    private BitSet ownScope(int cap) {
        if (cap < problem.constraints.size()) {
            Problem.Constraint one = problem.constraints.get(cap);
            return one.sure() == null || one.second() != null || !gauge(one).isSum() ? null : one.first();
        }
        int n = cap - problem.constraints.size();
        if (problem.kind[n] != Problem.DEPENDENT || !active[n]) {
            return null;
        }
        Problem.Dependent one = problem.dependents.get(problem.reference[n]);
        return one.max() == Long.MAX_VALUE || !(hope ? one.hope() : one.sure()).isSum() ? null : one.scope();
    }

    private Gauge gauge(int cap) {
        if (cap < problem.constraints.size()) {
            return gauge(problem.constraints.get(cap));
        }
        Problem.Dependent one = problem.dependents.get(problem.reference[cap - problem.constraints.size()]);
        return hope ? one.hope() : one.sure();
    }

    private long max(int cap) {
        return cap < problem.constraints.size()
                ? problem.constraints.get(cap).max()
                : problem.dependents
                        .get(problem.reference[cap - problem.constraints.size()])
                        .max();
    }

    private BitSet used(BitSet scope) {
        BitSet used = new BitSet();
        for (int p = 0; p < problem.pairs; p++) {
            if (pair[p] == IN && scope.get(problem.pairLeaf[p])) {
                used.set(problem.pairEvidence[p]);
            }
        }
        return used;
    }

    /** Returns how many more evidences of a weight or more a cap has room for. */
    private long room(int cap, long weight) {
        return Math.max(0, (max(cap) - gauge(cap).of(used(scope(cap)))) / weight);
    }

    private boolean binds(int cap, int e) {
        BitSet scope = scope(cap);
        return scope != null && gauge(cap).matches(e) && !used(scope).get(e);
    }

    private int capOverAll(int e, Map<Integer, Long> most) {
        long largest = 0;
        for (int p = problem.evidenceStart[e]; p < problem.evidenceStart[e + 1]; p++) {
            largest = copy[p] >= 0 ? Math.max(largest, capacity(p)) : largest;
        }
        for (int cap = 0; cap < caps() && largest == 1; cap++) {
            boolean all = binds(cap, e);
            for (int p = problem.evidenceStart[e]; p < problem.evidenceStart[e + 1] && all; p++) {
                all = copy[p] < 0 || scope(cap).get(problem.pairLeaf[p]);
            }
            if (all) {
                most.merge(cap, room(cap, gauge(cap).most(e)), Math::max);
                return cap;
            }
        }
        return -1;
    }

    /** Returns the number of the node that a pair passes on its way to its leaf, or -1 when it goes there directly. */
    private long key(int e, int p, boolean covered) {
        int l = problem.pairLeaf[p];
        if (problem.leaves.get(l).distinct()) {
            return problem.pairValues[p].length == 1 ? (long) l << 32 | problem.pairValues[p][0] : -1;
        }
        for (int cap = 0; cap < caps() && !covered; cap++) {
            if (binds(cap, e) && scope(cap).get(l)) {
                return (long) l << 32 | 1L << 31 | cap;
            }
        }
        return -1;
    }

    private long passes(long key) {
        int l = (int) (key >> 32);
        if (problem.leaves.get(l).distinct()) {
            int value = (int) key;
            for (int p : problem.leafPairs[l]) {
                if (pair[p] == IN && Arrays.stream(problem.pairValues[p]).anyMatch(v -> v == value)) {
                    return 0;
                }
            }
            return 1;
        }
        int cap = (int) (key & Integer.MAX_VALUE);
        long largest = 0;
        long least = Long.MAX_VALUE;
        boolean light = true;
        for (int p : problem.leafPairs[l]) {
            if (pair[p] == 0 && gauge(cap).matches(problem.pairEvidence[p])) {
                largest = Math.max(largest, capacity(p));
                least = Math.min(least, gauge(cap).most(problem.pairEvidence[p]));
                light &= capacity(p) <= gauge(cap).most(problem.pairEvidence[p]);
            }
        }
        long bound = least == Long.MAX_VALUE ? 0 : room(cap, least) * largest;
        long slack = Math.max(0, max(cap) - gauge(cap).of(used(scope(cap))));
        return light ? Math.min(bound, slack) : bound;
    }
}
