package org.innovente.network;

import org.innovente.internal.Names;

/**
 * A kind of partner; an open list.
 *
 * <p>Any non-blank text of at most 512 characters is a value; the constants are the well-known ones. Compared exactly.
 *
 * @param value the text, in kebab-case where it is one of the constants
 */
public record PartnerKind(String value) implements Comparable<PartnerKind> {
    /** The well-known value {@code founder}. */
    public static final PartnerKind FOUNDER = new PartnerKind("founder");

    /** The well-known value {@code associate}. */
    public static final PartnerKind ASSOCIATE = new PartnerKind("associate");

    /** The well-known value {@code cluster}. */
    public static final PartnerKind CLUSTER = new PartnerKind("cluster");

    /** The well-known value {@code sector-body}. */
    public static final PartnerKind SECTOR_BODY = new PartnerKind("sector-body");

    /** The well-known value {@code chamber-of-commerce}. */
    public static final PartnerKind CHAMBER_OF_COMMERCE = new PartnerKind("chamber-of-commerce");

    /** The well-known value {@code innovation-agency}. */
    public static final PartnerKind INNOVATION_AGENCY = new PartnerKind("innovation-agency");

    /** The well-known value {@code specialist-trainer}. */
    public static final PartnerKind SPECIALIST_TRAINER = new PartnerKind("specialist-trainer");

    /** The well-known value {@code institution}. */
    public static final PartnerKind INSTITUTION = new PartnerKind("institution");

    /** The well-known value {@code public-body}. */
    public static final PartnerKind PUBLIC_BODY = new PartnerKind("public-body");

    /** The well-known value {@code firm}. */
    public static final PartnerKind FIRM = new PartnerKind("firm");

    /**
     * Constructs a value.
     *
     * @throws IllegalArgumentException if the text is blank, too long or has control or invisible characters
     */
    public PartnerKind {
        Names.check(value);
    }

    /**
     * Returns the value with this text, the inverse of {@link #toString()}.
     *
     * @throws IllegalArgumentException if the text is blank, too long or has control or invisible characters
     */
    public static PartnerKind parse(String text) {
        return new PartnerKind(text);
    }

    /** Returns the order of the texts by UTF-16 code units, consistent with equals. */
    @Override
    public int compareTo(PartnerKind other) {
        return value.compareTo(other.value);
    }

    /** Returns the text. */
    @Override
    public String toString() {
        return value;
    }
}
