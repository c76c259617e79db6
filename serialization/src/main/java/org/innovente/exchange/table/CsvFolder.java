package org.innovente.exchange.table;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Folders of CSV files as the one document that {@link TableFormat#csv()} reads and writes. */
public final class CsvFolder {

    private CsvFolder() {}

    /**
     * Returns the CSV files of a folder, not those of folders inside it, as a ZIP container. The same folder gives the same
     * bytes. Memory holds the container, not the files.
     *
     * @param folder the folder
     * @return the container
     * @throws IOException if a file cannot be read
     */
    public static byte[] pack(Path folder) throws IOException {
        TreeSet<Path> files = new TreeSet<>();
        try (Stream<Path> all = Files.list(folder)) {
            all.filter(Files::isRegularFile)
                    .filter(file -> isCsv(file.getFileName().toString()))
                    .forEach(files::add);
        }
        return Zips.of(files);
    }

    /**
     * Writes the files of a container that this library wrote into a folder, which is made where it is missing; files of the
     * same names are replaced, others stay.
     *
     * @param container the container
     * @param folder the folder
     * @throws IOException if a file cannot be written, or a name would leave the folder
     */
    public static void unpack(byte[] container, Path folder) throws IOException {
        Files.createDirectories(folder);
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(container), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                String name = entry.getName();
                if (name.contains("/") || name.contains("\\") || name.startsWith(".")) {
                    throw new IOException("The name '" + name + "' would leave the folder");
                }
                Files.write(folder.resolve(name), in.readAllBytes());
            }
        }
    }

    private static boolean isCsv(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return !name.startsWith(".") && (lower.endsWith(".csv") || lower.endsWith(".tsv"));
    }
}
