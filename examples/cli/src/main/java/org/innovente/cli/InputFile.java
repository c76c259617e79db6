package org.innovente.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.innovente.exchange.table.CsvFolder;

/**
 * One document that a command was asked to read.
 *
 * @param name the name as people will see it: the path as it was given, or {@code -} for standard input
 * @param bytes the content
 */
record InputFile(String name, byte[] bytes) {

    /** The name that stands for standard input. */
    static final String STDIN = "-";

    private static final List<String> ENDINGS = List.of(".json", ".yaml", ".yml", ".xml", ".xlsx", ".csv");

    /**
     * Returns the documents that arguments name: files, folders (all documents below, sorted by path; the CSV files of one
     * folder are one document), patterns with
     * {@code *} that the shell left alone, and {@code -}.
     *
     * @throws UsageException if an argument names nothing
     * @throws UncheckedIOException if a document cannot be read
     */
    static List<InputFile> readAll(List<String> arguments, InputStream stdin) {
        List<InputFile> files = new ArrayList<>();
        for (String argument : arguments) {
            if (STDIN.equals(argument)) {
                files.add(new InputFile(STDIN, bytes(stdin)));
                continue;
            }
            for (Path path : paths(argument)) {
                files.add(read(path));
            }
        }
        return files;
    }

    /** Returns one line of a batch as a document of its own. */
    static InputFile ofLine(String line) {
        return new InputFile(STDIN, line.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Returns one document: a file or {@code -}.
     *
     * @throws UncheckedIOException if it cannot be read
     */
    static InputFile read(String argument, InputStream stdin) {
        return STDIN.equals(argument) ? new InputFile(STDIN, bytes(stdin)) : read(Path.of(argument));
    }

    /** A folder is read as its CSV files. */
    private static InputFile read(Path path) {
        try {
            return new InputFile(
                    path.toString(), Files.isDirectory(path) ? CsvFolder.pack(path) : Files.readAllBytes(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(InputStream stdin) {
        try {
            return stdin.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Iterable<Path> paths(String argument) {
        boolean pattern = argument.indexOf('*') >= 0 || argument.indexOf('?') >= 0;
        if (pattern) {
            return matching(argument);
        }
        Path path = Path.of(argument);
        return Files.isDirectory(path) ? below(path, argument) : List.of(path);
    }

    private static TreeSet<Path> below(Path folder, String argument) {
        try (Stream<Path> walk = Files.walk(folder)) {
            TreeSet<Path> found = new TreeSet<>();
            walk.filter(Files::isRegularFile)
                    .filter(InputFile::looksLikeDocument)
                    .map(file -> isCsv(file) ? parent(file) : file)
                    .forEach(found::add);
            if (found.isEmpty()) {
                throw UsageException.of("error.empty-folder", "folder", argument);
            }
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static TreeSet<Path> matching(String pattern) {
        String portable = pattern.replace('\\', '/');
        int wildcard = 0;
        while (portable.charAt(wildcard) != '*' && portable.charAt(wildcard) != '?') {
            wildcard++;
        }
        int slash = portable.lastIndexOf('/', wildcard);
        Path base = Path.of(slash < 0 ? "." : portable.substring(0, slash + 1));
        PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + portable.substring(slash + 1));
        if (!Files.isDirectory(base)) {
            throw UsageException.of("error.no-match", "pattern", pattern);
        }
        try (Stream<Path> walk = Files.walk(base)) {
            TreeSet<Path> found = new TreeSet<>();
            walk.filter(path -> matcher.matches(base.relativize(path)))
                    .filter(Files::isRegularFile)
                    .map(path -> slash < 0 ? base.relativize(path) : path)
                    .forEach(found::add);
            if (found.isEmpty()) {
                throw UsageException.of("error.no-match", "pattern", pattern);
            }
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isCsv(Path path) {
        return path.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".csv");
    }

    /** The CSV files of one folder are one document. */
    private static Path parent(Path file) {
        Path parent = file.getParent();
        return parent == null ? Path.of(".") : parent;
    }

    private static boolean looksLikeDocument(Path path) {
        String name = path.getFileName().toString().toLowerCase(Locale.ROOT);
        return !name.startsWith(".") && ENDINGS.stream().anyMatch(name::endsWith);
    }
}
