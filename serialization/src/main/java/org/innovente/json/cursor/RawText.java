package org.innovente.json.cursor;

/**
 * Minified JSON text: the form in which unknown members are kept. Member order stays, numbers stay as they are written,
 * strings are written with the fewest escapes.
 */
final class RawText {

    private static final char[] HEX = "0123456789abcdef".toCharArray();

    /** The capacity above which a used buffer is given up, in characters. */
    private static final int MANY = 1 << 16;

    private StringBuilder out = new StringBuilder();
    /** Whether the next value or name needs a comma in front of it. */
    private boolean comma;

    private int lastStart;

    void name(String name) {
        separate();
        quote(name, out);
        out.append(':');
        comma = false;
    }

    void string(String text) {
        separate();
        quote(text, out);
    }

    /** Adds a scalar of YAML without quotes: a number or truth value if JSON can write it so, otherwise a text. */
    void plain(String text) {
        switch (PlainScalars.resolve(text)) {
            case STRING -> string(text);
            case TRUE -> token(Kind.TRUE, "true");
            case FALSE -> token(Kind.FALSE, "false");
            default -> token(Kind.NUMBER, text);
        }
    }

    /** Adds a bracket; or a number, {@code true}, {@code false} or {@code null} as it is written. */
    void token(Kind kind, String text) {
        switch (kind) {
            case START_OBJECT -> start('{');
            case START_ARRAY -> start('[');
            case END_OBJECT -> end('}');
            case END_ARRAY -> end(']');
            default -> {
                separate();
                out.append(text);
            }
        }
    }

    /** Forgets everything. */
    void clear() {
        if (out.capacity() > MANY) {
            out = new StringBuilder();
        }
        out.setLength(0);
        comma = false;
        lastStart = 0;
    }

    /** Returns where the token that was added last begins. */
    int lastStart() {
        return lastStart;
    }

    /** Returns the text from there to the end. */
    String since(int start) {
        return out.substring(start);
    }

    private void start(char bracket) {
        separate();
        out.append(bracket);
        comma = false;
    }

    private void end(char bracket) {
        lastStart = out.length();
        out.append(bracket);
        comma = true;
    }

    @Override
    public String toString() {
        return out.toString();
    }

    private void separate() {
        if (comma) {
            out.append(',');
        }
        comma = true;
        lastStart = out.length();
    }

    static void quote(String text, StringBuilder out) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\b' -> out.append("\\b");
                case '\t' -> out.append("\\t");
                case '\n' -> out.append("\\n");
                case '\f' -> out.append("\\f");
                case '\r' -> out.append("\\r");
                default -> {
                    if (c < ' ') {
                        out.append("\\u00").append(HEX[c >> 4]).append(HEX[c & 0xF]);
                    } else {
                        out.append(c);
                    }
                }
            }
        }
        out.append('"');
    }
}
