package org.innovente.validation.facts;

import java.util.List;
import java.util.Optional;
import org.innovente.module.TrainingModule;
import org.innovente.requirement.Prerequisite;
import org.innovente.requirement.Requirement;
import org.innovente.validation.CatalogueFacts;
import org.innovente.validation.CatalogueWalk;
import org.innovente.validation.Place;
import org.innovente.validation.RuleTree;
import org.jspecify.annotations.Nullable;

/**
 * The tree of the rule that was asked for last: rules that look at the same item one after the other share it. Safe for
 * use by several threads, which then share less.
 */
public final class RuleTrees {

    private volatile @Nullable Known last;

    /** Rules are compared by identity: the validator shows the same objects to all rules. */
    private record Known(Requirement root, Place place, List<RuleTree.Node> nodes) {}

    private RuleTrees() {}

    /** Returns the memory of a run. */
    public static RuleTrees of(CatalogueFacts facts) {
        return new RuleTrees();
    }

    /** Returns the nodes of a rule that stands at a place. */
    @SuppressWarnings("ReferenceEquality")
    public List<RuleTree.Node> nodes(Requirement root, Place place) {
        Known known = last;
        if (known != null && known.root() == root && known.place().equals(place)) {
            return known.nodes();
        }
        List<RuleTree.Node> nodes = RuleTree.of(root, place).nodes();
        last = new Known(root, place, nodes);
        return nodes;
    }

    /** Returns the nodes of the prerequisite of a module that is shown at a place; none when it has no computable one. */
    public List<RuleTree.Node> ofPrerequisite(TrainingModule module, Place shown) {
        Optional<Prerequisite> stated = module.prerequisite();
        if (stated.isEmpty() || stated.get().requirement().isEmpty()) {
            return List.of();
        }
        return nodes(stated.get().requirement().get(), CatalogueWalk.ruleOf(stated.get(), shown.at("prerequisite")));
    }
}
