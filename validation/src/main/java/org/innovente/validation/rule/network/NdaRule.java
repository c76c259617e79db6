package org.innovente.validation.rule.network;

import java.util.List;
import org.innovente.common.Identifier;
import org.innovente.validation.CatalogueFacts;
import org.innovente.validation.FindingSink;
import org.innovente.validation.ItemRule;
import org.innovente.validation.Place;
import org.innovente.validation.RuleCode;
import org.innovente.validation.format.FrenchCodes;

/** A declaration number of a training organisation has 11 characters. Source: LHEO, numero-activite. */
final class NdaRule implements ItemRule<Identifier> {

    @Override
    public List<RuleCode> codes() {
        return List.of(NetworkCode.INVALID_NDA);
    }

    @Override
    public Class<Identifier> itemType() {
        return Identifier.class;
    }

    @Override
    public void check(Identifier it, Place at, CatalogueFacts facts, FindingSink sink) {

        if (!it.scheme().equalsIgnoreCase("nda")) {
            return;
        }
        Codes.check(NetworkCode.INVALID_NDA, it, at, FrenchCodes::isNda, sink);
    }
}
