package org.innovente.audit;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.innovente.audit.solver.Problem;
import org.jspecify.annotations.Nullable;

/** The uses that a report claims, found again in what the rule asks: each eligible, each with the amount that it has. */
final class CheckedUses {
    private final Restatement of;
    private final Problem problem;
    private final boolean[] uses;
    private final Map<String, Evidence> byId = new HashMap<>();
    /** By achievement: the parts of it that are taken already. */
    private final int[] taken;
    /** By rule: the node of the report that tells of it. */
    private final @Nullable AuditNode[] told;

    private final List<String> problems;

    /** Reads the uses of a report; adds to the problems what cannot be read. */
    CheckedUses(Restatement of, Audit report, List<String> problems) {
        this.of = of;
        this.problems = problems;
        problem = of.problem;
        uses = new boolean[problem.pairs()];
        taken = new int[of.run.evidences().size()];
        told = new AuditNode[of.run.rules.size()];
        of.run.evidences().forEach(one -> byId.put(one.id(), one));
        find(of.run.rules.get(0), report.root());
        for (RestatedTaker taker : of.takers) {
            AuditNode node = told[taker.rule.index];
            if (node != null && taker.takes() && !claim(taker, node)) {
                problems.add("a use at " + taker.rule.address() + " is not eligible, or not of that amount");
            }
        }
    }

    boolean[] uses() {
        return uses;
    }

    /** Returns the node of the report that tells of a rule; null only where a problem was found. */
    @Nullable
    AuditNode told(Rule rule) {
        return told[rule.index];
    }

    private void find(Rule rule, AuditNode node) {
        of.work++;
        if (!node.address().equals(rule.address()) || node.children().size() < rule.children.size()) {
            problems.add("the report lacks " + rule.address());
            return;
        }
        told[rule.index] = node;
        for (int i = 0; i < rule.children.size(); i++) {
            find(rule.children.get(i), node.children().get(i));
        }
    }

    private boolean claim(RestatedTaker taker, AuditNode node) {
        List<Evidence> claimed = new ArrayList<>();
        List<BigDecimal> amounts = new ArrayList<>();
        boolean[] seen = new boolean[taken.length];
        for (AuditNode.Contribution one : node.contributions()) {
            Evidence evidence = byId.get(one.achievement());
            if (evidence == null || seen[evidence.index] || taker.eligible[evidence.index] == Kleene.NO) {
                return false;
            }
            boolean certain = taker.eligible[evidence.index] == Kleene.YES && Observer.known(taker.measure, evidence);
            if (one.weight().compareTo(certain ? BigDecimal.ONE : BigDecimal.ZERO) != 0) {
                return false;
            }
            seen[evidence.index] = true;
            claimed.add(evidence);
            amounts.add(one.amount());
        }
        if (claimed.isEmpty()) {
            return true;
        }
        // a rule that concentrates on one value has a leaf for each; one must have room for all that is claimed
        for (int leaf = taker.firstLeaf; leaf < taker.firstLeaf + taker.leaves; leaf++) {
            int[] pairs = pairs(taker, leaf, claimed, amounts);
            if (pairs.length > 0) {
                Arrays.stream(pairs).forEach(p -> uses[p] = true);
                return true;
            }
        }
        return false;
    }

    private int[] pairs(RestatedTaker taker, int leaf, List<Evidence> claimed, List<BigDecimal> amounts) {
        int[] none = {};
        List<Integer> found = new ArrayList<>();
        int[] before = taken.clone();
        for (int i = 0; i < claimed.size(); i++) {
            Evidence one = claimed.get(i);
            BigDecimal whole = Observer.amount(taker.measure, one);
            int count = of.parts.count(one);
            if (taker.divides() && count > 0) {
                int part = of.parts.first(one) + taken[one.index];
                BigDecimal rest = amounts.get(i);
                BigDecimal unit = whole.divide(BigDecimal.valueOf(count), MathContext.DECIMAL64);
                while (rest.signum() > 0 && taken[one.index] < count) {
                    found.add(problem.pair(part++, leaf));
                    taken[one.index]++;
                    rest = rest.subtract(unit);
                    of.work++;
                }
                if (rest.signum() != 0) {
                    System.arraycopy(before, 0, taken, 0, taken.length);
                    return none;
                }
            } else {
                int pair = problem.pair(one.index, leaf);
                of.work++;
                if (pair < 0 || amounts.get(i).compareTo(whole) != 0) {
                    return none;
                }
                found.add(pair);
            }
        }
        return found.stream().mapToInt(Integer::intValue).toArray();
    }
}
