package org.innovente.json.cursor;

import org.jspecify.annotations.Nullable;

/**
 * What reads one value from a cursor.
 *
 * @param <T> the type of the value
 */
@FunctionalInterface
public interface ValueReader<T> {

    /** Returns the value, or null when it could not be read; why is among the findings then. */
    @Nullable
    T read(JsonCursor in);
}
