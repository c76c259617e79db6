package org.innovente.validation.rule.module;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.innovente.catalogue.Catalogue;
import org.innovente.common.CreditCategory;
import org.innovente.validation.CatalogueFacts;
import org.innovente.validation.CatalogueWalk;
import org.innovente.validation.FindingSink;
import org.innovente.validation.RuleCode;
import org.innovente.validation.WalkRule;

/** Credits are in a category that is declared. Source: ELM, CreditPoint has a framework. */
final class CreditCategoryRule implements WalkRule {

    @Override
    public List<RuleCode> codes() {
        return List.of(ModuleCode.UNKNOWN_CREDITS);
    }

    @Override
    public CatalogueWalk.Visitor visitor(CatalogueFacts facts, FindingSink sink) {

        if (facts.imports().size() < facts.catalogue().imports().size()) {
            return CatalogueWalk.nobody();
        }
        Set<CreditCategory> declared = new HashSet<>(Set.of(CreditCategory.ECTS));
        declare(facts.catalogue(), declared);
        facts.imports().forEach(imported -> declare(imported, declared));
        return CreditPlaces.visitor((credits, place) -> {
            for (CreditCategory category : credits.amounts().keySet()) {
                if (!declared.contains(category)) {
                    sink.report(ModuleCode.UNKNOWN_CREDITS, place.at(category.value()), category);
                }
            }
        });
    }

    private static void declare(Catalogue catalogue, Set<CreditCategory> declared) {
        catalogue.categories().forEach(category -> declared.add(category.category()));
        catalogue.partners().forEach(partner -> declared.addAll(partner.categories()));
    }
}
