package org.innovente.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.innovente.catalogue.Catalogue;
import org.innovente.common.LocalizedText;
import org.innovente.finding.Finding;
import org.innovente.finding.Location;
import org.innovente.finding.Read;
import org.innovente.finding.Severity;
import org.innovente.report.NetworkReport;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/**
 * What commands share: their surroundings, the language, reading catalogues, printing.
 *
 * <p>A command extends this, returns one of {@link ExitCode} from {@link #call()}, and is added to {@link Commands}. It
 * prints answers to {@link #out()} and everything else to {@link #err()}, and complains by {@link UsageException}. Its
 * texts stand in {@code messages_en.properties} and {@code messages_fr.properties}, those of its help under
 * {@code innovente.NAME.*}.
 */
public abstract class CommandSupport implements Callable<Integer> {

    @Option(
            names = {"-h", "--help"},
            usageHelp = true)
    boolean help;

    @Option(names = "--lang", paramLabel = "fr|en", defaultValue = "en")
    String language = "en";

    private @Nullable Environment environment;

    final void environment(Environment value) {
        environment = value;
    }

    /** Returns the surroundings. */
    protected final Environment environment() {
        if (environment == null) {
            throw new IllegalStateException("A command runs in an environment");
        }
        return environment;
    }

    /** Returns where answers go. */
    protected final PrintStream out() {
        return environment().out();
    }

    /** Returns where everything else goes. */
    protected final PrintStream err() {
        return environment().err();
    }

    /**
     * Returns the words of the language asked for.
     *
     * @throws UsageException if it is neither French nor English
     */
    protected final Texts texts() {
        if (!"fr".equals(language) && !"en".equals(language)) {
            throw UsageException.of("error.language", "language", language);
        }
        return Texts.of(language);
    }

    /** Returns the language asked for. */
    protected final Locale locale() {
        return texts().locale();
    }

    /** Returns a text of the catalogue in the best language for the reader; the fallback where there is none. */
    protected final String text(LocalizedText text, String fallback) {
        return text.best(locale()).orElse(fallback);
    }

    /** Prints a report in one of {@code text}, {@code markdown}, {@code json} and {@code html}. */
    final void print(NetworkReport report, String format) {
        out().print(
                        switch (format) {
                            case "markdown" -> report.markdown();
                            case "json" -> report.json();
                            case "html" -> report.html();
                            default -> report.text();
                        });
    }

    /** Prints one line of the answer. */
    protected final void print(String line) {
        out().print(line);
        out().print('\n');
    }

    /** Prints one line of the answer from the files of texts. */
    protected final void say(String key, Map<String, String> arguments) {
        print(texts().text(key, arguments));
    }

    /** Returns a line of progress for work that may take long; close it. */
    protected final Progress progress(String key) {
        return new Progress(err(), environment().terminal(), texts().text(key));
    }

    /**
     * Returns the day of {@code --as-of}, or today: the only default that depends on a clock, so it is always printed.
     *
     * @throws UsageException if it is not a day
     */
    protected final LocalDate day(@Nullable String asOf) {
        if (asOf == null) {
            return environment().today().get();
        }
        try {
            return LocalDate.parse(asOf);
        } catch (DateTimeParseException e) {
            throw UsageException.of("error.day", "day", asOf);
        }
    }

    /**
     * Returns a catalogue for commands that answer questions about it. What reading found but does not stop it is told
     * on {@link #err()} in one line; findings about its meaning are the business of {@code validate}.
     *
     * @param argument a file, or {@code -} for standard input
     * @param format the format, or null to find it from the content
     * @throws org.innovente.finding.InvalidDocumentException if it cannot be read
     */
    protected final Catalogue catalogue(String argument, @Nullable String format) {
        Read<Catalogue> read = read(InputFile.read(argument, environment().in()), format);
        Catalogue catalogue = read.orThrow();
        long warnings = read.report().count(Severity.WARNING);
        if (warnings > 0) {
            err().println(texts().count("reading.warnings", warnings));
        }
        return catalogue;
    }

    /** Returns a document read as a catalogue, its findings placed in it. */
    final Read<Catalogue> read(InputFile file, @Nullable String format) {
        return Documents.catalogue(file, format).inFile(file.name());
    }

    /**
     * Returns a file as text, in UTF-8.
     *
     * @throws UncheckedIOException if it cannot be read
     */
    protected final String readText(Path path) {
        try {
            return Files.readString(path, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Writes a file, in UTF-8.
     *
     * @throws UncheckedIOException if it cannot be written
     */
    protected final void writeText(Path path, String text) {
        try {
            Files.writeString(path, text, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the lines of a file that are not blank, stripped, as lists of ids have them. */
    protected final List<String> readIds(Path path) {
        List<String> ids = new ArrayList<>();
        readText(path)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .forEach(ids::add);
        return ids;
    }

    /** Returns one of the values of an option, or complains by naming it. */
    protected final String oneOf(String option, String value, String... allowed) {
        for (String candidate : allowed) {
            if (candidate.equals(value)) {
                return value;
            }
        }
        throw UsageException.of("error.choice", "option", option + " " + value, "allowed", String.join(", ", allowed));
    }

    /** Returns a finding as one line: place, severity, code, message. */
    protected final String line(Finding finding) {
        // What was built and not read has no place; its subject says what is meant.
        boolean nowhere = finding.location().equals(Location.modelOnly());
        return (nowhere && !finding.subject().isEmpty() ? finding.subject() : finding.location()) + ": "
                + texts().text("severity." + finding.severity().toString()) + " ["
                + finding.code().id() + "] " + finding.message(locale());
    }
}
