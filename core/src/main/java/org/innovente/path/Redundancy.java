package org.innovente.path;

import java.util.ArrayList;
import java.util.List;
import org.innovente.internal.andor.Bits;
import org.innovente.internal.andor.Cone;
import org.innovente.internal.andor.Expressions;
import org.innovente.internal.andor.IntList;
import org.innovente.internal.andor.Propagation;

/**
 * Redundant clauses, exactly: a clause is redundant if all the others can be met without ever taking what it names only by a
 * contradiction. One fixpoint over the cone of the module a clause.
 */
final class Redundancy {
    private final Compiled graph;
    private final long[] free;

    Redundancy(Compiled graph) {
        this.graph = graph;
        // Papers and undecided conditions are for somebody who has them; references that lead nowhere are for nobody.
        free = Bits.of(graph.program.size());
        for (int atom : graph.facts) {
            boolean dangling = graph.atoms.get(atom) instanceof Atom.Fact fact
                    && fact.ref().kind() == ConditionRef.Kind.DANGLING;
            boolean personal = Atom.isPersonal(graph.atoms.get(atom));
            if (!dangling && !personal) {
                Bits.add(free, graph.program.placeOf(atom));
            }
        }
    }

    List<RedundantClause> all() {
        List<RedundantClause> found = new ArrayList<>();
        for (int module = 0; module < graph.modules.size(); module++) {
            int[] clauses = graph.clauses(module);
            for (int clause = 0; clauses.length > 1 && clause < clauses.length; clause++) {
                int[] named = plainAlternatives(clauses[clause]);
                if (named.length > 0 && isRedundant(module, clauses, clause, named)) {
                    found.add(new RedundantClause(graph.idOf(module), clause, names(named)));
                }
            }
        }
        return found;
    }

    /** The atoms of a clause that is one atom or an any-of of atoms; empty for other clauses. */
    private int[] plainAlternatives(int clause) {
        Expressions pool = graph.pool;
        if (pool.kind(clause) == Expressions.Kind.ATOM) {
            return new int[] {pool.value(clause)};
        }
        IntList atoms = new IntList();
        for (int i = 0; pool.kind(clause) == Expressions.Kind.ANY && i < pool.childCount(clause); i++) {
            int child = pool.child(clause, i);
            if (pool.kind(child) != Expressions.Kind.ATOM) {
                return new int[0];
            }
            atoms.add(pool.value(child));
        }
        return atoms.toArray();
    }

    private boolean isRedundant(int module, int[] clauses, int clause, int[] named) {
        long[] held = free.clone();
        long[] absent = Bits.of(graph.program.size());
        Bits.add(absent, graph.program.placeOf(module));
        if (!othersHold(clauses, clause, held, absent)) {
            return false;
        }
        for (int atom : named) {
            Bits.remove(held, graph.program.placeOf(atom));
            Bits.add(absent, graph.program.placeOf(atom));
        }
        return !othersHold(clauses, clause, held, absent);
    }

    private boolean othersHold(int[] clauses, int clause, long[] held, long[] absent) {
        for (int other = 0; other < clauses.length; other++) {
            if (other != clause && !reached(clauses[other], held, absent)) {
                return false;
            }
        }
        return true;
    }

    private boolean reached(int condition, long[] held, long[] absent) {
        Cone cone = Cone.of(graph.program, graph.pool, held, absent, condition);
        Propagation all = new Propagation(cone);
        int[] variables = new int[cone.variables()];
        java.util.Arrays.setAll(variables, i -> i);
        all.allowAll(variables);
        return all.reached();
    }

    private List<String> names(int[] atoms) {
        List<String> names = new ArrayList<>();
        for (int atom : atoms) {
            names.add(Explanations.nameOf(graph.atoms.get(atom)));
        }
        return names;
    }
}
