package org.innovente.common;

import org.innovente.internal.Names;

/**
 * A delivery mode (modalité); an open list.
 *
 * <p>Any non-blank text of at most 512 characters is a value; the constants are the well-known ones. Compared exactly.
 *
 * @param value the text, in kebab-case where it is one of the constants
 */
public record DeliveryMode(String value) implements Comparable<DeliveryMode> {
    /** The well-known value {@code on-site}. */
    public static final DeliveryMode ON_SITE = new DeliveryMode("on-site");

    /** The well-known value {@code blended}. */
    public static final DeliveryMode BLENDED = new DeliveryMode("blended");

    /** The well-known value {@code remote}. */
    public static final DeliveryMode REMOTE = new DeliveryMode("remote");

    /**
     * Constructs a value.
     *
     * @throws IllegalArgumentException if the text is blank, too long or has control or invisible characters
     */
    public DeliveryMode {
        Names.check(value);
    }

    /**
     * Returns the value with this text, the inverse of {@link #toString()}.
     *
     * @throws IllegalArgumentException if the text is blank, too long or has control or invisible characters
     */
    public static DeliveryMode parse(String text) {
        return new DeliveryMode(text);
    }

    /** Returns the order of the texts by UTF-16 code units, consistent with equals. */
    @Override
    public int compareTo(DeliveryMode other) {
        return value.compareTo(other.value);
    }

    /** Returns the text. */
    @Override
    public String toString() {
        return value;
    }
}
