package org.innovente.validation.rule.module;

import java.util.List;
import org.innovente.common.LocalizedText;
import org.innovente.diploma.Diploma;
import org.innovente.diploma.Programme;
import org.innovente.module.TrainingModule;
import org.innovente.validation.CatalogueFacts;
import org.innovente.validation.CatalogueRule;
import org.innovente.validation.FindingSink;
import org.innovente.validation.Place;
import org.innovente.validation.RuleCode;

/** Modules, diplomas and programmes have a title. Source: LHEO, intitule-formation; ELM, title. */
final class TitleRule implements CatalogueRule {

    @Override
    public List<RuleCode> codes() {
        return List.of(ModuleCode.MISSING_TITLE);
    }

    @Override
    public void check(CatalogueFacts facts, FindingSink sink) {

        for (int i = 0; i < facts.catalogue().modules().size(); i++) {
            TrainingModule it = facts.catalogue().modules().get(i);
            check("modules", i, "module", it.id(), it.title(), sink);
        }
        for (int i = 0; i < facts.catalogue().diplomas().size(); i++) {
            Diploma it = facts.catalogue().diplomas().get(i);
            check("diplomas", i, "diploma", it.id(), it.title(), sink);
        }
        for (int i = 0; i < facts.catalogue().programmes().size(); i++) {
            Programme it = facts.catalogue().programmes().get(i);
            check("programmes", i, "programme", it.id(), it.title(), sink);
        }
    }

    private static void check(
            String list, int position, String kind, Object id, LocalizedText title, FindingSink sink) {
        if (Written.isBlank(title)) {
            sink.report(ModuleCode.MISSING_TITLE, Place.root().item(list, position, kind, id), kind, id);
        }
    }
}
