package org.innovente.validation.rule.identity;

import java.util.List;
import org.innovente.catalogue.CatalogueImport;
import org.innovente.validation.CatalogueFacts;
import org.innovente.validation.FindingSink;
import org.innovente.validation.ItemRule;
import org.innovente.validation.Place;
import org.innovente.validation.RuleCode;

/** Every imported catalogue was handed over, since none is ever fetched. */
final class UnresolvedImportRule implements ItemRule<CatalogueImport> {

    @Override
    public List<RuleCode> codes() {
        return List.of(IdentityCode.UNRESOLVED_IMPORT);
    }

    @Override
    public Class<CatalogueImport> itemType() {
        return CatalogueImport.class;
    }

    @Override
    public void check(CatalogueImport it, Place at, CatalogueFacts facts, FindingSink sink) {
        if (facts.imports().stream().noneMatch(known -> known.id().equals(it.catalogue()))) {
            sink.report(IdentityCode.UNRESOLVED_IMPORT, at, it.catalogue());
        }
    }
}
