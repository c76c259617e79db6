package org.innovente.validation.rule.prerequisite;

import java.util.List;
import java.util.Optional;
import org.innovente.common.EqfLevel;
import org.innovente.validation.CatalogueFacts;
import org.innovente.validation.CatalogueRule;
import org.innovente.validation.FindingSink;
import org.innovente.validation.RuleCode;
import org.innovente.validation.facts.Prerequisites;

/** No module requires one of a higher level. Source: scaffolding. */
final class LevelInversionRule implements CatalogueRule {

    @Override
    public List<RuleCode> codes() {
        return List.of(PrerequisiteCode.LEVEL_INVERSION);
    }

    @Override
    public void check(CatalogueFacts facts, FindingSink sink) {
        Prerequisites index = facts.derived(Prerequisites.class, Prerequisites::of);
        for (int i = 0; i < index.required().length; i++) {
            Optional<EqfLevel> own = index.module(i).eqfLevel();
            for (int target : index.required()[i]) {
                Optional<EqfLevel> other = index.module(target).eqfLevel();
                if (own.isPresent() && other.isPresent() && other.get().compareTo(own.get()) > 0) {
                    sink.report(
                            PrerequisiteCode.LEVEL_INVERSION,
                            index.placeOf(i, target),
                            index.id(target),
                            other.get(),
                            own.get());
                }
            }
        }
    }
}
