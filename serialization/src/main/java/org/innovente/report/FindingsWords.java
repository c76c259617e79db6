package org.innovente.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.innovente.finding.Severity;

/** The words around findings, in one language. */
final class FindingsWords {

    private static final FindingsWords ENGLISH = new FindingsWords("en");
    private static final FindingsWords FRENCH = new FindingsWords("fr");

    private final String language;
    private final Properties texts = new Properties();

    private FindingsWords(String language) {
        this.language = language;
        String name = "findings-report_" + language + ".properties";
        try (InputStream in = FindingsWords.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("The file of texts '" + name + "' is missing");
            }
            try (Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
                texts.load(reader);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The file of texts '" + name + "' cannot be read", e);
        }
    }

    static FindingsWords of(Locale locale) {
        return "fr".equals(locale.getLanguage()) ? FRENCH : ENGLISH;
    }

    String language() {
        return language;
    }

    String text(String key) {
        String text = texts.getProperty(key);
        if (text == null) {
            throw new IllegalStateException("No text '" + key + "' for '" + language + "'");
        }
        return text;
    }

    String text(String key, Map<String, String> arguments) {
        String text = text(key);
        for (Map.Entry<String, String> argument : arguments.entrySet()) {
            text = text.replace("{" + argument.getKey() + "}", argument.getValue());
        }
        return text;
    }

    String text(String key, String name, String value) {
        return text(key, Map.of(name, value));
    }

    /** French counts zero in the singular. */
    String count(String key, long number) {
        boolean one = number == 1 || (number == 0 && "fr".equals(language));
        return text(key + (one ? ".one" : ".many"), "n", Long.toString(number));
    }

    /** Returns a subject, such as {@code module GE37}, with its kind in this language. */
    String thing(String subject) {
        int space = subject.indexOf(' ');
        String kind = space < 0 ? null : texts.getProperty("kind." + subject.substring(0, space));
        return kind == null ? subject : kind + subject.substring(space);
    }

    String severity(Severity severity) {
        return text("severity." + severity);
    }

    String summary(FindingsRun run) {
        return text(
                "summary",
                Map.of(
                        "error", count("severities.error", run.report().count(Severity.ERROR)),
                        "warning", count("severities.warning", run.report().count(Severity.WARNING)),
                        "note", count("severities.note", run.report().count(Severity.NOTE))));
    }

    String asked(FindingsRun run) {
        return run.asOf()
                .map(day -> text("asked", Map.of("profile", run.profile(), "day", day.toString())))
                .orElseGet(() -> text("asked-undated", "profile", run.profile()));
    }
}
