package org.innovente.coverage;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import org.innovente.module.TrainingModule;
import org.jspecify.annotations.Nullable;

/**
 * An order in which given modules can be taken where prerequisites say how many are too many, so that it matters what comes first. The
 * other modules are taken as soon as they can be: they only help. Exact up to a number of states.
 */
final class StudyOrder {
    private static final int MOST_STATES = 5_000;

    private final ModuleFacts facts;
    private final Reachable reachable;
    private final Possible possible;
    private final BitSet touchy;
    private boolean exhausted;

    /**
     * Creates a search.
     *
     * @param possible judges prerequisites by what has been taken
     * @param touchy the modules of which it matters when they are taken
     */
    StudyOrder(ModuleFacts facts, Reachable reachable, Possible possible, BitSet touchy) {
        this.facts = facts;
        this.reachable = reachable;
        this.possible = possible;
        this.touchy = touchy;
    }

    /** Returns whether the last search ended for want of states. */
    boolean isExhausted() {
        return exhausted;
    }

    /** Returns what somebody can take who takes all of some modules; null if there is no order, or none was found. */
    @Nullable
    BitSet find(BitSet offered, BitSet kept, Tri sure) {
        exhausted = false;
        BitSet left = (BitSet) offered.clone();
        while (true) {
            BitSet taken = order(left, kept, sure);
            if (taken == null) {
                return null;
            }
            BitSet alone = new BitSet();
            for (int i = taken.nextSetBit(0); i >= 0; i = taken.nextSetBit(i + 1)) {
                if (reachable.isCoupled(i) && !Reachable.together(facts.module(i), taken, possible, sure)) {
                    alone.set(i);
                }
            }
            if (alone.isEmpty()) {
                return taken;
            }
            if (alone.intersects(kept)) {
                return null;
            }
            left.andNot(alone);
        }
    }

    private @Nullable BitSet order(BitSet offered, BitSet kept, Tri sure) {
        Set<BitSet> seen = new HashSet<>();
        Deque<BitSet> open = new ArrayDeque<>();
        open.push(closed(new BitSet(), offered, sure));
        while (!open.isEmpty()) {
            BitSet taken = open.pop();
            BitSet missing = (BitSet) kept.clone();
            missing.andNot(taken);
            if (missing.isEmpty()) {
                return taken;
            }
            if (seen.size() >= MOST_STATES) {
                exhausted = true;
                return null;
            }
            for (int i = missing.nextSetBit(0); i >= 0; i = missing.nextSetBit(i + 1)) {
                if (free(i, taken, sure)) {
                    BitSet next = (BitSet) taken.clone();
                    next.set(i);
                    next = closed(next, offered, sure);
                    if (seen.add(next)) {
                        open.push(next);
                    }
                }
            }
        }
        return null;
    }

    private boolean free(int place, BitSet taken, Tri sure) {
        TrainingModule module = facts.module(place);
        return Reachable.free(module, taken, possible).compareTo(sure) >= 0;
    }

    /** Adds the modules that only help, until no more can be taken. */
    private BitSet closed(BitSet taken, BitSet offered, Tri sure) {
        boolean grown = true;
        while (grown) {
            grown = false;
            for (int i = offered.nextSetBit(0); i >= 0; i = offered.nextSetBit(i + 1)) {
                if (!taken.get(i) && !touchy.get(i) && free(i, taken, sure)) {
                    taken.set(i);
                    grown = true;
                }
            }
        }
        return taken;
    }
}
