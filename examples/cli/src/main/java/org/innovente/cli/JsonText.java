package org.innovente.cli;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

/**
 * A writer of the JSON that commands print, in the manner of the library's own format: members in the order in which they
 * are written, absent instead of null, decimals as strings. Either on one line, for batches, or indented, for people.
 */
public final class JsonText {

    private final StringBuilder out = new StringBuilder();
    private final boolean indented;
    private int depth;
    private boolean first = true;

    private JsonText(boolean indented) {
        this.indented = indented;
    }

    /** Returns a writer that puts everything on one line. */
    public static JsonText line() {
        return new JsonText(false);
    }

    /** Returns a writer that indents by two spaces. */
    public static JsonText indented() {
        return new JsonText(true);
    }

    /** Opens an object. */
    public JsonText startObject() {
        return open('{');
    }

    /** Closes an object. */
    public JsonText endObject() {
        return close('}');
    }

    /** Opens an array. */
    public JsonText startArray() {
        return open('[');
    }

    /** Closes an array. */
    public JsonText endArray() {
        return close(']');
    }

    /** Writes the name of the member that follows. */
    public JsonText name(String name) {
        separate();
        quote(name);
        out.append(indented ? ": " : ":");
        first = true;
        return this;
    }

    /** Writes a member that is a text. */
    public JsonText text(String name, String value) {
        name(name);
        quote(value);
        first = false;
        return this;
    }

    /** Writes a member that is a text; nothing when it is absent. */
    public JsonText text(String name, Optional<?> value) {
        value.ifPresent(present -> text(name, present.toString()));
        return this;
    }

    /** Writes a member that is an integer. */
    public JsonText integer(String name, long value) {
        name(name);
        out.append(value);
        first = false;
        return this;
    }

    /** Writes a member that is an integer; nothing when it is absent. */
    public JsonText integer(String name, Optional<Integer> value) {
        value.ifPresent(present -> integer(name, present));
        return this;
    }

    /** Writes a member that is true or false. */
    public JsonText bool(String name, boolean value) {
        name(name);
        out.append(value);
        first = false;
        return this;
    }

    /** Writes a member that is an exact decimal, as a string without trailing zeros. */
    public JsonText decimal(String name, BigDecimal value) {
        return text(name, value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString());
    }

    /** Writes a member that is an array of texts, also when it is empty. */
    public JsonText texts(String name, Collection<?> values) {
        name(name).startArray();
        values.forEach(value -> element(value.toString()));
        return endArray();
    }

    /** Writes a member that is an object of texts, also when it is empty. */
    public JsonText texts(String name, Map<String, String> values) {
        name(name).startObject();
        values.forEach(this::text);
        return endObject();
    }

    /** Writes a member that is an array, also when it is empty. */
    public <T> JsonText list(String name, Collection<? extends T> values, BiConsumer<T, JsonText> write) {
        name(name).startArray();
        values.forEach(value -> write.accept(value, this));
        return endArray();
    }

    /** Writes an element of an array that is a text. */
    public JsonText element(String value) {
        separate();
        quote(value);
        return this;
    }

    /** Returns what was written. */
    @Override
    public String toString() {
        return out.toString();
    }

    private JsonText open(char bracket) {
        separate();
        out.append(bracket);
        depth++;
        first = true;
        return this;
    }

    private JsonText close(char bracket) {
        depth--;
        boolean empty = first;
        first = false;
        if (!empty) {
            newLine();
        }
        out.append(bracket);
        return this;
    }

    /** Puts what belongs between the previous value and the next; a value right after its name stays on its line. */
    private void separate() {
        if (!first) {
            out.append(',');
            if (!indented) {
                return;
            }
            newLine();
        } else if (depth > 0 && !afterName()) {
            newLine();
        }
        first = false;
    }

    private boolean afterName() {
        int last = out.length() - 1;
        return last >= 0 && (out.charAt(last) == ':' || (out.charAt(last) == ' ' && out.charAt(last - 1) == ':'));
    }

    private void newLine() {
        if (indented) {
            out.append('\n').append("  ".repeat(depth));
        }
    }

    private void quote(String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> {
                    if (c < ' ' || isLoneSurrogate(text, i) || c == '\u2028' || c == '\u2029') {
                        out.append("\\u").append(java.util.HexFormat.of().toHexDigits(c));
                    } else {
                        out.append(c);
                    }
                }
            }
        }
        out.append('"');
    }

    private static boolean isLoneSurrogate(String text, int at) {
        char c = text.charAt(at);
        if (Character.isHighSurrogate(c)) {
            return at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1));
        }
        return Character.isLowSurrogate(c) && (at == 0 || !Character.isHighSurrogate(text.charAt(at - 1)));
    }
}
