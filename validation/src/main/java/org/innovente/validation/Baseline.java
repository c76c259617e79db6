package org.innovente.validation;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.innovente.finding.Finding;
import org.innovente.finding.FindingCollector;
import org.innovente.finding.Location;
import org.innovente.finding.Read;

/**
 * The findings that were there on the day when somebody began to look: only new ones count from then on. Immutable.
 *
 * <p>Findings are known by their fingerprint, so they are still known after lines were inserted above. A line that
 * matches nothing any more is reported, so that a baseline only ever shrinks.
 */
public final class Baseline {

    private static final Baseline NONE = new Baseline(Collections.emptyMap());
    private static final String HEADER = "# innovente baseline 1: fingerprint, count, code, subject";
    private static final Pattern DIGITS = Pattern.compile("[0-9]{1,9}");

    private final Map<String, Entry> entries;

    private Baseline(Map<String, Entry> entries) {
        this.entries = entries;
    }

    /**
     * One accepted finding.
     *
     * @param count how many findings with that fingerprint are accepted
     * @param code the code
     * @param subject the subject
     */
    record Entry(int count, String code, String subject) {}

    /** Returns the empty baseline. */
    public static Baseline none() {
        return NONE;
    }

    /** Returns the baseline that accepts those findings and no others. */
    public static Baseline of(Iterable<? extends Finding> findings) {
        Map<String, Entry> entries = new TreeMap<>();
        for (Finding finding : findings) {
            Entry one = new Entry(1, finding.code().id(), finding.subject());
            entries.merge(finding.fingerprint(), one, (a, b) -> new Entry(a.count + 1, a.code, a.subject));
        }
        return new Baseline(entries);
    }

    /** Returns the baseline of a file that {@link #toString} wrote, and a finding for each line that cannot be read. */
    public static Read<Baseline> parse(String text) {
        Map<String, Entry> entries = new TreeMap<>();
        FindingCollector findings = FindingCollector.bounded();
        String[] lines = text.split("\\R", -1);
        for (int i = 0; i < lines.length; i++) {
            String line = lines[i];
            if (line.isBlank() || line.charAt(0) == '#') {
                continue;
            }
            String[] parts = line.split("\t", 4);
            if (parts.length < 3 || !DIGITS.matcher(parts[1]).matches()) {
                findings.add(Finding.builder(ValidationCode.BASELINE_MALFORMED)
                        .location(Location.text(i + 1, 1))
                        .putArgument("line", line)
                        .putArgument("reason", HEADER.substring(2))
                        .build());
            } else {
                String subject = parts.length > 3 ? parts[3] : "";
                entries.put(parts[0], new Entry(Integer.parseInt(parts[1]), parts[2], subject));
            }
        }
        return Read.of(new Baseline(entries), findings.report());
    }

    /** Returns whether nothing is accepted. */
    public boolean isEmpty() {
        return entries.isEmpty();
    }

    /** Returns how many findings are accepted. */
    public long size() {
        return entries.values().stream().mapToLong(Entry::count).sum();
    }

    int count(String fingerprint) {
        Entry entry = entries.get(fingerprint);
        return entry == null ? 0 : entry.count();
    }

    Map<String, Entry> entries() {
        return entries;
    }

    /** Returns the text of the file: one line a fingerprint, sorted, so that changes show well in a review. */
    @Override
    public String toString() {
        StringBuilder out = new StringBuilder(HEADER).append('\n');
        entries.forEach((fingerprint, entry) -> out.append(fingerprint)
                .append('\t')
                .append(entry.count())
                .append('\t')
                .append(entry.code())
                .append('\t')
                .append(entry.subject().replaceAll("[\\p{Cntrl}]", " "))
                .append('\n'));
        return out.toString();
    }
}
