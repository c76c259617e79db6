package org.innovente.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
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

    /**
     * Returns a text with its named arguments filled in. A part written <code>{?...?}</code> is left out where an argument that
     * it names is empty.
     */
    String text(String key, Map<String, String> arguments) {
        String text = text(key);
        for (int from = text.indexOf("{?"); from >= 0; from = text.indexOf("{?", from)) {
            int to = text.indexOf("?}", from);
            String part = text.substring(from + 2, to);
            boolean empty = arguments.entrySet().stream()
                    .anyMatch(a -> a.getValue().isEmpty() && part.contains("{" + a.getKey() + "}"));
            text = text.substring(0, from) + (empty ? "" : part) + text.substring(to + 2);
        }
        StringBuilder out = new StringBuilder(text.length() + 32);
        int done = 0;
        for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', done)) {
            int close = text.indexOf('}', open);
            String name = text.substring(open + 1, close);
            out.append(text, done, open).append(arguments.getOrDefault(name, "{" + name + "}"));
            done = close + 1;
        }
        return out.append(text, done, text.length()).toString().strip();
    }

    /** Returns the text of a key, or something else where there is none. */
    String known(String key, String otherwise) {
        return texts.getProperty(key, otherwise);
    }

    /** Returns the word for a value of one of some closed lists, or the value itself. */
    String named(String value, String... lists) {
        String found = null;
        for (int i = 0; found == null && i < lists.length; i++) {
            found = texts.getProperty(lists[i] + "." + value);
        }
        return found == null ? value : found;
    }

    /** Returns a number as the language writes it: a comma in French, a point in English, no exponent, no trailing zeros. */
    String number(BigDecimal value) {
        String plain = value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
        return this == FRENCH ? plain.replace('.', ',') : plain;
    }

    /** Returns whether a number takes the singular: below two in French, exactly one in English. */
    boolean isOne(BigDecimal value) {
        return this == FRENCH ? value.compareTo(BigDecimal.valueOf(2)) < 0 : value.compareTo(BigDecimal.ONE) == 0;
    }

    java.util.Set<String> keys() {
        return texts.stringPropertyNames();
    }
}
