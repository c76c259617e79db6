package org.innovente.json.cursor;

/** The kind of a token; the words are those of the {@code type.} texts. */
enum Kind {
    START_OBJECT("object"),
    END_OBJECT("end"),
    START_ARRAY("array"),
    END_ARRAY("end"),
    NAME("name"),
    STRING("string"),
    /** A scalar of YAML without quotes: a text, a number or a truth value, as its place has it. */
    PLAIN("plain"),
    INTEGER("integer"),
    NUMBER("number"),
    TRUE("boolean"),
    FALSE("boolean"),
    NULL("null"),
    END("end");

    private final String type;

    Kind(String type) {
        this.type = type;
    }

    /** Returns whether this token begins or ends an object or array. */
    boolean isBracket() {
        return this == START_OBJECT || this == END_OBJECT || this == START_ARRAY || this == END_ARRAY;
    }

    /** Returns the word for the type of the value that starts with such a token. */
    String type() {
        return type;
    }
}
