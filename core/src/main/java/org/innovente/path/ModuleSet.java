package org.innovente.path;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.OptionalInt;
import org.innovente.common.ModuleId;
import org.innovente.internal.andor.Bits;
import org.jspecify.annotations.Nullable;

/**
 * Modules of a compiled catalogue in its order, kept as bits or numbers until they are looked at. Whether a module is in it is answered
 * in constant time where it came from a pass over all rules. Immutable and thread-safe.
 */
public final class ModuleSet extends AbstractList<ModuleId> {
    private final Compiled graph;
    private final long @Nullable [] places;
    /** Worked out on first use; two threads that do so at once come to the same. */
    private volatile int @Nullable [] modules;

    private ModuleSet(Compiled graph, long @Nullable [] places, int @Nullable [] modules) {
        this.graph = graph;
        this.places = places;
        this.modules = modules;
    }

    /** Returns the modules with these numbers. */
    static ModuleSet of(Compiled graph, int[] modules) {
        return new ModuleSet(graph, null, modules);
    }

    /** Returns the modules among some compiled atoms. */
    static ModuleSet at(Compiled graph, long[] places) {
        return new ModuleSet(graph, places, null);
    }

    /** Returns the modules among some compiled atoms, but for one. */
    static ModuleSet at(Compiled graph, int[] places, int except) {
        int[] found = new int[places.length];
        int count = 0;
        for (int place : places) {
            int atom = graph.program.given(place);
            if (graph.isModule(atom) && atom != except) {
                found[count++] = atom;
            }
        }
        int[] kept = count == found.length ? found : Arrays.copyOf(found, count);
        Arrays.sort(kept);
        return new ModuleSet(graph, null, kept);
    }

    private int[] numbers() {
        int[] known = modules;
        if (known == null) {
            known = at(graph, places == null ? new int[0] : Bits.toArray(places), -1)
                    .numbers();
            modules = known;
        }
        return known;
    }

    /** Returns the module at a place. */
    @Override
    public ModuleId get(int index) {
        return graph.idOf(numbers()[index]);
    }

    /** Returns how many modules there are. */
    @Override
    public int size() {
        return numbers().length;
    }

    /** Returns whether a module is among them. */
    @Override
    public boolean contains(@Nullable Object id) {
        if (!(id instanceof ModuleId module)) {
            return false;
        }
        OptionalInt number = graph.module(module);
        if (number.isEmpty()) {
            return false;
        }
        return places != null
                ? Bits.has(places, graph.program.placeOf(number.getAsInt()))
                : Arrays.binarySearch(numbers(), number.getAsInt()) >= 0;
    }
}
