package org.innovente.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
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
import org.innovente.exchange.Conversion;
import org.innovente.exchange.ConversionReport;
import org.innovente.exchange.ExchangeOptions;
import org.innovente.exchange.Fate;
import org.innovente.exchange.Written;
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

    @Option(names = "--draft")
    boolean draft;

    @Option(names = "--last-change", paramLabel = "TIME")
    @Nullable
    String lastChange;

    @Option(names = "--base", paramLabel = "ADDRESS")
    @Nullable
    String base;

    @Override
    public Integer call() {
        boolean ours = to.equals("native") || to.equals("yaml");
        if (!ours) {
            Documents.format(to);
        }
        Conversion conversion =
                Documents.conversion(InputFile.read(in, environment().in()), from);
        Report report = conversion.read().report().inFile(in);
        tell(report, Severity.WARNING);
        Optional<Catalogue> catalogue = conversion.read().partial();
        if (catalogue.isEmpty()) {
            return ExitCode.UNREADABLE;
        }
        List<ConversionReport> accounts = new ArrayList<>();
        conversion.account().ifPresent(accounts::add);
        byte[] document;
        if (ours) {
            document = ours(catalogue.get());
        } else {
            Written written = Documents.format(to).write(catalogue.get(), options());
            tell(written.report(), Severity.ERROR);
            if (!written.isWritten()) {
                err().println(texts().text("convert.refused", Map.of("format", to)));
                return ExitCode.NO;
            }
            written.account().ifPresent(accounts::add);
            document = written.document();
        }
        write(document);
        accounts(accounts);
        return ExitCode.OK;
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

    private void write(byte[] document) {
        if (out.equals(InputFile.STDIN)) {
            out().print(new String(document, StandardCharsets.UTF_8));
            return;
        }
        try {
            Files.write(Path.of(out), document);
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
