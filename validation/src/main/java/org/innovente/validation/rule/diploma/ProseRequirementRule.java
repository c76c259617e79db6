package org.innovente.validation.rule.diploma;

import java.util.List;
import org.innovente.diploma.NamedOutcome;
import org.innovente.validation.CatalogueFacts;
import org.innovente.validation.FindingSink;
import org.innovente.validation.ItemRule;
import org.innovente.validation.Place;
import org.innovente.validation.RuleCode;

/** What a diploma asks for beside modules is a rule too, not only words. Source: InnovE-UT; CTI. */
final class ProseRequirementRule implements ItemRule<NamedOutcome> {

    @Override
    public List<RuleCode> codes() {
        return List.of(DiplomaCode.UNMODELLED);
    }

    @Override
    public Class<NamedOutcome> itemType() {
        return NamedOutcome.class;
    }

    @Override
    public void check(NamedOutcome it, Place at, CatalogueFacts facts, FindingSink sink) {
        if (it.requirement().isEmpty() && !it.statement().isEmpty()) {
            sink.report(DiplomaCode.UNMODELLED, at.at("statement"), it.name());
        }
    }
}
