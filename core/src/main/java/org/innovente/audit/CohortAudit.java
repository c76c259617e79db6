package org.innovente.audit;

import java.time.LocalDate;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.innovente.catalogue.Catalogue;
import org.innovente.common.DiplomaId;
import org.innovente.common.OutcomeName;
import org.innovente.diploma.Diploma;
import org.innovente.learner.LearnerRecord;

/**
 * Audits learner records against the edition of a diploma that holds for each of them: the one that the fact {@code edition} of the
 * record names, otherwise the one in force on the day of entry, otherwise the one in force on the day of the audit. Editions are the
 * diplomas that {@code replaced-by} joins, with the days of their {@code validity}. References to diplomas follow the same day
 * unless they name an edition. Each rule is compiled once a day that occurs.
 *
 * <p>Thread-safe.
 */
public final class CohortAudit {
    private record Key(DiplomaId edition, String version, Optional<LocalDate> day) {}

    private final Catalogue catalogue;
    private final Diploma named;
    private final Optional<OutcomeName> outcome;
    private final Editions editions;
    private final Map<Key, DiplomaAudit> compiled = new ConcurrentHashMap<>();

    private CohortAudit(Catalogue catalogue, Diploma named, Optional<OutcomeName> outcome) {
        this.catalogue = catalogue;
        this.named = named;
        this.outcome = outcome;
        editions = Editions.of(catalogue, named.id());
    }

    /**
     * Returns the audits of the award of a diploma, or of its first outcome where it has no award.
     *
     * @param diploma any of its editions
     * @throws NoSuchElementException if the catalogue has no such diploma
     */
    public static CohortAudit of(Catalogue catalogue, DiplomaId diploma) {
        return new CohortAudit(catalogue, catalogue.diploma(diploma), Optional.empty());
    }

    /**
     * Returns the audits of one outcome of a diploma.
     *
     * @param diploma any of its editions
     * @throws NoSuchElementException if the catalogue has no such diploma
     */
    public static CohortAudit of(Catalogue catalogue, DiplomaId diploma, OutcomeName outcome) {
        return new CohortAudit(catalogue, catalogue.diploma(diploma), Optional.of(outcome));
    }

    /**
     * Returns the audit that holds for a record.
     *
     * @throws IllegalArgumentException if the edition has no such outcome, or the record names an edition that the catalogue lacks
     */
    public DiplomaAudit forRecord(LearnerRecord record, AuditOptions options) {
        Optional<LocalDate> entry = record.entry();
        Optional<LocalDate> day = entry.isPresent() ? entry : options.asOf();
        Optional<String> wanted = record.facts().find("edition");
        if (wanted.isPresent()) {
            Diploma edition = editions.version(wanted.get())
                    .orElseThrow(() -> new IllegalArgumentException(
                            "The catalogue has no edition '" + wanted.get() + "' of the diploma '" + named.id() + "'"));
            return compiled(edition, day, Optional.empty());
        }
        if (day.isEmpty() || !editions.dated()) {
            return compiled(named, day, Optional.empty());
        }
        Optional<Diploma> inForce = editions.on(day.get());
        Assumption.Code why = inForce.isEmpty()
                ? Assumption.Code.NO_EDITION_IN_FORCE
                : entry.isPresent() ? Assumption.Code.COHORT : Assumption.Code.IN_FORCE;
        return compiled(inForce.orElse(named), day, Optional.of(Assumption.of(why, "day", day.get())));
    }

    private DiplomaAudit compiled(Diploma edition, Optional<LocalDate> day, Optional<Assumption> why) {
        String version = edition.lifecycle().flatMap(l -> l.version()).orElse("");
        return compiled.computeIfAbsent(
                new Key(edition.id(), version + why.map(a -> " " + a.code()).orElse(""), day),
                key -> DiplomaAudit.of(catalogue, edition, outcome, day, why));
    }
}
