package org.innovente.validation.rule.network;

import java.util.List;
import org.innovente.network.Partner;
import org.innovente.network.PartnerKind;
import org.innovente.validation.CatalogueFacts;
import org.innovente.validation.FindingSink;
import org.innovente.validation.ItemRule;
import org.innovente.validation.Place;
import org.innovente.validation.RuleCode;

/** A partner states its kind. Source: InnovENT-E, kinds of partner. */
final class PartnerKindRule implements ItemRule<Partner> {

    private static final List<PartnerKind> KNOWN = List.of(
            PartnerKind.FOUNDER,
            PartnerKind.ASSOCIATE,
            PartnerKind.CLUSTER,
            PartnerKind.SECTOR_BODY,
            PartnerKind.CHAMBER_OF_COMMERCE,
            PartnerKind.INNOVATION_AGENCY,
            PartnerKind.SPECIALIST_TRAINER,
            PartnerKind.INSTITUTION,
            PartnerKind.PUBLIC_BODY,
            PartnerKind.FIRM);

    @Override
    public List<RuleCode> codes() {
        return List.of(NetworkCode.KIND_UNKNOWN, NetworkCode.KIND_UNUSUAL);
    }

    @Override
    public Class<Partner> itemType() {
        return Partner.class;
    }

    @Override
    public void check(Partner it, Place at, CatalogueFacts facts, FindingSink sink) {

        if (it.kinds().isEmpty() && it.memberships().isEmpty()) {
            sink.report(NetworkCode.KIND_UNKNOWN, at, it.id());
        }
        for (int i = 0; i < it.kinds().size(); i++) {
            if (!KNOWN.contains(it.kinds().get(i))) {
                sink.report(
                        NetworkCode.KIND_UNUSUAL,
                        at.at("kinds", i),
                        it.id(),
                        it.kinds().get(i));
            }
        }
    }
}
