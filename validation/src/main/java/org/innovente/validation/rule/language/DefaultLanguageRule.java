package org.innovente.validation.rule.language;

import java.util.List;
import java.util.Optional;
import org.innovente.common.LanguageTag;
import org.innovente.common.LocalizedText;
import org.innovente.validation.CatalogueFacts;
import org.innovente.validation.FindingSink;
import org.innovente.validation.ItemRule;
import org.innovente.validation.Place;
import org.innovente.validation.RuleCode;

/** Every text exists in the language of the catalogue. Source: ELM, defaultLanguage. */
final class DefaultLanguageRule implements ItemRule<LocalizedText> {

    @Override
    public List<RuleCode> codes() {
        return List.of(LanguageCode.MISSING_DEFAULT);
    }

    @Override
    public Class<LocalizedText> itemType() {
        return LocalizedText.class;
    }

    @Override
    public void check(LocalizedText it, Place at, CatalogueFacts facts, FindingSink sink) {

        Optional<LanguageTag> language = facts.catalogue().language();
        if (language.isPresent() && !Texts.has(it, language.get())) {
            sink.report(LanguageCode.MISSING_DEFAULT, at, language.get());
        }
    }
}
