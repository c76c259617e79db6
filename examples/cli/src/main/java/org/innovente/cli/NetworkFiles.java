package org.innovente.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.jspecify.annotations.Nullable;

/** Files that commands write as a whole: the old one stays until the new one is complete. */
final class NetworkFiles {

    private NetworkFiles() {}

    /**
     * Writes a file beside its place and moves it there.
     *
     * @throws UncheckedIOException if it cannot be written
     */
    static void write(Path path, byte[] content) {
        Path target = path.toAbsolutePath();
        Path temporary = target.resolveSibling(target.getFileName() + ".new");
        try {
            Files.write(temporary, content);
            Files.move(temporary, target, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes a file, or the answer where none is named. */
    static void write(@Nullable Path path, byte[] content, PrintStream out) {
        if (path == null) {
            out.write(content, 0, content.length);
            out.flush();
        } else {
            write(path, content);
        }
    }

    /**
     * Returns the content of a file.
     *
     * @throws UncheckedIOException if it cannot be read
     */
    static byte[] read(Path path) {
        try {
            return Files.readAllBytes(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
