package org.innovente.validation.rule.identity;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
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

/** No catalogue imports itself, neither directly nor through the imported catalogues at hand. */
final class ImportCycleRule implements CatalogueRule {

    @Override
    public List<RuleCode> codes() {
        return List.of(IdentityCode.IMPORT_CYCLE);
    }

    @Override
    public void check(CatalogueFacts facts, FindingSink sink) {
        Map<CatalogueId, List<CatalogueId>> edges = new HashMap<>();
        for (Catalogue imported : facts.imports()) {
            edges.putIfAbsent(
                    imported.id(),
                    imported.imports().stream().map(CatalogueImport::catalogue).toList());
        }
        CatalogueId own = facts.catalogue().id();
        List<CatalogueImport> imports = facts.catalogue().imports();
        for (int i = 0; i < imports.size(); i++) {
            List<String> cycle = wayBack(imports.get(i).catalogue(), own, edges);
            if (!cycle.isEmpty()) {
                Place place = Place.root().about("catalogue", own).at("imports", i);
                sink.report(IdentityCode.IMPORT_CYCLE, place, own + " → " + String.join(" → ", cycle));
            }
        }
    }

    /** Returns the shortest way from one catalogue to another, both included; empty when there is none. */
    private static List<String> wayBack(CatalogueId from, CatalogueId to, Map<CatalogueId, List<CatalogueId>> edges) {
        Map<CatalogueId, CatalogueId> cameFrom = new HashMap<>();
        Deque<CatalogueId> queue = new ArrayDeque<>(List.of(from));
        cameFrom.put(from, from);
        while (!queue.isEmpty() && !cameFrom.containsKey(to)) {
            CatalogueId next = queue.remove();
            for (CatalogueId imported : edges.getOrDefault(next, List.of())) {
                if (cameFrom.putIfAbsent(imported, next) == null) {
                    queue.add(imported);
                }
            }
        }
        if (!cameFrom.containsKey(to)) {
            return List.of();
        }
        List<String> way = new ArrayList<>();
        CatalogueId step = to;
        while (!step.equals(from)) {
            way.add(step.value());
            step = cameFrom.getOrDefault(step, from);
        }
        way.add(from.value());
        Collections.reverse(way);
        return way;
    }
}
