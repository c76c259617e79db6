package org.innovente.common;

import java.math.BigDecimal;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A workload in hours by kind: exact decimals.
 *
 * <p>Kept in the order of the kinds, so that equal vectors print alike. Immutable and thread-safe.
 */
public final class Hours {

    /** The vector without any entry. */
    public static final Hours NONE = new Hours(new TreeMap<>());

    private final SortedMap<HourKind, BigDecimal> amounts;

    private Hours(SortedMap<HourKind, BigDecimal> amounts) {
        this.amounts = java.util.Collections.unmodifiableSortedMap(amounts);
    }

    /**
     * Returns the vector with one entry.
     *
     * @throws IllegalArgumentException if the amount has more than 30 digits or a scale beyond 20
     */
    public static Hours of(HourKind kind, BigDecimal amount) {
        return of(Map.of(kind, amount));
    }

    /**
     * Returns the vector with these entries.
     *
     * @throws IllegalArgumentException if an amount has more than 30 digits or a scale beyond 20
     */
    public static Hours of(Map<HourKind, BigDecimal> amounts) {
        SortedMap<HourKind, BigDecimal> copy = Vectors.copy(amounts);
        return copy.isEmpty() ? NONE : new Hours(copy);
    }

    /**
     * Returns the vector that a text holds, the inverse of {@link #toString()}.
     *
     * @throws IllegalArgumentException if the text is not of the form {@code 20 lecture + 30.5 self-study}
     */
    public static Hours parse(String text) {
        return of(Vectors.parse(text, HourKind::parse));
    }

    /** Returns the entries, in the order of the kinds. */
    public SortedMap<HourKind, BigDecimal> amounts() {
        return amounts;
    }

    /** Returns the amount of one kind, zero where there is no entry. */
    public BigDecimal get(HourKind kind) {
        return amounts.getOrDefault(kind, BigDecimal.ZERO);
    }

    /** Returns the entry {@code total} where it is stated, otherwise the sum over all kinds. */
    public BigDecimal total() {
        BigDecimal stated = amounts.get(HourKind.TOTAL);
        return stated != null ? stated : Vectors.total(amounts);
    }

    /** Returns the sum over all kinds but {@code total}. */
    public BigDecimal sumOfParts() {
        return Vectors.total(amounts).subtract(get(HourKind.TOTAL));
    }

    /** Returns this vector with an entry replaced or added. */
    public Hours with(HourKind kind, BigDecimal amount) {
        SortedMap<HourKind, BigDecimal> copy = new TreeMap<>(amounts);
        copy.put(kind, amount);
        return of(copy);
    }

    /** Returns the sum of this vector and another, entry by entry. */
    public Hours plus(Hours other) {
        return of(Vectors.plus(amounts, other.amounts));
    }

    /** Returns whether there is no entry. */
    public boolean isEmpty() {
        return amounts.isEmpty();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Hours && amounts.equals(((Hours) other).amounts);
    }

    @Override
    public int hashCode() {
        return amounts.hashCode();
    }

    /** Returns the text form, such as {@code 20 lecture + 30.5 self-study}. */
    @Override
    public String toString() {
        return Vectors.text(amounts);
    }
}
