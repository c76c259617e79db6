package org.innovente.validation.rule.diploma;

import java.util.Optional;
import org.innovente.catalogue.CatalogueIndex;
import org.innovente.common.BlockId;
import org.innovente.common.CertificationId;
import org.innovente.common.DiplomaId;
import org.innovente.common.ProgrammeId;
import org.innovente.diploma.Diploma;
import org.innovente.diploma.ItemRef;
import org.innovente.diploma.Programme;
import org.innovente.diploma.Register;
import org.innovente.validation.CatalogueFacts;
import org.innovente.validation.facts.Ids;

/** Whether a registered certification stands behind what is offered. */
final class Certified {

    private Certified() {}

    /**
     * Returns whether it is a certification of a register, a diploma or programme that leads to one, or a block of such a
     * diploma.
     */
    static boolean isCertified(ItemRef subject, CatalogueFacts facts) {
        CatalogueIndex index = facts.catalogue().index();
        Optional<CertificationId> certification = switch (subject.kind()) {
            case CERTIFICATION -> Ids.of(subject.id(), CertificationId::parse);
            case DIPLOMA ->
                Ids.of(subject.id(), DiplomaId::parse)
                        .flatMap(index::findDiploma)
                        .flatMap(Diploma::certification);
            case BLOCK ->
                Ids.of(subject.id(), BlockId::parse)
                        .flatMap(index::findDiplomaOf)
                        .flatMap(Diploma::certification);
            case PROGRAMME ->
                Ids.of(subject.id(), ProgrammeId::parse)
                        .flatMap(index::findProgramme)
                        .flatMap(Programme::diploma)
                        .flatMap(index::findDiploma)
                        .flatMap(Diploma::certification);
            default -> Optional.empty();
        };
        return certification
                .flatMap(index::findCertification)
                .filter(found -> found.register() == Register.RNCP || found.register() == Register.RS)
                .isPresent();
    }
}
