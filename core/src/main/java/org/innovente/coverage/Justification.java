package org.innovente.coverage;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.innovente.catalogue.Catalogue;
import org.innovente.requirement.Accumulation;
import org.innovente.requirement.Attestation;
import org.innovente.requirement.CompetencyHeld;
import org.innovente.requirement.Conditional;
import org.innovente.requirement.MeasureKind;
import org.innovente.requirement.ModulePassed;
import org.innovente.requirement.NOf;
import org.innovente.requirement.Obligation;
import org.innovente.requirement.Prerequisite;
import org.innovente.requirement.Reference;
import org.innovente.requirement.Requirement;

/**
 * A few modules that are enough, out of very many that can be taken: the target is followed down to prerequisites, each met by what was
 * taken before. What it finds is tested by its caller; it may find nothing although there is something.
 */
final class Justification {
    private static final int ANYTHING = Integer.MAX_VALUE;

    private final Catalogue catalogue;
    private final ModuleFacts facts;
    private final Matching matching;
    private final int[] ranks;
    private final BitSet chosen = new BitSet();
    private final Deque<Integer> open = new ArrayDeque<>();

    /**
     * Creates a search.
     *
     * @param ranks when each module was taken, from 1; 0 for those that cannot be taken
     */
    Justification(Catalogue catalogue, ModuleFacts facts, Matching matching, int[] ranks) {
        this.catalogue = catalogue;
        this.facts = facts;
        this.matching = matching;
        this.ranks = ranks;
    }

    /** Returns modules that meet a rule with all their prerequisites, or nothing if a part of it cannot be followed. */
    Optional<BitSet> of(Requirement target) {
        if (!follow(target, ANYTHING)) {
            return Optional.empty();
        }
        while (!open.isEmpty()) {
            int place = open.pop();
            Optional<Requirement> needs = facts.module(place).prerequisite().flatMap(Prerequisite::requirement);
            if (needs.isPresent() && !follow(needs.get(), ranks[place])) {
                return Optional.empty();
            }
        }
        return Optional.of(chosen);
    }

    private boolean follow(Requirement rule, int before) {
        if (rule.obligation().filter(one -> one != Obligation.REQUIRED).isPresent() || rule instanceof Attestation) {
            return true;
        }
        if (rule instanceof NOf several) {
            int needed = several.quantifier().minimum(several.children().size());
            for (Requirement child : several.children()) {
                if (needed > 0 && follow(child, before)) {
                    needed--;
                }
            }
            return needed <= 0;
        }
        if (rule instanceof ModulePassed passed) {
            return choose(facts.counting(passed.module()), before);
        }
        if (rule instanceof CompetencyHeld held) {
            return choose(
                    facts.suppliers(held.framework(), held.competency(), held.level())
                            .map(ModuleFacts.Suppliers::sure)
                            .orElse(List.of()),
                    before);
        }
        if (rule instanceof Accumulation sum) {
            return gather(sum, before);
        }
        if (rule instanceof Conditional choice) {
            return follow(choice.then(), before)
                    && choice.otherwise().map(rest -> follow(rest, before)).orElse(true);
        }
        if (rule instanceof Reference reference) {
            List<Requirement> rules = Possible.rules(catalogue, reference);
            return !rules.isEmpty() && rules.stream().allMatch(one -> follow(one, before));
        }
        return false;
    }

    /** Chooses one that is chosen already, else the one that was taken first. */
    private boolean choose(List<Integer> places, int before) {
        int best = -1;
        for (int place : places) {
            if (ranks[place] > 0 && ranks[place] < before) {
                if (chosen.get(place)) {
                    return true;
                }
                if (best < 0 || ranks[place] < ranks[best]) {
                    best = place;
                }
            }
        }
        if (best >= 0) {
            add(best);
        }
        return best >= 0;
    }

    private boolean gather(Accumulation sum, int before) {
        BigDecimal total = BigDecimal.ZERO;
        for (int place = 0; place < facts.size() && !sum.bound().reachesLower(total); place++) {
            if (ranks[place] > 0 && ranks[place] < before && matching.matches(sum.selector(), place) == Tri.YES) {
                BigDecimal amount = sum.measure().kind() == MeasureKind.CREDITS
                        ? facts.module(place)
                                .credits()
                                .map(credits -> sum.measure()
                                        .category()
                                        .map(credits::get)
                                        .orElseGet(credits::total))
                                .orElse(BigDecimal.ZERO)
                        : BigDecimal.ONE;
                if (amount.signum() > 0) {
                    add(place);
                    total = total.add(amount);
                }
            }
        }
        return sum.bound().reachesLower(total);
    }

    private void add(int place) {
        if (!chosen.get(place)) {
            chosen.set(place);
            open.push(place);
        }
    }
}
