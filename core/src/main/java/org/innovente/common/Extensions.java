package org.innovente.common;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * What a partner wrote beyond the known members of a value: names and their values as minified raw JSON text, in the
 * order in which they were read. Nothing in it is interpreted; it is written back after the known members, so that
 * nothing is lost on the way through this library.
 *
 * <p>Equal when names, texts and order are equal. Immutable.
 */
public final class Extensions {

    /** The extensions of a value that has none. */
    public static final Extensions EMPTY = new Extensions(new LinkedHashMap<>());

    private final Map<String, String> members;

    /** Takes a map that nobody else holds. */
    private Extensions(LinkedHashMap<String, String> members) {
        this.members = Collections.unmodifiableMap(members);
    }

    /**
     * Returns the extensions with those members, in the order of the map.
     *
     * @param members name to minified JSON text
     * @throws IllegalArgumentException if a text is blank or holds a control character, and so cannot be minified JSON
     */
    public static Extensions of(Map<String, String> members) {
        if (members.isEmpty()) {
            return EMPTY;
        }
        LinkedHashMap<String, String> copy = new LinkedHashMap<>();
        members.forEach((name, json) -> copy.put(Objects.requireNonNull(name, "name"), checked(name, json)));
        return new Extensions(copy);
    }

    /** Returns whether there is no member. */
    public boolean isEmpty() {
        return members.isEmpty();
    }

    /** Returns the names, in order. */
    public Set<String> names() {
        return members.keySet();
    }

    /** Returns the minified JSON text of the member of that name; empty when there is none. */
    public Optional<String> find(String name) {
        return Optional.ofNullable(members.get(name));
    }

    /**
     * Returns these extensions with that member, in its old position if it was there, otherwise at the end.
     *
     * @param json the value as minified JSON text; that it is JSON is checked when it is written
     * @throws IllegalArgumentException if the text is blank or holds a control character
     */
    public Extensions with(String name, String json) {
        LinkedHashMap<String, String> copy = new LinkedHashMap<>(members);
        copy.put(Objects.requireNonNull(name, "name"), checked(name, json));
        return new Extensions(copy);
    }

    /** Returns these extensions without the member of that name. */
    public Extensions without(String name) {
        if (!members.containsKey(name)) {
            return this;
        }
        LinkedHashMap<String, String> copy = new LinkedHashMap<>(members);
        copy.remove(name);
        return copy.isEmpty() ? EMPTY : new Extensions(copy);
    }

    /** Returns the members, in order, as a map that cannot be changed. */
    public Map<String, String> asMap() {
        return members;
    }

    private static String checked(String name, String json) {
        boolean control = json.chars().anyMatch(c -> c < ' ');
        if (control || json.isBlank()) {
            throw new IllegalArgumentException(
                    "Invalid JSON text of the extension '" + name + "': expected one minified JSON value");
        }
        return json;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Extensions that
                && members.equals(that.members)
                && members.keySet().stream()
                        .toList()
                        .equals(that.members.keySet().stream().toList());
    }

    @Override
    public int hashCode() {
        return members.hashCode();
    }

    /** Returns the members as one JSON-like object, for people. */
    @Override
    public String toString() {
        return members.toString();
    }
}
