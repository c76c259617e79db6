package org.innovente.benchmarks.exchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import java.util.function.IntFunction;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;

/** A document that is made while it is read: texts and lists of texts, one file or several in a ZIP container. */
final class MadeDocument extends InputStream {

    private record Part(String file, int count, IntFunction<String> text) {}

    private final Deque<Part> parts = new ArrayDeque<>();
    private final ByteArrayOutputStream made = new ByteArrayOutputStream();
    private @Nullable ZipOutputStream zip;
    private boolean ended;
    private int next;
    private byte[] bytes = {};
    private int at;

    /** Adds a text. */
    MadeDocument with(String text) {
        return with(1, i -> text);
    }

    /** Adds a list of texts. */
    MadeDocument with(int count, IntFunction<String> text) {
        parts.add(new Part("", count, text));
        return this;
    }

    /** Begins a file, so that the whole is a ZIP container. */
    MadeDocument file(String name) {
        zip = zip == null ? new ZipOutputStream(made, StandardCharsets.UTF_8) : zip;
        parts.add(new Part(name, 0, i -> ""));
        return this;
    }

    private boolean fill() {
        try {
            while (at == bytes.length && !ended) {
                make();
                bytes = made.toByteArray();
                made.reset();
                at = 0;
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return at < bytes.length;
    }

    private void make() throws IOException {
        Part part = parts.peek();
        if (part == null) {
            if (zip != null) {
                zip.close();
            }
            ended = true;
        } else if (!part.file().isEmpty()) {
            Objects.requireNonNull(zip, "a file makes a container").putNextEntry(new ZipEntry(part.file()));
            parts.remove();
        } else if (next < part.count()) {
            byte[] text = part.text().apply(next++).getBytes(StandardCharsets.UTF_8);
            OutputStream out = zip == null ? made : zip;
            out.write(text);
        } else {
            parts.remove();
            next = 0;
        }
    }

    @Override
    public int read() {
        return fill() ? bytes[at++] & 0xFF : -1;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) {
        if (!fill()) {
            return -1;
        }
        int count = Math.min(length, bytes.length - at);
        System.arraycopy(bytes, at, buffer, offset, count);
        at += count;
        return count;
    }
}
