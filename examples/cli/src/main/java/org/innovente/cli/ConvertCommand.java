package org.innovente.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.innovente.catalogue.Catalogue;
import org.innovente.common.FrameworkId;
import org.innovente.common.LanguageTag;
import org.innovente.competency.CompetencyFramework;
import org.innovente.exchange.Conversion;
import org.innovente.exchange.ConversionReport;
import org.innovente.exchange.ExchangeOptions;
import org.innovente.exchange.Fate;
import org.innovente.exchange.Written;
import org.innovente.exchange.table.CsvFolder;
import org.innovente.finding.Finding;
import org.innovente.finding.Report;
import org.innovente.finding.Severity;
import org.innovente.json.CatalogueJson;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code innovente convert}: a document in another format, with an account of what stays behind. */
@Command(name = "convert")
final class ConvertCommand extends CommandSupport {

    @Parameters(index = "0", paramLabel = "IN", descriptionKey = "in")
    String in = "";

    @Parameters(index = "1", paramLabel = "OUT", descriptionKey = "out")
    String out = "";

    @Option(names = "--from", paramLabel = "FORMAT")
    @Nullable
    String from;

    @Option(names = "--to", paramLabel = "FORMAT", required = true)
    String to = "";

    @Option(names = "--losses", paramLabel = "FILE")
    @Nullable
    Path losses;

    @Option(names = "--framework", paramLabel = "ID")
    @Nullable
    String framework;

    @Option(names = "--draft")
    boolean draft;

    @Option(names = "--last-change", paramLabel = "TIME")
    @Nullable
    String lastChange;

    @Option(names = "--base", paramLabel = "ADDRESS")
    @Nullable
    String base;

    @Option(names = "--mapping", paramLabel = "FILE")
    @Nullable
    Path mapping;

    @Override
    public Integer call() {
        boolean ours = to.equals("native") || to.equals("yaml");
        if (!ours) {
            Documents.format(to);
        }
        Conversion conversion =
                Documents.conversion(InputFile.read(in, environment().in()), from, mapping);
        Report report = conversion.read().report().inFile(in);
        tell(report, Severity.WARNING);
        Optional<Catalogue> catalogue = conversion.read().partial();
        if (catalogue.isEmpty()) {
            return ExitCode.UNREADABLE;
        }
        List<ConversionReport> accounts = new ArrayList<>();
        conversion.account().ifPresent(accounts::add);
        if (ours) {
            write(Path.of(out), ours(catalogue.get()));
        } else if (!isTable() && !out.equals(InputFile.STDIN) && Files.isDirectory(Path.of(out))) {
            if (!folder(catalogue.get(), accounts)) {
                return ExitCode.NO;
            }
        } else if (!foreign(catalogue.get(), options(), Path.of(out), accounts)) {
            return ExitCode.NO;
        }
        accounts(accounts);
        return ExitCode.OK;
    }

    /** Writes a document in a foreign format; says why and returns no when there is none. */
    private boolean foreign(Catalogue catalogue, ExchangeOptions options, Path file, List<ConversionReport> accounts) {
        Written written = Documents.format(to).write(catalogue, options);
        tell(written.report(), Severity.ERROR);
        if (!written.isWritten()) {
            boolean incomplete = written.report().findings().stream()
                    .anyMatch(finding -> finding.code().id().endsWith(".incomplete"));
            if (incomplete) {
                err().println(texts().text("convert.refused", Map.of("format", to)));
            }
            return false;
        }
        written.account().ifPresent(accounts::add);
        write(file, written.document());
        return true;
    }

    /**
     * A folder takes one document a framework, named after it, because most formats carry one. Modules and everything else go
     * with the first, so that no identifier stands in two documents.
     */
    private boolean folder(Catalogue catalogue, List<ConversionReport> accounts) {
        if (catalogue.frameworks().isEmpty()) {
            throw UsageException.of("error.no-framework", "folder", out);
        }
        String ending = to.startsWith("case") ? ".json" : ".xml";
        Catalogue rest = catalogue;
        for (CompetencyFramework each : catalogue.frameworks()) {
            if (framework == null || framework.equals(each.id().value())) {
                String name = each.id().value().replaceAll("[^\\p{L}\\p{N}._-]", "_") + ending;
                if (!foreign(
                        rest, options().withFramework(each.id()), Path.of(out).resolve(name), accounts)) {
                    return false;
                }
                rest = frameworksOnly(catalogue);
            }
        }
        return true;
    }

    private static Catalogue frameworksOnly(Catalogue catalogue) {
        return Catalogue.builder()
                .id(catalogue.id())
                .title(catalogue.title())
                .language(catalogue.language())
                .frameworks(catalogue.frameworks())
                .partners(catalogue.partners())
                .publisher(catalogue.publisher())
                .build();
    }

    private void tell(Report report, Severity least) {
        for (Finding finding : report.findings()) {
            if (finding.severity().compareTo(least) >= 0) {
                err().println(line(finding));
            }
        }
    }

    /** The time of the last change of the input is a fact about it; nothing else stands in for a time that is not given. */
    private ExchangeOptions options() {
        ExchangeOptions options = draft ? ExchangeOptions.DEFAULT.asDraft() : ExchangeOptions.DEFAULT;
        if (base != null) {
            options = options.withBase(base);
        }
        if (framework != null) {
            options = options.withFramework(new FrameworkId(framework));
        }
        if (isTable()) {
            return options.withLanguage(new LanguageTag(texts().locale().getLanguage()));
        }
        if (lastChange != null) {
            try {
                return options.withTimestamp(OffsetDateTime.parse(lastChange));
            } catch (DateTimeParseException e) {
                throw UsageException.of("error.time", "time", lastChange);
            }
        }
        if (in.equals(InputFile.STDIN)) {
            return options;
        }
        try {
            return options.withTimestamp(Files.getLastModifiedTime(Path.of(in))
                    .toInstant()
                    .truncatedTo(ChronoUnit.SECONDS)
                    .atOffset(ZoneOffset.UTC));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte[] ours(Catalogue catalogue) {
        if (to.equals("native")) {
            return CatalogueJson.standard().indented().toBytes(catalogue);
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            CatalogueJson.standard().writeYaml(catalogue, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private boolean isTable() {
        return to.equals("xlsx") || to.equals("csv");
    }

    private void write(Path file, byte[] document) {
        if (file.toString().equals(InputFile.STDIN)) {
            out().write(document, 0, document.length);
            out().flush();
            return;
        }
        try {
            if (to.equals("csv") && !out.toLowerCase(Locale.ROOT).endsWith(".zip")) {
                CsvFolder.unpack(document, file);
            } else {
                Files.write(file, document);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One line an account; the accounts in full where the caller asked for them, as JSON by the name of the file. */
    private void accounts(List<ConversionReport> accounts) {
        for (ConversionReport account : accounts) {
            err().println(texts().text("convert.account", counts(account)));
        }
        if (losses == null) {
            return;
        }
        boolean json = losses.toString().toLowerCase(Locale.ROOT).endsWith(".json");
        StringBuilder text = new StringBuilder(json ? "[\n" : "");
        for (int i = 0; i < accounts.size(); i++) {
            String each = json
                    ? accounts.get(i).toJson(locale()).strip()
                    : accounts.get(i).toText(locale());
            text.append(i == 0 ? "" : json ? ",\n" : "\n").append(each);
        }
        writeText(losses, text.append(json ? "\n]\n" : "").toString());
    }

    private static Map<String, String> counts(ConversionReport account) {
        return Map.of(
                "from", account.from(),
                "to", account.to(),
                "total", "" + account.total(),
                "kept", "" + account.count(Fate.KEPT),
                "remembered", "" + account.count(Fate.REMEMBERED),
                "approximated", "" + account.count(Fate.APPROXIMATED),
                "dropped", "" + account.count(Fate.DROPPED));
    }
}
