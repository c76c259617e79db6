package org.innovente.finding;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * A way to make a finding go away.
 *
 * @param applicability whether a program may apply it
 * @param description the key, below {@code fix.}, of the text that describes it
 * @param arguments the named arguments of that text
 * @param patch the operations as the JSON text of a JSON Patch (RFC 6902); empty text when it can only be described
 */
public record Fix(Applicability applicability, String description, Map<String, String> arguments, String patch) {

    /** Whether a program may apply a fix without asking. */
    public enum Applicability {
        /** The fix is what the author meant; a program may apply it. */
        CERTAIN,
        /** The fix is one of several ways; a person decides. */
        SUGGESTED
    }

    /**
     * Creates a fix; the arguments are copied in their order.
     *
     * @throws IllegalArgumentException if it is certain and has no patch
     */
    public Fix {
        Objects.requireNonNull(applicability, "applicability");
        Objects.requireNonNull(description, "description");
        Objects.requireNonNull(patch, "patch");
        if (applicability == Applicability.CERTAIN && patch.isEmpty()) {
            throw new IllegalArgumentException("Invalid fix '" + description + "': a certain fix needs a patch");
        }
        arguments = Collections.unmodifiableMap(new LinkedHashMap<>(arguments));
    }

    /** Returns a fix that a program may apply. */
    public static Fix certain(String description, Map<String, String> arguments, String patch) {
        return new Fix(Applicability.CERTAIN, description, arguments, patch);
    }

    /** Returns a fix that a person has to consider. */
    public static Fix suggested(String description, Map<String, String> arguments) {
        return new Fix(Applicability.SUGGESTED, description, arguments, "");
    }
}
