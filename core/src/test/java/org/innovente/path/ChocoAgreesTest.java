package org.innovente.path;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.chocosolver.solver.Model;
import org.chocosolver.solver.search.strategy.Search;
import org.chocosolver.solver.variables.BoolVar;
import org.chocosolver.solver.variables.IntVar;
import org.innovente.common.ModuleId;
import org.innovente.module.TrainingModule;
import org.innovente.requirement.Attestation;
import org.innovente.requirement.ModulePassed;
import org.innovente.requirement.NOf;
import org.innovente.requirement.Prerequisite;
import org.innovente.requirement.Requirement;
import org.innovente.testing.PlainJson;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * An independent exact solver on the real catalogues: a module is taken only if its rule holds on modules of earlier positions. It
 * is asked whether one module less than our optimum suffices, and must prove that it does not.
 */
class ChocoAgreesTest {
    @ParameterizedTest
    @ValueSource(strings = {"utd", "gatech", "ucsd_SU19"})
    void no_cheaper_path_exists_for_an_independent_solver(String source) {
        CorpusCatalogue corpus = CorpusCatalogue.of(source);
        PrerequisiteGraph graph = PrerequisiteGraph.of(corpus.catalogue);
        int refuted = 0;
        int number = 0;
        for (Object each : CorpusCatalogue.expected("mincount", source)) {
            Map<String, Object> instance = PlainJson.object(each);
            // Every fourth of those of moderate size: a constraint solver without landmarks takes long on the largest.
            boolean small = ((Number) instance.get("cone")).intValue() <= 25 && ((Number) instance.get("opt")).intValue() > 1;
            if (!small || number++ % 4 != 0) {
                continue;
            }
            ModuleId target = new ModuleId((String) instance.get("target"));
            LearnerState state = corpus.everyPaperAnd(PlainJson.list(instance.get("known")));
            PathResult result = graph.path(PathQuery.to(target).from(state));
            int optimum = result.cost().orElseThrow().intValueExact();
            Instance choco = new Instance(corpus, new TreeSet<>(state.given()), target);
            assertThat(choco.solvable(optimum)).as("%s", target).isTrue();
            assertThat(choco.solvable(optimum - 1)).as("%s", target).isFalse();
            refuted++;
        }
        assertThat(refuted).isGreaterThan(10);
    }

    private static final class Instance {
        private final CorpusCatalogue corpus;
        private final Set<String> held;
        private final ModuleId target;
        private final Map<ModuleId, BoolVar> taken = new HashMap<>();
        private final Map<ModuleId, IntVar> position = new HashMap<>();
        private Model model = new Model();

        Instance(CorpusCatalogue corpus, Set<String> held, ModuleId target) {
            this.corpus = corpus;
            this.held = held;
            this.target = target;
        }

        boolean solvable(int atMost) {
            model = new Model();
            taken.clear();
            position.clear();
            List<ModuleId> cone = cone();
            for (ModuleId id : cone) {
                taken.put(id, model.boolVar(id.value()));
                position.put(id, model.intVar(0, atMost));
            }
            for (ModuleId id : cone) {
                Requirement rule = rule(id);
                if (rule != null) {
                    model.ifThen(taken.get(id), model.arithm(holds(rule, id), "=", 1));
                }
            }
            model.arithm(taken.get(target), "=", 1).post();
            model.sum(taken.values().toArray(BoolVar[]::new), "<=", atMost).post();
            model.getSolver().setSearch(Search.inputOrderUBSearch(taken.values().toArray(BoolVar[]::new)), Search.inputOrderLBSearch(position.values().toArray(IntVar[]::new)));
            return model.getSolver().solve();
        }

        private Requirement rule(ModuleId id) {
            return corpus.catalogue.module(id).prerequisite().flatMap(Prerequisite::requirement).orElse(null);
        }

        private List<ModuleId> cone() {
            Set<ModuleId> seen = new java.util.LinkedHashSet<>(List.of(target));
            List<ModuleId> open = new ArrayList<>(seen);
            for (int i = 0; i < open.size(); i++) {
                List<Requirement> walk = new ArrayList<>();
                Requirement rule = rule(open.get(i));
                if (rule != null) {
                    walk.add(rule);
                }
                while (!walk.isEmpty()) {
                    Requirement next = walk.remove(walk.size() - 1);
                    if (next instanceof NOf many) {
                        walk.addAll(many.children());
                    } else if (next instanceof ModulePassed passed
                            && !held.contains(passed.module().value())
                            && corpus.catalogue.findModule(passed.module()).map(TrainingModule::id).isPresent()
                            && seen.add(passed.module())) {
                        open.add(passed.module());
                    }
                }
            }
            return open;
        }

        private BoolVar holds(Requirement rule, ModuleId before) {
            if (rule instanceof Attestation) {
                return model.boolVar(true);
            }
            if (rule instanceof ModulePassed passed) {
                if (held.contains(passed.module().value())) {
                    return model.boolVar(true);
                }
                BoolVar earlier = model.arithm(position.get(passed.module()), "<", position.get(before)).reify();
                return model.and(taken.get(passed.module()), earlier).reify();
            }
            NOf many = (NOf) rule;
            BoolVar[] parts = many.children().stream().map(child -> holds(child, before)).toArray(BoolVar[]::new);
            return model.sum(parts, ">=", many.quantifier().minimum(parts.length)).reify();
        }
    }
}
