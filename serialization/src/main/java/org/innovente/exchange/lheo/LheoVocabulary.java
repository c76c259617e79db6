package org.innovente.exchange.lheo;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What LHEO 2.3 says about each element, from the table {@code elements.txt}. Immutable. */
final class LheoVocabulary {

    /** The namespace of LHEO 2.3. */
    static final String NAMESPACE = "http://lheo.gouv.fr/2.3";

    /** The namespace of LHEO 2.2. */
    static final String OLD_NAMESPACE = "http://www.lheo.org/2.2";

    private static final String TABLE = "elements.txt";
    private static final Map<String, Element> ELEMENTS = load();

    private LheoVocabulary() {}

    /** The kinds of content. */
    enum Kind {
        /** Elements in a fixed order. */
        SEQUENCE,
        /** Text of a bounded length. */
        TEXT,
        /** One of some codes. */
        CODE,
        /** A day as AAAAMMJJ. */
        DATE,
        /** A whole number. */
        INTEGER
    }

    /**
     * A child in a sequence.
     *
     * @param name the name
     * @param min how often at least
     * @param max how often at most
     */
    record Child(String name, int min, int max) {}

    /**
     * An element.
     *
     * @param name the name
     * @param kind the kind of content
     * @param children the children of a sequence, by name in order
     * @param min the least length of a text
     * @param max the greatest length of a text
     * @param codes the codes allowed
     */
    record Element(String name, Kind kind, Map<String, Child> children, int min, int max, List<String> codes) {

        /** Returns the place of a child in the sequence; after all others for what does not belong there. */
        int position(String child) {
            int position = 0;
            for (String name : children.keySet()) {
                if (name.equals(child)) {
                    return position;
                }
                position++;
            }
            return position;
        }
    }

    /** Returns an element, or null for a name that LHEO does not know. */
    static @Nullable Element find(String name) {
        return ELEMENTS.get(name);
    }

    /** Returns all elements by name. */
    static Map<String, Element> all() {
        return ELEMENTS;
    }

    private static Map<String, Element> load() {
        Map<String, Element> elements = new LinkedHashMap<>();
        try (InputStream in = LheoVocabulary.class.getResourceAsStream(TABLE)) {
            if (in == null) {
                throw new IllegalStateException("The table '" + TABLE + "' is missing");
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isBlank() && line.charAt(0) != '#') {
                    List<String> words = Arrays.asList(line.split(" ", -1));
                    elements.put(words.get(0), element(words.get(0), words.get(1), words.subList(2, words.size())));
                }
            }
        } catch (IOException failure) {
            throw new UncheckedIOException("The table '" + TABLE + "' cannot be read", failure);
        }
        return Collections.unmodifiableMap(elements);
    }

    private static Element element(String name, String sign, List<String> words) {
        if (sign.equals("=")) {
            Map<String, Child> children = new LinkedHashMap<>();
            words.forEach(word -> {
                Child child = child(word);
                children.put(child.name(), child);
            });
            return new Element(name, Kind.SEQUENCE, children, 0, 0, List.of());
        }
        return switch (words.get(0)) {
            case "text" ->
                new Element(
                        name,
                        Kind.TEXT,
                        Map.of(),
                        Integer.parseInt(words.get(1)),
                        Integer.parseInt(words.get(2)),
                        List.of());
            case "code" ->
                new Element(name, Kind.CODE, Map.of(), 0, 0, new ArrayList<>(words.subList(1, words.size())));
            case "date" -> new Element(name, Kind.DATE, Map.of(), 0, 0, List.of());
            case "integer" -> new Element(name, Kind.INTEGER, Map.of(), 0, 0, List.of());
            default ->
                throw new IllegalStateException("The table '" + TABLE + "' has an unknown kind: " + words.get(0));
        };
    }

    private static Child child(String word) {
        char last = word.charAt(word.length() - 1);
        String stem = word.substring(0, word.length() - 1);
        switch (last) {
            case '?':
                return new Child(stem, 0, 1);
            case '*':
                return new Child(stem, 0, Integer.MAX_VALUE);
            case '+':
                return new Child(stem, 1, Integer.MAX_VALUE);
            case '}': {
                int brace = word.indexOf('{');
                String[] bounds = stem.substring(brace + 1).split(",", -1);
                return new Child(word.substring(0, brace), Integer.parseInt(bounds[0]), Integer.parseInt(bounds[1]));
            }
            default:
                return new Child(word, 1, 1);
        }
    }
}
