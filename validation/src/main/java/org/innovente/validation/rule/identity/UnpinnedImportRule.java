package org.innovente.validation.rule.identity;

import java.util.List;
import org.innovente.catalogue.CatalogueImport;
import org.innovente.validation.CatalogueFacts;
import org.innovente.validation.FindingSink;
import org.innovente.validation.ItemRule;
import org.innovente.validation.Place;
import org.innovente.validation.RuleCode;

/** Every import states the version or the content hash of the catalogue that it means. */
final class UnpinnedImportRule implements ItemRule<CatalogueImport> {

    @Override
    public List<RuleCode> codes() {
        return List.of(IdentityCode.UNPINNED_IMPORT);
    }

    @Override
    public Class<CatalogueImport> itemType() {
        return CatalogueImport.class;
    }

    @Override
    public void check(CatalogueImport it, Place at, CatalogueFacts facts, FindingSink sink) {
        if (it.version().isEmpty() && it.contentHash().isEmpty()) {
            sink.report(IdentityCode.UNPINNED_IMPORT, at, it.catalogue());
        }
    }
}
