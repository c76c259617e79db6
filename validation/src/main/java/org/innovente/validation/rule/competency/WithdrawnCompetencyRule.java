package org.innovente.validation.rule.competency;

import java.util.List;
import java.util.Optional;
import org.innovente.common.FrameworkId;
import org.innovente.common.Lifecycle;
import org.innovente.common.LifecycleStatus;
import org.innovente.competency.Competency;
import org.innovente.module.Outcome;
import org.innovente.validation.CatalogueFacts;
import org.innovente.validation.FindingSink;
import org.innovente.validation.ItemRule;
import org.innovente.validation.Place;
import org.innovente.validation.RuleCode;
import org.innovente.validation.facts.Levels;

/** Nothing contributes to a competency that its framework has withdrawn. Source: CASE, Deprecated. */
final class WithdrawnCompetencyRule implements ItemRule<Outcome> {

    @Override
    public List<RuleCode> codes() {
        return List.of(CompetencyCode.ALIGNED_TO_WITHDRAWN);
    }

    @Override
    public Class<Outcome> itemType() {
        return Outcome.class;
    }

    @Override
    public void check(Outcome it, Place at, CatalogueFacts facts, FindingSink sink) {
        Optional<FrameworkId> framework =
                facts.derived(Levels.class, Levels::of).framework(it);
        if (framework.isEmpty()) {
            return;
        }
        facts.catalogue()
                .index()
                .findCompetency(framework.get(), it.competency())
                .flatMap(Competency::lifecycle)
                .flatMap(Lifecycle::status)
                .filter(status -> status == LifecycleStatus.DEPRECATED || status == LifecycleStatus.WITHDRAWN)
                .ifPresent(status -> sink.report(
                        CompetencyCode.ALIGNED_TO_WITHDRAWN, at.at("competency"), it.competency(), status.wire()));
    }
}
