package org.innovente.benchmarks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.innovente.catalogue.Catalogue;
import org.innovente.common.ModuleId;
import org.innovente.requirement.ModulePassed;
import org.innovente.requirement.NOf;
import org.innovente.requirement.Prerequisite;
import org.innovente.requirement.Quantifier;
import org.innovente.requirement.Requirement;
import org.sat4j.core.VecInt;
import org.sat4j.pb.SolverFactory;
import org.sat4j.specs.ContradictionException;
import org.sat4j.specs.ISolver;
import org.sat4j.specs.TimeoutException;

/**
 * The cheapest set by an exact pseudo-Boolean solver: the completion of the rules, and one module fewer until nothing is left. On cycles
 * this is only a bound, which favours the peer.
 */
final class Sat4jPeer {
    private final Catalogue catalogue;

    Sat4jPeer(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    int cheapest(ModuleId target) {
        int best = Integer.MAX_VALUE;
        int bound = -1;
        while (true) {
            int found = new Instance(target).solve(bound);
            if (found < 0) {
                return best;
            }
            best = found;
            bound = found - 1;
        }
    }

    private final class Instance {
        private final ISolver solver = SolverFactory.newDefault();
        private final Map<ModuleId, Integer> variables = new LinkedHashMap<>();
        private final ModuleId target;
        private int last;

        Instance(ModuleId target) {
            this.target = target;
        }

        int solve(int atMost) {
            try {
                solver.newVar(4_000);
                List<ModuleId> cone = new ArrayList<>();
                int wanted = variable(target, cone);
                for (int i = 0; i < cone.size(); i++) {
                    Optional<Requirement> rule =
                            catalogue.module(cone.get(i)).prerequisite().flatMap(Prerequisite::requirement);
                    if (rule.isPresent()) {
                        solver.addClause(
                                new VecInt(new int[] {-variable(cone.get(i), cone), literal(rule.get(), cone)}));
                    }
                }
                solver.addClause(new VecInt(new int[] {wanted}));
                if (atMost >= 0) {
                    solver.addAtMost(
                            new VecInt(variables.values().stream()
                                    .mapToInt(Integer::intValue)
                                    .toArray()),
                            atMost);
                }
                if (!solver.isSatisfiable()) {
                    return -1;
                }
                return (int) variables.values().stream().filter(solver::model).count();
            } catch (ContradictionException none) {
                return -1;
            } catch (TimeoutException e) {
                throw new IllegalStateException("Sat4j gave up", e);
            }
        }

        /** Returns the variable of a module, which joins the cone when it is met for the first time. */
        private int variable(ModuleId module, List<ModuleId> cone) {
            Integer known = variables.get(module);
            if (known != null) {
                return known;
            }
            variables.put(module, ++last);
            cone.add(module);
            return last;
        }

        private int literal(Requirement rule, List<ModuleId> cone) throws ContradictionException {
            if (rule instanceof ModulePassed passed) {
                return variable(passed.module(), cone);
            }
            NOf many = (NOf) rule;
            int own = ++last;
            List<Integer> parts = new ArrayList<>();
            for (Requirement child : many.children()) {
                parts.add(literal(child, cone));
            }
            if (many.quantifier().equals(Quantifier.ALL)) {
                for (int part : parts) {
                    solver.addClause(new VecInt(new int[] {-own, part}));
                }
            } else {
                parts.add(-own);
                solver.addClause(
                        new VecInt(parts.stream().mapToInt(Integer::intValue).toArray()));
            }
            return own;
        }
    }
}
