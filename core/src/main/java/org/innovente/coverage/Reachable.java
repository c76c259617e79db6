package org.innovente.coverage;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.innovente.catalogue.Catalogue;
import org.innovente.module.TrainingModule;
import org.innovente.requirement.Prerequisite;
import org.innovente.requirement.Requirement;
import org.jspecify.annotations.Nullable;

/** Which of some modules somebody can take who starts with nothing: the least fixpoint of their prerequisites. */
final class Reachable {
    private final Catalogue catalogue;
    private final ModuleFacts facts;
    private final List<List<Integer>> dependents = new ArrayList<>();
    private final List<Integer> wide = new ArrayList<>();
    private final BitSet coupled = new BitSet();

    Reachable(Catalogue catalogue, ModuleFacts facts) {
        this.catalogue = catalogue;
        this.facts = facts;
        for (int i = 0; i < facts.size(); i++) {
            dependents.add(new ArrayList<>(0));
        }
        for (int i = 0; i < facts.size(); i++) {
            int place = i;
            TrainingModule module = facts.module(i);
            rule(module).ifPresent(rule -> {
                Mentions mentions = Mentions.of(catalogue, facts, rule);
                mentions.places().stream().forEach(of -> dependents.get(of).add(place));
                if (mentions.isWide()) {
                    wide.add(place);
                }
            });
            if (module.corequisite().isPresent() || module.strictCorequisite().isPresent()) {
                coupled.set(i);
            }
        }
    }

    private static Optional<Requirement> rule(TrainingModule module) {
        return module.prerequisite().flatMap(Prerequisite::requirement);
    }

    /** Returns all modules on which a rule can depend, prerequisites of prerequisites included. */
    BitSet cone(Requirement target) {
        BitSet cone = new BitSet();
        Deque<Integer> open = new ArrayDeque<>();
        spread(Mentions.of(catalogue, facts, target), cone, open);
        while (!open.isEmpty()) {
            TrainingModule module = facts.module(open.pop());
            List<Requirement> rules = new ArrayList<>();
            rule(module).ifPresent(rules::add);
            module.corequisite().ifPresent(rules::add);
            module.strictCorequisite().ifPresent(rules::add);
            for (Requirement rule : rules) {
                spread(Mentions.of(catalogue, facts, rule), cone, open);
            }
        }
        return cone;
    }

    private void spread(Mentions mentions, BitSet cone, Deque<Integer> open) {
        BitSet fresh = (BitSet) mentions.places().clone();
        if (mentions.isWide()) {
            fresh.set(0, facts.size());
        }
        fresh.andNot(cone);
        cone.or(fresh);
        fresh.stream().forEach(open::push);
    }

    /**
     * Returns the modules of a set that can be taken, with prerequisites that are met at least as surely as asked. Linear in the rules
     * of the set, apart from rules that count by what modules are like.
     */
    BitSet within(BitSet offered, Possible possible, Tri sure) {
        return within(offered, possible, sure, null);
    }

    /** Returns the same, and notes when each module was taken, from 1. */
    BitSet within(BitSet offered, Possible possible, Tri sure, int @Nullable [] ranks) {
        BitSet left = (BitSet) offered.clone();
        while (true) {
            BitSet taken = fixpoint(left, possible, sure, ranks);
            BitSet alone = new BitSet();
            for (int i = taken.nextSetBit(0); i >= 0; i = taken.nextSetBit(i + 1)) {
                if (coupled.get(i) && !together(facts.module(i), taken, possible, sure)) {
                    alone.set(i);
                }
            }
            if (alone.isEmpty()) {
                return taken;
            }
            // whoever cannot take the corequisite cannot take the module, nor what builds on it
            left.andNot(alone);
        }
    }

    static boolean together(TrainingModule module, BitSet taken, Possible possible, Tri sure) {
        return module.corequisite()
                                .map(rule -> possible.met(rule, taken))
                                .orElse(Tri.YES)
                                .compareTo(sure)
                        >= 0
                && module.strictCorequisite()
                                .map(rule -> possible.met(rule, taken))
                                .orElse(Tri.YES)
                                .compareTo(sure)
                        >= 0;
    }

    /** Returns whether a module asks for others beside it. */
    boolean isCoupled(int place) {
        return coupled.get(place);
    }

    private BitSet fixpoint(BitSet offered, Possible possible, Tri sure, int @Nullable [] ranks) {
        BitSet taken = new BitSet();
        int rank = 0;
        if (ranks != null) {
            Arrays.fill(ranks, 0);
        }
        BitSet queued = (BitSet) offered.clone();
        Deque<Integer> open = new ArrayDeque<>();
        offered.stream().forEach(open::add);
        while (!open.isEmpty()) {
            boolean grown = false;
            while (!open.isEmpty()) {
                int place = open.poll();
                queued.clear(place);
                if (!taken.get(place)
                        && free(facts.module(place), taken, possible).compareTo(sure) >= 0) {
                    taken.set(place);
                    rank++;
                    if (ranks != null) {
                        ranks[place] = rank;
                    }
                    grown = true;
                    for (int next : dependents.get(place)) {
                        enqueue(next, offered, taken, queued, open);
                    }
                }
            }
            if (grown) {
                wide.forEach(next -> enqueue(next, offered, taken, queued, open));
            }
        }
        return taken;
    }

    private static void enqueue(int place, BitSet offered, BitSet taken, BitSet queued, Deque<Integer> open) {
        if (offered.get(place) && !taken.get(place) && !queued.get(place)) {
            queued.set(place);
            open.add(place);
        }
    }

    static Tri free(TrainingModule module, BitSet taken, Possible possible) {
        Optional<Prerequisite> stated = module.prerequisite();
        if (stated.isEmpty() || stated.get().isNone()) {
            return Tri.YES;
        }
        if (stated.get().requirement().isEmpty()) {
            possible.unsure();
            return Tri.UNKNOWN;
        }
        return possible.met(stated.get().requirement().get(), taken);
    }
}
