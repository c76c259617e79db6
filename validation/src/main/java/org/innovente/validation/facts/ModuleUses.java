package org.innovente.validation.facts;

import java.util.HashSet;
import java.util.Set;
import org.innovente.catalogue.Catalogue;
import org.innovente.common.CompetencyId;
import org.innovente.common.ModuleId;
import org.innovente.diploma.Block;
import org.innovente.diploma.Diploma;
import org.innovente.diploma.NamedOutcome;
import org.innovente.diploma.Programme;
import org.innovente.module.TrainingModule;
import org.innovente.requirement.CompetencyHeld;
import org.innovente.requirement.ModuleIn;
import org.innovente.requirement.ModulePassed;
import org.innovente.requirement.Requirement;
import org.innovente.validation.CatalogueFacts;
import org.innovente.validation.Place;
import org.innovente.validation.RuleTree;
import org.innovente.validation.SelectorTree;

/** Where modules count: in rules of diplomas and blocks, in programmes, as parts, or by what they teach. Immutable. */
public final class ModuleUses {

    private final Set<ModuleId> counted = new HashSet<>();
    private final Set<CompetencyId> promised = new HashSet<>();
    private boolean openSelectors;

    private ModuleUses(Catalogue catalogue) {
        for (Programme programme : catalogue.programmes()) {
            programme.placements().forEach(placement -> counted.add(placement.module()));
        }
        for (TrainingModule module : catalogue.modules()) {
            module.parts().forEach(part -> counted.add(part.module()));
        }
        for (Diploma diploma : catalogue.diplomas()) {
            diploma.competencies().forEach(outcome -> promised.add(outcome.competency()));
            for (NamedOutcome outcome : diploma.outcomes()) {
                outcome.requirement().ifPresent(this::rule);
            }
            for (Block block : diploma.blocks()) {
                block.competencies().forEach(outcome -> promised.add(outcome.competency()));
                block.requirement().ifPresent(this::rule);
            }
        }
    }

    /** Returns the uses in the catalogue of those facts. */
    public static ModuleUses of(CatalogueFacts facts) {
        return new ModuleUses(facts.catalogue());
    }

    /** Returns whether some rule selects by other things than lists of modules, so that any module may count. */
    public boolean hasOpenSelectors() {
        return openSelectors;
    }

    /** Returns whether a module counts somewhere. */
    public boolean isUsed(TrainingModule module) {
        return counted.contains(module.id())
                || !module.parts().isEmpty()
                || module.outcomes().stream().anyMatch(outcome -> promised.contains(outcome.competency()));
    }

    private void rule(Requirement root) {
        for (RuleTree.Node node : RuleTree.withoutPlaces(root).nodes()) {
            if (node.rule() instanceof ModulePassed passed) {
                counted.add(passed.module());
            } else if (node.rule() instanceof CompetencyHeld held) {
                promised.add(held.competency());
            }
            for (SelectorTree.Node selected : SelectorTree.rootsIn(node.rule(), Place.root())) {
                boolean listed = false;
                for (SelectorTree.Node inner : SelectorTree.of(selected.selector(), Place.root())) {
                    if (inner.selector() instanceof ModuleIn some) {
                        counted.addAll(some.modules());
                        listed = true;
                    }
                }
                openSelectors |= !listed;
            }
        }
    }
}
