package org.innovente.common;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Named facts, each with one value or several.
 *
 * <p>Kept in the order of the names; the values of a name keep their order. Immutable and thread-safe.
 */
public final class Attributes {

    /** No facts. */
    public static final Attributes EMPTY = new Attributes(new TreeMap<>());

    private final SortedMap<String, List<String>> values;

    private Attributes(SortedMap<String, List<String>> values) {
        this.values = Collections.unmodifiableSortedMap(values);
    }

    /** Returns these facts; names without any value are left out. */
    public static Attributes of(Map<String, ? extends List<String>> values) {
        SortedMap<String, List<String>> copy = new TreeMap<>();
        values.forEach((name, list) -> {
            if (!list.isEmpty()) {
                copy.put(name, Collections.unmodifiableList(new ArrayList<>(list)));
            }
        });
        return copy.isEmpty() ? EMPTY : new Attributes(copy);
    }

    /** Returns one fact with one value. */
    public static Attributes of(String name, String value) {
        return EMPTY.with(name, value);
    }

    /** Returns these facts with the values of one name replaced or added. */
    public Attributes with(String name, String... replacement) {
        SortedMap<String, List<String>> copy = new TreeMap<>(values);
        copy.put(name, List.of(replacement));
        return of(copy);
    }

    /** Returns the values by name, in the order of the names. */
    public SortedMap<String, List<String>> values() {
        return values;
    }

    /** Returns the values of a name, empty where the fact is not known. */
    public List<String> get(String name) {
        return values.getOrDefault(name, List.of());
    }

    /** Returns the first value of a name. */
    public Optional<String> find(String name) {
        return get(name).stream().findFirst();
    }

    /** Returns whether there is no fact. */
    public boolean isEmpty() {
        return values.isEmpty();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Attributes && values.equals(((Attributes) other).values);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }

    /** Returns the facts, for people; not meant to be parsed. */
    @Override
    public String toString() {
        return values.toString();
    }
}
