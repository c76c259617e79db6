package org.innovente.path;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.innovente.common.ModuleId;
import org.innovente.requirement.Attestation;
import org.innovente.requirement.ModulePassed;
import org.innovente.requirement.NOf;
import org.innovente.requirement.Prerequisite;
import org.innovente.requirement.Quantifier;
import org.innovente.requirement.Requirement;
import org.innovente.testing.PlainJson;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sat4j.core.VecInt;
import org.sat4j.pb.SolverFactory;
import org.sat4j.specs.ContradictionException;
import org.sat4j.specs.ISolver;
import org.sat4j.specs.TimeoutException;

/**
 * An independent exact solver on the real catalogues: it must find a set as small as our optimum and prove that one module less does not
 * suffice. A set that only supports itself in a circle is refused by a clause, and the solver asked again.
 */
class Sat4jAgreesTest {
    @ParameterizedTest
    @ValueSource(strings = {"utd", "gatech", "ucsd_SU19"})
    void no_cheaper_path_exists_for_an_independent_solver(String source)
            throws ContradictionException, TimeoutException {
        CorpusCatalogue corpus = CorpusCatalogue.of(source);
        PrerequisiteGraph graph = PrerequisiteGraph.of(corpus.catalogue);
        int compared = 0;
        for (Object each : CorpusCatalogue.expected("mincount", source)) {
            Map<String, Object> instance = PlainJson.object(each);
            ModuleId target = new ModuleId((String) instance.get("target"));
            LearnerState state = corpus.everyPaperAnd(PlainJson.list(instance.get("known")));
            PathResult result = graph.path(PathQuery.to(target).from(state));
            int optimum = result.cost().orElseThrow().intValueExact();
            if (optimum < 2) {
                continue;
            }
            Set<String> held = new TreeSet<>(state.given());
            assertThat(new Instance(corpus, held, target).solvable(optimum))
                    .as("%s", target)
                    .isTrue();
            assertThat(new Instance(corpus, held, target).solvable(optimum - 1))
                    .as("%s", target)
                    .isFalse();
            compared++;
        }
        assertThat(compared).isGreaterThan(90);
    }

    private static final class Instance {
        private final CorpusCatalogue corpus;
        private final Set<String> held;
        private final ModuleId target;
        private final ISolver solver = SolverFactory.newDefault();
        private final Map<ModuleId, Integer> variables = new LinkedHashMap<>();
        private int last;

        Instance(CorpusCatalogue corpus, Set<String> held, ModuleId target) {
            this.corpus = corpus;
            this.held = held;
            this.target = target;
        }

        boolean solvable(int atMost) throws TimeoutException {
            try {
                List<ModuleId> cone = cone();
                cone.forEach(id -> variables.put(id, ++last));
                solver.newVar(20_000);
                for (ModuleId id : cone) {
                    if (rule(id).isPresent()) {
                        solver.addClause(new VecInt(new int[] {-variables.get(id), literal(rule(id).get())}));
                    }
                }
                solver.addClause(new VecInt(new int[] {variables.get(target)}));
                solver.addAtMost(
                        new VecInt(variables.values().stream()
                                .mapToInt(Integer::intValue)
                                .toArray()),
                        atMost);
                while (solver.isSatisfiable()) {
                    Set<ModuleId> chosen = chosen();
                    if (derive(chosen).contains(target)) {
                        return true;
                    }
                    solver.addClause(new VecInt(cone.stream()
                            .filter(id -> !chosen.contains(id))
                            .mapToInt(variables::get)
                            .toArray()));
                }
                return false;
            } catch (ContradictionException proven) {
                return false;
            }
        }

        private Set<ModuleId> chosen() {
            Set<ModuleId> chosen = new LinkedHashSet<>();
            variables.forEach((id, variable) -> {
                if (solver.model(variable)) {
                    chosen.add(id);
                }
            });
            return chosen;
        }

        private Set<ModuleId> derive(Set<ModuleId> allowed) {
            Set<ModuleId> derived = new LinkedHashSet<>();
            boolean grew = true;
            while (grew) {
                grew = false;
                for (ModuleId id : allowed) {
                    if (!derived.contains(id)
                            && rule(id).map(rule -> holds(rule, derived)).orElse(true)) {
                        grew |= derived.add(id);
                    }
                }
            }
            return derived;
        }

        private boolean holds(Requirement rule, Set<ModuleId> derived) {
            if (rule instanceof ModulePassed passed) {
                return held.contains(passed.module().value()) || derived.contains(passed.module());
            }
            if (rule instanceof NOf many) {
                long met = many.children().stream()
                        .filter(child -> holds(child, derived))
                        .count();
                return met >= many.quantifier().minimum(many.children().size());
            }
            return true;
        }

        /** A literal that implies the rule. */
        private int literal(Requirement rule) throws ContradictionException {
            if (rule instanceof ModulePassed passed
                    && !held.contains(passed.module().value())) {
                return variables.get(passed.module());
            }
            int own = ++last;
            if (rule instanceof NOf many) {
                int[] parts = new int[many.children().size()];
                for (int i = 0; i < parts.length; i++) {
                    parts[i] = literal(many.children().get(i));
                }
                if (many.quantifier().equals(Quantifier.ALL)) {
                    for (int part : parts) {
                        solver.addClause(new VecInt(new int[] {-own, part}));
                    }
                } else {
                    int[] clause = java.util.Arrays.copyOf(parts, parts.length + 1);
                    clause[parts.length] = -own;
                    solver.addClause(new VecInt(clause));
                }
            }
            return own;
        }

        private java.util.Optional<Requirement> rule(ModuleId id) {
            return corpus.catalogue.module(id).prerequisite().flatMap(Prerequisite::requirement);
        }

        private List<ModuleId> cone() {
            Set<ModuleId> seen = new LinkedHashSet<>(List.of(target));
            List<ModuleId> open = new ArrayList<>(seen);
            for (int i = 0; i < open.size(); i++) {
                List<Requirement> walk = new ArrayList<>();
                rule(open.get(i)).ifPresent(walk::add);
                while (!walk.isEmpty()) {
                    Requirement next = walk.remove(walk.size() - 1);
                    if (next instanceof NOf many) {
                        walk.addAll(many.children());
                    } else if (!(next instanceof Attestation)
                            && next instanceof ModulePassed passed
                            && !held.contains(passed.module().value())
                            && seen.add(passed.module())) {
                        open.add(passed.module());
                    }
                }
            }
            return open;
        }
    }
}
