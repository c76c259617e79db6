package org.innovente.validation.rule.prerequisite;

import java.util.List;
import java.util.Optional;
import org.innovente.module.TrainingModule;
import org.innovente.requirement.Prerequisite;
import org.innovente.requirement.Requirement;
import org.innovente.validation.CatalogueWalk;
import org.innovente.validation.Place;
import org.innovente.validation.RuleTree;

/** The nodes of the prerequisite of a module. */
final class RuleNodes {

    private RuleNodes() {}

    /** Returns the nodes in document order; none when the module has no computable prerequisite. */
    static List<RuleTree.Node> ofPrerequisite(TrainingModule module, Place at) {
        Optional<Requirement> rule = module.prerequisite().flatMap(Prerequisite::requirement);
        return rule.isEmpty()
                ? List.of()
                : RuleTree.of(
                                rule.get(),
                                CatalogueWalk.ruleOf(module.prerequisite().get(), at.at("prerequisite")))
                        .nodes();
    }
}
