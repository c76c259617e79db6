package org.innovente.validation.rule.dissemination;

import java.util.List;
import org.innovente.catalogue.Catalogue;
import org.innovente.common.Rights;
import org.innovente.validation.CatalogueFacts;
import org.innovente.validation.FindingSink;
import org.innovente.validation.ItemRule;
import org.innovente.validation.Place;
import org.innovente.validation.RuleCode;

/** A catalogue, or each of its modules, states a licence. Source: InnovENT-E, mutualisation. */
final class LicenceRule implements ItemRule<Catalogue> {

    @Override
    public List<RuleCode> codes() {
        return List.of(DisseminationCode.MISSING_LICENCE);
    }

    @Override
    public Class<Catalogue> itemType() {
        return Catalogue.class;
    }

    @Override
    public void check(Catalogue it, Place at, CatalogueFacts facts, FindingSink sink) {

        boolean own = it.rights().flatMap(Rights::licence).isPresent();
        boolean each = !it.modules().isEmpty()
                && it.modules().stream()
                        .allMatch(module ->
                                module.rights().flatMap(Rights::licence).isPresent());
        if (!own && !each) {
            sink.report(DisseminationCode.MISSING_LICENCE, at, it.id());
        }
    }
}
