package org.innovente.validation.rule.diploma;

import java.util.List;
import java.util.Optional;
import org.innovente.common.Lifecycle;
import org.innovente.common.LifecycleStatus;
import org.innovente.common.ModuleId;
import org.innovente.module.TrainingModule;
import org.innovente.validation.CatalogueFacts;
import org.innovente.validation.CatalogueRule;
import org.innovente.validation.FindingSink;
import org.innovente.validation.RuleCode;
import org.innovente.validation.facts.ItemIndex;
import org.innovente.validation.facts.References;

/** Every module that a diploma or block cannot be awarded without is in the catalogue and not withdrawn. */
final class MandatoryModuleRule implements CatalogueRule {

    @Override
    public List<RuleCode> codes() {
        return List.of(DiplomaCode.MANDATORY_MODULE_MISSING);
    }

    @Override
    public void check(CatalogueFacts facts, FindingSink sink) {
        ItemIndex index = facts.derived(ItemIndex.class, ItemIndex::of);
        References.each(facts.catalogue(), (target, id, framework, place, required) -> {
            if (required && !index.mayExist(target, id, framework)) {
                sink.report(DiplomaCode.MANDATORY_MODULE_MISSING, place, id, "missing");
            } else if (required && isWithdrawn(facts.catalogue().findModule(ModuleId.parse(id)))) {
                sink.report(DiplomaCode.MANDATORY_MODULE_MISSING, place, id, "withdrawn");
            }
        });
    }

    private static boolean isWithdrawn(Optional<TrainingModule> module) {
        return module.filter(known -> known.equivalents().isEmpty())
                .flatMap(TrainingModule::lifecycle)
                .flatMap(Lifecycle::status)
                .filter(status -> status == LifecycleStatus.WITHDRAWN)
                .isPresent();
    }
}
