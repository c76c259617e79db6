package org.innovente.validation.rule.language;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.innovente.common.LanguageTag;
import org.innovente.common.LocalizedText;
import org.innovente.validation.CatalogueFacts;
import org.innovente.validation.CatalogueWalk;
import org.innovente.validation.FindingSink;
import org.innovente.validation.Place;
import org.innovente.validation.RuleCode;
import org.innovente.validation.WalkRule;
import org.jspecify.annotations.Nullable;

/** A language in which the catalogue has a title has all of its texts. */
final class TranslationRule implements WalkRule {

    @Override
    public List<RuleCode> codes() {
        return List.of(LanguageCode.TRANSLATION_GAP);
    }

    @Override
    public CatalogueWalk.Visitor visitor(CatalogueFacts facts, FindingSink sink) {
        List<LanguageTag> promised =
                new ArrayList<>(facts.catalogue().title().texts().keySet());
        facts.catalogue().language().ifPresent(own -> promised.removeIf(tag -> Texts.isOf(tag, own)));
        boolean[] missing = new boolean[promised.size()];
        return new CatalogueWalk.Visitor() {
            @Override
            public boolean wants(Class<?> type) {
                return type == LocalizedText.class && !promised.isEmpty();
            }

            @Override
            public <T> void visit(Class<T> type, T item, Place place) {
                if (item instanceof LocalizedText text) {
                    for (int i = 0; i < missing.length; i++) {
                        missing[i] |= !Texts.has(text, promised.get(i));
                    }
                }
            }

            @Override
            public void end() {
                for (int i = 0; i < missing.length; i++) {
                    if (missing[i]) {
                        report(promised.get(i), facts, sink);
                    }
                }
            }
        };
    }

    /** Counts in a walk of its own, which a catalogue without gaps does not need. */
    private static void report(LanguageTag language, CatalogueFacts facts, FindingSink sink) {
        Map<String, Gap> gaps = new LinkedHashMap<>();
        CatalogueWalk.of(facts.catalogue())
                .each(
                        LocalizedText.class,
                        (text, place) -> gaps.computeIfAbsent(place.subject(), key -> new Gap())
                                .count(Texts.has(text, language), place));
        for (Gap gap : gaps.values()) {
            if (gap.first != null) {
                sink.report(LanguageCode.TRANSLATION_GAP, gap.first, language, gap.missing, gap.total);
            }
        }
    }

    private static final class Gap {
        private @Nullable Place first;
        private int missing;
        private int total;

        void count(boolean there, Place place) {
            total++;
            if (!there) {
                missing++;
                first = first == null ? place : first;
            }
        }
    }
}
