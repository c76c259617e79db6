/**
 * Typed access to a stream of tokens, for codecs: {@link org.innovente.json.cursor.JsonCursor} reads a document and
 * collects findings with their places, {@link org.innovente.json.cursor.JsonSink} writes one, byte for byte the same
 * every time. Not exported; no type of a JSON library is seen by a codec.
 */
@NullMarked
package org.innovente.json.cursor;

import org.jspecify.annotations.NullMarked;
