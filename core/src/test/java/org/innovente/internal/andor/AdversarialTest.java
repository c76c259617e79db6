package org.innovente.internal.andor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.innovente.internal.andor.Program.AtomKind;
import org.junit.jupiter.api.Test;

/** Inputs made to hurt: they end within the budget of steps, with an honest answer, in linear memory and without a deep stack. */
class AdversarialTest {
    private static final long BUDGET = 5_000_000;

    private static Cheapest cheapest(int[] rules, Expressions pool, int goal) {
        AtomKind[] kinds = new AtomKind[rules.length];
        Arrays.fill(kinds, AtomKind.CHOICE);
        Program program = Program.compile(kinds, rules, new int[rules.length], pool);
        Cone cone = Cone.of(program, pool, Bits.of(rules.length), null, pool.atom(goal));
        long[] cost = new long[cone.variables()];
        Arrays.fill(cost, 1);
        return new Cheapest(cone, cost, new int[0][], set -> true);
    }

    @Test
    void a_chain_of_a_million_is_solved() {
        int size = 1_000_000;
        Expressions pool = new Expressions();
        int[] rules = new int[size];
        for (int i = 1; i < size; i++) {
            rules[i] = pool.atom(i - 1);
        }
        Cheapest.Answer answer = cheapest(rules, pool, size - 1).solve(BUDGET * 4);
        assertThat(answer.status()).isEqualTo(Cheapest.Status.OPTIMAL);
        assertThat(answer.cost()).isEqualTo(size);
    }

    @Test
    void a_random_set_cover_is_cut_off_between_a_bound_and_a_set() {
        Random random = new Random(7);
        Expressions pool = new Expressions();
        int sets = 400;
        int[] rules = new int[sets + 1];
        int[] clauses = new int[300];
        for (int i = 0; i < clauses.length; i++) {
            int[] ways = random.ints(6, 0, sets).distinct().map(pool::atom).toArray();
            clauses[i] = pool.any(ways);
        }
        rules[sets] = pool.all(clauses);
        Cheapest search = cheapest(rules, pool, sets);
        Cheapest.Answer answer = search.solve(BUDGET);
        assertThat(answer.status()).isEqualTo(Cheapest.Status.FEASIBLE);
        assertThat(answer.lowerBound()).isPositive().isLessThan(answer.cost());
        assertThat(answer.steps()).isLessThan(BUDGET * 4);
    }

    @Test
    void a_complete_graph_of_three_hundred_is_dead_as_all_of_and_short_as_any_of() {
        int size = 300;
        Expressions pool = new Expressions();
        int[] all = new int[size];
        int[] any = new int[size];
        for (int i = 0; i < size; i++) {
            int self = i;
            int[] others = java.util.stream.IntStream.range(0, size)
                    .filter(j -> j != self)
                    .map(pool::atom)
                    .toArray();
            all[i] = pool.all(others);
            any[i] = i == 0 ? Expressions.TRUE : pool.any(others);
        }
        assertThat(cheapest(all, pool, size - 1).solve(BUDGET).status()).isEqualTo(Cheapest.Status.NONE);
        assertThat(cheapest(any, pool, size - 1).solve(BUDGET).cost()).isEqualTo(2);
    }

    @Test
    void wide_thresholds_are_no_longer_a_matter_of_bits_in_a_word() {
        int size = 5_000;
        Expressions pool = new Expressions();
        int[] rules = new int[size + 1];
        int[] atoms = java.util.stream.IntStream.range(0, size).map(pool::atom).toArray();
        rules[size] = pool.atLeast(1_234, atoms);
        assertThat(cheapest(rules, pool, size).solve(BUDGET * 10).cost()).isEqualTo(1_235);
    }

    @Test
    void a_million_modules_are_passed_in_one_sweep_and_a_reversed_cycle_by_its_queue() {
        int size = 1_000_000;
        Expressions pool = new Expressions();
        int[] rules = new int[size];
        AtomKind[] kinds = new AtomKind[size];
        Arrays.fill(kinds, AtomKind.CHOICE);
        for (int i = 0; i < size; i++) {
            rules[i] = i == size - 1 ? Expressions.TRUE : pool.any(pool.atom(i + 1), pool.atom(Math.max(0, i - 1)));
        }
        Program program = Program.compile(kinds, rules, new int[size], pool);
        long[] state = Bits.of(size);
        new Sweep(program).derive(state, null);
        assertThat(Bits.count(state)).isEqualTo(size);
        assertThat(program.bytes()).isLessThanOrEqualTo(17L * size);
    }
}
