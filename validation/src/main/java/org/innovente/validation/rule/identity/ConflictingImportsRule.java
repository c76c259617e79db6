package org.innovente.validation.rule.identity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.innovente.catalogue.Catalogue;
import org.innovente.catalogue.CatalogueImport;
import org.innovente.common.CatalogueId;
import org.innovente.validation.CatalogueFacts;
import org.innovente.validation.CatalogueRule;
import org.innovente.validation.FindingSink;
import org.innovente.validation.Place;
import org.innovente.validation.RuleCode;

/** No catalogue is imported in two versions, neither twice here nor here and by an imported catalogue at hand. */
final class ConflictingImportsRule implements CatalogueRule {

    @Override
    public List<RuleCode> codes() {
        return List.of(IdentityCode.CONFLICTING_IMPORTS);
    }

    @Override
    public void check(CatalogueFacts facts, FindingSink sink) {
        Map<CatalogueId, String> versions = new HashMap<>();
        Map<CatalogueId, Place> places = new HashMap<>();
        List<CatalogueImport> own = facts.catalogue().imports();
        Place root = Place.root().about("catalogue", facts.catalogue().id());
        for (int i = 0; i < own.size(); i++) {
            check(own.get(i), root.at("imports", i), versions, places, sink);
        }
        for (Catalogue imported : facts.imports()) {
            Place way = places.getOrDefault(imported.id(), root);
            imported.imports().forEach(entry -> check(entry, way, versions, places, sink));
        }
    }

    private static void check(
            CatalogueImport entry,
            Place place,
            Map<CatalogueId, String> versions,
            Map<CatalogueId, Place> places,
            FindingSink sink) {
        if (entry.version().isEmpty()) {
            places.putIfAbsent(entry.catalogue(), place);
            return;
        }
        String version = entry.version().get();
        String known = versions.putIfAbsent(entry.catalogue(), version);
        Place first = places.putIfAbsent(entry.catalogue(), place);
        if (known != null && first != null && !known.equals(version)) {
            sink.draft(IdentityCode.CONFLICTING_IMPORTS, place, entry.catalogue(), version, known)
                    .related(first, "other-version")
                    .report();
        }
    }
}
