package org.innovente.validation.rule.module;

import java.util.List;
import org.innovente.common.LocalizedText;
import org.innovente.diploma.Diploma;
import org.innovente.diploma.Programme;
import org.innovente.module.TrainingModule;
import org.innovente.validation.CatalogueFacts;
import org.innovente.validation.CatalogueWalk;
import org.innovente.validation.FindingSink;
import org.innovente.validation.Place;
import org.innovente.validation.RuleCode;
import org.innovente.validation.WalkRule;

/** Modules, diplomas and programmes have a title. Source: LHEO, intitule-formation; ELM, title. */
final class TitleRule implements WalkRule {

    @Override
    public List<RuleCode> codes() {
        return List.of(ModuleCode.MISSING_TITLE);
    }

    @Override
    public CatalogueWalk.Visitor visitor(CatalogueFacts facts, FindingSink sink) {
        return new CatalogueWalk.Visitor() {
            @Override
            public boolean wants(Class<?> type) {
                return type == TrainingModule.class || type == Diploma.class || type == Programme.class;
            }

            @Override
            public <T> void visit(Class<T> type, T item, Place place) {
                if (item instanceof TrainingModule it) {
                    check("module", it.id(), it.title(), place, sink);
                } else if (item instanceof Diploma it) {
                    check("diploma", it.id(), it.title(), place, sink);
                } else if (item instanceof Programme it) {
                    check("programme", it.id(), it.title(), place, sink);
                }
            }
        };
    }

    private static void check(String kind, Object id, LocalizedText title, Place place, FindingSink sink) {
        if (Written.isBlank(title)) {
            sink.report(ModuleCode.MISSING_TITLE, place, kind, id);
        }
    }
}
