package org.innovente.validation.rule.diploma;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.innovente.common.ItemKind;
import org.innovente.diploma.Certification;
import org.innovente.validation.CatalogueFacts;
import org.innovente.validation.CatalogueRule;
import org.innovente.validation.FindingSink;
import org.innovente.validation.Place;
import org.innovente.validation.RuleCode;

/** A certification that diplomas or offers rest on is still registered. Source: RNCP, the date of expiry of a fiche. */
final class CertificationExpiredRule implements CatalogueRule {

    @Override
    public List<RuleCode> codes() {
        return List.of(DiplomaCode.CERTIFICATION_EXPIRED);
    }

    @Override
    public void check(CatalogueFacts facts, FindingSink sink) {
        Set<String> used = new HashSet<>();
        facts.catalogue().diplomas().forEach(diploma -> diploma.certification().ifPresent(id -> used.add(id.value())));
        facts.catalogue().offers().stream()
                .filter(offer -> offer.subject().kind() == ItemKind.CERTIFICATION)
                .forEach(offer -> used.add(offer.subject().id()));
        for (int i = 0; i < facts.catalogue().certifications().size(); i++) {
            Certification it = facts.catalogue().certifications().get(i);
            Place place = Place.root()
                    .item("certifications", i, "certification", it.id())
                    .at("expires");
            if (it.expires().isEmpty()
                    || !used.contains(it.id().value())
                    || it.historical().orElse(false)) {
                continue;
            }
            if (facts.asOf().isEmpty()) {
                sink.undetermined(DiplomaCode.CERTIFICATION_EXPIRED, place, "date");
            } else if (it.expires().get().isBefore(facts.asOf().get())) {
                sink.report(
                        DiplomaCode.CERTIFICATION_EXPIRED,
                        place,
                        it.id(),
                        it.expires().get());
            }
        }
    }
}
