package org.innovente.validation.rule.network;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.innovente.common.Identifier;
import org.innovente.common.PartnerId;
import org.innovente.network.Partner;
import org.innovente.validation.CatalogueFacts;
import org.innovente.validation.CatalogueRule;
import org.innovente.validation.CatalogueWalk;
import org.innovente.validation.FindingSink;
import org.innovente.validation.Place;
import org.innovente.validation.RuleCode;

/** Numbers stand at the organisation or place that they name. Source: LHEO, organisme-formation-responsable and lieu-de-formation. */
final class PartnerNumberRule implements CatalogueRule {

    @Override
    public List<RuleCode> codes() {
        return List.of(NetworkCode.ROLE_CONFUSED);
    }

    @Override
    public void check(CatalogueFacts facts, FindingSink sink) {

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
        CatalogueWalk.of(facts.catalogue()).each(org.innovente.network.Place.class, (it, at) -> {
            for (int i = 0; i < it.identifiers().size(); i++) {
                if (it.identifiers().get(i).scheme().equalsIgnoreCase("nda")) {
                    sink.report(
                            NetworkCode.ROLE_CONFUSED,
                            at.at("identifiers", i),
                            it.identifiers().get(i).code(),
                            "place");
                }
            }
        });
    }
}
