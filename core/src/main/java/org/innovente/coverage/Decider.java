package org.innovente.coverage;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.innovente.catalogue.Catalogue;
import org.innovente.requirement.Requirement;
import org.jspecify.annotations.Nullable;

/**
 * Whether a target can be completed with some ways to modules.
 *
 * <p>Two bounds come first: what can be taken for sure and a simple assignment of its uses prove a yes, what can be hoped for proves a
 * no. What they leave open is searched: each module that may be better left out, or taken in another way, is tried both ways, and an
 * audit judges the learner who takes the rest. The search is exact as far as its steps go, and unknown beyond.
 */
final class Decider {
    private final Catalogue catalogue;
    private final ModuleFacts facts;
    private final Reachable reachable;
    private final CoverageTarget target;
    private final Ways ways;
    private final Touchy touchy;
    private final List<Requirement> rules;
    private final List<Candidates> audits = new ArrayList<>();
    private final BitSet cone;
    private final Map<BitSet, Tri> known = new HashMap<>();
    private long steps;
    private boolean deciding;

    /**
     * Creates a decider.
     *
     * @param rules the rule for each combination of facts
     * @param steps the number of learners that may be audited, over all questions
     */
    Decider(
            Catalogue catalogue,
            ModuleFacts facts,
            Reachable reachable,
            CoverageTarget target,
            List<Requirement> rules,
            Ways ways,
            Touchy touchy,
            BitSet cone,
            long steps) {
        this.catalogue = catalogue;
        this.facts = facts;
        this.reachable = reachable;
        this.target = target;
        this.rules = rules;
        this.ways = ways;
        this.touchy = touchy;
        this.cone = cone;
        this.steps = steps;
    }

    /** Returns whether the target can be completed, whatever the facts are that choose its parts; unknown if they decide. */
    Tri decide(BitSet offered) {
        Tri before = known.get(offered);
        if (before == null) {
            before = decided(offered);
            known.put((BitSet) offered.clone(), before);
        }
        return before;
    }

    /** Returns whether facts about the learner decided one of the questions. */
    boolean isUpToFacts() {
        return deciding;
    }

    private Tri decided(BitSet offered) {
        Tri result = null;
        for (int i = 0; i < rules.size(); i++) {
            Tri one = bounded(i, offered);
            if (one == Tri.UNKNOWN) {
                one = search(i, offered);
            }
            if (one == Tri.UNKNOWN) {
                return one;
            }
            if (result != null && one != result) {
                deciding = true;
                return Tri.UNKNOWN;
            }
            result = one;
        }
        return result == null ? Tri.UNKNOWN : result;
    }

    Matching matching(BitSet offered) {
        return new Matching(facts, place -> ways.modes(place, offered));
    }

    private Tri bounded(int variant, BitSet offered) {
        Requirement rule = rules.get(variant);
        BitSet modules = ways.modules(offered);
        Matching matching = matching(offered);
        Possible possible = new Possible(catalogue, facts, matching);
        BitSet sure = reachable.within(modules, possible, Tri.YES);
        Tri met = possible.met(rule, sure);
        if (met == Tri.YES && facts.excluding(sure) == null) {
            Tri served = new Sharing(catalogue, facts, matching, possible, target.unstatedUse())
                    .serves(rule, target.constraints(), sure);
            if (served == Tri.YES) {
                return Tri.YES;
            }
        }
        if (!possible.isUnsure()) {
            // what can be hoped for is what can be taken for sure
            return met == Tri.NO && !target.isImplied(catalogue) ? Tri.NO : Tri.UNKNOWN;
        }
        return most(rule, modules, possible);
    }

    private Tri most(Requirement rule, BitSet modules, Possible possible) {
        BitSet hoped = reachable.within(modules, possible, Tri.UNKNOWN);
        boolean no = possible.met(rule, hoped) == Tri.NO && !target.isImplied(catalogue);
        return no ? Tri.NO : Tri.UNKNOWN;
    }

    /** A choice of ways, and the modules that are settled: taken in the one way that is left, or left out. */
    private record Choice(BitSet offered, BitSet settled) {}

    private Tri search(int variant, BitSet all) {
        Requirement rule = rules.get(variant);
        Deque<Choice> open = new ArrayDeque<>();
        open.push(new Choice(all, new BitSet()));
        Tri result = Tri.NO;
        while (!open.isEmpty()) {
            if (--steps < 0) {
                return Tri.UNKNOWN;
            }
            Choice choice = open.pop();
            BitSet modules = ways.modules(choice.offered());
            Possible possible = new Possible(catalogue, facts, matching(choice.offered()));
            BitSet hoped = reachable.within(modules, possible, Tri.UNKNOWN);
            BitSet kept = (BitSet) choice.settled().clone();
            kept.and(modules);
            BitSet lost = (BitSet) kept.clone();
            lost.andNot(hoped);
            // without what cannot be taken the choice is another one, which is looked at as well
            if (!lost.isEmpty() || facts.excluding(kept) != null || most(rule, modules, possible) == Tri.NO) {
                continue;
            }
            BitSet sure = reachable.within(modules, possible, Tri.YES);
            Tri met = facts.excluding(sure) == null
                    ? audit(variant).meets(ways.nearest(sure, choice.offered()))
                    : Tri.UNKNOWN;
            if (met == Tri.YES) {
                return Tri.YES;
            }
            int next = next(choice, hoped);
            if (next >= 0) {
                branch(choice, next, open);
            } else if (sure.equals(hoped)) {
                result = met == Tri.NO && !touchy.isOpen() ? result : Tri.UNKNOWN;
            } else {
                Tri ordered = ordered(variant, choice.offered(), kept);
                if (ordered == Tri.YES) {
                    return ordered;
                }
                result = ordered == Tri.NO ? result : Tri.UNKNOWN;
            }
        }
        return result;
    }

    /** Returns whether somebody meets the rule who takes what is kept in some order, and whatever else can be taken. */
    private Tri ordered(int variant, BitSet offered, BitSet kept) {
        StudyOrder order = new StudyOrder(
                facts, reachable, new Possible(catalogue, facts, matching(offered), true), touchy.modules());
        BitSet modules = ways.modules(offered);
        BitSet hoped = order.find(modules, kept, Tri.UNKNOWN);
        if (hoped == null) {
            return order.isExhausted() ? Tri.UNKNOWN : Tri.NO;
        }
        BitSet sure = order.find(modules, kept, Tri.YES);
        Tri met = sure == null ? Tri.UNKNOWN : audit(variant).meets(ways.nearest(sure, offered));
        return met == Tri.NO && (touchy.isOpen() || !hoped.equals(sure)) ? Tri.UNKNOWN : met;
    }

    private Candidates audit(int variant) {
        if (audits.isEmpty()) {
            rules.forEach(rule -> audits.add(new Candidates(catalogue, facts, ways, cone, target, rule)));
        }
        return audits.get(variant);
    }

    /** Returns a module that is not settled and that it may be better to leave out or to take in another way; -1 if there is none. */
    private int next(Choice choice, BitSet hoped) {
        BitSet free = (BitSet) hoped.clone();
        free.andNot(choice.settled());
        int[] pair = facts.excluding(hoped);
        if (pair != null) {
            return free.get(pair[0]) ? pair[0] : pair[1];
        }
        for (int i = free.nextSetBit(0); i >= 0; i = free.nextSetBit(i + 1)) {
            if (touchy.modules().get(i)
                    || (touchy.modes() && ways.to(i, choice.offered()).size() > 1)) {
                return i;
            }
        }
        return -1;
    }

    private void branch(Choice choice, int module, Deque<Choice> open) {
        BitSet settled = (BitSet) choice.settled().clone();
        settled.set(module);
        List<Integer> to = ways.to(module, choice.offered());
        BitSet without = (BitSet) choice.offered().clone();
        to.forEach(without::clear);
        open.push(new Choice(without, settled));
        for (int i = to.size() - 1; i >= 0; i--) {
            BitSet with = (BitSet) without.clone();
            with.set(to.get(i));
            open.push(new Choice(with, settled));
        }
    }

    /** Returns modules that are enough, if they can be found by following the rules. */
    @Nullable
    BitSet justified(BitSet offered) {
        if (rules.size() != 1) {
            return null;
        }
        Matching matching = matching(offered);
        int[] ranks = new int[facts.size()];
        reachable.within(ways.modules(offered), new Possible(catalogue, facts, matching), Tri.YES, ranks);
        BitSet few = new Justification(catalogue, facts, matching, ranks)
                .of(rules.get(0))
                .map(modules -> ways.nearest(modules, offered))
                .orElse(null);
        return few != null && decide(few) == Tri.YES ? few : null;
    }
}
