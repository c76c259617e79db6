package org.innovente.audit.solver;

import java.util.List;

/**
 * What the solver found.
 *
 * @param verdict the verdict of the root, see {@link Problem}
 * @param uses whether each pair is used in the best allocation
 * @param value how good the allocation is
 * @param proven whether the verdict is proven
 * @param optimal whether no legal allocation is better, ties broken by the canonical order
 * @param steps how many steps of the budget were used
 * @param noSatisfaction the proof that nothing satisfies the root; empty where it is satisfied or not proven
 * @param noHope the proof that nothing even leaves it undetermined; empty where it is not needed or not proven
 */
public record Solution(
        byte verdict,
        boolean[] uses,
        Value value,
        boolean proven,
        boolean optimal,
        long steps,
        List<Step> noSatisfaction,
        List<Step> noHope) {}
