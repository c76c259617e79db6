package org.innovente.testing;

import java.nio.file.Files;
import java.nio.file.Path;

/** The working copy that the tests run in. */
public final class Repository {
    private Repository() {}

    /**
     * Returns the folder at the top of the repository, found by walking up from the working directory.
     *
     * @throws IllegalStateException if no folder above the working directory holds the Maven wrapper
     */
    public static Path root() {
        Path start = Path.of("").toAbsolutePath();
        for (Path folder = start; folder != null; folder = folder.getParent()) {
            if (Files.isRegularFile(folder.resolve("mvnw")) && Files.isDirectory(folder.resolve(".mvn"))) {
                return folder;
            }
        }
        throw new IllegalStateException(
                "No repository root above '" + start + "': expected a folder with mvnw and .mvn");
    }
}
