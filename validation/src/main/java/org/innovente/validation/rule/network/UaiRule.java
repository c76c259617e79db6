package org.innovente.validation.rule.network;

import java.util.List;
import org.innovente.common.Identifier;
import org.innovente.validation.CatalogueFacts;
import org.innovente.validation.FindingSink;
import org.innovente.validation.ItemRule;
import org.innovente.validation.Place;
import org.innovente.validation.RuleCode;
import org.innovente.validation.format.FrenchCodes;

/** A UAI code has 7 digits and the right letter. Source: LHEO, code-UAI. */
final class UaiRule implements ItemRule<Identifier> {

    @Override
    public List<RuleCode> codes() {
        return List.of(NetworkCode.INVALID_UAI);
    }

    @Override
    public Class<Identifier> itemType() {
        return Identifier.class;
    }

    @Override
    public void check(Identifier it, Place at, CatalogueFacts facts, FindingSink sink) {

        if (!it.scheme().equalsIgnoreCase("uai") && !it.scheme().equalsIgnoreCase("rne")) {
            return;
        }
        Codes.check(NetworkCode.INVALID_UAI, it, at, FrenchCodes::isUai, sink);
    }
}
