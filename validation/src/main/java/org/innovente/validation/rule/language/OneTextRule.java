package org.innovente.validation.rule.language;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.innovente.common.LanguageTag;
import org.innovente.common.LocalizedText;
import org.innovente.validation.CatalogueFacts;
import org.innovente.validation.FindingSink;
import org.innovente.validation.ItemRule;
import org.innovente.validation.Place;
import org.innovente.validation.RuleCode;
import org.innovente.validation.facts.TextInterest;
import org.innovente.validation.facts.TextTraits;
import org.innovente.validation.format.LanguageTags;

/** A text exists once in each language. Source: ELM, uniqueLang. */
final class OneTextRule implements ItemRule<LocalizedText>, TextInterest {

    @Override
    public List<RuleCode> codes() {
        return List.of(LanguageCode.TWO_VALUES);
    }

    @Override
    public Class<LocalizedText> itemType() {
        return LocalizedText.class;
    }

    @Override
    public int textTraits() {
        return TextTraits.UNUSUAL_TAG;
    }

    @Override
    public void check(LocalizedText it, Place at, CatalogueFacts facts, FindingSink sink) {

        if (it.size() < 2) {
            return;
        }
        Map<String, LanguageTag> seen = new HashMap<>();
        for (LanguageTag tag : it.texts().keySet()) {
            LanguageTag first =
                    seen.putIfAbsent(LanguageTags.repaired(tag.value()).toLowerCase(Locale.ROOT), tag);
            if (first != null) {
                sink.report(LanguageCode.TWO_VALUES, at.at(tag.value()), tag, first);
            }
        }
    }
}
