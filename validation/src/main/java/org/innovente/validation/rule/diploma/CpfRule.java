package org.innovente.validation.rule.diploma;

import java.util.List;
import org.innovente.network.Action;
import org.innovente.network.FundingKind;
import org.innovente.network.Offer;
import org.innovente.validation.CatalogueFacts;
import org.innovente.validation.FindingSink;
import org.innovente.validation.ItemRule;
import org.innovente.validation.Place;
import org.innovente.validation.RuleCode;

/** Only what leads to a registered certification or a block of one can be paid for by the CPF. Source: Code du travail, L.6323-6. */
final class CpfRule implements ItemRule<Offer> {

    @Override
    public List<RuleCode> codes() {
        return List.of(DiplomaCode.CPF_NOT_ELIGIBLE);
    }

    @Override
    public Class<Offer> itemType() {
        return Offer.class;
    }

    @Override
    public void check(Offer it, Place at, CatalogueFacts facts, FindingSink sink) {
        if (Certified.isCertified(it.subject(), facts)) {
            return;
        }
        for (int i = 0; i < it.actions().size(); i++) {
            Action action = it.actions().get(i);
            for (int j = 0; j < action.fundings().size(); j++) {
                if (action.fundings().get(j).kind().equals(FundingKind.CPF)) {
                    Place place = at.item("actions", i, "action", it.id() + "/" + action.id())
                            .at("fundings", j);
                    sink.report(
                            DiplomaCode.CPF_NOT_ELIGIBLE, place, it.subject().id());
                }
            }
        }
    }
}
