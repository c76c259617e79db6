package org.innovente.validation.rule.module;

import java.util.List;
import org.innovente.common.LanguageTag;
import org.innovente.module.TrainingModule;
import org.innovente.validation.CatalogueFacts;
import org.innovente.validation.FindingSink;
import org.innovente.validation.ItemRule;
import org.innovente.validation.Parameter;
import org.innovente.validation.Place;
import org.innovente.validation.RuleCode;

/** A title is no longer than the exchange format takes. Source: LHEO, intitule-formation. */
final class TitleLengthRule implements ItemRule<TrainingModule> {

    @Override
    public List<RuleCode> codes() {
        return List.of(ModuleCode.TITLE_TOO_LONG);
    }

    @Override
    public Class<TrainingModule> itemType() {
        return TrainingModule.class;
    }

    @Override
    public void check(TrainingModule it, Place at, CatalogueFacts facts, FindingSink sink) {

        int most = facts.integer(Parameter.TITLE_LENGTH);
        for (int i = 0; i < it.title().size(); i++) {
            String text = it.title().text(i);
            LanguageTag language = it.title().language(i);
            int length = text.codePointCount(0, text.length());
            if (length > most) {
                sink.report(ModuleCode.TITLE_TOO_LONG, at.at("title").at(language.value()), length, most, language);
            }
        }
    }
}
