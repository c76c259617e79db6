package org.innovente.common;

import java.math.BigDecimal;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A vector of credits by category: exact decimals, as UTT gives one module credits in several categories.
 *
 * <p>Kept in the order of the categorys, so that equal vectors print alike. Immutable and thread-safe.
 */
public final class Credits {

    /** The vector without any entry. */
    public static final Credits NONE = new Credits(new TreeMap<>());

    private final SortedMap<CreditCategory, BigDecimal> amounts;

    private Credits(SortedMap<CreditCategory, BigDecimal> amounts) {
        this.amounts = java.util.Collections.unmodifiableSortedMap(amounts);
    }

    /**
     * Returns the vector with one entry.
     *
     * @throws IllegalArgumentException if the amount has more than 30 digits or a scale beyond 20
     */
    public static Credits of(CreditCategory category, BigDecimal amount) {
        return of(Map.of(category, amount));
    }

    /**
     * Returns the vector with these entries.
     *
     * @throws IllegalArgumentException if an amount has more than 30 digits or a scale beyond 20
     */
    public static Credits of(Map<CreditCategory, BigDecimal> amounts) {
        SortedMap<CreditCategory, BigDecimal> copy = Vectors.copy(amounts);
        return copy.isEmpty() ? NONE : new Credits(copy);
    }

    /**
     * Returns credits in the single category {@code ects}.
     *
     * @throws IllegalArgumentException if the text is not a decimal
     */
    public static Credits ects(String amount) {
        return of(CreditCategory.ECTS, org.innovente.internal.Decimals.parse(amount));
    }

    /**
     * Returns the vector that a text holds, the inverse of {@link #toString()}.
     *
     * @throws IllegalArgumentException if the text is not of the form {@code 4 CS + 2 TM}
     */
    public static Credits parse(String text) {
        return of(Vectors.parse(text, CreditCategory::parse));
    }

    /** Returns the entries, in the order of the categorys. */
    public SortedMap<CreditCategory, BigDecimal> amounts() {
        return amounts;
    }

    /** Returns the amount of one category, zero where there is no entry. */
    public BigDecimal get(CreditCategory category) {
        return amounts.getOrDefault(category, BigDecimal.ZERO);
    }

    /** Returns the sum over all categories. */
    public BigDecimal total() {
        return Vectors.total(amounts);
    }

    /** Returns this vector with an entry replaced or added. */
    public Credits with(CreditCategory category, BigDecimal amount) {
        SortedMap<CreditCategory, BigDecimal> copy = new TreeMap<>(amounts);
        copy.put(category, amount);
        return of(copy);
    }

    /** Returns the sum of this vector and another, entry by entry. */
    public Credits plus(Credits other) {
        return of(Vectors.plus(amounts, other.amounts));
    }

    /** Returns whether there is no entry. */
    public boolean isEmpty() {
        return amounts.isEmpty();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Credits && amounts.equals(((Credits) other).amounts);
    }

    @Override
    public int hashCode() {
        return amounts.hashCode();
    }

    /** Returns the text form, such as {@code 4 CS + 2 TM}. */
    @Override
    public String toString() {
        return Vectors.text(amounts);
    }
}
