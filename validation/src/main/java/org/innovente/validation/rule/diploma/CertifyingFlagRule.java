package org.innovente.validation.rule.diploma;

import java.util.List;
import org.innovente.common.ItemKind;
import org.innovente.network.Offer;
import org.innovente.validation.CatalogueFacts;
import org.innovente.validation.FindingSink;
import org.innovente.validation.ItemRule;
import org.innovente.validation.Place;
import org.innovente.validation.RuleCode;

/** An offer is called certifying exactly when a certification stands behind it. Source: LHEO, certifiante. */
final class CertifyingFlagRule implements ItemRule<Offer> {

    @Override
    public List<RuleCode> codes() {
        return List.of(DiplomaCode.CERTIFYING_CONTRADICTION);
    }

    @Override
    public Class<Offer> itemType() {
        return Offer.class;
    }

    @Override
    public void check(Offer it, Place at, CatalogueFacts facts, FindingSink sink) {
        if (it.certifying().isEmpty()) {
            return;
        }
        boolean behind = Certified.isCertified(it.subject(), facts);
        boolean open = it.subject().kind() == ItemKind.MODULE || it.subject().kind() == ItemKind.PROGRAMME;
        if (it.certifying().get() && !behind) {
            sink.report(
                    DiplomaCode.CERTIFYING_CONTRADICTION,
                    at.at("certifying"),
                    it.subject().id(),
                    "claimed");
        } else if (!it.certifying().get() && behind && !open) {
            sink.report(
                    DiplomaCode.CERTIFYING_CONTRADICTION,
                    at.at("certifying"),
                    it.subject().id(),
                    "denied");
        }
    }
}
