package org.innovente.validation.rule.module;

import java.util.List;
import java.util.Map;
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
        for (Map.Entry<LanguageTag, String> text : it.title().texts().entrySet()) {
            int length = text.getValue().codePointCount(0, text.getValue().length());
            if (length > most) {
                sink.report(
                        ModuleCode.TITLE_TOO_LONG,
                        at.at("title").at(text.getKey().value()),
                        length,
                        most,
                        text.getKey());
            }
        }
    }
}
