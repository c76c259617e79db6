package org.innovente.json.cursor;

/** The kind of a token; the words are those of the {@code type.} texts. */
public enum Kind {
    /** The beginning of an object. */
    START_OBJECT("object"),
    /** The end of an object. */
    END_OBJECT("end"),
    /** The beginning of an array. */
    START_ARRAY("array"),
    /** The end of an array. */
    END_ARRAY("end"),
    /** The name of a member. */
    NAME("name"),
    /** A text. */
    STRING("string"),
    /** A scalar of YAML without quotes: a text, a number or a truth value, as its place has it. */
    PLAIN("plain"),
    /** A number without fraction and exponent. */
    INTEGER("integer"),
    /** Any other number. */
    NUMBER("number"),
    /** The value true. */
    TRUE("boolean"),
    /** The value false. */
    FALSE("boolean"),
    /** The value null. */
    NULL("null"),
    /** The end of the document. */
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
