package org.innovente.validation.rule.diploma;

import java.util.List;
import java.util.Optional;
import org.innovente.common.Lifecycle;
import org.innovente.common.LifecycleStatus;
import org.innovente.common.ModuleId;
import org.innovente.diploma.Block;
import org.innovente.diploma.Diploma;
import org.innovente.module.TrainingModule;
import org.innovente.requirement.ModulePassed;
import org.innovente.requirement.Requirement;
import org.innovente.validation.CatalogueFacts;
import org.innovente.validation.CatalogueRule;
import org.innovente.validation.FindingSink;
import org.innovente.validation.Place;
import org.innovente.validation.RuleCode;
import org.innovente.validation.RuleTree;
import org.innovente.validation.facts.ItemIndex;
import org.innovente.validation.facts.Target;

/** Every module that a diploma or block cannot be awarded without is in the catalogue and not withdrawn. */
final class MandatoryModuleRule implements CatalogueRule {

    @Override
    public List<RuleCode> codes() {
        return List.of(DiplomaCode.MANDATORY_MODULE_MISSING);
    }

    @Override
    public void check(CatalogueFacts facts, FindingSink sink) {
        ItemIndex index = facts.derived(ItemIndex.class, ItemIndex::of);
        List<Diploma> diplomas = facts.catalogue().diplomas();
        for (int i = 0; i < diplomas.size(); i++) {
            Diploma diploma = diplomas.get(i);
            Place at = Place.root().item("diplomas", i, "diploma", diploma.id());
            for (int j = 0; j < diploma.outcomes().size(); j++) {
                Place place = at.at("outcomes", j).at("requirement");
                diploma.outcomes().get(j).requirement().ifPresent(rule -> check(rule, place, index, facts, sink));
            }
            for (int j = 0; j < diploma.blocks().size(); j++) {
                Block block = diploma.blocks().get(j);
                Place place = at.item("blocks", j, "block", block.id()).at("requirement");
                block.requirement().ifPresent(rule -> check(rule, place, index, facts, sink));
            }
        }
    }

    private static void check(Requirement root, Place at, ItemIndex index, CatalogueFacts facts, FindingSink sink) {
        for (RuleTree.Node node : RuleTree.of(root, at).nodes()) {
            if (node.role() == RuleTree.Role.REQUIRED && node.rule() instanceof ModulePassed passed) {
                ModuleId id = passed.module();
                if (!index.mayExist(Target.MODULE, id.value(), Optional.empty())) {
                    sink.report(
                            DiplomaCode.MANDATORY_MODULE_MISSING, node.place().at("module"), id, "missing");
                } else if (isWithdrawn(facts.catalogue().findModule(id))) {
                    sink.report(
                            DiplomaCode.MANDATORY_MODULE_MISSING, node.place().at("module"), id, "withdrawn");
                }
            }
        }
    }

    private static boolean isWithdrawn(Optional<TrainingModule> module) {
        return module.filter(known -> known.equivalents().isEmpty())
                .flatMap(TrainingModule::lifecycle)
                .flatMap(Lifecycle::status)
                .filter(status -> status == LifecycleStatus.WITHDRAWN)
                .isPresent();
    }
}
