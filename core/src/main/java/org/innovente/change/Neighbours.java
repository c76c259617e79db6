package org.innovente.change;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.innovente.catalogue.Catalogue;
import org.innovente.common.ModuleId;
import org.innovente.diploma.Block;
import org.innovente.diploma.Diploma;
import org.innovente.diploma.NamedOutcome;
import org.innovente.diploma.Placement;
import org.innovente.diploma.Programme;
import org.innovente.module.TrainingModule;
import org.innovente.requirement.Prerequisite;
import org.innovente.requirement.Requirement;

/** Who in a catalogue still needs or names modules that are no longer there. */
final class Neighbours {
    private final Map<ModuleId, List<Consequence>> consequences = new HashMap<>();

    /** Looks for mentions of missing modules. Linear in the rules of the catalogue. */
    Neighbours(Catalogue catalogue, Set<ModuleId> missing) {
        if (missing.isEmpty()) {
            return;
        }
        for (TrainingModule module : catalogue.modules()) {
            module.prerequisite()
                    .flatMap(Prerequisite::requirement)
                    .ifPresent(rule -> rule(rule, "module " + module.id(), missing));
            module.corequisite().ifPresent(rule -> rule(rule, "module " + module.id(), missing));
            module.strictCorequisite().ifPresent(rule -> rule(rule, "module " + module.id(), missing));
            module.parts().forEach(part -> needed(part.module(), "module " + module.id(), missing));
        }
        for (Diploma diploma : catalogue.diplomas()) {
            for (NamedOutcome outcome : diploma.outcomes()) {
                outcome.requirement().ifPresent(rule -> rule(rule, "diploma " + diploma.id(), missing));
            }
            for (Block block : diploma.blocks()) {
                block.requirement().ifPresent(rule -> rule(rule, "block " + block.id(), missing));
            }
        }
        for (Programme programme : catalogue.programmes()) {
            for (Placement placement : programme.placements()) {
                needed(placement.module(), "programme " + programme.id(), missing);
            }
        }
    }

    /** Returns what follows from the absence of one module. */
    List<Consequence> of(ModuleId module) {
        return consequences.getOrDefault(module, List.of());
    }

    private void rule(Requirement rule, String owner, Set<ModuleId> missing) {
        Set<ModuleId> named = new LinkedHashSet<>(RuleReferences.modules(rule));
        named.retainAll(missing);
        for (ModuleId module : named) {
            boolean dispensable = RuleReferences.canDoWithout(rule, Set.of(module));
            add(module, dispensable ? ChangeCode.STILL_NAMED : ChangeCode.STILL_NEEDED, owner);
        }
    }

    private void needed(ModuleId module, String owner, Set<ModuleId> missing) {
        if (missing.contains(module)) {
            add(module, ChangeCode.STILL_NEEDED, owner);
        }
    }

    private void add(ModuleId module, ChangeCode code, String owner) {
        List<Consequence> known = consequences.computeIfAbsent(module, any -> new ArrayList<>());
        Consequence consequence = Consequence.of(code, owner);
        if (!known.contains(consequence)) {
            known.add(consequence);
        }
    }
}
