package org.innovente.exchange.source;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Names told apart by numbers: the second {@code A} becomes {@code A (2)}. Constant time a name on average. Not thread-safe. */
public final class UniqueNames {

    private final Set<String> taken = new HashSet<>();
    private final Map<String, Integer> next = new HashMap<>();

    /** Creates a set of names without any. */
    public UniqueNames() {
        // Both collections start empty.
    }

    /**
     * Returns a name that was not given out before, and gives it out.
     *
     * @param name the name wanted
     * @return the name, or the name with the first number that is free
     */
    public String of(String name) {
        if (taken.add(name)) {
            return name;
        }
        int number = next.getOrDefault(name, 2);
        while (!taken.add(name + " (" + number + ")")) {
            number++;
        }
        next.put(name, number + 1);
        return name + " (" + number + ")";
    }

    /**
     * Returns whether a name was given out.
     *
     * @param name the name
     * @return whether it was
     */
    public boolean contains(String name) {
        return taken.contains(name);
    }
}
