package org.innovente.exchange.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.innovente.exchange.source.SourceLimits;

/** ZIP containers whose bytes depend on nothing but their parts: no clock, no time zone. */
final class Zips {

    /** The first moment that a ZIP container can tell. */
    private static final LocalDateTime ZERO = LocalDateTime.of(1980, 1, 1, 0, 0);

    private static final SourceLimits ALL =
            new SourceLimits(Integer.MAX_VALUE, 64, Integer.MAX_VALUE / 8, Long.MAX_VALUE);

    private Zips() {}

    /** Returns a container with these parts, in their order. */
    static byte[] of(Map<String, byte[]> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                ZipEntry entry = new ZipEntry(part.getKey());
                entry.setTimeLocal(ZERO);
                out.putNextEntry(entry);
                out.write(part.getValue());
                out.closeEntry();
            }
        } catch (IOException failure) {
            throw new UncheckedIOException("Writing into memory failed", failure);
        }
        return bytes.toByteArray();
    }

    /** Returns a container with these files, in their order, read one by one. */
    static byte[] of(Iterable<Path> files) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (Path file : files) {
                ZipEntry entry = new ZipEntry(file.getFileName().toString());
                entry.setTimeLocal(ZERO);
                out.putNextEntry(entry);
                Files.copy(file, out);
                out.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    /** Returns the parts of a container that this library has just written, sorted by name but for the first. */
    static Map<String, byte[]> parts(byte[] container, String first) {
        ZipParts zip = ZipParts.of(container, ALL);
        TreeSet<String> names = new TreeSet<>(zip.names());
        Map<String, byte[]> parts = new LinkedHashMap<>();
        if (names.remove(first)) {
            parts.put(first, ZipParts.all(zip.open(first), ALL));
        }
        for (String name : names) {
            parts.put(name, ZipParts.all(zip.open(name), ALL));
        }
        return parts;
    }
}
