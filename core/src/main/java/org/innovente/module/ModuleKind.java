package org.innovente.module;

import org.innovente.internal.Names;

/**
 * A kind of module; an open list.
 *
 * <p>Any non-blank text of at most 512 characters is a value; the constants are the well-known ones. Compared exactly.
 *
 * @param value the text, in kebab-case where it is one of the constants
 */
public record ModuleKind(String value) implements Comparable<ModuleKind> {
    /** The well-known value {@code professional}. */
    public static final ModuleKind PROFESSIONAL = new ModuleKind("professional");

    /** The well-known value {@code diploma}. */
    public static final ModuleKind DIPLOMA = new ModuleKind("diploma");

    /**
     * Constructs a value.
     *
     * @throws IllegalArgumentException if the text is blank, too long or has control or invisible characters
     */
    public ModuleKind {
        Names.check(value);
    }

    /**
     * Returns the value with this text, the inverse of {@link #toString()}.
     *
     * @throws IllegalArgumentException if the text is blank, too long or has control or invisible characters
     */
    public static ModuleKind parse(String text) {
        return new ModuleKind(text);
    }

    /** Returns the order of the texts by UTF-16 code units, consistent with equals. */
    @Override
    public int compareTo(ModuleKind other) {
        return value.compareTo(other.value);
    }

    /** Returns the text. */
    @Override
    public String toString() {
        return value;
    }
}
