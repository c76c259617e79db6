package org.innovente.network;

import org.innovente.internal.Names;

/**
 * A kind of territory; an open list.
 *
 * <p>Any non-blank text of at most 512 characters is a value; the constants are the well-known ones. Compared exactly.
 *
 * @param value the text, in kebab-case where it is one of the constants
 */
public record TerritoryKind(String value) implements Comparable<TerritoryKind> {
    /** The well-known value {@code country}. */
    public static final TerritoryKind COUNTRY = new TerritoryKind("country");

    /** The well-known value {@code region}. */
    public static final TerritoryKind REGION = new TerritoryKind("region");

    /** The well-known value {@code department}. */
    public static final TerritoryKind DEPARTMENT = new TerritoryKind("department");

    /** The well-known value {@code municipality}. */
    public static final TerritoryKind MUNICIPALITY = new TerritoryKind("municipality");

    /** The well-known value {@code area}. */
    public static final TerritoryKind AREA = new TerritoryKind("area");

    /**
     * Constructs a value.
     *
     * @throws IllegalArgumentException if the text is blank, too long or has control or invisible characters
     */
    public TerritoryKind {
        Names.check(value);
    }

    /**
     * Returns the value with this text, the inverse of {@link #toString()}.
     *
     * @throws IllegalArgumentException if the text is blank, too long or has control or invisible characters
     */
    public static TerritoryKind parse(String text) {
        return new TerritoryKind(text);
    }

    /** Returns the order of the texts by UTF-16 code units, consistent with equals. */
    @Override
    public int compareTo(TerritoryKind other) {
        return value.compareTo(other.value);
    }

    /** Returns the text. */
    @Override
    public String toString() {
        return value;
    }
}
