package org.innovente.internal.andor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CheapestOracleTest {
    private static final int INSTANCES = 100_000;

    @Test
    void the_cheapest_set_is_that_of_exhaustive_enumeration() {
        int solved = 0;
        for (long seed = 0; seed < INSTANCES; seed++) {
            RandomInstance instance = new RandomInstance(seed);
            long expected = instance.optimum();
            Search search = new Search(instance);
            Cheapest.Answer answer = search.cheapest.solve(1_000_000);
            if (expected < 0) {
                assertThat(answer.status()).as("seed %s", seed).isEqualTo(Cheapest.Status.NONE);
                continue;
            }
            assertThat(answer.status()).as("seed %s", seed).isEqualTo(Cheapest.Status.OPTIMAL);
            assertThat(answer.cost()).as("seed %s", seed).isEqualTo(expected).isEqualTo(answer.lowerBound());
            int set = search.asSet(answer);
            assertThat(instance.costOf(set)).as("seed %s", seed).isEqualTo(expected);
            assertThat(instance.solves(set)).as("seed %s", seed).isTrue();
            solved++;
        }
        assertThat(solved).isGreaterThan(INSTANCES / 3);
    }

    @Test
    void the_further_answers_are_the_subset_minimal_sets_in_the_order_of_their_cost() {
        for (long seed = 0; seed < 4_000; seed++) {
            RandomInstance instance = new RandomInstance(seed);
            List<Long> expected = minimalCosts(instance);
            Search search = new Search(instance);
            List<Long> found = new ArrayList<>();
            for (Cheapest.Answer answer = search.cheapest.solve(1_000_000);
                    answer.status() == Cheapest.Status.OPTIMAL;
                    answer = search.cheapest.solve(1_000_000)) {
                found.add(answer.cost());
                assertThat(instance.solves(search.asSet(answer))).isTrue();
                search.cheapest.exclude(answer.set());
                if (answer.set().length == 0) {
                    break;
                }
            }
            assertThat(found).as("seed %s", seed).isEqualTo(expected);
        }
    }

    @Test
    void what_is_derivable_is_that_of_direct_evaluation_by_pass_by_lanes_and_by_queue() {
        for (long seed = 0; seed < 20_000; seed++) {
            RandomInstance instance = new RandomInstance(seed);
            int all = (1 << instance.modules) - 1;
            boolean[] expected = instance.derive(all);
            Search search = new Search(instance);
            long[] allowed = Bits.full(instance.atoms);
            for (int atom = 0; atom < instance.atoms; atom++) {
                if (instance.absent[atom]) {
                    Bits.remove(allowed, search.program.placeOf(atom));
                }
            }
            long[] state = instance.bits(search.program, instance.held);
            new Sweep(search.program).derive(state, allowed);
            long[] lanes = new long[instance.atoms];
            long[] may = new long[instance.atoms];
            for (int atom = 0; atom < instance.atoms; atom++) {
                int place = search.program.placeOf(atom);
                lanes[place] = instance.held[atom] ? 0x11L : 0;
                may[place] = instance.absent[atom] ? 0 : -1L;
            }
            new LaneSweep(search.program).derive(lanes, may);
            for (int atom = 0; atom < instance.atoms; atom++) {
                int place = search.program.placeOf(atom);
                assertThat(Bits.has(state, place))
                        .as("seed %s atom %s", seed, atom)
                        .isEqualTo(expected[atom]);
                assertThat((lanes[place] >> 4 & 1) != 0)
                        .as("seed %s atom %s", seed, atom)
                        .isEqualTo(expected[atom]);
            }
        }
    }

    private static List<Long> minimalCosts(RandomInstance instance) {
        List<Integer> minimal = new ArrayList<>();
        for (int set = 0; set < 1 << instance.modules; set++) {
            int candidate = set;
            if (instance.solves(set) && minimal.stream().noneMatch(other -> (other & candidate) == other)) {
                minimal.removeIf(other -> (other & candidate) == candidate);
                minimal.add(set);
            }
        }
        return minimal.stream().map(instance::costOf).sorted().toList();
    }

    private static final class Search {
        final Program program;
        final Cone cone;
        final Cheapest cheapest;

        Search(RandomInstance instance) {
            Expressions pool = new Expressions();
            program = instance.program(pool);
            cone = Cone.of(
                    program,
                    pool,
                    instance.bits(program, instance.held),
                    instance.bits(program, instance.absent),
                    RandomInstance.compile(instance.goal, pool));
            long[] cost = new long[cone.variables()];
            int[] variable = new int[instance.modules];
            java.util.Arrays.fill(variable, -1);
            for (int v = 0; v < cost.length; v++) {
                int module = program.given(cone.atomOf(v));
                cost[v] = instance.cost[module];
                variable[module] = v;
            }
            int[][] exclusions = java.util.Arrays.stream(instance.exclusions)
                    .filter(pair -> variable[pair[0]] >= 0 && variable[pair[1]] >= 0)
                    .map(pair -> new int[] {variable[pair[0]], variable[pair[1]]})
                    .toArray(int[][]::new);
            cheapest = new Cheapest(cone, cost, exclusions, set -> true);
        }

        int asSet(Cheapest.Answer answer) {
            int set = 0;
            for (int v : answer.set()) {
                set |= 1 << program.given(cone.atomOf(v));
            }
            return set;
        }
    }
}
