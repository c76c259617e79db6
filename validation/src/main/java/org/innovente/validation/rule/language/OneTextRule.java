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
import org.innovente.validation.format.LanguageTags;

/** A text exists once in each language. Source: ELM, uniqueLang. */
final class OneTextRule implements ItemRule<LocalizedText> {

    @Override
    public List<RuleCode> codes() {
        return List.of(LanguageCode.TWO_VALUES);
    }

    @Override
    public Class<LocalizedText> itemType() {
        return LocalizedText.class;
    }

    @Override
    public void check(LocalizedText it, Place at, CatalogueFacts facts, FindingSink sink) {

        if (it.texts().size() < 2 || it.texts().keySet().stream().allMatch(OneTextRule::isPlain)) {
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

    /** Two different tags of two small letters are two languages; nearly all texts have only those. */
    private static boolean isPlain(LanguageTag tag) {
        String value = tag.value();
        return value.length() == 2 && isSmall(value.charAt(0)) && isSmall(value.charAt(1));
    }

    private static boolean isSmall(char c) {
        return c >= 'a' && c <= 'z';
    }
}
