package org.innovente.validation.rule.dissemination;

import java.util.List;
import org.innovente.validation.CatalogueFacts;
import org.innovente.validation.CatalogueRule;
import org.innovente.validation.Evidence;
import org.innovente.validation.FindingSink;
import org.innovente.validation.RuleCode;

/** The content has the hash under which it was announced. Source: RFC 8785; the verdict is handed over by whoever computed it. */
final class ContentHashRule implements CatalogueRule {

    @Override
    public List<RuleCode> codes() {
        return List.of(DisseminationCode.HASH_MISMATCH);
    }

    @Override
    public void check(CatalogueFacts facts, FindingSink sink) {

        Origin.report(DisseminationCode.HASH_MISMATCH, Evidence.Kind.HASH_MISMATCH, facts, sink);
    }
}
