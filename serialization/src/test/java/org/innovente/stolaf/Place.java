package org.innovente.stolaf;

import java.util.ArrayList;
import java.util.List;

/**
 * Where a rule stands: the names of the requirements around it, and the steps by which the language itself points at it, as in the paths of
 * exceptions.
 */
record Place(List<String> names, List<String> path) {
    static final Place TOP = new Place(List.of(), List.of("$"));

    private static List<String> longer(List<String> list, String... more) {
        List<String> all = new ArrayList<>(list);
        all.addAll(List.of(more));
        return List.copyOf(all);
    }

    /** Returns a place below this one within the same requirement. */
    Place in(String... steps) {
        return new Place(names, longer(path, steps));
    }

    /** Returns the place of a requirement below this one. */
    Place requirement(String name) {
        return new Place(longer(names, name), longer(path, "%" + name));
    }
}
