package org.innovente.validation;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.innovente.finding.Finding;
import org.innovente.finding.Report;
import org.innovente.finding.Severity;
import org.jspecify.annotations.Nullable;

/**
 * What a run found, what it was judged by, and what could not be decided. Immutable.
 *
 * <p>A result never says that a catalogue conforms to anything: it names what was found, or that nothing was.
 */
public final class ValidationResult {

    /** The outcome in one word. */
    public enum Verdict {
        /** Nothing at or above the threshold was found, and every check was decided. */
        CLEAN,
        /** There are findings at or above the threshold. */
        FINDINGS,
        /** Nothing at or above the threshold was found, but some checks could not be decided. */
        UNDETERMINED
    }

    private final Report report;
    private final Profile profile;
    private final @Nullable LocalDate asOf;
    private final Map<Finding, Suppression> suppressed;
    private final long accepted;
    private final List<String> skipped;
    private final boolean undecided;

    ValidationResult(
            Report report,
            Profile profile,
            @Nullable LocalDate asOf,
            Map<Finding, Suppression> suppressed,
            long accepted,
            List<String> skipped,
            boolean undecided) {
        this.report = report;
        this.profile = profile;
        this.asOf = asOf;
        this.suppressed = Collections.unmodifiableMap(new LinkedHashMap<>(suppressed));
        this.accepted = accepted;
        this.skipped = List.copyOf(skipped);
        this.undecided = undecided;
    }

    /** Returns the findings, in the order of the document. */
    public Report report() {
        return report;
    }

    /** Returns the profile by which they were judged. */
    public Profile profile() {
        return profile;
    }

    /** Returns the day as of which the catalogue was checked; empty when none was given. */
    public Optional<LocalDate> asOf() {
        return Optional.ofNullable(asOf);
    }

    /** Returns the findings that a suppression silences, with that suppression. */
    public Map<Finding, Suppression> suppressed() {
        return suppressed;
    }

    /** Returns how many findings the baseline accepts. */
    public long accepted() {
        return accepted;
    }

    /** Returns the ids of the codes that were not looked for because what they build on is broken. */
    public List<String> skipped() {
        return skipped;
    }

    /** Returns whether some check could not be decided. */
    public boolean isUndecided() {
        return undecided;
    }

    /** Returns the outcome in one word, for a threshold. */
    public Verdict verdict(Severity threshold) {
        for (Severity severity : Severity.values()) {
            if (severity.compareTo(threshold) >= 0 && report.count(severity) > 0) {
                return Verdict.FINDINGS;
            }
        }
        return undecided ? Verdict.UNDETERMINED : Verdict.CLEAN;
    }

    /** Returns the profile, the day and the number of findings, for logs. */
    @Override
    public String toString() {
        return "ValidationResult[" + profile + ", " + report + "]";
    }
}
