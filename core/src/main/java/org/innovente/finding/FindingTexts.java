package org.innovente.finding;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The texts of the findings of one room, in English and French.
 *
 * <p>They are read from {@code findings_en.properties} and {@code findings_fr.properties} (UTF-8) beside a class of the
 * room, never through a resource bundle and never in the default locale of the machine: a language that is not French is
 * answered in English.
 *
 * <p>A template names its arguments in braces; a brace itself is written twice. There is no expression language:
 *
 * <ul>
 *   <li><code>{name}</code>: the value, escaped and cut to {@value #SHORT} characters;
 *   <li><code>{name*}</code>: the value, escaped and cut to {@value #LONG} characters, for reasons and lists;
 *   <li><code>{name?module|modules}</code>: the first word if the value is the number 1 (in French also 0), else the
 *       second;
 *   <li><code>{name:type}</code>: the text with the key {@code type.} + value, itself rendered with the same arguments;
 *       the value where there is no such text.
 * </ul>
 *
 * <p>Immutable and safe for use by several threads.
 */
public final class FindingTexts {

    /** The length to which an ordinary value is cut, in UTF-16 units. */
    public static final int SHORT = 80;

    /** The length to which a reason or a list is cut, in UTF-16 units. */
    public static final int LONG = 400;

    private final Map<String, String> english;
    private final Map<String, String> french;

    private FindingTexts(Map<String, String> english, Map<String, String> french) {
        this.english = english;
        this.french = french;
    }

    /**
     * Returns the texts found by that function, which a room passes as {@code name -> ItsCode.class
     * .getResourceAsStream(name)}, so that they are found in named modules and after relocation.
     *
     * @throws IllegalStateException if a file is missing
     * @throws UncheckedIOException if a file cannot be read
     */
    public static FindingTexts of(Function<String, @Nullable InputStream> resources) {
        return new FindingTexts(load(resources, "findings_en.properties"), load(resources, "findings_fr.properties"));
    }

    /** Returns the keys that have a text in that language, sorted. */
    public Set<String> keys(Locale locale) {
        return Collections.unmodifiableSet(in(locale).keySet());
    }

    /**
     * Returns the template of that key.
     *
     * @throws IllegalStateException if there is none
     */
    public String template(String key, Locale locale) {
        return findTemplate(key, locale)
                .orElseThrow(() -> new IllegalStateException("No text '" + key + "' for '" + language(locale) + "'"));
    }

    /** Returns the template of that key; empty when there is none. */
    public Optional<String> findTemplate(String key, Locale locale) {
        return Optional.ofNullable(in(locale).get(key));
    }

    /**
     * Returns the text of that key with the arguments filled in.
     *
     * @throws IllegalStateException if there is no such text, or the template names an argument that is missing
     */
    public String render(String key, Map<String, String> arguments, Locale locale) {
        return new TextTemplate(this, arguments, locale).render(template(key, locale));
    }

    static boolean isFrench(Locale locale) {
        return "fr".equals(locale.getLanguage());
    }

    private static String language(Locale locale) {
        return isFrench(locale) ? "fr" : "en";
    }

    private Map<String, String> in(Locale locale) {
        return isFrench(locale) ? french : english;
    }

    private static Map<String, String> load(Function<String, @Nullable InputStream> resources, String name) {
        try (InputStream in = resources.apply(name)) {
            if (in == null) {
                throw new IllegalStateException("The file of texts '" + name + "' is missing");
            }
            Properties properties = new Properties();
            try (Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
                properties.load(reader);
            }
            Map<String, String> texts = new TreeMap<>();
            for (String key : properties.stringPropertyNames()) {
                texts.put(key, properties.getProperty(key));
            }
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException("The file of texts '" + name + "' cannot be read", e);
        }
    }
}
