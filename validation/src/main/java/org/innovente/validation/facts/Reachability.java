package org.innovente.validation.facts;

import java.util.HashSet;
import java.util.OptionalInt;
import java.util.Set;
import org.innovente.common.ModuleId;
import org.innovente.path.DeadModule;
import org.innovente.path.PrerequisiteGraph;
import org.innovente.validation.CatalogueFacts;

/**
 * Which modules somebody can take, as the engine of prerequisite paths finds: from nothing, with every paper at hand and
 * modules in any order. Immutable.
 */
public final class Reachability {

    private final PrerequisiteGraph graph;
    private final Set<ModuleId> dead = new HashSet<>();

    private Reachability(CatalogueFacts facts) {
        graph = PrerequisiteGraph.of(facts.catalogue());
        Prerequisites index = facts.derived(Prerequisites.class, Prerequisites::of);
        for (DeadModule module : graph.dead()) {
            OptionalInt position = index.position(module.module());
            if (position.isPresent() && index.isStartable(position.getAsInt())) {
                dead.add(module.module());
            }
        }
    }

    /** Returns what can be reached in the catalogue of those facts. */
    public static Reachability of(CatalogueFacts facts) {
        return new Reachability(facts);
    }

    /** Returns the graph of prerequisites that answers questions about paths. */
    public PrerequisiteGraph graph() {
        return graph;
    }

    /**
     * Returns whether nobody can ever take a module, whatever else is taken before; false for modules that only wait for each
     * other, which is a finding of its own.
     */
    public boolean isDead(ModuleId module) {
        return dead.contains(module);
    }
}
