package org.innovente.report;

import java.util.Locale;
import java.util.Map;
import org.innovente.finding.FindingTexts;

/** The words of the reports on changes, coverage and sheets, in English and French. */
final class NetworkTexts {
    private static final FindingTexts ALL =
            FindingTexts.of(name -> NetworkTexts.class.getResourceAsStream(name.replace("findings", "network")));

    private final Locale locale;

    NetworkTexts(Locale locale) {
        this.locale = locale;
    }

    /** Returns a word or sentence without arguments. */
    String of(String key) {
        return ALL.render(key, Map.of(), locale);
    }

    /** Returns a sentence with one argument. */
    String of(String key, String name, Object value) {
        return ALL.render(key, Map.of(name, value.toString()), locale);
    }

    /** Returns the word of a closed list; the value itself if there is none. */
    String word(String list, String value) {
        return ALL.findTemplate(list + "." + value, locale).orElse(value);
    }

    Locale locale() {
        return locale;
    }

    static FindingTexts all() {
        return ALL;
    }
}
