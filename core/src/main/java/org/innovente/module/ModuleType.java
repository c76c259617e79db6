package org.innovente.module;

import org.innovente.internal.Names;

/**
 * The place of a module in a composition; an open list.
 *
 * <p>Any non-blank text of at most 512 characters is a value; the constants are the well-known ones. Compared exactly.
 *
 * @param value the text, in kebab-case where it is one of the constants
 */
public record ModuleType(String value) implements Comparable<ModuleType> {
    /** The well-known value {@code unit}. */
    public static final ModuleType UNIT = new ModuleType("unit");

    /** The well-known value {@code element}. */
    public static final ModuleType ELEMENT = new ModuleType("element");

    /** The well-known value {@code sae}. */
    public static final ModuleType SAE = new ModuleType("sae");

    /** The well-known value {@code ressource}. */
    public static final ModuleType RESSOURCE = new ModuleType("ressource");

    /** The well-known value {@code project}. */
    public static final ModuleType PROJECT = new ModuleType("project");

    /** The well-known value {@code internship}. */
    public static final ModuleType INTERNSHIP = new ModuleType("internship");

    /** The well-known value {@code event}. */
    public static final ModuleType EVENT = new ModuleType("event");

    /**
     * Constructs a value.
     *
     * @throws IllegalArgumentException if the text is blank, too long or has control or invisible characters
     */
    public ModuleType {
        Names.check(value);
    }

    /**
     * Returns the value with this text, the inverse of {@link #toString()}.
     *
     * @throws IllegalArgumentException if the text is blank, too long or has control or invisible characters
     */
    public static ModuleType parse(String text) {
        return new ModuleType(text);
    }

    /** Returns the order of the texts by UTF-16 code units, consistent with equals. */
    @Override
    public int compareTo(ModuleType other) {
        return value.compareTo(other.value);
    }

    /** Returns the text. */
    @Override
    public String toString() {
        return value;
    }
}
