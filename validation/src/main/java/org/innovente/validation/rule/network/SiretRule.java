package org.innovente.validation.rule.network;

import java.util.List;
import org.innovente.common.Identifier;
import org.innovente.validation.CatalogueFacts;
import org.innovente.validation.FindingSink;
import org.innovente.validation.ItemRule;
import org.innovente.validation.Place;
import org.innovente.validation.RuleCode;
import org.innovente.validation.format.FrenchCodes;

/** A SIRET has 14 digits and the right check digit. Source: INSEE; LHEO, SIRET. */
final class SiretRule implements ItemRule<Identifier> {

    @Override
    public List<RuleCode> codes() {
        return List.of(NetworkCode.INVALID_SIRET);
    }

    @Override
    public Class<Identifier> itemType() {
        return Identifier.class;
    }

    @Override
    public void check(Identifier it, Place at, CatalogueFacts facts, FindingSink sink) {

        if (!it.scheme().equalsIgnoreCase("siret")) {
            return;
        }
        Codes.check(NetworkCode.INVALID_SIRET, it, at, FrenchCodes::isSiret, sink);
    }
}
