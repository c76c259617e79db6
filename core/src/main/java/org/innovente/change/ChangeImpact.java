package org.innovente.change;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import org.innovente.audit.AuditOptions;
import org.innovente.audit.DiplomaAudit;
import org.innovente.audit.Verdict;
import org.innovente.catalogue.Catalogue;
import org.innovente.catalogue.CatalogueImport;
import org.innovente.common.CompetencyId;
import org.innovente.common.DiplomaId;
import org.innovente.common.FrameworkId;
import org.innovente.common.ItemKind;
import org.innovente.common.RecordId;
import org.innovente.learner.LearnerRecord;

/**
 * Whom the changes between two editions touch: learners, by the verdict on their diploma before and after, and other catalogues, by
 * what in them refers to something that changed.
 */
public final class ChangeImpact {
    private ChangeImpact() {}

    /**
     * What a change does to one learner.
     *
     * @param record the learner's record
     * @param diploma the diploma prepared
     * @param before the verdict by the rules before
     * @param after the verdict by the rules after; undetermined if the diploma is gone
     * @param touched the changed modules among what the learner has, and the diploma if it changed
     */
    public record OnLearner(RecordId record, DiplomaId diploma, Verdict before, Verdict after, List<Subject> touched) {

        /** Returns whether the verdict differs. */
        public boolean isVerdictChanged() {
            return before != after;
        }

        /** Returns whether the learner had what the diploma asks for and no longer has it. */
        public boolean isLoss() {
            return before == Verdict.SATISFIED && after != Verdict.SATISFIED;
        }
    }

    /**
     * Something in another catalogue that refers to something that changed.
     *
     * @param owner what refers
     * @param changed what it refers to, as the edition before names it
     * @param kind what happened to it
     * @param step the version step that the change asks for
     */
    public record OnPartner(Subject owner, Subject changed, ChangeKind kind, VersionStep step) {}

    /**
     * Returns what the changes do to learners: those who have something that changed, or prepare a diploma that did. Records without
     * a diploma are left out. Each diploma is compiled once for each edition.
     *
     * @param options the day and budget of the audits
     */
    public static List<OnLearner> onLearners(
            CatalogueDiff diff, Collection<LearnerRecord> records, AuditOptions options) {
        Map<DiplomaId, Optional<DiplomaAudit>> before = new LinkedHashMap<>();
        Map<DiplomaId, Optional<DiplomaAudit>> after = new LinkedHashMap<>();
        List<OnLearner> impacts = new ArrayList<>();
        for (LearnerRecord record : records) {
            if (record.diploma().isEmpty()) {
                continue;
            }
            DiplomaId diploma = record.diploma().get();
            List<Subject> touched = touched(diff, record, diploma);
            if (!touched.isEmpty()) {
                Verdict old = verdict(before.computeIfAbsent(diploma, id -> audit(diff.before(), id)), record, options);
                Verdict now = verdict(after.computeIfAbsent(diploma, id -> audit(diff.after(), id)), record, options);
                impacts.add(new OnLearner(record.id(), diploma, old, now, touched));
            }
        }
        return impacts;
    }

    private static List<Subject> touched(CatalogueDiff diff, LearnerRecord record, DiplomaId diploma) {
        Set<Subject> touched = new LinkedHashSet<>();
        Subject prepared = new Subject("diploma", diploma.value());
        diff.find(prepared).ifPresent(change -> touched.add(prepared));
        record.achievements().stream()
                .filter(one -> one.item().kind() == ItemKind.MODULE)
                .map(one -> new Subject("module", one.item().id()))
                .filter(subject -> diff.find(subject).isPresent())
                .forEach(touched::add);
        return new ArrayList<>(touched);
    }

    private static Optional<DiplomaAudit> audit(Catalogue catalogue, DiplomaId diploma) {
        try {
            return Optional.of(DiplomaAudit.of(catalogue, diploma));
        } catch (NoSuchElementException | IllegalArgumentException e) {
            // the edition does not have the diploma, or it has no outcome: nothing can be said
            return Optional.empty();
        }
    }

    private static Verdict verdict(Optional<DiplomaAudit> audit, LearnerRecord record, AuditOptions options) {
        return audit.map(one -> one.verdict(record, options)).orElse(Verdict.UNDETERMINED);
    }

    /**
     * Returns what in another catalogue refers to something that changed, in the order of that catalogue. Identifiers are the same, or
     * have the namespace under which the other catalogue imports this one. Linear in the other catalogue.
     */
    public static List<OnPartner> onCatalogue(CatalogueDiff diff, Catalogue other) {
        String prefix = other.imports().stream()
                .filter(one -> one.catalogue().equals(diff.before().id()))
                .findFirst()
                .flatMap(CatalogueImport::namespace)
                .map(namespace -> namespace + ":")
                .orElse("");
        Set<OnPartner> impacts = new LinkedHashSet<>();
        for (Section<?> section : Sections.ALL) {
            if (!section.kind().equals("competency")) {
                section(section, diff, other, prefix, impacts);
            }
        }
        return new ArrayList<>(impacts);
    }

    private static <T> void section(
            Section<T> section, CatalogueDiff diff, Catalogue other, String prefix, Set<OnPartner> impacts) {
        for (T value : section.list().apply(other)) {
            Subject owner = section.subject(section.id().apply(value));
            Set<Subject> named = new LinkedHashSet<>();
            Naming collector = new Naming(
                    (kind, id) -> {
                        if (id.startsWith(prefix)) {
                            named.add(new Subject(kind.isEmpty() ? "diploma" : kind, id.substring(prefix.length())));
                        }
                        return id;
                    },
                    (stated, competency) -> collected(stated, competency, named));
            References.visit(value, collector);
            named.remove(new Subject(owner.kind(), owner.id()));
            for (Subject subject : named) {
                diff.find(subject)
                        .ifPresent(change -> impacts.add(new OnPartner(owner, subject, change.kind(), change.step())));
            }
        }
    }

    private static Optional<FrameworkId> collected(
            Optional<FrameworkId> stated, CompetencyId competency, Set<Subject> named) {
        stated.ifPresent(framework -> named.add(new Subject("competency", framework + "/" + competency)));
        return stated;
    }
}
