package org.innovente.finding;

import java.util.Locale;

/** The weight of a finding, in ascending order. */
public enum Severity {
    /** Information: nothing has to be done. */
    NOTE,
    /** Something that is probably not meant, or that a standard advises against. */
    WARNING,
    /** Something that is wrong: it cannot be read, or a standard forbids it. */
    ERROR;

    /**
     * Returns the severity of that name.
     *
     * @param text {@code note}, {@code warning} or {@code error}
     * @throws IllegalArgumentException if the text is none of them
     */
    public static Severity parse(String text) {
        for (Severity severity : values()) {
            if (severity.toString().equals(text)) {
                return severity;
            }
        }
        throw new IllegalArgumentException("Unknown severity '" + text + "': expected 'note', 'warning' or 'error'");
    }

    /** Returns the name on the wire, in lower case; {@link #parse} reads it. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
