package org.innovente.exchange;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.innovente.finding.FindingCode;

/**
 * The book in which a conversion writes down what becomes of each element of its source, and from which the
 * {@link ConversionReport} is made. Not thread-safe.
 */
public final class Ledger {

    private final String from;
    private final String to;
    private final EnumMap<Fate, Long> totals = new EnumMap<>(Fate.class);
    private final EnumMap<Fate, Integer> lines = new EnumMap<>(Fate.class);
    private final List<ConversionEntry> entries = new ArrayList<>();
    private long omitted;

    /**
     * Opens a book.
     *
     * @param from the id of the format of the source
     * @param to the id of the format of the target
     */
    public Ledger(String from, String to) {
        this.from = from;
        this.to = to;
    }

    /**
     * Writes down elements that arrive with their full meaning.
     *
     * @param source the place in the source
     * @param target the place in the target
     * @param elements their number; nothing is written for zero
     */
    public void kept(String source, String target, long elements) {
        add(Fate.KEPT, source, target, Optional.empty(), Map.of(), elements);
    }

    /**
     * Writes down elements that are kept only as an extension.
     *
     * @param source the place in the source
     * @param target the place in the target
     * @param elements their number; nothing is written for zero
     */
    public void remembered(String source, String target, long elements) {
        add(Fate.REMEMBERED, source, target, Optional.empty(), Map.of(), elements);
    }

    /**
     * Writes down elements that arrive changed.
     *
     * @param source the place in the source
     * @param target the place in the target
     * @param how how they change
     * @param arguments the named arguments of the reason
     * @param elements their number; nothing is written for zero
     */
    public void approximated(
            String source, String target, FindingCode how, Map<String, String> arguments, long elements) {
        add(Fate.APPROXIMATED, source, target, Optional.of(how), arguments, elements);
    }

    /**
     * Writes down elements that do not arrive.
     *
     * @param source the place in the source
     * @param why why not
     * @param arguments the named arguments of the reason
     * @param elements their number; nothing is written for zero
     */
    public void dropped(String source, FindingCode why, Map<String, String> arguments, long elements) {
        add(Fate.DROPPED, source, "", Optional.of(why), arguments, elements);
    }

    private void add(
            Fate fate,
            String source,
            String target,
            Optional<FindingCode> reason,
            Map<String, String> arguments,
            long elements) {
        if (elements == 0) {
            return;
        }
        if (isFull(fate)) {
            omitted++;
        } else {
            entries.add(new ConversionEntry(fate, source, target, reason, arguments, elements));
            lines.merge(fate, 1, Integer::sum);
        }
        totals.merge(fate, elements, Long::sum);
    }

    /**
     * Returns whether entries of a fate are only counted from now on, so that their places and arguments do not matter.
     *
     * @param fate the fate
     * @return whether as many are written down as a report keeps
     */
    public boolean isFull(Fate fate) {
        return lines.getOrDefault(fate, 0) >= ConversionReport.MAX_ENTRIES;
    }

    /**
     * Closes the book.
     *
     * @param counted the number of elements of the source, counted independently
     * @return the report
     * @throws IllegalStateException if the entries do not come to that number, which is a fault of the conversion
     */
    public ConversionReport close(long counted) {
        return new ConversionReport(from, to, totals, entries, omitted, counted);
    }
}
