package org.innovente.module;

import org.innovente.internal.Names;

/**
 * A type of learning resource; an open list.
 *
 * <p>Any non-blank text of at most 512 characters is a value; the constants are the well-known ones. Compared exactly.
 *
 * @param value the text, in kebab-case where it is one of the constants
 */
public record ResourceType(String value) implements Comparable<ResourceType> {
    /** The well-known value {@code text}. */
    public static final ResourceType TEXT = new ResourceType("text");

    /** The well-known value {@code video}. */
    public static final ResourceType VIDEO = new ResourceType("video");

    /** The well-known value {@code audio}. */
    public static final ResourceType AUDIO = new ResourceType("audio");

    /** The well-known value {@code image}. */
    public static final ResourceType IMAGE = new ResourceType("image");

    /** The well-known value {@code exercise}. */
    public static final ResourceType EXERCISE = new ResourceType("exercise");

    /** The well-known value {@code case-study}. */
    public static final ResourceType CASE_STUDY = new ResourceType("case-study");

    /** The well-known value {@code simulation}. */
    public static final ResourceType SIMULATION = new ResourceType("simulation");

    /** The well-known value {@code quiz}. */
    public static final ResourceType QUIZ = new ResourceType("quiz");

    /** The well-known value {@code slides}. */
    public static final ResourceType SLIDES = new ResourceType("slides");

    /** The well-known value {@code software}. */
    public static final ResourceType SOFTWARE = new ResourceType("software");

    /**
     * Constructs a value.
     *
     * @throws IllegalArgumentException if the text is blank, too long or has control or invisible characters
     */
    public ResourceType {
        Names.check(value);
    }

    /**
     * Returns the value with this text, the inverse of {@link #toString()}.
     *
     * @throws IllegalArgumentException if the text is blank, too long or has control or invisible characters
     */
    public static ResourceType parse(String text) {
        return new ResourceType(text);
    }

    /** Returns the order of the texts by UTF-16 code units, consistent with equals. */
    @Override
    public int compareTo(ResourceType other) {
        return value.compareTo(other.value);
    }

    /** Returns the text. */
    @Override
    public String toString() {
        return value;
    }
}
