package org.innovente.competency;

import org.innovente.internal.Names;

/**
 * A kind of competency; an open list.
 *
 * <p>Any non-blank text of at most 512 characters is a value; the constants are the well-known ones. Compared exactly.
 *
 * @param value the text, in kebab-case where it is one of the constants
 */
public record CompetencyKind(String value) implements Comparable<CompetencyKind> {
    /** The well-known value {@code domain}. */
    public static final CompetencyKind DOMAIN = new CompetencyKind("domain");

    /** The well-known value {@code macro-competency}. */
    public static final CompetencyKind MACRO_COMPETENCY = new CompetencyKind("macro-competency");

    /** The well-known value {@code ability}. */
    public static final CompetencyKind ABILITY = new CompetencyKind("ability");

    /** The well-known value {@code skill}. */
    public static final CompetencyKind SKILL = new CompetencyKind("skill");

    /** The well-known value {@code knowledge}. */
    public static final CompetencyKind KNOWLEDGE = new CompetencyKind("knowledge");

    /** The well-known value {@code attitude}. */
    public static final CompetencyKind ATTITUDE = new CompetencyKind("attitude");

    /**
     * Constructs a value.
     *
     * @throws IllegalArgumentException if the text is blank, too long or has control or invisible characters
     */
    public CompetencyKind {
        Names.check(value);
    }

    /**
     * Returns the value with this text, the inverse of {@link #toString()}.
     *
     * @throws IllegalArgumentException if the text is blank, too long or has control or invisible characters
     */
    public static CompetencyKind parse(String text) {
        return new CompetencyKind(text);
    }

    /** Returns the order of the texts by UTF-16 code units, consistent with equals. */
    @Override
    public int compareTo(CompetencyKind other) {
        return value.compareTo(other.value);
    }

    /** Returns the text. */
    @Override
    public String toString() {
        return value;
    }
}
