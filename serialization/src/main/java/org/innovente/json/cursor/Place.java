package org.innovente.json.cursor;

import java.util.ArrayDeque;
import java.util.Deque;
import org.innovente.finding.JsonPointers;
import org.jspecify.annotations.Nullable;

/**
 * The place of a value in the document that is being read: a cheap handle, whose pointer is spelled only when a finding
 * needs it.
 */
public final class Place {

    private final @Nullable Place parent;
    private final @Nullable String name;
    private final int index;
    private final int line;
    private final int column;

    /** Creates the place of a member (with its name), of an element (with its index) or of the root (without parent). */
    Place(@Nullable Place parent, @Nullable String name, int index, int line, int column) {
        this.parent = parent;
        this.name = name;
        this.index = index;
        this.line = line;
        this.column = column;
    }

    /** Returns the line, from 1. */
    public int line() {
        return line;
    }

    /** Returns the column, from 1, in UTF-16 units. */
    public int column() {
        return column;
    }

    /** Returns the JSON Pointer. */
    public String pointer() {
        Deque<String> tokens = new ArrayDeque<>();
        for (Place at = this; at.parent != null; at = at.parent) {
            tokens.push(at.name == null ? Integer.toString(at.index) : JsonPointers.escape(at.name));
        }
        StringBuilder out = new StringBuilder();
        tokens.forEach(token -> out.append('/').append(token));
        return out.toString();
    }

    /** Returns the same value, with another line and column. */
    Place at(int otherLine, int otherColumn) {
        return new Place(parent, name, index, otherLine, otherColumn);
    }

    /** Returns the pointer, line and column. */
    @Override
    public String toString() {
        return pointer() + " at " + line + ":" + column;
    }
}
