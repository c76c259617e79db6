package org.innovente.internal.andor;

import java.util.Arrays;

/** The choices without which a goal cannot be reached, its landmarks of one element. */
public final class Forced {
    private Forced() {}

    /**
     * Returns the forced variables of a cone, ascending; empty where the goal cannot be reached. Only what one way to the goal
     * uses is tried, and what can be read off the cone is not tried at all. O(way x arcs).
     */
    public static int[] of(Cone cone) {
        int[] all = new int[cone.variables()];
        Arrays.setAll(all, i -> i);
        Propagation full = new Propagation(cone);
        full.allowAll(all);
        if (!full.reached()) {
            return new int[0];
        }
        int[] sure = new Gates(cone).forced();
        IntList found = new IntList();
        for (int variable : new Justification(cone, full).variables()) {
            if (Arrays.binarySearch(sure, variable) >= 0 || !reachedWithout(cone, all, variable)) {
                found.add(variable);
            }
        }
        return found.toArray();
    }

    private static boolean reachedWithout(Cone cone, int[] all, int without) {
        int[] rest = new int[all.length - 1];
        System.arraycopy(all, 0, rest, 0, without);
        System.arraycopy(all, without + 1, rest, without, rest.length - without);
        Propagation trial = new Propagation(cone);
        trial.allowAll(rest);
        return trial.reached();
    }
}
