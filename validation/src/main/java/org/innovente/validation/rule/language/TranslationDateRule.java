package org.innovente.validation.rule.language;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.innovente.common.LanguageTag;
import org.innovente.common.Lifecycle;
import org.innovente.common.TranslationDate;
import org.innovente.validation.CatalogueFacts;
import org.innovente.validation.FindingSink;
import org.innovente.validation.ItemRule;
import org.innovente.validation.Place;
import org.innovente.validation.RuleCode;

/** Translations are as recent as the originals. */
final class TranslationDateRule implements ItemRule<Lifecycle> {

    @Override
    public List<RuleCode> codes() {
        return List.of(LanguageCode.OLD_TRANSLATION);
    }

    @Override
    public Class<Lifecycle> itemType() {
        return Lifecycle.class;
    }

    @Override
    public void check(Lifecycle it, Place at, CatalogueFacts facts, FindingSink sink) {

        Optional<LanguageTag> own = facts.catalogue().language();
        Optional<LocalDate> source = it.translations().stream()
                .filter(date -> own.filter(date.language()::equals).isPresent())
                .map(TranslationDate::updated)
                .findFirst();
        for (int i = 0; i < it.translations().size(); i++) {
            TranslationDate date = it.translations().get(i);
            if (source.isPresent() && date.updated().isBefore(source.get())) {
                sink.report(
                        LanguageCode.OLD_TRANSLATION,
                        at.at("translations", i),
                        date.language(),
                        date.updated(),
                        source.get());
            }
        }
    }
}
