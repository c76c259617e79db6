package org.innovente.internal.andor;

import java.util.Arrays;

/** What else must be derived, where the sets within one that reaches the goal cannot be put in order. */
final class Beyond {
    private Beyond() {}

    /**
     * Returns every variable that a set does not derive, less those that add nothing by themselves.
     *
     * @param work the propagation of the set; afterwards also of those that add nothing
     * @param reaching the set
     * @param kept to which the set is added, and those that add nothing
     */
    static int[] of(Cone cone, Propagation work, int[] candidates, int[] reaching, IntList kept) {
        IntList more = new IntList();
        kept.addAll(reaching);
        for (int variable : candidates) {
            if (work.has(variable) || Arrays.stream(reaching).anyMatch(own -> own == variable)) {
                continue;
            }
            int mark = work.mark();
            work.allow(variable);
            boolean adds = false;
            for (int i = mark; i < work.firings(); i++) {
                adds |= cone.variableOfNode(work.firing(i)) >= 0;
            }
            if (adds) {
                work.forbid(variable);
                work.undo(mark);
                more.add(variable);
            } else {
                kept.add(variable);
            }
        }
        return more.toArray();
    }
}
