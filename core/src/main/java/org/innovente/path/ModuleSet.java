package org.innovente.path;

import java.util.AbstractList;
import org.innovente.common.ModuleId;

/** Modules of a compiled catalogue, kept as numbers until they are looked at. Immutable and thread-safe. */
public final class ModuleSet extends AbstractList<ModuleId> {
    private final Compiled graph;
    private final int[] modules;

    ModuleSet(Compiled graph, int[] modules) {
        this.graph = graph;
        this.modules = modules;
    }

    /** Returns the module at a place. */
    @Override
    public ModuleId get(int index) {
        return graph.idOf(modules[index]);
    }

    /** Returns how many modules there are. */
    @Override
    public int size() {
        return modules.length;
    }
}
