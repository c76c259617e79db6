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

    /** The items are compared by identity: the validator shows the same objects to all rules. */
    private record Known(Object item, Place shown, List<RuleTree.Node> nodes) {}

    private RuleTrees() {}

    /** Returns the memory of a run. */
    public static RuleTrees of(CatalogueFacts facts) {
        return new RuleTrees();
    }

    /** Returns the nodes of a rule that is shown at a place. */
    public List<RuleTree.Node> nodes(Requirement root, Place shown) {
        List<RuleTree.Node> known = recall(root, shown);
        return known != null
                ? known
                : keep(root, shown, RuleTree.of(root, shown).nodes());
    }

    /** Returns the nodes of the prerequisite of a module that is shown at a place; none when it has no computable one. */
    public List<RuleTree.Node> ofPrerequisite(TrainingModule module, Place shown) {
        Optional<Prerequisite> stated = module.prerequisite();
        if (stated.isEmpty() || stated.get().requirement().isEmpty()) {
            return List.of();
        }
        List<RuleTree.Node> known = recall(module, shown);
        if (known != null) {
            return known;
        }
        Place place = CatalogueWalk.ruleOf(stated.get(), shown.at("prerequisite"));
        return keep(
                module,
                shown,
                RuleTree.of(stated.get().requirement().get(), place).nodes());
    }

    @SuppressWarnings("ReferenceEquality")
    private @Nullable List<RuleTree.Node> recall(Object item, Place shown) {
        Known known = last;
        return known != null && known.item() == item && known.shown() == shown ? known.nodes() : null;
    }

    private List<RuleTree.Node> keep(Object item, Place shown, List<RuleTree.Node> nodes) {
        last = new Known(item, shown, nodes);
        return nodes;
    }
}
