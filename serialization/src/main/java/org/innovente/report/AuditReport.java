package org.innovente.report;

import java.util.Optional;
import org.innovente.audit.Audit;
import org.innovente.audit.Remaining;
import org.innovente.catalogue.Catalogue;

/**
 * What a report of an audit is written from: the audit, and what is to be told beside it.
 *
 * @param audit the audit
 * @param catalogue the catalogue, whose titles then stand beside the ids; empty for ids alone
 * @param remaining the cheapest way to finish; empty where it was not asked for
 */
public record AuditReport(Audit audit, Optional<Catalogue> catalogue, Optional<Remaining> remaining) {

    /** Returns the report of an audit alone. */
    public static AuditReport of(Audit audit) {
        return new AuditReport(audit, Optional.empty(), Optional.empty());
    }

    /** Returns this report with the titles of a catalogue. */
    public AuditReport with(Catalogue titles) {
        return new AuditReport(audit, Optional.of(titles), remaining);
    }

    /** Returns this report with the cheapest way to finish. */
    public AuditReport with(Remaining way) {
        return new AuditReport(audit, catalogue, Optional.of(way));
    }
}
