package org.innovente.exchange;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The account of a conversion: every element of the source, once. Immutable.
 *
 * <p>The elements of a document are its leaves: for XML every attribute and every text, and every element that has
 * neither; for JSON every string, number, boolean, null and empty collection. They are counted while the source is read,
 * independently of what the conversion does with them, and the totals of the fates must come to the same number: a report
 * that does not add up cannot be made.
 */
public final class ConversionReport {

    /** The number of entries of one fate that are kept in full; the rest is counted. */
    static final int MAX_ENTRIES = 10_000;

    private final String from;
    private final String to;
    private final EnumMap<Fate, Long> totals;
    private final List<ConversionEntry> entries;
    private final long omitted;

    ConversionReport(
            String from,
            String to,
            EnumMap<Fate, Long> totals,
            List<ConversionEntry> entries,
            long omitted,
            long counted) {
        long sum = totals.values().stream().mapToLong(Long::longValue).sum();
        if (sum != counted) {
            throw new IllegalStateException("The account of the conversion does not add up: " + counted + " elements, "
                    + sum + " accounted for");
        }
        this.from = from;
        this.to = to;
        this.totals = new EnumMap<>(totals);
        this.entries = Collections.unmodifiableList(new ArrayList<>(entries));
        this.omitted = omitted;
    }

    /**
     * Returns the format of the source.
     *
     * @return the id of the format
     */
    public String from() {
        return from;
    }

    /**
     * Returns the format of the target.
     *
     * @return the id of the format
     */
    public String to() {
        return to;
    }

    /**
     * Returns the number of elements of the source.
     *
     * @return the sum over all fates
     */
    public long total() {
        return totals.values().stream().mapToLong(Long::longValue).sum();
    }

    /**
     * Returns the number of elements with one fate.
     *
     * @param fate the fate
     * @return the number
     */
    public long count(Fate fate) {
        return totals.getOrDefault(fate, 0L);
    }

    /**
     * Returns the entries in the order of the source, what was kept included; at most 10,000 of each fate.
     *
     * @return the entries
     */
    public List<ConversionEntry> entries() {
        return entries;
    }

    /**
     * Returns the entries of what did not arrive as it was.
     *
     * @return the entries of what was approximated or dropped, in the order of the source
     */
    public List<ConversionEntry> losses() {
        List<ConversionEntry> losses = new ArrayList<>();
        for (ConversionEntry entry : entries) {
            if (entry.fate() == Fate.APPROXIMATED || entry.fate() == Fate.DROPPED) {
                losses.add(entry);
            }
        }
        return losses;
    }

    /**
     * Returns the number of entries that were counted but not kept.
     *
     * @return the number
     */
    public long omitted() {
        return omitted;
    }

    /**
     * Returns whether every element arrived with its full meaning or is remembered for the way back.
     *
     * @return whether nothing was approximated or dropped
     */
    public boolean isLossless() {
        return count(Fate.APPROXIMATED) == 0 && count(Fate.DROPPED) == 0;
    }

    /**
     * Returns the report as JSON, indented, with the texts in one language.
     *
     * @param locale the language of the reader; French for {@code fr}, English otherwise
     * @return the JSON text, ending with a line end
     */
    public String toJson(Locale locale) {
        return ReportTexts.json(this, locale);
    }

    /**
     * Returns the report as text for people: the totals, then what was approximated and dropped, grouped by reason.
     *
     * @param locale the language of the reader; French for {@code fr}, English otherwise
     * @return the text, ending with a line end
     */
    public String toText(Locale locale) {
        return ReportTexts.text(this, locale);
    }

    /**
     * Returns the totals by fate, all four present.
     *
     * @return the totals in the order of {@link Fate}
     */
    public Map<Fate, Long> totals() {
        EnumMap<Fate, Long> all = new EnumMap<>(Fate.class);
        for (Fate fate : Fate.values()) {
            all.put(fate, count(fate));
        }
        return Collections.unmodifiableMap(all);
    }

    /** Returns the totals in one line. */
    @Override
    public String toString() {
        return from + " -> " + to + " " + totals();
    }
}
