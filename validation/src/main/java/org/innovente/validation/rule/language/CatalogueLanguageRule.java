package org.innovente.validation.rule.language;

import java.util.List;
import org.innovente.catalogue.Catalogue;
import org.innovente.validation.CatalogueFacts;
import org.innovente.validation.FindingSink;
import org.innovente.validation.ItemRule;
import org.innovente.validation.Place;
import org.innovente.validation.RuleCode;

/** A catalogue states its language. Source: CTDL, inLanguage; ELM, defaultLanguage. */
final class CatalogueLanguageRule implements ItemRule<Catalogue> {

    @Override
    public List<RuleCode> codes() {
        return List.of(LanguageCode.MISSING_LANGUAGE);
    }

    @Override
    public Class<Catalogue> itemType() {
        return Catalogue.class;
    }

    @Override
    public void check(Catalogue it, Place at, CatalogueFacts facts, FindingSink sink) {

        if (it.language().isEmpty()) {
            sink.report(LanguageCode.MISSING_LANGUAGE, at, it.id());
        }
    }
}
