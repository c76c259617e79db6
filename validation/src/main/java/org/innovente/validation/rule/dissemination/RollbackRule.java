package org.innovente.validation.rule.dissemination;

import java.util.List;
import org.innovente.validation.CatalogueFacts;
import org.innovente.validation.CatalogueRule;
import org.innovente.validation.Evidence;
import org.innovente.validation.FindingSink;
import org.innovente.validation.RuleCode;

/** No edition is older than one already accepted. Source: TUF, rollback attack; the verdict is handed over by whoever keeps the editions. */
final class RollbackRule implements CatalogueRule {

    @Override
    public List<RuleCode> codes() {
        return List.of(DisseminationCode.ROLLBACK);
    }

    @Override
    public void check(CatalogueFacts facts, FindingSink sink) {

        Origin.report(DisseminationCode.ROLLBACK, Evidence.Kind.ROLLBACK, facts, sink);
    }
}
