package org.innovente.validation.rule.language;

import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.innovente.common.LanguageTag;
import org.innovente.common.LocalizedText;
import org.innovente.validation.CatalogueFacts;
import org.innovente.validation.FindingSink;
import org.innovente.validation.ItemRule;
import org.innovente.validation.Patches;
import org.innovente.validation.Place;
import org.innovente.validation.RuleCode;
import org.innovente.validation.facts.TextInterest;
import org.innovente.validation.facts.TextTraits;

/** Texts hold no control characters or direction marks. Source: Trojan Source; Unicode UAX 9. */
final class HiddenCharactersRule implements ItemRule<LocalizedText>, TextInterest {

    @Override
    public List<RuleCode> codes() {
        return List.of(LanguageCode.HIDDEN);
    }

    @Override
    public Class<LocalizedText> itemType() {
        return LocalizedText.class;
    }

    @Override
    public int textTraits() {
        return TextTraits.HIDDEN;
    }

    @Override
    public void check(LocalizedText it, Place at, CatalogueFacts facts, FindingSink sink) {

        for (Map.Entry<LanguageTag, String> text : it.texts().entrySet()) {
            String value = text.getValue();
            for (int i = 0; i < value.length(); i++) {
                if (TextTraits.isHidden(value.charAt(i))) {
                    Place place = at.at(text.getKey().value());
                    String name = "U+" + HexFormat.of().withUpperCase().toHexDigits(value.charAt(i));
                    sink.draft(LanguageCode.HIDDEN, place, name)
                            .fix("remove-hidden", Patches.replaceText(place, value, visible(value)))
                            .report();
                    break;
                }
            }
        }
    }

    private static String visible(String value) {
        StringBuilder out = new StringBuilder(value.length());
        value.chars().filter(c -> !TextTraits.isHidden((char) c)).forEach(c -> out.append((char) c));
        return out.toString();
    }
}
