package org.innovente.path;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.innovente.catalogue.Catalogue;
import org.innovente.common.CatalogueId;
import org.innovente.common.EqfLevel;
import org.innovente.common.LanguageTag;
import org.innovente.common.ModuleId;
import org.innovente.internal.andor.IntList;
import org.innovente.module.ModuleType;
import org.innovente.module.TrainingModule;
import org.innovente.requirement.AllSelectors;
import org.innovente.requirement.AnySelector;
import org.innovente.requirement.AttributeIn;
import org.innovente.requirement.AttributeMatches;
import org.innovente.requirement.AttributePresent;
import org.innovente.requirement.AttributeRange;
import org.innovente.requirement.EveryAchievement;
import org.innovente.requirement.LevelAtLeast;
import org.innovente.requirement.ModuleIn;
import org.innovente.requirement.NotSelector;
import org.innovente.requirement.Selector;
import org.junit.jupiter.api.Test;

/** What the index finds is what looking at every module finds, and it does not look at every module. */
class SelectorIndexTest {
    private static final int CASES = 3_000;

    @Test
    void the_index_finds_what_looking_at_every_module_finds() {
        for (int seed = 0; seed < CASES; seed++) {
            Random random = new Random(seed);
            Catalogue catalogue = catalogue(random, 1 + random.nextInt(12));
            ModuleNumbers numbers = ModuleNumbers.of(catalogue.modules());
            Subjects subjects = new Subjects(catalogue);
            SelectorIndex index = new SelectorIndex(numbers, subjects);
            for (int i = 0; i < 4; i++) {
                Selector selector = selector(random, 3);
                IntList sure = new IntList();
                IntList possible = new IntList();
                for (int module = 0; module < numbers.modules().size(); module++) {
                    Tri match = Selection.matches(
                            selector, subjects.module(numbers.modules().get(module)));
                    if (match == Tri.YES) {
                        sure.add(module);
                    }
                    if (match != Tri.NO) {
                        possible.add(module);
                    }
                }
                SelectorIndex.Matched found = index.of(selector);
                assertThat(found.sure()).as("seed %s: %s", seed, selector).isEqualTo(sure.toArray());
                assertThat(found.possible()).as("seed %s: %s", seed, selector).isEqualTo(possible.toArray());
            }
        }
    }

    @Test
    void modules_are_looked_at_only_where_a_list_a_value_or_a_start_names_them() {
        int size = 10_000;
        Catalogue.Builder catalogue = Catalogue.builder().id(new CatalogueId("c"));
        for (int i = 0; i < size; i++) {
            catalogue.addModule(TrainingModule.builder()
                    .id(new ModuleId("S" + i / 10 + "-" + i % 10))
                    .build());
        }
        Catalogue all = catalogue.build();
        SelectorIndex index = new SelectorIndex(ModuleNumbers.of(all.modules()), new Subjects(all));
        for (int i = 0; i < size / 10; i++) {
            List<ModuleId> listed = List.of(new ModuleId("S" + i + "-1"), new ModuleId("S" + i + "-2"));
            assertThat(index.of(ModuleIn.builder().addAllModules(listed).build())
                            .sure())
                    .containsExactly(10 * i + 1, 10 * i + 2);
            assertThat(index.of(matches("module", "S" + i + "-*")).sure()).hasSize(10);
            assertThat(index.of(in("module", "S" + i + "-3")).sure()).containsExactly(10 * i + 3);
        }
        assertThat(index.looks()).isEqualTo(13L * size / 10);
        long before = index.looks();
        index.of(in("module", "S7-3"));
        assertThat(index.looks()).as("asked again").isEqualTo(before);
    }

    private static Catalogue catalogue(Random random, int size) {
        Catalogue.Builder catalogue = Catalogue.builder().id(new CatalogueId("c"));
        for (int i = 0; i < size; i++) {
            TrainingModule.Builder module = TrainingModule.builder().id(id(i));
            if (random.nextInt(3) == 0) {
                module.addEquivalent(id(random.nextInt(size + 3)));
            }
            if (random.nextBoolean()) {
                module.eqfLevel(new EqfLevel(1 + random.nextInt(8)));
            }
            if (random.nextBoolean()) {
                module.type(new ModuleType(random.nextBoolean() ? "core" : "option"));
            }
            if (random.nextBoolean()) {
                module.addLanguage(new LanguageTag(random.nextBoolean() ? "fr" : "en"));
            }
            catalogue.addModule(module.build());
        }
        return catalogue.build();
    }

    private static ModuleId id(int i) {
        return new ModuleId((i % 2 == 0 ? "MA" : "PH") + i);
    }

    private static Selector selector(Random random, int depth) {
        List<Selector> children = new ArrayList<>();
        for (int i = 0; depth > 0 && i < 1 + random.nextInt(3); i++) {
            children.add(selector(random, depth - 1));
        }
        String attribute = List.of("module", "subject", "number", "type", "language", "level", "kind", "nothing")
                .get(random.nextInt(8));
        return switch (random.nextInt(depth > 0 ? 11 : 8)) {
            case 0 ->
                ModuleIn.builder()
                        .addModule(id(random.nextInt(15)))
                        .addModule(id(random.nextInt(15)))
                        .build();
            case 1 -> in(attribute, List.of("MA", "core", "fr", "3", "module").get(random.nextInt(5)));
            case 2 ->
                matches(
                        attribute,
                        List.of("M*", "*A1?", "MA1*", "PH", "c?re", "*").get(random.nextInt(6)));
            case 3 -> LevelAtLeast.builder().level(new EqfLevel(4)).build();
            case 4 -> AttributePresent.builder().attribute(attribute).build();
            case 5 ->
                AttributeRange.builder()
                        .attribute(attribute)
                        .min(BigDecimal.valueOf(2))
                        .max(BigDecimal.valueOf(9))
                        .build();
            case 6 -> EveryAchievement.builder().build();
            case 7 -> in("module", id(random.nextInt(12)).value());
            case 8 -> AllSelectors.builder().addAllChildren(children).build();
            case 9 -> AnySelector.builder().addAllChildren(children).build();
            default -> NotSelector.builder().child(children.get(0)).build();
        };
    }

    private static Selector in(String attribute, String value) {
        return AttributeIn.builder().attribute(attribute).addValue(value).build();
    }

    private static Selector matches(String attribute, String pattern) {
        return AttributeMatches.builder().attribute(attribute).pattern(pattern).build();
    }
}
