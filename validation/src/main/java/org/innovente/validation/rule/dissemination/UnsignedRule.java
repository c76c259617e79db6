package org.innovente.validation.rule.dissemination;

import java.util.List;
import org.innovente.validation.CatalogueFacts;
import org.innovente.validation.CatalogueRule;
import org.innovente.validation.Evidence;
import org.innovente.validation.FindingSink;
import org.innovente.validation.RuleCode;

/** A publisher who has signed before signs again; the verdict is handed over by whoever verified it. */
final class UnsignedRule implements CatalogueRule {

    @Override
    public List<RuleCode> codes() {
        return List.of(DisseminationCode.UNSIGNED);
    }

    @Override
    public void check(CatalogueFacts facts, FindingSink sink) {

        Origin.report(DisseminationCode.UNSIGNED, Evidence.Kind.SIGNATURE_MISSING, facts, sink);
    }
}
