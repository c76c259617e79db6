package org.innovente.path;

import java.util.Optional;
import org.innovente.internal.andor.Bits;
import org.innovente.internal.andor.Expressions;

/** Doubts that can be settled case by case: a few requirements each of which must stay unmet and is met by any of some modules. */
final class UnmetCases {
    private static final int MOST = 4;

    private UnmetCases() {}

    /** Returns, for each doubt in order, the compiled atoms of the modules of which none may be taken; empty if one is of another kind. */
    static Optional<int[][]> of(Compiled graph, long[] hopes) {
        int[] places = Bits.toArray(hopes);
        if (places.length > MOST) {
            return Optional.empty();
        }
        int[][] named = new int[places.length][];
        for (int i = 0; i < places.length; i++) {
            Atom atom = graph.atoms.get(graph.program.given(places[i]));
            if (!(atom instanceof Atom.Unmet)) {
                return Optional.empty();
            }
            int rule = graph.rule(((Atom.Unmet) atom).watched());
            Expressions.Kind kind = graph.pool.kind(rule);
            int[] atoms = Conditions.atomsIn(graph.pool, rule);
            boolean plain = kind == Expressions.Kind.ATOM
                    || kind == Expressions.Kind.ANY && atoms.length == graph.pool.childCount(rule);
            for (int each : atoms) {
                plain &= graph.isModule(each);
            }
            if (!plain) {
                return Optional.empty();
            }
            named[i] = new int[atoms.length];
            for (int j = 0; j < atoms.length; j++) {
                named[i][j] = graph.program.placeOf(atoms[j]);
            }
        }
        return Optional.of(named);
    }
}
