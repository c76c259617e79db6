package org.innovente.common;

import org.innovente.internal.Names;

/**
 * A route of access to training or certification; an open list.
 *
 * <p>Any non-blank text of at most 512 characters is a value; the constants are the well-known ones. Compared exactly.
 *
 * @param value the text, in kebab-case where it is one of the constants
 */
public record RouteKind(String value) implements Comparable<RouteKind> {
    /** The well-known value {@code initial}. */
    public static final RouteKind INITIAL = new RouteKind("initial");

    /** The well-known value {@code continuing}. */
    public static final RouteKind CONTINUING = new RouteKind("continuing");

    /** The well-known value {@code apprenticeship}. */
    public static final RouteKind APPRENTICESHIP = new RouteKind("apprenticeship");

    /** The well-known value {@code professionalisation}. */
    public static final RouteKind PROFESSIONALISATION = new RouteKind("professionalisation");

    /** The well-known value {@code vae}. */
    public static final RouteKind VAE = new RouteKind("vae");

    /** The well-known value {@code individual}. */
    public static final RouteKind INDIVIDUAL = new RouteKind("individual");

    /**
     * Constructs a value.
     *
     * @throws IllegalArgumentException if the text is blank, too long or has control or invisible characters
     */
    public RouteKind {
        Names.check(value);
    }

    /**
     * Returns the value with this text, the inverse of {@link #toString()}.
     *
     * @throws IllegalArgumentException if the text is blank, too long or has control or invisible characters
     */
    public static RouteKind parse(String text) {
        return new RouteKind(text);
    }

    /** Returns the order of the texts by UTF-16 code units, consistent with equals. */
    @Override
    public int compareTo(RouteKind other) {
        return value.compareTo(other.value);
    }

    /** Returns the text. */
    @Override
    public String toString() {
        return value;
    }
}
