package org.innovente.path;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.NoSuchElementException;
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
    /** Compiled atoms in whatever order they were found, or the numbers of modules. */
    private final int @Nullable [] found;

    private final boolean numbered;
    private final int except;
    /** Put in order on first use; two threads that do so at once come to the same. */
    private volatile int @Nullable [] modules;

    private ModuleSet(Compiled graph, long @Nullable [] places, int @Nullable [] found, boolean numbered, int except) {
        this.graph = graph;
        this.places = places;
        this.found = found;
        this.numbered = numbered;
        this.except = except;
    }

    /** Returns the modules with these numbers, each given once. */
    static ModuleSet of(Compiled graph, int[] modules) {
        return new ModuleSet(graph, null, modules, true, -1);
    }

    /** Returns the modules among some compiled atoms. */
    static ModuleSet at(Compiled graph, long[] places) {
        return new ModuleSet(graph, places, null, false, -1);
    }

    /** Returns the modules among some compiled atoms, each given once, but for one module. */
    static ModuleSet at(Compiled graph, int[] places, int except) {
        return new ModuleSet(graph, null, places, false, except);
    }

    private int[] numbers() {
        int[] known = modules;
        if (known == null) {
            known = sorted(unsorted());
            modules = known;
        }
        return known;
    }

    private int[] unsorted() {
        if (found != null && numbered) {
            return found.clone();
        }
        int[] all = found != null ? found : places == null ? new int[0] : Bits.toArray(places);
        int[] kept = new int[all.length];
        int count = 0;
        for (int place : all) {
            int atom = graph.program.given(place);
            if (graph.isModule(atom) && atom != except) {
                kept[count++] = atom;
            }
        }
        return count == kept.length ? kept : Arrays.copyOf(kept, count);
    }

    /** Sorts different numbers, by setting bits where they lie close together. */
    private static int[] sorted(int[] numbers) {
        int least = Integer.MAX_VALUE;
        int most = 0;
        for (int number : numbers) {
            least = Math.min(least, number);
            most = Math.max(most, number);
        }
        if (numbers.length < 8 || most - least >> 6 > numbers.length) {
            Arrays.sort(numbers);
            return numbers;
        }
        long[] bits = Bits.of(most - least + 1);
        for (int number : numbers) {
            bits[number - least >> 6] |= 1L << number - least;
        }
        int at = 0;
        for (int i = 0; i < bits.length; i++) {
            for (long word = bits[i]; word != 0; word &= word - 1) {
                numbers[at++] = least + (i << 6) + Long.numberOfTrailingZeros(word);
            }
        }
        return numbers;
    }

    /** Returns the module at a place. */
    @Override
    public ModuleId get(int index) {
        return graph.idOf(numbers()[index]);
    }

    /** Returns how many modules there are, without putting them in order. */
    @Override
    public int size() {
        int[] known = modules;
        if (known != null || found == null) {
            return numbers().length;
        }
        if (numbered) {
            return found.length;
        }
        int count = 0;
        if (graph.atoms.size() == graph.modules.size()) {
            int left = except < 0 ? -1 : graph.program.placeOf(except);
            for (int place : found) {
                count += place == left ? 0 : 1;
            }
            return count;
        }
        for (int place : found) {
            int atom = graph.program.given(place);
            count += graph.isModule(atom) && atom != except ? 1 : 0;
        }
        return count;
    }

    /** Returns the modules one after another. */
    @Override
    public Iterator<ModuleId> iterator() {
        int[] numbers = numbers();
        return new Iterator<>() {
            private int next;

            @Override
            public boolean hasNext() {
                return next < numbers.length;
            }

            @Override
            public ModuleId next() {
                if (next == numbers.length) {
                    throw new NoSuchElementException("No more modules than " + numbers.length);
                }
                return graph.idOf(numbers[next++]);
            }
        };
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
