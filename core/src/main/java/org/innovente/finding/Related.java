package org.innovente.finding;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * A further place of a finding, such as one edge of a cycle or the first of two duplicates.
 *
 * @param subject what is there, such as {@code module GE37}
 * @param pointer the JSON Pointer of it; empty text for the whole document
 * @param location its place
 * @param label the key, below {@code related.}, of the text that says what it has to do with the finding
 * @param arguments the named arguments of that text
 */
public record Related(String subject, String pointer, Location location, String label, Map<String, String> arguments) {

    /** Creates a related place; the arguments are copied in their order. */
    public Related {
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(pointer, "pointer");
        Objects.requireNonNull(location, "location");
        Objects.requireNonNull(label, "label");
        arguments = Collections.unmodifiableMap(new LinkedHashMap<>(arguments));
    }

    /** Returns a related place whose text has no arguments. */
    public static Related of(String subject, String pointer, Location location, String label) {
        return new Related(subject, pointer, location, label, Map.of());
    }
}
