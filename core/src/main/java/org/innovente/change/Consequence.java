package org.innovente.change;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * What a change means for learners and partners.
 *
 * @param code the kind of consequence, which carries the version step
 * @param arguments the particulars, by the names of the code
 */
public record Consequence(ChangeCode code, Map<String, String> arguments) {

    /** Creates a consequence. */
    public Consequence {
        arguments = Collections.unmodifiableMap(new LinkedHashMap<>(arguments));
    }

    static Consequence of(ChangeCode code, String... values) {
        Map<String, String> arguments = new LinkedHashMap<>();
        for (int i = 0; i < values.length; i++) {
            arguments.put(code.arguments().get(i), values[i]);
        }
        return new Consequence(code, arguments);
    }

    /** Returns the step that this consequence asks for. */
    public VersionStep step() {
        return code.step();
    }

    /** Returns the consequence in words, English unless the locale is French. */
    public String message(Locale locale) {
        return code.texts().render(code.id(), arguments, locale);
    }
}
