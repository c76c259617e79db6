package org.innovente.validation.rule.dissemination;

import java.util.List;
import org.innovente.common.Rights;
import org.innovente.validation.CatalogueFacts;
import org.innovente.validation.FindingDraft;
import org.innovente.validation.FindingSink;
import org.innovente.validation.ItemRule;
import org.innovente.validation.Place;
import org.innovente.validation.RuleCode;

/** A licence is an SPDX expression or an address. Source: SPDX 2.3, annex D. */
final class LicenceExpressionRule implements ItemRule<Rights> {

    @Override
    public List<RuleCode> codes() {
        return List.of(DisseminationCode.UNKNOWN_LICENCE);
    }

    @Override
    public Class<Rights> itemType() {
        return Rights.class;
    }

    @Override
    public void check(Rights it, Place at, CatalogueFacts facts, FindingSink sink) {

        if (it.licence().isEmpty() || Licences.isUnderstood(it.licence().get())) {
            return;
        }
        String licence = it.licence().get();
        FindingDraft draft = sink.draft(DisseminationCode.UNKNOWN_LICENCE, at.at("licence"), licence);
        Licences.meant(licence).ifPresent(meant -> draft.suggest("licence", "licence", meant));
        draft.report();
    }
}
