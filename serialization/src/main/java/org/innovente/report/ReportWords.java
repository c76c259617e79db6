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

/** The texts of audit reports in one language. */
final class ReportWords {
    private static final ReportWords ENGLISH = load("en", Locale.ENGLISH);
    private static final ReportWords FRENCH = load("fr", Locale.FRENCH);

    private final Properties texts;
    private final Locale locale;

    private ReportWords(Properties texts, Locale locale) {
        this.texts = texts;
        this.locale = locale;
    }

    /** Returns the texts for a locale: French for French ones, English for all others. */
    static ReportWords of(Locale locale) {
        return locale.getLanguage().equals("fr") ? FRENCH : ENGLISH;
    }

    private static ReportWords load(String language, Locale locale) {
        try (InputStream in = ReportWords.class.getResourceAsStream("audit_" + language + ".properties")) {
            if (in == null) {
                throw new IllegalStateException("The texts of reports are missing in '" + language + "'");
            }
            try (Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
                Properties texts = new Properties();
                texts.load(reader);
                return new ReportWords(texts, locale);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Locale locale() {
        return locale;
    }

    /** Returns whether there is a text. */
    boolean has(String key) {
        return texts.containsKey(key);
    }

    /** Returns a text. */
    String text(String key) {
        String text = texts.getProperty(key);
        if (text == null) {
            throw new IllegalStateException("There is no text '" + key + "'");
        }
        return text;
    }

    /** Returns a text with its named arguments filled in. */
    String text(String key, Map<String, String> arguments) {
        String text = text(key);
        for (Map.Entry<String, String> argument : arguments.entrySet()) {
            text = text.replace("{" + argument.getKey() + "}", argument.getValue());
        }
        return text.strip();
    }

    java.util.Set<String> keys() {
        return texts.stringPropertyNames();
    }
}
