package org.innovente.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.innovente.audit.AuditOptions;
import org.innovente.catalogue.Catalogue;
import org.innovente.change.CatalogueDiff;
import org.innovente.change.ChangeImpact;
import org.innovente.change.MigrationPlan;
import org.innovente.change.VersionStep;
import org.innovente.json.CatalogueJson;
import org.innovente.learner.LearnerRecord;
import org.innovente.report.DiffReport;
import org.innovente.report.NetworkReport;
import org.innovente.trust.Delta;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code innovente diff}: what changed between two editions, and what follows; writes the update package on request. */
@Command(name = "diff")
final class DiffCommand extends CommandSupport {

    @Parameters(index = "0", paramLabel = "OLD", descriptionKey = "innovente.diff.old")
    String old = "";

    @Parameters(index = "1", paramLabel = "NEW", descriptionKey = "innovente.diff.new")
    String now = "";

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text")
    String format = "text";

    @Option(names = "--fail-on", paramLabel = "STEP")
    @Nullable
    String failOn;

    @Option(names = "--delta", paramLabel = "FILE")
    @Nullable
    Path delta;

    @Option(names = "--migration")
    boolean migration;

    @Option(names = "--records", paramLabel = "FILE")
    @Nullable
    String records;

    @Option(names = "--partner", paramLabel = "FILE")
    @Nullable
    String partner;

    @Option(names = "--as-of", paramLabel = "DAY")
    @Nullable
    String asOf;

    @Override
    public Integer call() {
        oneOf("--format", format, "text", "markdown", "json", "html");
        if ((migration ? 1 : 0) + (records == null ? 0 : 1) + (partner == null ? 0 : 1) > 1) {
            throw UsageException.of("error.diff");
        }
        if (failOn != null) {
            oneOf("--fail-on", failOn, "patch", "minor", "major");
        }
        Catalogue before = catalogue(old, null);
        Catalogue after = catalogue(now, null);
        CatalogueDiff diff = CatalogueDiff.of(before, after);
        if (migration) {
            print(NetworkReport.migration(MigrationPlan.of(diff), diff, locale()), format);
        } else if (records != null) {
            AuditOptions options = AuditOptions.builder().asOf(day(asOf)).build();
            print(
                    NetworkReport.learners(ChangeImpact.onLearners(diff, learners(records), options), diff, locale()),
                    format);
        } else if (partner != null) {
            Catalogue other = catalogue(partner, null);
            print(NetworkReport.partner(ChangeImpact.onCatalogue(diff, other), diff, other, locale()), format);
        } else {
            changes(DiffReport.of(diff, locale()));
        }
        if (delta != null) {
            CatalogueJson writer = CatalogueJson.standard();
            byte[] update =
                    Delta.between(writer.toBytes(before), writer.toBytes(after)).orThrow();
            NetworkFiles.write(delta, update);
        }
        boolean fails = failOn != null
                && diff.step().compareTo(VersionStep.valueOf(failOn.toUpperCase(java.util.Locale.ROOT))) >= 0;
        return fails ? ExitCode.NO : ExitCode.OK;
    }

    private void changes(DiffReport report) {
        out().print(
                        switch (format) {
                            case "markdown" -> report.markdown();
                            case "json" -> report.json();
                            case "html" -> report.html();
                            default -> report.text();
                        });
    }

    /** Returns the records of a file with one a line; a line that cannot be read ends the command. */
    private List<LearnerRecord> learners(String file) {
        List<LearnerRecord> learners = new ArrayList<>();
        String text = new String(InputFile.read(file, environment().in()).bytes(), StandardCharsets.UTF_8);
        text.lines()
                .filter(line -> !line.isBlank())
                .forEach(line -> learners.add(
                        Documents.learner(InputFile.ofLine(line)).inFile(file).orThrow()));
        return learners;
    }
}
