package org.innovente.validation.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.innovente.catalogue.Catalogue;
import org.innovente.common.CatalogueId;
import org.innovente.common.LanguageTag;
import org.innovente.common.LocalizedText;
import org.innovente.common.ModuleId;
import org.innovente.finding.Finding;
import org.innovente.module.TrainingModule;
import org.innovente.validation.CatalogueFacts;
import org.innovente.validation.CatalogueRule;
import org.innovente.validation.CatalogueValidator;
import org.innovente.validation.CatalogueWalk;
import org.innovente.validation.FindingSink;
import org.innovente.validation.Profile;
import org.innovente.validation.RuleCode;
import org.innovente.validation.WalkRule;
import org.junit.jupiter.api.Test;

class TextTraitsTest {

    private static final String[] PIECES = {
        "le ",
        "la ",
        "des ",
        "et ",
        "the ",
        "of ",
        "and ",
        "is ",
        "projet ",
        "l’outil ",
        "<b>",
        "</p>",
        "&amp;",
        "&",
        "<",
        "a < b ",
        "jean.dupont@",
        "ecole.fr ",
        "info@",
        "06 12 34 56 78",
        "+33 6.12.34.56.78",
        "06\u202F12",
        "\u00A034-56-78 ",
        "2026 ",
        "12",
        "\u200E",
        "\u202E",
        "\u0007",
        "\u00AD",
        "\uFEFF",
        "\n",
        "é",
        "\uD83D\uDE00",
        ". ",
        "- "
    };

    private static final String[] TAGS = {"fr", "en", "FR", "fr-CA", "fr_FR", "de", "e", "x-y", "français"};

    /** Shows a rule everything, as if it had said nothing about traits. */
    private record ShownEverything(WalkRule rule) implements WalkRule {
        @Override
        public List<RuleCode> codes() {
            return rule.codes();
        }

        @Override
        public CatalogueWalk.Visitor visitor(CatalogueFacts facts, FindingSink sink) {
            return rule.visitor(facts, sink);
        }
    }

    /** Lets a rule about texts be walked for alone. */
    private record Alone(CatalogueRule rule) implements CatalogueRule {
        @Override
        public List<RuleCode> codes() {
            return rule.codes();
        }

        @Override
        public void check(CatalogueFacts facts, FindingSink sink) {
            rule.check(facts, sink);
        }
    }

    private static LocalizedText text(Random random) {
        LocalizedText text = LocalizedText.EMPTY;
        int languages = 1 + random.nextInt(3);
        for (int i = 0; i < languages; i++) {
            StringBuilder out = new StringBuilder();
            int pieces = random.nextInt(20);
            for (int j = 0; j < pieces; j++) {
                out.append(PIECES[random.nextInt(PIECES.length)]);
            }
            text = text.with(new LanguageTag(TAGS[random.nextInt(TAGS.length)]), out.toString());
        }
        return text;
    }

    private static Catalogue catalogue(Random random) {
        Catalogue.Builder catalogue = Catalogue.builder().id(new CatalogueId("texts"));
        for (int i = 0; i < 50; i++) {
            catalogue.addModule(TrainingModule.builder()
                    .id(new ModuleId("M" + i))
                    .title(text(random))
                    .content(text(random))
                    .build());
        }
        return catalogue.build();
    }

    private static List<Finding> findings(CatalogueRule rule, Catalogue catalogue) {
        return CatalogueValidator.builder()
                .profile(Profile.named("publish"))
                .rules(List.of(rule))
                .build()
                .validate(catalogue)
                .report()
                .findings();
    }

    @Test
    void texts_that_a_rule_is_not_shown_hold_nothing_that_it_would_report() {
        List<CatalogueRule> interested = CatalogueValidator.standardRules().stream()
                .filter(TextInterest.class::isInstance)
                .toList();
        int found = 0;
        for (int seed = 0; seed < 40; seed++) {
            Catalogue catalogue = catalogue(new Random(seed));
            for (CatalogueRule rule : interested) {
                CatalogueRule all = rule instanceof WalkRule some ? new ShownEverything(some) : new Alone(rule);
                List<Finding> expected = findings(all, catalogue);
                assertThat(findings(rule, catalogue))
                        .as("%s, seed %s", rule.getClass().getSimpleName(), seed)
                        .isEqualTo(expected);
                found += expected.size();
            }
        }
        assertThat(interested).hasSize(6);
        assertThat(found).isGreaterThan(5_000);
    }

    @Test
    void a_plain_text_has_no_traits() {
        List<Integer> traits = new ArrayList<>();
        for (String some : List.of("Un projet", "06 12", "<", "a@b", "\u202E", "06-12 34.56 78", "a".repeat(40))) {
            traits.add(TextTraits.of(LocalizedText.fr(some)));
        }
        assertThat(traits)
                .containsExactly(
                        0,
                        0,
                        TextTraits.MARKUP,
                        TextTraits.ADDRESS,
                        TextTraits.HIDDEN,
                        TextTraits.NUMBER,
                        TextTraits.LONG);
        assertThat(TextTraits.of(LocalizedText.of(LanguageTag.parse("fr-CA"), "Un projet")))
                .isEqualTo(TextTraits.UNUSUAL_TAG);
    }
}
