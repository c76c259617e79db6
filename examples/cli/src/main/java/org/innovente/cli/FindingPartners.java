package org.innovente.cli;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.innovente.catalogue.Catalogue;
import org.innovente.common.PartnerId;
import org.innovente.finding.Finding;

/** Which partner a finding is about: the one responsible for the module, offer or partner that is its subject. */
final class FindingPartners {

    private FindingPartners() {}

    /** Returns the name of the partner by finding, for the things of a catalogue. */
    static Function<Finding, Optional<String>> of(Catalogue catalogue, Locale locale) {
        Map<String, String> names = new HashMap<>();
        Map<PartnerId, String> partners = new HashMap<>();
        catalogue.partners().forEach(partner -> {
            String name = partner.name().best(locale).orElse(partner.id().value());
            partners.putIfAbsent(partner.id(), name);
            names.putIfAbsent("partner " + partner.id(), name);
        });
        catalogue
                .modules()
                .forEach(module -> module.provider()
                        .ifPresent(id ->
                                names.putIfAbsent("module " + module.id(), partners.getOrDefault(id, id.value()))));
        catalogue
                .offers()
                .forEach(offer -> offer.responsible()
                        .or(offer::provider)
                        .ifPresent(
                                id -> names.putIfAbsent("offer " + offer.id(), partners.getOrDefault(id, id.value()))));
        return finding -> Optional.ofNullable(names.get(finding.subject()));
    }
}
