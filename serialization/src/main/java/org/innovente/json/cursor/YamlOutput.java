package org.innovente.json.cursor;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Pattern;

/**
 * A document written as YAML for people: block style, two spaces a level, texts without quotes where no reader could take
 * them for anything else, and with the escapes of JSON otherwise. Lines end with LF.
 */
final class YamlOutput implements Output {

    private static final int BUFFER = 8192;
    private static final int LONGEST_PLAIN = 512;

    /** Texts that stay texts without quotes: they begin with a letter and hold nothing that YAML could read otherwise. */
    private static final Pattern PLAIN = Pattern.compile("\\p{L}[\\p{L}\\p{N} ,.;()/'’+_-]*");

    /** Words that some reader of YAML takes for something else than a text. */
    private static final Pattern RESERVED = Pattern.compile("(?i)true|false|null|yes|no|on|off|y|n|nan|inf");

    /** An open object or array. */
    private static final class Level {
        private final boolean array;
        private boolean empty = true;

        Level(boolean array) {
            this.array = array;
        }
    }

    private final OutputStream target;
    private final StringBuilder buffer = new StringBuilder(BUFFER);
    private final Deque<Level> levels = new ArrayDeque<>();
    /** Whether the line so far is only the indentation and the dashes in front of a value. */
    private boolean fresh = true;

    YamlOutput(OutputStream target) {
        this.target = target;
    }

    @Override
    public void startObject() {
        start(false);
    }

    @Override
    public void endObject() {
        end("{}");
    }

    @Override
    public void startArray() {
        start(true);
    }

    @Override
    public void endArray() {
        end("[]");
    }

    @Override
    public void name(String name) {
        beginLine();
        quote(name);
        buffer.append(':');
        fresh = false;
    }

    @Override
    public void text(String value) {
        scalar();
        quote(value);
        endLine();
    }

    @Override
    public void integer(int value) {
        literal(Integer.toString(value));
    }

    @Override
    public void bool(boolean value) {
        literal(Boolean.toString(value));
    }

    @Override
    public void raw(String json) {
        // JSON is YAML in flow style, but for a few characters inside texts.
        scalar();
        int from = buffer.length();
        buffer.append(json);
        escapeLineBreaks(from);
        endLine();
    }

    /** Ends the document. */
    void finish() {
        flush(0);
    }

    private void literal(String text) {
        scalar();
        buffer.append(text);
        endLine();
    }

    private void start(boolean array) {
        if (inArray()) {
            beginLine();
            buffer.append('-');
            fresh = true;
        } else {
            fresh = false;
        }
        levels.push(new Level(array));
    }

    private void end(String whenEmpty) {
        Level level = levels.pop();
        if (level.empty) {
            if (buffer.length() > 0 && buffer.charAt(buffer.length() - 1) != '\n') {
                buffer.append(' ');
            }
            buffer.append(whenEmpty);
            endLine();
        }
    }

    /** Begins the line of a member or element: the first member of an object in an array stays on the line of the dash. */
    private void beginLine() {
        Level level = levels.peek();
        boolean first = level != null && level.empty;
        if (level != null) {
            level.empty = false;
        }
        if (first && fresh && levels.size() > 1) {
            buffer.append(' ');
            return;
        }
        if (buffer.length() > 0 && buffer.charAt(buffer.length() - 1) != '\n') {
            buffer.append('\n');
        }
        buffer.append("  ".repeat(Math.max(0, levels.size() - 1)));
    }

    private void scalar() {
        if (inArray()) {
            beginLine();
            buffer.append('-');
        }
        if (!levels.isEmpty()) {
            buffer.append(' ');
        }
    }

    private void endLine() {
        buffer.append('\n');
        fresh = false;
        flush(BUFFER / 2);
    }

    private boolean inArray() {
        Level level = levels.peek();
        return level != null && level.array;
    }

    private void quote(String text) {
        boolean plain = text.length() <= LONGEST_PLAIN
                && PLAIN.matcher(text).matches()
                && !text.endsWith(" ")
                && !RESERVED.matcher(text).matches();
        if (plain) {
            buffer.append(text);
        } else {
            int from = buffer.length();
            RawText.quote(text, buffer);
            escapeLineBreaks(from);
        }
    }

    /** YAML breaks lines at some characters that JSON lets pass in a text, and does not print some others. */
    private void escapeLineBreaks(int from) {
        for (int i = from; i < buffer.length(); i++) {
            char c = buffer.charAt(i);
            boolean breaks = c == '\u0085' || c == '\u2028' || c == '\u2029' || c == '\uFEFF';
            boolean unprintable = (c >= '\u007F' && c < '\u00A0') || c == '\uFFFE' || c == '\uFFFF';
            if (breaks || unprintable) {
                buffer.replace(i, i + 1, Surrogates.escape(c));
            }
        }
    }

    private void flush(int threshold) {
        if (buffer.length() <= threshold) {
            return;
        }
        if (Surrogates.indexOfLone(buffer.toString()) >= 0) {
            throw new IllegalArgumentException("Cannot write the document: a text holds half a character");
        }
        try {
            target.write(buffer.toString().getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        buffer.setLength(0);
    }
}
