package org.innovente.stolaf;

import java.util.List;
import java.util.Map;

/** The values that an area file names with a dollar sign and that depend on the student. */
final class Constants {
    private final Map<String, List<String>> values;

    Constants(Map<String, List<String>> values) {
        this.values = values;
    }

    /** Returns the values behind a name, or the text itself. */
    List<String> of(String text) {
        return text.startsWith("$") && values.containsKey(text) ? values.get(text) : List.of(text);
    }
}
