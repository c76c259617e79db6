package org.innovente.testing;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.opentest4j.TestAbortedException;

/**
 * Real data of other publishers that lies beside the repository and is used by tests only. It is looked for in the
 * folder named by the system property {@code innovente.corpus}, else in {@code ../shared/corpus} relative to the root of
 * the repository. A test that needs a file which is not there is reported as skipped, with the reason.
 */
public final class Corpus {
    private static final String PROPERTY = "innovente.corpus";

    private Corpus() {}

    /** Returns the folder in which the corpus is looked for, whether it exists or not. */
    public static Path folder() {
        String given = System.getProperty(PROPERTY);
        return given == null
                ? Repository.root().resolveSibling("shared").resolve("corpus")
                : Path.of(given).toAbsolutePath();
    }

    /** Returns whether a file or folder of the corpus is there, for tests that only add to what they check. */
    public static boolean has(String path) {
        return Files.exists(folder().resolve(path));
    }

    /**
     * Returns the place of a file or folder of the corpus.
     *
     * @param path relative to the corpus, with forward slashes, such as {@code curricula/normalized/utd.json.gz}
     * @throws TestAbortedException if it is not there, so that the test is reported as skipped
     */
    public static Path require(String path) {
        Path found = folder().resolve(path);
        if (!Files.exists(found)) {
            throw new TestAbortedException("Skipped: the corpus of real data has no '" + path + "' in '" + folder()
                    + "'. Put the corpus there, or name its folder with -D" + PROPERTY + "=FOLDER.");
        }
        return found;
    }

    /**
     * Returns the files directly in a folder of the corpus whose names end in a suffix, ordered by name.
     *
     * @throws TestAbortedException if the folder is not there or holds no such file
     */
    public static List<Path> requireAll(String folder, String suffix) {
        Path place = require(folder);
        List<Path> files;
        try (Stream<Path> entries = Files.list(place)) {
            files = entries.filter(Files::isRegularFile)
                    .filter(file -> file.getFileName().toString().endsWith(suffix))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (files.isEmpty()) {
            throw new TestAbortedException("Skipped: no file in '" + place + "' ends in '" + suffix + "'.");
        }
        return files;
    }

    /**
     * Returns the content of a file of the corpus, unpacked if its name ends in {@code .gz}.
     *
     * @throws TestAbortedException if it is not there
     */
    public static InputStream open(String path) {
        return open(require(path));
    }

    /** Returns the content of a file, unpacked if its name ends in {@code .gz}. */
    public static InputStream open(Path file) {
        try {
            InputStream raw = new BufferedInputStream(Files.newInputStream(file));
            return file.getFileName().toString().endsWith(".gz") ? new GZIPInputStream(raw, 1 << 16) : raw;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
