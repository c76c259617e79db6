package org.innovente.validation.rule.network;

import java.util.Optional;
import org.innovente.catalogue.CatalogueIndex;
import org.innovente.common.BlockId;
import org.innovente.common.CertificationId;
import org.innovente.common.DiplomaId;
import org.innovente.diploma.Certification;
import org.innovente.diploma.Diploma;
import org.innovente.diploma.ItemRef;
import org.innovente.validation.CatalogueFacts;
import org.innovente.validation.facts.Ids;

/** The certification behind what is offered. */
final class Certified {

    private Certified() {}

    /** Returns the certification that is offered, or that the diploma or block on offer leads to. */
    static Optional<Certification> of(ItemRef subject, CatalogueFacts facts) {
        CatalogueIndex index = facts.catalogue().index();
        Optional<CertificationId> id = switch (subject.kind()) {
            case CERTIFICATION -> Ids.of(subject.id(), CertificationId::parse);
            case DIPLOMA ->
                Ids.of(subject.id(), DiplomaId::parse)
                        .flatMap(index::findDiploma)
                        .flatMap(Diploma::certification);
            case BLOCK ->
                Ids.of(subject.id(), BlockId::parse)
                        .flatMap(index::findDiplomaOf)
                        .flatMap(Diploma::certification);
            default -> Optional.empty();
        };
        return id.flatMap(index::findCertification);
    }
}
