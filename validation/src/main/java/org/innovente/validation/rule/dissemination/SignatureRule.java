package org.innovente.validation.rule.dissemination;

import java.util.List;
import org.innovente.validation.CatalogueFacts;
import org.innovente.validation.CatalogueRule;
import org.innovente.validation.Evidence;
import org.innovente.validation.FindingSink;
import org.innovente.validation.RuleCode;

/** A signature matches what it signs. Source: eddsa-jcs-2022; the verdict is handed over by whoever verified it. */
final class SignatureRule implements CatalogueRule {

    @Override
    public List<RuleCode> codes() {
        return List.of(DisseminationCode.SIGNATURE_INVALID);
    }

    @Override
    public void check(CatalogueFacts facts, FindingSink sink) {

        Origin.report(DisseminationCode.SIGNATURE_INVALID, Evidence.Kind.SIGNATURE_INVALID, facts, sink);
    }
}
