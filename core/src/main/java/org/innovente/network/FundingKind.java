package org.innovente.network;

import org.innovente.internal.Names;

/**
 * A kind of funding; an open list.
 *
 * <p>Any non-blank text of at most 512 characters is a value; the constants are the well-known ones. Compared exactly.
 *
 * @param value the text, in kebab-case where it is one of the constants
 */
public record FundingKind(String value) implements Comparable<FundingKind> {
    /** The well-known value {@code cpf}. */
    public static final FundingKind CPF = new FundingKind("cpf");

    /** The well-known value {@code opco}. */
    public static final FundingKind OPCO = new FundingKind("opco");

    /** The well-known value {@code region}. */
    public static final FundingKind REGION = new FundingKind("region");

    /** The well-known value {@code firm}. */
    public static final FundingKind FIRM = new FundingKind("firm");

    /** The well-known value {@code france-travail}. */
    public static final FundingKind FRANCE_TRAVAIL = new FundingKind("france-travail");

    /** The well-known value {@code learner}. */
    public static final FundingKind LEARNER = new FundingKind("learner");

    /**
     * Constructs a value.
     *
     * @throws IllegalArgumentException if the text is blank, too long or has control or invisible characters
     */
    public FundingKind {
        Names.check(value);
    }

    /**
     * Returns the value with this text, the inverse of {@link #toString()}.
     *
     * @throws IllegalArgumentException if the text is blank, too long or has control or invisible characters
     */
    public static FundingKind parse(String text) {
        return new FundingKind(text);
    }

    /** Returns the order of the texts by UTF-16 code units, consistent with equals. */
    @Override
    public int compareTo(FundingKind other) {
        return value.compareTo(other.value);
    }

    /** Returns the text. */
    @Override
    public String toString() {
        return value;
    }
}
