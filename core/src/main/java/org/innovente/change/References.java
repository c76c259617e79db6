package org.innovente.change;

import org.innovente.diploma.Certification;
import org.innovente.diploma.Diploma;
import org.innovente.diploma.Programme;
import org.innovente.diploma.Recognition;
import org.innovente.module.TrainingModule;
import org.innovente.network.Agreement;
import org.innovente.network.Offer;
import org.innovente.network.Partner;
import org.innovente.network.Territory;

/** The identifiers that one thing of a catalogue mentions, its own among them. */
final class References {
    private References() {}

    /** Shows every identifier that a thing mentions to a naming. */
    static void visit(Object value, Naming names) {
        if (value instanceof TrainingModule module) {
            new ModuleRewriter(names).trainingModule(module);
        } else if (value instanceof Diploma diploma) {
            new DiplomaRewriter(names).diploma(diploma);
        } else if (value instanceof Programme programme) {
            new DiplomaRewriter(names).programme(programme);
        } else if (value instanceof Certification certification) {
            new DiplomaRewriter(names).certification(certification);
        } else if (value instanceof Recognition recognition) {
            new DiplomaRewriter(names).recognition(recognition);
        } else if (value instanceof Agreement agreement) {
            new NetworkRewriter(names).agreement(agreement);
        } else if (value instanceof Offer offer) {
            new NetworkRewriter(names).offer(offer);
        } else if (value instanceof Partner partner) {
            new NetworkRewriter(names).partner(partner);
        } else if (value instanceof Territory territory) {
            new NetworkRewriter(names).territory(territory);
        }
    }
}
