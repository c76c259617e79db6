package org.innovente.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.innovente.finding.Finding;
import org.innovente.finding.Report;

/**
 * What was found, with what a report says around it: the files, what was asked of them, what could not be decided.
 *
 * <p>Start with {@link #of} and add what is known. Immutable; safe for use by several threads if the functions given are.
 */
public final class FindingsRun {

    private final Report report;
    private final List<String> files;
    private final String profile;
    private final Optional<LocalDate> asOf;
    private final List<String> skipped;
    private final boolean undecided;
    private final long suppressed;
    private final Function<Finding, Optional<String>> partner;
    private final Function<String, Optional<String>> source;

    private FindingsRun(Parts parts) {
        report = parts.report;
        files = Collections.unmodifiableList(new ArrayList<>(parts.files));
        profile = parts.profile;
        asOf = parts.asOf;
        skipped = Collections.unmodifiableList(new ArrayList<>(parts.skipped));
        undecided = parts.undecided;
        suppressed = parts.suppressed;
        partner = parts.partner;
        source = parts.source;
    }

    /** The parts of a run while it is put together. */
    private static final class Parts {
        private final Report report;
        private List<String> files = List.of();
        private String profile = "";
        private Optional<LocalDate> asOf = Optional.empty();
        private List<String> skipped = List.of();
        private boolean undecided;
        private long suppressed;
        private Function<Finding, Optional<String>> partner = finding -> Optional.empty();
        private Function<String, Optional<String>> source = file -> Optional.empty();

        Parts(Report report) {
            this.report = report;
        }

        Parts(FindingsRun run) {
            this(run.report);
            files = run.files;
            profile = run.profile;
            asOf = run.asOf;
            skipped = run.skipped;
            undecided = run.undecided;
            suppressed = run.suppressed;
            partner = run.partner;
            source = run.source;
        }
    }

    /** Returns a run of which nothing is known but its findings. */
    public static FindingsRun of(Report report) {
        return new FindingsRun(new Parts(report));
    }

    /** Returns this run with the files that were read, as their users name them. */
    public FindingsRun withFiles(List<String> names) {
        Parts parts = new Parts(this);
        parts.files = names;
        return new FindingsRun(parts);
    }

    /** Returns this run with the name of the profile by which it was judged, and the day as of which. */
    public FindingsRun withProfile(String name, Optional<LocalDate> day) {
        Parts parts = new Parts(this);
        parts.profile = name;
        parts.asOf = day;
        return new FindingsRun(parts);
    }

    /**
     * Returns this run with what was not found out.
     *
     * @param codes the codes that were not looked for, because what they build on is broken
     * @param someUndecided whether some check could not be decided
     * @param accepted how many findings a suppression silences
     */
    public FindingsRun withGaps(List<String> codes, boolean someUndecided, long accepted) {
        Parts parts = new Parts(this);
        parts.skipped = codes;
        parts.undecided = someUndecided;
        parts.suppressed = accepted;
        return new FindingsRun(parts);
    }

    /** Returns this run with a function that says which partner a finding is about, for counts by partner. */
    public FindingsRun withPartners(Function<Finding, Optional<String>> partnerOf) {
        Parts parts = new Parts(this);
        parts.partner = partnerOf;
        return new FindingsRun(parts);
    }

    /** Returns this run with a function that gives the text of a file by its name, for excerpts. */
    public FindingsRun withSources(Function<String, Optional<String>> textOf) {
        Parts parts = new Parts(this);
        parts.source = textOf;
        return new FindingsRun(parts);
    }

    /** Returns the findings. */
    public Report report() {
        return report;
    }

    /** Returns the files that were read. */
    public List<String> files() {
        return files;
    }

    /** Returns the name of the profile; empty text when it is not known. */
    public String profile() {
        return profile;
    }

    /** Returns the day as of which the files were checked; empty when none was given. */
    public Optional<LocalDate> asOf() {
        return asOf;
    }

    /** Returns the codes that were not looked for. */
    public List<String> skipped() {
        return skipped;
    }

    /** Returns whether some check could not be decided. */
    public boolean isUndecided() {
        return undecided;
    }

    /** Returns how many findings a suppression silences. */
    public long suppressed() {
        return suppressed;
    }

    /** Returns the partner that a finding is about, where one is known. */
    public Optional<String> partner(Finding finding) {
        return partner.apply(finding);
    }

    /** Returns the text of a file, where it is known. */
    public Optional<String> source(String file) {
        return source.apply(file);
    }

    /** Returns the number of findings, for logs. */
    @Override
    public String toString() {
        return "FindingsRun[" + files + ", " + report + "]";
    }
}
