package org.innovente.cli;

import java.nio.file.Path;
import org.innovente.catalogue.Catalogue;
import org.innovente.change.CatalogueDiff;
import org.innovente.change.VersionStep;
import org.innovente.json.CatalogueJson;
import org.innovente.report.DiffReport;
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

    @Override
    public Integer call() {
        oneOf("--format", format, "text", "markdown", "json", "html");
        if (failOn != null) {
            oneOf("--fail-on", failOn, "patch", "minor", "major");
        }
        Catalogue before = catalogue(old, null);
        Catalogue after = catalogue(now, null);
        CatalogueDiff diff = CatalogueDiff.of(before, after);
        DiffReport report = DiffReport.of(diff, locale());
        out().print(
                        switch (format) {
                            case "markdown" -> report.markdown();
                            case "json" -> report.json();
                            case "html" -> report.html();
                            default -> report.text();
                        });
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
}
