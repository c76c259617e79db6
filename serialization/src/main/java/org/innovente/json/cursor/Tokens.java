package org.innovente.json.cursor;

import org.jspecify.annotations.Nullable;

/**
 * A stream of the tokens of one document, whatever it is written in. A fault ends it with a {@link ReadFault}, a stream
 * that fails with an {@link java.io.UncheckedIOException}.
 */
public interface Tokens {

    /** Returns the next token; {@link Kind#END} at the end, and again after it. */
    Kind next();

    /** Returns the name of a member; the same object for equal names, as far as that costs little. */
    String name();

    /** Returns the text of a string, without lone surrogates, or a number as it is written. */
    String text();

    /** Returns the line on which the current token starts, from 1. Asked for in the order of the tokens. */
    int line();

    /** Returns the column at which the current token starts, from 1, in UTF-16 units. Asked for after the line. */
    int column();

    /**
     * Starts to keep what is read from the current token on, if that costs nothing until somebody asks for it; otherwise
     * returns -1, and the walk keeps it token by token.
     *
     * @return the position of the current token
     */
    default long keep() {
        return -1;
    }

    /** Returns the position of the current token. */
    default long position() {
        return -1;
    }

    /** Returns what was read from that position to the end of the current token, which is a bracket or a scalar. */
    default byte[] kept(long from) {
        throw new UnsupportedOperationException("Nothing is kept");
    }

    /** Stops keeping what is read. */
    default void release() {}

    /**
     * Passes the value at whose first token this stands, an object or array, if it is known from its text.
     *
     * @param codec what would read the value
     * @param nesting how deep the value may be
     * @return what is known of it; null when it has to be read
     */
    default SharedValues.@Nullable Entry recall(Object codec, int nesting) {
        return null;
    }

    /** Returns what the current token, a text, was converted to before; null when that is not known. */
    default @Nullable Object recallText(Object conversion) {
        return null;
    }

    /** Remembers what the current token, a text, was converted to. */
    default void rememberText(Object conversion, Object value) {}

    /**
     * Remembers the value that started at a position and whose last token is the current one.
     *
     * @param tokens the number of its tokens
     * @param entities the number of ids in it
     */
    default void remember(Object codec, long from, Object value, long tokens, long entities) {}
}
