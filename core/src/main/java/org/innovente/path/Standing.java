package org.innovente.path;

import java.util.List;

/**
 * A learner in the numbers of a compiled catalogue.
 *
 * @param held what holds for sure
 * @param hoped what holds or not, nobody can say; disjoint from what is held
 * @param absent what can never be taken or derived for this learner
 * @param unknown ids that were given and mean nothing in the catalogue
 */
record Standing(long[] held, long[] hoped, long[] absent, List<String> unknown, long[] stands, long[] mayStand) {
    /** Returns what is held in the best case. */
    long[] atBest() {
        long[] all = held.clone();
        for (int i = 0; i < all.length; i++) {
            all[i] |= hoped[i];
        }
        return all;
    }
}
