package org.innovente.finding;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The place where findings are put while something is read or checked. Keeps a bounded number of them and counts the
 * rest, so that a document with a million faults costs no more memory than one with a few thousand. Not safe for use by
 * several threads.
 */
public final class FindingCollector {

    /** The number of findings of one code that are kept by default. */
    public static final int DEFAULT_PER_CODE = 1_000;

    /** The number of findings that are kept by default in all. */
    public static final int DEFAULT_IN_ALL = 10_000;

    private final int perCode;
    private final int inAll;
    private final List<Finding> kept = new ArrayList<>();
    private final Map<String, Integer> keptByCode = new LinkedHashMap<>();
    private final Map<String, Report.Tally> omitted = new LinkedHashMap<>();
    private boolean errors;

    private FindingCollector(int perCode, int inAll) {
        this.perCode = perCode;
        this.inAll = inAll;
    }

    /** Returns a collector with the default bounds. */
    public static FindingCollector bounded() {
        return new FindingCollector(DEFAULT_PER_CODE, DEFAULT_IN_ALL);
    }

    /**
     * Returns a collector with those bounds.
     *
     * @param perCode how many findings of one code are kept, 1 or more
     * @param inAll how many findings are kept, 1 or more
     * @throws IllegalArgumentException if a bound is below 1
     */
    public static FindingCollector bounded(int perCode, int inAll) {
        if (perCode < 1 || inAll < 1) {
            throw new IllegalArgumentException(
                    "Invalid bounds '" + perCode + ", " + inAll + "': expected 1 or more of each");
        }
        return new FindingCollector(perCode, inAll);
    }

    /** Returns a collector that keeps everything. */
    public static FindingCollector unbounded() {
        return new FindingCollector(Integer.MAX_VALUE, Integer.MAX_VALUE);
    }

    /** Adds a finding, or counts it when the bounds are reached. */
    public void add(Finding finding) {
        errors |= finding.severity() == Severity.ERROR;
        String code = finding.code().id();
        if (kept.size() < inAll && keptByCode.getOrDefault(code, 0) < perCode) {
            kept.add(finding);
            keptByCode.merge(code, 1, Integer::sum);
        } else {
            omitted.merge(code, Report.Tally.NONE.plus(finding.severity()), Report.Tally::plus);
        }
    }

    /** Adds the findings of a report, those that it only counted included. */
    public void addAll(Report report) {
        report.findings().forEach(this::add);
        report.omittedTallies().forEach((code, tally) -> omitted.merge(code, tally, Report.Tally::plus));
        errors |= report.hasErrors();
    }

    /** Forgets everything that was added. */
    public void clear() {
        kept.clear();
        keptByCode.clear();
        omitted.clear();
        errors = false;
    }

    /** Returns whether an error was added. */
    public boolean hasErrors() {
        return errors;
    }

    /** Returns the report of what was added so far. */
    public Report report() {
        return kept.isEmpty() && omitted.isEmpty()
                ? Report.empty()
                : new Report(sorted(), new LinkedHashMap<>(omitted));
    }

    List<Finding> sorted() {
        List<Finding> sorted = new ArrayList<>(kept);
        sorted.sort(null);
        return sorted;
    }
}
