package org.innovente.json.cursor;

/**
 * Where a {@link JsonSink} puts what it is told: one implementation a medium. A stream that fails ends the writing with an
 * {@link java.io.UncheckedIOException}.
 */
public interface Output {

    /** Starts an object. */
    void startObject();

    /** Ends an object. */
    void endObject();

    /** Starts an array. */
    void startArray();

    /** Ends an array. */
    void endArray();

    /** Writes the name of a member. */
    void name(String name);

    /** Writes a text. */
    void text(String value);

    /** Writes an integer. */
    void integer(int value);

    /** Writes true or false. */
    void bool(boolean value);

    /** Writes a value that is minified JSON text and was checked to be. */
    void raw(String json);
}
