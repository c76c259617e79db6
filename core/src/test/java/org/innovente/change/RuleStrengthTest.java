package org.innovente.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.innovente.requirement.Requirement.allOf;
import static org.innovente.requirement.Requirement.anyOf;
import static org.innovente.requirement.Requirement.atLeast;
import static org.innovente.requirement.Requirement.competency;
import static org.innovente.requirement.Requirement.module;
import static org.innovente.requirement.Requirement.noneOf;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.innovente.change.RuleStrength.Verdict;
import org.innovente.common.ModuleId;
import org.innovente.requirement.Accumulation;
import org.innovente.requirement.Bound;
import org.innovente.requirement.EveryAchievement;
import org.innovente.requirement.Measure;
import org.innovente.requirement.ModulePassed;
import org.innovente.requirement.NOf;
import org.innovente.requirement.Obligation;
import org.innovente.requirement.Requirement;
import org.junit.jupiter.api.Test;

class RuleStrengthTest {
    private static final RuleStrength.Levels BY_NUMBER =
            (one, other) -> other.level().isEmpty()
                    || (one.level().isPresent()
                            && Integer.parseInt(one.level().get().value())
                                    >= Integer.parseInt(other.level().get().value()));

    @Test
    void compares_small_rules_exactly() {
        Requirement a = module("A");
        Requirement b = module("B");
        Requirement c = module("C");

        assertThat(compare(a, a)).isEqualTo(Verdict.SAME);
        assertThat(compare(a, b)).isEqualTo(Verdict.OTHER);
        assertThat(compare(a, allOf(a, b))).isEqualTo(Verdict.TIGHTER);
        assertThat(compare(a, anyOf(a, b))).isEqualTo(Verdict.LOOSER);
        assertThat(compare(allOf(a, anyOf(b, c)), anyOf(allOf(a, b), allOf(a, c))))
                .isEqualTo(Verdict.SAME);
        assertThat(compare(atLeast(2, a, b, c), anyOf(allOf(a, b), allOf(a, c), allOf(b, c))))
                .isEqualTo(Verdict.SAME);
        assertThat(compare(atLeast(1, a, b, c), atLeast(2, a, b, c))).isEqualTo(Verdict.TIGHTER);
        assertThat(compare(noneOf(a), noneOf(a, b))).isEqualTo(Verdict.TIGHTER);
        assertThat(RuleStrength.compare(Optional.empty(), Optional.of(a), BY_NUMBER))
                .isEqualTo(Verdict.TIGHTER);
        assertThat(RuleStrength.compare(Optional.of(a), Optional.empty(), BY_NUMBER))
                .isEqualTo(Verdict.LOOSER);
    }

    @Test
    void knows_the_order_of_leaves() {
        assertThat(compare(competency("C3", "1"), competency("C3", "2"))).isEqualTo(Verdict.TIGHTER);
        assertThat(compare(competency("C3", "2"), competency("C4", "2"))).isEqualTo(Verdict.OTHER);
        assertThat(compare(graded("10"), graded("12.5"))).isEqualTo(Verdict.TIGHTER);
        assertThat(compare(graded("10"), module("A"))).isEqualTo(Verdict.LOOSER);
        assertThat(compare(credits("48"), credits("60"))).isEqualTo(Verdict.TIGHTER);
        assertThat(compare(anyOf(competency("C3", "2"), module("A")), anyOf(competency("C3", "1"), module("A"))))
                .isEqualTo(Verdict.LOOSER);
    }

    @Test
    void leaves_out_what_cannot_block_and_what_nobody_evaluates() {
        ModulePassed optional = ModulePassed.builder()
                .module(new ModuleId("B"))
                .obligation(Obligation.RECOMMENDED)
                .build();

        assertThat(compare(module("A"), allOf(module("A"), optional))).isEqualTo(Verdict.SAME);
        assertThat(compare(allOf(module("A"), module("B")), allOf(module("A"), optional)))
                .isEqualTo(Verdict.LOOSER);
    }

    @Test
    void large_rules_are_compared_by_structure_and_never_wrongly() {
        Random random = new Random(4);
        int decided = 0;
        for (int i = 0; i < 3_000; i++) {
            Requirement one = random(random, 0);
            Requirement other = random.nextBoolean() ? random(random, 0) : anyOf(one, random(random, 1));
            Verdict exact = compare(one, other);
            // the same two rules with more leaves than can be tried
            List<Requirement> rest = new ArrayList<>();
            for (int n = 0; n < 20; n++) {
                rest.add(module("X" + n));
            }
            Verdict structural = compare(withRest(one, rest), withRest(other, rest));
            if (structural != Verdict.OTHER) {
                // of two rules that mean the same, structure may see one direction only; it never claims a wrong one
                assertThat(exact)
                        .as("%s -> %s", RuleText.of(one), RuleText.of(other))
                        .isIn(structural, Verdict.SAME);
                decided++;
            }
        }
        assertThat(decided).isGreaterThan(1_000);
    }

    private static NOf withRest(Requirement rule, List<Requirement> rest) {
        List<Requirement> all = new ArrayList<>(rest);
        all.add(0, rule);
        return allOf(all.toArray(new Requirement[0]));
    }

    private static Requirement random(Random random, int depth) {
        if (depth == 2 || random.nextInt(3) == 0) {
            return module(String.valueOf((char) ('A' + random.nextInt(5))));
        }
        Requirement[] children = new Requirement[1 + random.nextInt(3)];
        for (int i = 0; i < children.length; i++) {
            children[i] = random(random, depth + 1);
        }
        return atLeast(random.nextInt(children.length) + 1, children);
    }

    @Test
    void sees_what_a_rule_can_do_without() {
        Requirement rule =
                allOf(module("A"), anyOf(module("B"), module("C")), atLeast(2, module("D"), module("E"), module("F")));

        assertThat(RuleReferences.modules(rule))
                .extracting(ModuleId::value)
                .containsExactly("A", "B", "C", "D", "E", "F");
        assertThat(RuleReferences.canDoWithout(rule, Set.of(new ModuleId("A")))).isFalse();
        assertThat(RuleReferences.canDoWithout(rule, Set.of(new ModuleId("B")))).isTrue();
        assertThat(RuleReferences.canDoWithout(rule, Set.of(new ModuleId("B"), new ModuleId("C"))))
                .isFalse();
        assertThat(RuleReferences.canDoWithout(rule, Set.of(new ModuleId("D")))).isTrue();
    }

    private static Verdict compare(Requirement before, Requirement after) {
        return RuleStrength.compare(Optional.of(before), Optional.of(after), BY_NUMBER);
    }

    private static Requirement graded(String grade) {
        return ModulePassed.builder()
                .module(new ModuleId("A"))
                .minimumGrade(grade)
                .build();
    }

    private static Requirement credits(String amount) {
        return Accumulation.builder()
                .selector(EveryAchievement.builder().build())
                .measure(Measure.credits())
                .bound(Bound.atLeast(new BigDecimal(amount)))
                .build();
    }
}
