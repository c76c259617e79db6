package org.innovente.change;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.BiConsumer;
import org.innovente.catalogue.Catalogue;
import org.innovente.common.ModuleId;
import org.innovente.diploma.Block;
import org.innovente.diploma.Diploma;
import org.innovente.diploma.NamedOutcome;
import org.innovente.module.TrainingModule;
import org.innovente.requirement.Prerequisite;
import org.innovente.requirement.Requirement;

/** The rules of a catalogue with the things that own them. */
final class RuleOwners {
    private RuleOwners() {}

    /** Visits every rule, in document order. */
    static void each(Catalogue catalogue, BiConsumer<Subject, Requirement> visit) {
        for (TrainingModule module : catalogue.modules()) {
            Subject owner = new Subject("module", module.id().value());
            module.prerequisite().flatMap(Prerequisite::requirement).ifPresent(rule -> visit.accept(owner, rule));
            module.corequisite().ifPresent(rule -> visit.accept(owner, rule));
            module.strictCorequisite().ifPresent(rule -> visit.accept(owner, rule));
        }
        for (Diploma diploma : catalogue.diplomas()) {
            Subject owner = new Subject("diploma", diploma.id().value());
            for (NamedOutcome outcome : diploma.outcomes()) {
                outcome.requirement().ifPresent(rule -> visit.accept(owner, rule));
            }
            for (Block block : diploma.blocks()) {
                block.requirement()
                        .ifPresent(rule ->
                                visit.accept(new Subject("block", block.id().value()), rule));
            }
        }
    }

    /** Returns the modules and diplomas that a rule names, in order of first mention. */
    static Set<Subject> targets(Requirement rule) {
        Set<Subject> targets = new LinkedHashSet<>();
        for (ModuleId module : RuleReferences.modules(rule)) {
            targets.add(new Subject("module", module.value()));
        }
        for (String target : RuleReferences.targets(rule)) {
            targets.add(new Subject("diploma", target));
        }
        return targets;
    }
}
