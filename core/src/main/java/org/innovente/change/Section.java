package org.innovente.change;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.innovente.catalogue.Catalogue;
import org.innovente.common.Lifecycle;

/**
 * One kind of thing in a catalogue: how to list, name and compare them, and who judges their changes.
 *
 * @param kind the kind, in the words of the wire format
 * @param list the things of a catalogue with the part of the identifier that comes before their own, in document order
 * @param id the identifier of a thing
 * @param shape the members of a thing
 * @param lifecycle the lifecycle of a thing
 * @param derivedFrom the thing that this one says it adapts
 * @param judge what changes mean
 */
record Section<T>(
        String kind,
        Function<Catalogue, List<T>> list,
        Function<T, String> id,
        Shape<T> shape,
        Function<T, Optional<Lifecycle>> lifecycle,
        Function<T, Optional<String>> derivedFrom,
        Verdict<T> judge) {

    /** Says what the differences between two values mean. */
    interface Verdict<T> {
        void judge(T before, T after, Judge judge);
    }

    /** Returns the members that are sections of their own and so do not count as members here. */
    Set<String> apart() {
        return kind.equals("framework") ? Set.of("competencies") : Set.of();
    }

    /** Returns the things by identifier, the first of each, in document order. */
    Map<String, T> byId(Catalogue catalogue) {
        Map<String, T> map = new LinkedHashMap<>();
        for (T value : list.apply(catalogue)) {
            map.putIfAbsent(id.apply(value), value);
        }
        return map;
    }

    Subject subject(String name) {
        return new Subject(kind, name);
    }

    /** Returns the things that keep their order relative to one another, as many as possible, by their place in the first list. */
    static Set<String> settled(List<String> before, Map<String, Integer> placesAfter) {
        int[] places = new int[before.size()];
        for (int i = 0; i < places.length; i++) {
            places[i] = placesAfter.getOrDefault(before.get(i), -1);
        }
        int[] tails = new int[before.size()];
        int[] previous = new int[before.size()];
        int length = 0;
        for (int i = 0; i < places.length; i++) {
            int low = 0;
            int high = length;
            if (length > 0 && places[tails[length - 1]] < places[i]) {
                // what comes after all others, as almost everything does, needs no search
                low = length;
            }
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (places[tails[middle]] < places[i]) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            previous[i] = low == 0 ? -1 : tails[low - 1];
            tails[low] = i;
            length = Math.max(length, low + 1);
        }
        List<String> settled = new ArrayList<>();
        for (int i = length == 0 ? -1 : tails[length - 1]; i >= 0; i = previous[i]) {
            settled.add(before.get(i));
        }
        return new java.util.HashSet<>(settled);
    }
}
