package org.innovente.change;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.innovente.catalogue.Catalogue;
import org.innovente.common.Lifecycle;
import org.innovente.finding.Finding;
import org.innovente.finding.FindingCollector;
import org.innovente.finding.Report;

/**
 * What changed between two editions of a catalogue, thing by thing and member by member, with what it means for learners and
 * partners, and the version that the new edition deserves.
 *
 * <p>Things are matched by kind and identifier. One that is gone and one that is new are taken to be the same under another
 * identifier when they differ in nothing else, or when they share their title and three quarters of what they say. Immutable and
 * safe for use by several threads; time and memory are linear in the two editions.
 */
public final class CatalogueDiff {
    private final Catalogue before;
    private final Catalogue after;
    private final List<Change> changes;
    private final Map<Subject, Change> index;
    private final VersionStep step;

    private CatalogueDiff(Catalogue before, Catalogue after, List<Change> changes) {
        this.before = before;
        this.after = after;
        this.changes = Collections.unmodifiableList(changes);
        this.index = new HashMap<>();
        changes.forEach(change -> index.putIfAbsent(change.subject(), change));
        this.step = changes.stream().map(Change::step).reduce(VersionStep.NONE, VersionStep::max);
    }

    /** Returns the difference between an edition and the next one. */
    public static CatalogueDiff of(Catalogue before, Catalogue after) {
        return new CatalogueDiff(before, after, new DiffRun(before, after).changes());
    }

    /** Returns the edition before. */
    public Catalogue before() {
        return before;
    }

    /** Returns the edition after. */
    public Catalogue after() {
        return after;
    }

    /** Returns the changes: the catalogue itself first, then section by section in the order of the wire format. */
    public List<Change> changes() {
        return changes;
    }

    /** Returns whether the editions say the same. */
    public boolean isEmpty() {
        return changes.isEmpty();
    }

    /** Returns the change of a thing, under its identifier before; empty if it did not change. */
    public Optional<Change> find(Subject subject) {
        return Optional.ofNullable(index.get(subject));
    }

    /** Returns how many changes of each kind there are, kinds without any left out. */
    public Map<ChangeKind, Integer> counts() {
        Map<ChangeKind, Integer> counts = new LinkedHashMap<>();
        for (ChangeKind kind : ChangeKind.values()) {
            int count = (int)
                    changes.stream().filter(change -> change.kind() == kind).count();
            if (count > 0) {
                counts.put(kind, count);
            }
        }
        return counts;
    }

    /** Returns the version step that the changes ask for: the greatest of all their consequences. */
    public VersionStep step() {
        return step;
    }

    /** Returns the reasons for the step: the changes that ask for no less. */
    public List<Change> reasons() {
        return changes.stream().filter(change -> change.step() == step).toList();
    }

    /** Returns the version that the new edition should carry; empty if the old one states none, or none of dotted numbers. */
    public Optional<String> suggestedVersion() {
        return version(before).flatMap(step::next);
    }

    /**
     * Returns one finding a consequence, and {@code change.version-too-low} or {@code change.version-reused} if the version that the
     * new edition states does not do justice to the changes. Bounded like every report.
     */
    public Report report() {
        FindingCollector findings = FindingCollector.bounded();
        versionFinding().ifPresent(findings::add);
        for (Change change : changes) {
            for (Consequence consequence : change.consequences()) {
                findings.add(Finding.builder(consequence.code())
                        .subject(change.subject().toString())
                        .putAllArguments(consequence.arguments())
                        .build());
            }
        }
        return findings.report();
    }

    private Optional<Finding> versionFinding() {
        Optional<String> old = version(before);
        Optional<String> now = version(after);
        if (step == VersionStep.NONE || old.isEmpty() || now.isEmpty()) {
            return Optional.empty();
        }
        Optional<VersionStep> stated = VersionStep.between(old.get(), now.get());
        Optional<String> suggested = suggestedVersion();
        if (stated.isEmpty() || suggested.isEmpty() || stated.get().compareTo(step) >= 0) {
            return Optional.empty();
        }
        Finding.Builder finding = stated.get() == VersionStep.NONE
                ? Finding.builder(ChangeCode.VERSION_REUSED)
                : Finding.builder(ChangeCode.VERSION_TOO_LOW);
        finding.subject("catalogue " + after.id())
                .putArgument("stated", now.get())
                .putArgument("suggested", suggested.get());
        if (stated.get() != VersionStep.NONE) {
            finding.putArgument("step", step.name().toLowerCase(java.util.Locale.ROOT));
        }
        return Optional.of(finding.build());
    }

    static Optional<String> version(Catalogue catalogue) {
        return catalogue.lifecycle().flatMap(Lifecycle::version);
    }

    /** Returns the changes of one kind of thing. */
    public List<Change> changesOf(String kind) {
        List<Change> found = new ArrayList<>();
        for (Change change : changes) {
            if (change.subject().kind().equals(kind)) {
                found.add(change);
            }
        }
        return found;
    }
}
