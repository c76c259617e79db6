package org.innovente.finding;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/**
 * The findings of one run, sorted, immutable and safe for use by several threads.
 *
 * <p>A report keeps a bounded number of findings and counts the rest: {@link #count} and {@link #countsByCode} are exact
 * whatever was left out.
 */
public final class Report {

    private static final Report EMPTY = new Report(List.of(), Map.of());

    private final List<Finding> findings;
    private final Map<String, Tally> omitted;

    /** Takes a sorted list that nobody else holds. */
    Report(List<Finding> sorted, Map<String, Tally> omitted) {
        this.findings = Collections.unmodifiableList(sorted);
        this.omitted = omitted;
    }

    /** Returns the report without a finding. */
    public static Report empty() {
        return EMPTY;
    }

    /** Returns a report of those findings, all of them kept, in the order of {@link Finding}. */
    public static Report of(Iterable<? extends Finding> findings) {
        FindingCollector collector = FindingCollector.unbounded();
        findings.forEach(collector::add);
        return collector.report();
    }

    /** Returns the findings that were kept, in the order of {@link Finding}. */
    public List<Finding> findings() {
        return findings;
    }

    /** Returns whether there is no finding at all. */
    public boolean isEmpty() {
        return findings.isEmpty() && omitted.isEmpty();
    }

    /** Returns whether there is at least one error. */
    public boolean hasErrors() {
        return count(Severity.ERROR) > 0;
    }

    /** Returns the number of findings of that severity, those left out included. */
    public long count(Severity severity) {
        long kept = findings.stream().filter(f -> f.severity() == severity).count();
        return kept
                + omitted.values().stream()
                        .mapToLong(tally -> tally.count(severity))
                        .sum();
    }

    /** Returns the number of findings of each code, sorted by code, those left out included. */
    public Map<String, Long> countsByCode() {
        Map<String, Long> counts = new TreeMap<>();
        findings.forEach(f -> counts.merge(f.code().id(), 1L, Long::sum));
        omitted.forEach((code, tally) -> counts.merge(code, tally.total(), Long::sum));
        return Collections.unmodifiableMap(counts);
    }

    /** Returns how many findings of each code were counted but not kept, sorted by code. */
    public Map<String, Long> omittedByCode() {
        Map<String, Long> counts = new TreeMap<>();
        omitted.forEach((code, tally) -> counts.put(code, tally.total()));
        return Collections.unmodifiableMap(counts);
    }

    /** Returns a report of the findings of both. */
    public Report merge(Report other) {
        if (other.isEmpty()) {
            return this;
        }
        if (isEmpty()) {
            return other;
        }
        FindingCollector collector = FindingCollector.unbounded();
        findings.forEach(collector::add);
        other.findings.forEach(collector::add);
        Map<String, Tally> tallies = new LinkedHashMap<>(omitted);
        other.omitted.forEach((code, tally) -> tallies.merge(code, tally, Tally::plus));
        return new Report(collector.sorted(), tallies);
    }

    /** Returns the same findings, all placed in the file of that name unless they name one already. */
    public Report inFile(String file) {
        FindingCollector collector = FindingCollector.unbounded();
        for (Finding finding : findings) {
            collector.add(
                    finding.file().isPresent()
                            ? finding
                            : finding.withLocation(finding.location().inFile(file)));
        }
        return new Report(collector.sorted(), omitted);
    }

    /** Returns the report of what becomes of each finding that was kept; those that were only counted stay counted. */
    public Report map(UnaryOperator<Finding> change) {
        FindingCollector collector = FindingCollector.unbounded();
        findings.forEach(finding -> collector.add(change.apply(finding)));
        return new Report(collector.sorted(), omitted);
    }

    /**
     * Returns this report.
     *
     * @throws InvalidDocumentException if it has an error
     */
    public Report orThrow() {
        if (hasErrors()) {
            throw new InvalidDocumentException(this);
        }
        return this;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Report that && findings.equals(that.findings) && omitted.equals(that.omitted);
    }

    @Override
    public int hashCode() {
        return 31 * findings.hashCode() + omitted.hashCode();
    }

    /** Returns the number of errors, warnings and notes. */
    @Override
    public String toString() {
        return "Report[" + count(Severity.ERROR) + " errors, " + count(Severity.WARNING) + " warnings, "
                + count(Severity.NOTE) + " notes]";
    }

    /** Returns the tallies of what was left out, by code. */
    Map<String, Tally> omittedTallies() {
        return omitted;
    }

    /** How many findings of one code were left out, by severity. */
    record Tally(long notes, long warnings, long errors) {

        static final Tally NONE = new Tally(0, 0, 0);

        Tally plus(Severity severity) {
            return switch (severity) {
                case NOTE -> new Tally(notes + 1, warnings, errors);
                case WARNING -> new Tally(notes, warnings + 1, errors);
                case ERROR -> new Tally(notes, warnings, errors + 1);
            };
        }

        Tally plus(Tally other) {
            return new Tally(notes + other.notes, warnings + other.warnings, errors + other.errors);
        }

        long count(Severity severity) {
            return switch (severity) {
                case NOTE -> notes;
                case WARNING -> warnings;
                case ERROR -> errors;
            };
        }

        long total() {
            return notes + warnings + errors;
        }
    }
}
