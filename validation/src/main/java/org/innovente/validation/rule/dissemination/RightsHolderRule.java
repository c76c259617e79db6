package org.innovente.validation.rule.dissemination;

import java.util.List;
import org.innovente.common.Rights;
import org.innovente.validation.CatalogueFacts;
import org.innovente.validation.FindingSink;
import org.innovente.validation.ItemRule;
import org.innovente.validation.Place;
import org.innovente.validation.RuleCode;

/** Who grants a licence is named. */
final class RightsHolderRule implements ItemRule<Rights> {

    @Override
    public List<RuleCode> codes() {
        return List.of(DisseminationCode.MISSING_HOLDER);
    }

    @Override
    public Class<Rights> itemType() {
        return Rights.class;
    }

    @Override
    public void check(Rights it, Place at, CatalogueFacts facts, FindingSink sink) {

        if (it.licence().isPresent()
                && it.holder().filter(holder -> !holder.isBlank()).isEmpty()) {
            sink.report(DisseminationCode.MISSING_HOLDER, at, it.licence().get());
        }
    }
}
