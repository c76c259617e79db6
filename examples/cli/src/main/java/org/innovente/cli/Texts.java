package org.innovente.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;

/**
 * The words of the command line in one language, French or English.
 *
 * <p>The files are read here and not through {@link ResourceBundle#getBundle(String)}, whose answer depends on the default
 * locale of the machine.
 */
public final class Texts {

    private static final Texts ENGLISH = load("en");
    private static final Texts FRENCH = load("fr");

    private final Locale locale;
    private final ResourceBundle bundle;

    private Texts(Locale locale, ResourceBundle bundle) {
        this.locale = locale;
        this.bundle = bundle;
    }

    /** Returns the words of a language; English where there are none of it. */
    public static Texts of(String language) {
        return "fr".equals(language) ? FRENCH : ENGLISH;
    }

    /** Returns the locale. */
    public Locale locale() {
        return locale;
    }

    /** Returns the words as picocli wants them. */
    ResourceBundle bundle() {
        return bundle;
    }

    /**
     * Returns one text.
     *
     * @throws java.util.MissingResourceException if there is none of that key, which a test forbids
     */
    public String text(String key) {
        return bundle.getString(key);
    }

    /** Returns one text with its named arguments, written {@code {name}}, filled in. */
    public String text(String key, Map<String, String> arguments) {
        String text = text(key);
        for (Map.Entry<String, String> argument : arguments.entrySet()) {
            text = text.replace("{" + argument.getKey() + "}", argument.getValue());
        }
        return text;
    }

    /** Returns one text with one named argument filled in. */
    public String text(String key, String name, Object value) {
        return text(key, Map.of(name, String.valueOf(value)));
    }

    /**
     * Returns a number of things, such as {@code 1 module} or {@code 3 modules}: the keys are {@code key.one} and {@code
     * key.many}. French counts zero in the singular.
     */
    public String count(String key, long number) {
        boolean one = number == 1 || (number == 0 && "fr".equals(locale.getLanguage()));
        return text(key + (one ? ".one" : ".many"), "n", number);
    }

    private static Texts load(String language) {
        String name = "messages_" + language + ".properties";
        try (InputStream in = Texts.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("The file of texts '" + name + "' is missing");
            }
            try (Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
                return new Texts(Locale.forLanguageTag(language), new PropertyResourceBundle(reader));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The file of texts '" + name + "' cannot be read", e);
        }
    }
}
