package org.innovente.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.innovente.audit.Audit;
import org.innovente.audit.AuditOptions;
import org.innovente.audit.CohortAudit;
import org.innovente.audit.DiplomaAudit;
import org.innovente.audit.Verdict;
import org.innovente.catalogue.Catalogue;
import org.innovente.common.DeliveryMode;
import org.innovente.common.DiplomaId;
import org.innovente.common.OutcomeName;
import org.innovente.common.Period;
import org.innovente.common.TerritoryId;
import org.innovente.exchange.learners.LearnerTables;
import org.innovente.exchange.learners.RecordMapping;
import org.innovente.finding.Read;
import org.innovente.finding.Severity;
import org.innovente.learner.LearnerRecord;
import org.innovente.path.OfferFilter;
import org.innovente.path.PathCost;
import org.innovente.path.PrerequisiteGraph;
import org.innovente.report.AuditHtml;
import org.innovente.report.AuditJson;
import org.innovente.report.AuditReport;
import org.innovente.report.AuditText;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code innovente audit}: whether learner records satisfy an outcome of a diploma, why, and what remains. */
@Command(name = "audit")
final class AuditCommand extends CommandSupport {

    @Parameters(paramLabel = "CATALOGUE", descriptionKey = "catalogue")
    String file = "";

    @Option(names = "--format-in", paramLabel = "FORMAT")
    @Nullable
    String formatIn;

    @Option(names = "--diploma", paramLabel = "ID", required = true)
    String diploma = "";

    @Option(names = "--outcome", paramLabel = "NAME")
    @Nullable
    String outcome;

    @Option(names = "--record", paramLabel = "FILE")
    @Nullable
    String record;

    @Option(names = "--records", paramLabel = "FILE")
    @Nullable
    String records;

    @Option(names = "--mapping", paramLabel = "FILE")
    @Nullable
    String mapping;

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text")
    String format = "text";

    @Option(names = "--as-of", paramLabel = "DAY")
    @Nullable
    String asOf;

    @Option(names = "--minimise", paramLabel = "MEASURE", defaultValue = "modules")
    String minimise = "modules";

    @Option(names = "--territory", paramLabel = "ID")
    @Nullable
    String territory;

    @Option(names = "--mode", paramLabel = "NAME")
    @Nullable
    String mode;

    @Option(names = "--from", paramLabel = "DAY")
    @Nullable
    String from;

    @Option(names = "--until", paramLabel = "DAY")
    @Nullable
    String until;

    @Override
    public Integer call() {
        oneOf("--format", format, "text", "json", "html");
        PathCost cost = PathCommand.cost(oneOf("--minimise", minimise, "modules", "credits", "hours"));
        if ((record == null) == (records == null)) {
            throw UsageException.of("error.records");
        }
        LocalDate day = day(asOf);
        AuditOptions options = AuditOptions.builder().asOf(day).build();
        Catalogue catalogue = catalogue(file, formatIn);
        CohortAudit cohorts = cohorts(catalogue);
        if (records != null && mapping != null) {
            return table(cohorts, options, catalogue, records, mapping);
        }
        if (records != null) {
            return JsonLines.run(
                    records, environment(), progress("progress.lines"), line -> answer(cohorts, options, line));
        }
        InputFile input =
                InputFile.read(record == null ? "" : record, environment().in());
        LearnerRecord learner = Documents.learner(input).orThrow();
        DiplomaAudit audit = audit(cohorts, learner, options);
        Audit done = audit.audit(learner, options);
        AuditReport report = AuditReport.of(done).with(catalogue);
        if (done.verdict() == Verdict.UNSATISFIED) {
            report = audit.remaining(learner, options, PrerequisiteGraph.of(catalogue), offered(), cost)
                    .map(report::with)
                    .orElse(report);
        }
        print(report);
        return exit(done.verdict());
    }

    private void print(AuditReport report) {
        switch (format) {
            case "html" -> out().print(AuditHtml.render(report, locale()));
            case "json" -> {
                try {
                    AuditJson.write(report, out());
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
                print("");
            }
            default -> out().print(AuditText.render(report, locale()));
        }
    }

    /** What limits the choice of what remains. */
    private OfferFilter offered() {
        OfferFilter filter = OfferFilter.NONE;
        if (territory != null) {
            filter = filter.in(new TerritoryId(territory));
        }
        if (mode != null) {
            filter = filter.by(DeliveryMode.parse(mode));
        }
        if (from != null || until != null) {
            filter = filter.within(Period.builder()
                    .start(Optional.ofNullable(from).map(this::day))
                    .end(Optional.ofNullable(until).map(this::day))
                    .build());
        }
        return filter;
    }

    private CohortAudit cohorts(Catalogue catalogue) {
        DiplomaId id = new DiplomaId(diploma);
        try {
            return outcome == null
                    ? CohortAudit.of(catalogue, id)
                    : CohortAudit.of(catalogue, id, new OutcomeName(outcome));
        } catch (NoSuchElementException unknown) {
            throw UsageException.of("error.unknown-id", "id", diploma);
        }
    }

    private DiplomaAudit audit(CohortAudit cohorts, LearnerRecord learner, AuditOptions options) {
        try {
            return cohorts.forRecord(learner, options);
        } catch (IllegalArgumentException unknown) {
            throw UsageException.of("error.outcome", "diploma", diploma, "outcome", outcome == null ? "" : outcome);
        }
    }

    /** A table of results, one verdict a learner; rows that cannot be read are told on the error stream. */
    private int table(CohortAudit cohorts, AuditOptions options, Catalogue catalogue, String table, String by) {
        LearnerTables.Result read;
        try {
            read = LearnerTables.read(
                    InputFile.read(table, environment().in()).bytes(),
                    RecordMapping.parse(readText(Path.of(by))),
                    catalogue);
        } catch (IllegalArgumentException wrong) {
            throw UsageException.of("error.table", "reason", String.valueOf(wrong.getMessage()));
        }
        read.records()
                .forEach(learner -> print(verdict(audit(cohorts, learner, options), options, learner)
                        .toString()));
        read.problems().forEach(err()::println);
        return read.problems().isEmpty() ? ExitCode.OK : ExitCode.UNREADABLE;
    }

    private JsonText answer(CohortAudit cohorts, AuditOptions options, String line) {
        Read<LearnerRecord> read = Documents.learner(InputFile.ofLine(line));
        LearnerRecord learner = read.value()
                .orElseThrow(() -> new JsonLines.BadLine(read.report().findings().stream()
                        .filter(finding -> finding.severity() == Severity.ERROR)
                        .findFirst()
                        .map(finding -> finding.message(locale()))
                        .orElse("")));
        return verdict(audit(cohorts, learner, options), options, learner);
    }

    private static JsonText verdict(DiplomaAudit audit, AuditOptions options, LearnerRecord learner) {
        DiplomaAudit.Answer answer = audit.answer(learner, options);
        return JsonText.line()
                .startObject()
                .text("record", learner.id().value())
                .text("diploma", audit.diploma().value())
                .text("outcome", audit.outcome().value())
                .text("status", answer.verdict().wire())
                .text("proof", answer.proof().wire())
                .endObject();
    }

    private static int exit(Verdict verdict) {
        return switch (verdict) {
            case SATISFIED -> ExitCode.OK;
            case UNSATISFIED -> ExitCode.NO;
            case UNDETERMINED -> ExitCode.UNDETERMINED;
        };
    }
}
