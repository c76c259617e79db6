package org.innovente.path;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.innovente.catalogue.Catalogue;
import org.innovente.common.CatalogueId;
import org.innovente.common.ModuleId;
import org.innovente.module.TrainingModule;
import org.innovente.requirement.NOf;
import org.innovente.requirement.Prerequisite;
import org.innovente.requirement.Quantifier;
import org.innovente.requirement.Requirement;
import org.junit.jupiter.api.Test;

/**
 * The further paths to a module are all sets from which nothing can be left out, the cheapest first, one of those that differ only by modules
 * which stand side by side in every rule: compared with the enumeration of all sets.
 */
class AlternativesTest {
    private static final int CASES = 2_000;
    private static final int MANY = 60;

    /** A rule: all of some clauses, each so many of some modules. */
    private record Clause(int needed, List<Integer> modules) {}

    private final List<List<Clause>> rules = new ArrayList<>();

    @Test
    void the_paths_are_the_minimal_sets_of_exhaustive_enumeration_grouped_by_equivalence() {
        int several = 0;
        int grouped = 0;
        for (int seed = 0; seed < CASES; seed++) {
            generate(new Random(seed));
            int target = rules.size() - 1;
            List<BitSet> minimal = minimal(target);
            Map<List<Integer>, Integer> expected = new TreeMap<>(Comparator.comparing(List::toString));
            int[] classes = classes(target);
            minimal.forEach(set -> expected.put(form(set, classes), set.cardinality()));
            PathResult found = PrerequisiteGraph.of(catalogue())
                    .path(PathQuery.to(id(target)).alternatives(MANY));
            List<Integer> costs = new ArrayList<>();
            Set<List<Integer>> forms = new LinkedHashSet<>();
            for (StudyPath path : found.paths()) {
                BitSet set = new BitSet();
                path.modules()
                        .forEach(module ->
                                set.set(Integer.parseInt(module.value().substring(1))));
                assertThat(minimal).as("seed %s", seed).contains(set);
                costs.add(path.cost().intValueExact());
                forms.add(form(set, classes));
            }
            List<Integer> cheapest =
                    expected.values().stream().sorted().limit(MANY).toList();
            assertThat(costs).as("seed %s: %s", seed, rules).isEqualTo(cheapest);
            assertThat(forms).as("seed %s: %s", seed, rules).hasSize(costs.size());
            if (expected.size() <= MANY) {
                assertThat(forms).as("seed %s", seed).isEqualTo(expected.keySet());
            }
            several += costs.size() > 2 ? 1 : 0;
            grouped += minimal.size() > expected.size() ? 1 : 0;
        }
        assertThat(several).isGreaterThan(CASES / 20);
        assertThat(grouped).isGreaterThan(CASES / 100);
    }

    private static ModuleId id(int module) {
        return new ModuleId("M" + module);
    }

    private void generate(Random random) {
        rules.clear();
        int modules = 4 + random.nextInt(6);
        for (int module = 0; module < modules; module++) {
            List<Clause> rule = new ArrayList<>();
            if (module > 0 && random.nextInt(5) == 0) {
                rule.addAll(rules.get(module - 1));
            } else if (module == modules - 1 || module > 2 && random.nextBoolean()) {
                int clauses = 1 + random.nextInt(2);
                for (int clause = 0; clause < clauses; clause++) {
                    rule.add(clause(random, modules, module));
                }
            }
            rules.add(rule);
        }
    }

    private static Clause clause(Random random, int modules, int own) {
        Set<Integer> ways = new LinkedHashSet<>();
        int count = 1 + random.nextInt(Math.min(4, modules - 1));
        while (ways.size() < count) {
            int other = random.nextInt(modules - 1);
            ways.add(other == own ? modules - 1 : other);
        }
        return new Clause(1 + random.nextInt(Math.min(3, count)), List.copyOf(new ArrayList<>(ways)));
    }

    private Catalogue catalogue() {
        Catalogue.Builder catalogue = Catalogue.builder().id(new CatalogueId("c"));
        for (int module = 0; module < rules.size(); module++) {
            TrainingModule.Builder own = TrainingModule.builder().id(id(module));
            List<Requirement> all = new ArrayList<>();
            for (Clause clause : rules.get(module)) {
                NOf.Builder some = NOf.builder().quantifier(Quantifier.atLeast(clause.needed()));
                clause.modules().forEach(each -> some.addChild(Requirement.module(id(each).value())));
                all.add(some.build());
            }
            if (!all.isEmpty()) {
                own.prerequisite(Prerequisite.of(Requirement.allOf(all.toArray(Requirement[]::new))));
            }
            catalogue.addModule(own.build());
        }
        return catalogue.build();
    }

    /** Whether taking exactly these modules is possible in some order and leads to the target. */
    private boolean leads(BitSet set, int target) {
        BitSet taken = new BitSet();
        boolean more = true;
        while (more) {
            more = false;
            for (int module = set.nextSetBit(0); module >= 0; module = set.nextSetBit(module + 1)) {
                if (!taken.get(module) && isMet(rules.get(module), taken)) {
                    taken.set(module);
                    more = true;
                }
            }
        }
        return taken.get(target);
    }

    private static boolean isMet(List<Clause> rule, BitSet taken) {
        return rule.stream()
                .allMatch(clause -> clause.modules().stream().filter(taken::get).count() >= clause.needed());
    }

    private List<BitSet> minimal(int target) {
        List<BitSet> found = new ArrayList<>();
        for (int bits = 0; bits < 1 << rules.size(); bits++) {
            BitSet set = BitSet.valueOf(new long[] {bits});
            if (!leads(set, target)) {
                continue;
            }
            boolean needsAll = set.stream().noneMatch(module -> {
                BitSet fewer = (BitSet) set.clone();
                fewer.clear(module);
                return leads(fewer, target);
            });
            if (needsAll) {
                found.add(set);
            }
        }
        return found;
    }

    /** Gives modules the same number where their rules are the same and every clause that the target can depend on has both or neither. */
    private int[] classes(int target) {
        Set<Integer> cone = new LinkedHashSet<>(List.of(target));
        List<Integer> walk = new ArrayList<>(cone);
        for (int i = 0; i < walk.size(); i++) {
            for (Clause clause : rules.get(walk.get(i))) {
                clause.modules().stream().filter(cone::add).forEach(walk::add);
            }
        }
        int[] classes = new int[rules.size()];
        for (int module = 0; module < classes.length; module++) {
            classes[module] = module;
            for (int other = 0; other < module; other++) {
                if (classes[other] == other && areTwins(module, other, cone, target)) {
                    classes[module] = other;
                    break;
                }
            }
        }
        return classes;
    }

    private boolean areTwins(int one, int other, Set<Integer> cone, int target) {
        if (one == target || other == target || !normal(one).equals(normal(other))) {
            return false;
        }
        for (int user : cone) {
            for (Set<Integer> operator : operators(user)) {
                if (operator.contains(one) != operator.contains(other)) {
                    return false;
                }
            }
        }
        return true;
    }

    private Set<Object> normal(int module) {
        Set<Object> all = new LinkedHashSet<>();
        rules.get(module).forEach(clause -> all.add(List.of(clause.needed(), Set.copyOf(clause.modules()))));
        return Set.copyOf(all);
    }

    /** The operators of a rule as they are once all-of within all-of is one: the modules that are all asked, and the other clauses. */
    private List<Set<Integer>> operators(int module) {
        Set<Integer> all = new LinkedHashSet<>();
        List<Set<Integer>> found = new ArrayList<>(List.of(all));
        for (Clause clause : rules.get(module)) {
            if (clause.needed() == clause.modules().size()) {
                all.addAll(clause.modules());
            } else {
                found.add(Set.copyOf(clause.modules()));
            }
        }
        return found;
    }

    private static List<Integer> form(BitSet set, int[] classes) {
        return set.stream().map(module -> classes[module]).sorted().boxed().toList();
    }
}
