package org.innovente.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.innovente.catalogue.Catalogue;
import org.innovente.finding.Finding;
import org.innovente.finding.FindingCollector;
import org.innovente.finding.Read;
import org.innovente.finding.Report;
import org.innovente.finding.Severity;
import org.innovente.report.FindingsConsole;
import org.innovente.report.FindingsHtml;
import org.innovente.report.FindingsJson;
import org.innovente.report.FindingsMarkdown;
import org.innovente.report.FindingsRun;
import org.innovente.report.FindingsSarif;
import org.innovente.validation.Baseline;
import org.innovente.validation.CatalogueValidator;
import org.innovente.validation.Profile;
import org.innovente.validation.Stage;
import org.innovente.validation.Suppressions;
import org.innovente.validation.ValidationInput;
import org.innovente.validation.ValidationResult;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code innovente validate}: every finding about one catalogue, in one or several files. */
@Command(name = "validate")
final class ValidateCommand extends CommandSupport {

    @Parameters(paramLabel = "FILE", arity = "1..*", descriptionKey = "files")
    List<String> files = new ArrayList<>();

    @Option(names = "--profile", paramLabel = "NAME|FILE", defaultValue = "review")
    String profile = "review";

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text")
    String format = "text";

    @Option(names = "--format-in", paramLabel = "FORMAT")
    @Nullable
    String formatIn;

    @Option(names = "--mapping", paramLabel = "FILE")
    @Nullable
    Path mapping;

    @Option(names = "--fail-on", paramLabel = "SEVERITY", defaultValue = "error")
    String failOn = "error";

    @Option(names = "--as-of", paramLabel = "DAY")
    @Nullable
    String asOf;

    @Option(names = "--suppressions", paramLabel = "FILE")
    @Nullable
    Path suppressions;

    @Option(names = "--baseline", paramLabel = "FILE")
    @Nullable
    Path baseline;

    @Option(names = "--write-baseline", paramLabel = "FILE")
    @Nullable
    Path writeBaseline;

    @Option(names = "--fix")
    boolean fix;

    @Override
    public Integer call() {
        oneOf("--format", format, "text", "json", "sarif", "html", "markdown");
        Severity threshold = Severity.parse(oneOf("--fail-on", failOn, "note", "warning", "error"));
        LocalDate day = day(asOf);
        FindingCollector asked = FindingCollector.unbounded();
        Profile judge = profile(asked);
        Checked checked = check(InputFile.readAll(files, environment().in()), judge, day);
        if (fix) {
            checked = fixed(checked, judge, day);
        }
        asked.addAll(checked.report());
        Report report = asked.report();
        if (writeBaseline != null) {
            writeText(writeBaseline, Baseline.of(report.findings()).toString());
            print(texts().count("validate.accepted", report.findings().size()));
            return ExitCode.OK;
        }
        out().print(rendered(run(report, checked, judge, day)));
        return checked.unreadable() ? ExitCode.UNREADABLE : exit(report, threshold, checked.result());
    }

    private FindingsRun run(Report report, Checked checked, Profile judge, LocalDate day) {
        List<InputFile> inputs = checked.inputs();
        FindingsRun run = FindingsRun.of(report)
                .withFiles(inputs.stream().map(InputFile::name).toList())
                .withProfile(judge.name(), Optional.of(day))
                .withSources(name -> source(inputs, name));
        if (checked.parts().isEmpty() || checked.result().isEmpty()) {
            return run;
        }
        ValidationResult result = checked.result().get();
        return run.withPartners(FindingPartners.of(checked.parts().get().catalogue(), locale()))
                .withGaps(
                        result.skipped(),
                        result.isUndecided(),
                        result.suppressed().size());
    }

    /** What came of checking some documents. */
    private record Checked(
            List<InputFile> inputs,
            Optional<CatalogueParts> parts,
            Optional<ValidationResult> result,
            Report report,
            boolean unreadable) {}

    private Checked check(List<InputFile> inputs, Profile judge, LocalDate day) {
        FindingCollector collector = FindingCollector.unbounded();
        List<Read<Catalogue>> reads = new ArrayList<>();
        for (InputFile input : inputs) {
            Read<Catalogue> read =
                    Documents.conversion(input, formatIn, mapping).read().inFile(input.name());
            reads.add(read);
            read.report().findings().forEach(finding -> collector.add(judged(finding, judge)));
        }
        Optional<CatalogueParts> parts =
                CatalogueParts.of(inputs.stream().map(InputFile::name).toList(), reads);
        Optional<ValidationResult> result = parts.map(known -> validate(known, judge, day, collector));
        parts.ifPresent(known -> result.ifPresent(done -> collector.addAll(known.inParts(done.report()))));
        boolean unreadable = reads.stream().anyMatch(read -> read.partial().isEmpty());
        return new Checked(inputs, parts, result, collector.report(), unreadable);
    }

    /** Applies what is certain to the files, and checks again what they hold now. */
    private Checked fixed(Checked before, Profile judge, LocalDate day) {
        if (before.parts().isEmpty() || before.result().isEmpty()) {
            return before;
        }
        Fixes fixes = new Fixes(before.parts().get(), before.inputs());
        Map<String, String> texts = fixes.apply(before.result().get().report());
        texts.forEach((name, text) -> writeText(Path.of(name), text));
        err().println(texts().count("validate.fixed", fixes.applied()));
        fixes.refused()
                .forEach((name, number) -> err().println(texts().text(
                                "validate.not-fixed", Map.of("file", name, "n", Integer.toString(number)))));
        List<InputFile> inputs = before.inputs().stream()
                .map(input -> texts.containsKey(input.name())
                        ? InputFile.read(input.name(), environment().in())
                        : input)
                .toList();
        return texts.isEmpty() ? before : check(inputs, judge, day);
    }

    private String rendered(FindingsRun run) {
        return switch (format) {
            case "json" -> FindingsJson.write(run, locale());
            case "sarif" -> FindingsSarif.write(run, locale());
            case "html" -> FindingsHtml.write(run, locale());
            case "markdown" -> FindingsMarkdown.write(run, locale());
            default -> console().write(run);
        };
    }

    private FindingsConsole console() {
        FindingsConsole console =
                FindingsConsole.in(locale()).width(environment().columns());
        return environment().terminal() ? console.coloured() : console;
    }

    private static Optional<String> source(List<InputFile> inputs, String name) {
        return inputs.stream()
                .filter(input -> input.name().equals(name))
                .findFirst()
                .map(input -> new String(input.bytes(), StandardCharsets.UTF_8));
    }

    private ValidationResult validate(CatalogueParts parts, Profile judge, LocalDate day, FindingCollector collector) {
        CatalogueValidator.Builder validator = CatalogueValidator.builder().profile(judge);
        if (suppressions != null) {
            Read<Suppressions> read = Suppressions.parse(readText(suppressions)).inFile(suppressions.toString());
            collector.addAll(read.report());
            read.partial().ifPresent(validator::suppressions);
        }
        if (baseline != null) {
            Read<Baseline> read = Baseline.parse(readText(baseline)).inFile(baseline.toString());
            collector.addAll(read.report());
            read.partial().ifPresent(validator::baseline);
        }
        return validator
                .build()
                .validate(ValidationInput.of(parts.catalogue(), parts.sources()).asOf(day));
    }

    private Profile profile(FindingCollector collector) {
        Optional<Profile> named = Profile.find(profile);
        if (named.isPresent()) {
            return named.get();
        }
        Path path = Path.of(profile);
        if (!Files.exists(path)) {
            throw UsageException.of("error.profile", "profile", profile, "known", String.join(", ", Profile.names()));
        }
        Read<Profile> read = Profile.parse(profile, readText(path)).inFile(profile);
        collector.addAll(read.report());
        return read.orThrow();
    }

    /** An unknown member is a note to whoever writes, and a warning to whoever publishes. */
    private static Finding judged(Finding finding, Profile judge) {
        return judge.stage() == Stage.PUBLISH
                        && "json.unknown-member".equals(finding.code().id())
                        && finding.severity() == Severity.NOTE
                ? finding.withSeverity(Severity.WARNING)
                : finding;
    }

    private static int exit(Report report, Severity threshold, Optional<ValidationResult> result) {
        for (Severity severity : Severity.values()) {
            if (severity.compareTo(threshold) >= 0 && report.count(severity) > 0) {
                return ExitCode.NO;
            }
        }
        return result.map(ValidationResult::isUndecided).orElse(false) ? ExitCode.UNDETERMINED : ExitCode.OK;
    }
}
