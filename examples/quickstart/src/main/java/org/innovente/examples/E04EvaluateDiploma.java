package org.innovente.examples;

import java.io.PrintStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.innovente.audit.Audit;
import org.innovente.audit.AuditNode;
import org.innovente.audit.AuditOptions;
import org.innovente.audit.DiplomaAudit;
import org.innovente.catalogue.Catalogue;
import org.innovente.common.DiplomaId;
import org.innovente.learner.LearnerRecord;

/** Audits three learner records against the InnovE-UT minor: one satisfied, one not, one that a person must decide. */
public final class E04EvaluateDiploma {

    private static final List<String> LEARNERS =
            List.of("innove-ut-satisfied", "innove-ut-unsatisfied", "innove-ut-undetermined");

    private E04EvaluateDiploma() {}

    /** Runs the example. */
    public static void main(String[] args) {
        run(System.out);
    }

    static void run(PrintStream out) {
        Catalogue catalogue = Bundled.catalogue();
        // snippet: audit
        DiplomaAudit minor = DiplomaAudit.of(catalogue, new DiplomaId("innove-ut"));
        AuditOptions options =
                AuditOptions.builder().asOf(LocalDate.of(2026, 11, 24)).build();
        for (String name : LEARNERS) {
            LearnerRecord learner = Bundled.learner(name);
            Audit audit = minor.audit(learner, options);
            out.println(audit.record() + ": " + audit.verdict() + ", " + audit.proof());
            for (AuditNode node : audit.root().children()) {
                out.println("  " + node.status() + ": "
                        + node.note().best(Locale.ENGLISH).orElse(node.subject()));
            }
        }
        // end snippet
    }
}
