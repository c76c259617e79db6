package org.innovente.finding;

import java.util.Objects;
import java.util.Optional;

/**
 * The place of something whose position in a text is unknown: built in code, or read without recording places.
 *
 * @param file the file as the caller named it
 */
public record ModelOnly(Optional<String> file) implements Location {

    /** The place without even a file. */
    static final ModelOnly NOWHERE = new ModelOnly(Optional.empty());

    /** Creates a place. */
    public ModelOnly {
        Objects.requireNonNull(file, "file");
    }

    @Override
    public ModelOnly inFile(String name) {
        return new ModelOnly(Optional.of(name));
    }

    /** Returns the file, or {@code -} without one. */
    @Override
    public String toString() {
        return file.orElse("-");
    }
}
