package org.innovente.internal.andor;

import org.jspecify.annotations.Nullable;

/**
 * A demand on a set of variables: those of the set that are listed weigh at least the bound, if the condition is in the set.
 *
 * @param condition the variable without which the row asks for nothing, or a negative number for none
 * @param variables the variables listed, ascending
 * @param weights their weights; null if all are 1
 * @param bound the weight asked for, at least 1
 */
record Row(int condition, int[] variables, long @Nullable [] weights, long bound) {
    static Row landmark(int[] variables) {
        return new Row(-1, variables, null, 1);
    }

    long weight(int index) {
        return weights == null ? 1 : weights[index];
    }

    boolean isClause() {
        return weights == null && bound == 1;
    }
}
