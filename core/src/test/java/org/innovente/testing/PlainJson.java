package org.innovente.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A reader of trusted JSON for the tests of core, which has no JSON of its own: maps, lists, strings, decimals, booleans, null. */
public final class PlainJson {
    private final String text;
    private int at;

    private PlainJson(String text) {
        this.text = text;
    }

    /** Returns the content of a file of the corpus, unpacked where it is packed. */
    public static Object ofCorpus(String path) {
        try (InputStream in = Corpus.open(path)) {
            return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the value that a text holds. */
    public static Object parse(String text) {
        return new PlainJson(text).value();
    }

    /** Returns a value as an object. */
    @SuppressWarnings("unchecked")
    public static Map<String, Object> object(Object value) {
        return (Map<String, Object>) value;
    }

    /** Returns a value as a list. */
    @SuppressWarnings("unchecked")
    public static List<Object> list(Object value) {
        return (List<Object>) value;
    }

    private Object value() {
        char c = next();
        switch (c) {
            case '{':
                return members();
            case '[':
                return items();
            case '"':
                return string();
            default:
                int from = at - 1;
                while (at < text.length() && "+-.0123456789aeflnrstuE".indexOf(text.charAt(at)) >= 0) {
                    at++;
                }
                String word = text.substring(from, at);
                return switch (word) {
                    case "true" -> Boolean.TRUE;
                    case "false" -> Boolean.FALSE;
                    case "null" -> Null.NULL;
                    default -> new BigDecimal(word);
                };
        }
    }

    /** The value null, because maps and lists of the tests hold none. */
    public enum Null {
        /** The only one. */
        NULL
    }

    private char next() {
        while (Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return text.charAt(at++);
    }

    private Map<String, Object> members() {
        Map<String, Object> members = new LinkedHashMap<>();
        char c = next();
        while (c != '}') {
            if (c == ',') {
                c = next();
            }
            String name = string();
            next();
            members.put(name, value());
            c = next();
        }
        return members;
    }

    private List<Object> items() {
        List<Object> items = new ArrayList<>();
        char c = next();
        while (c != ']') {
            if (c != ',') {
                at--;
            }
            items.add(value());
            c = next();
        }
        return items;
    }

    private String string() {
        StringBuilder out = new StringBuilder();
        for (char c = text.charAt(at++); c != '"'; c = text.charAt(at++)) {
            if (c != '\\') {
                out.append(c);
                continue;
            }
            char escaped = text.charAt(at++);
            switch (escaped) {
                case 'n' -> out.append('\n');
                case 't' -> out.append('\t');
                case 'r' -> out.append('\r');
                case 'b' -> out.append('\b');
                case 'f' -> out.append('\f');
                case 'u' -> {
                    out.append((char) Integer.parseInt(text.substring(at, at + 4), 16));
                    at += 4;
                }
                default -> out.append(escaped);
            }
        }
        return out.toString();
    }
}
