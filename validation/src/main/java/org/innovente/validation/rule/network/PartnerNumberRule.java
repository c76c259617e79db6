package org.innovente.validation.rule.network;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.innovente.catalogue.Catalogue;
import org.innovente.common.Identifier;
import org.innovente.common.PartnerId;
import org.innovente.network.Partner;
import org.innovente.validation.CatalogueFacts;
import org.innovente.validation.CatalogueWalk;
import org.innovente.validation.FindingSink;
import org.innovente.validation.Place;
import org.innovente.validation.RuleCode;
import org.innovente.validation.WalkRule;

/** Numbers stand at the organisation or place that they name. Source: LHEO, organisme-formation-responsable and lieu-de-formation. */
final class PartnerNumberRule implements WalkRule {

    @Override
    public List<RuleCode> codes() {
        return List.of(NetworkCode.ROLE_CONFUSED);
    }

    @Override
    public CatalogueWalk.Visitor visitor(CatalogueFacts facts, FindingSink sink) {
        return new CatalogueWalk.Visitor() {
            @Override
            public boolean wants(Class<?> type) {
                return type == Catalogue.class || type == org.innovente.network.Place.class;
            }

            @Override
            public <T> void visit(Class<T> type, T item, Place place) {
                if (item instanceof Catalogue) {
                    shared(facts, sink);
                } else if (item instanceof org.innovente.network.Place it) {
                    atPlace(it, place, sink);
                }
            }
        };
    }

    private static void shared(CatalogueFacts facts, FindingSink sink) {

        Map<String, PartnerId> owners = new HashMap<>();
        for (int i = 0; i < facts.catalogue().partners().size(); i++) {
            Partner partner = facts.catalogue().partners().get(i);
            Place at = Place.root().item("partners", i, "partner", partner.id());
            for (int j = 0; j < partner.identifiers().size(); j++) {
                Identifier number = partner.identifiers().get(j);
                String scheme = number.scheme().toLowerCase(Locale.ROOT);
                if (scheme.equals("siret") || scheme.equals("nda")) {
                    PartnerId owner = owners.putIfAbsent(scheme + " " + number.code(), partner.id());
                    if (owner != null && !owner.equals(partner.id())) {
                        sink.report(NetworkCode.ROLE_CONFUSED, at.at("identifiers", j), number.code(), "shared");
                    }
                }
            }
        }
    }

    private static void atPlace(org.innovente.network.Place it, Place at, FindingSink sink) {
        for (int i = 0; i < it.identifiers().size(); i++) {
            if (it.identifiers().get(i).scheme().equalsIgnoreCase("nda")) {
                sink.report(
                        NetworkCode.ROLE_CONFUSED,
                        at.at("identifiers", i),
                        it.identifiers().get(i).code(),
                        "place");
            }
        }
    }
}
