package org.innovente.internal;

/** The texts that identifiers and vocabularies accept. */
public final class Names {

    /** The greatest length of an identifier, in UTF-16 units. */
    public static final int MAX_LENGTH = 512;

    private Names() {}

    /** Returns whether a text can be an identifier. */
    public static boolean isIdentifier(String value) {
        if (value.isEmpty() || value.length() > MAX_LENGTH) {
            return false;
        }
        return value.codePoints().noneMatch(Names::isInvisible)
                && !isSpace(value.codePointAt(0))
                && !isSpace(value.codePointBefore(value.length()));
    }

    /**
     * Checks that a text can be an identifier.
     *
     * @throws IllegalArgumentException if it is blank, too long, has control or invisible characters, or white space at its ends
     */
    public static void check(String value) {
        if (value.isEmpty()) {
            throw new IllegalArgumentException("An identifier must not be empty");
        }
        if (value.length() > MAX_LENGTH) {
            throw new IllegalArgumentException(
                    "An identifier must have at most " + MAX_LENGTH + " characters, not " + value.length());
        }
        for (int i = 0; i < value.length(); ) {
            int c = value.codePointAt(i);
            if (isInvisible(c)) {
                throw new IllegalArgumentException(
                        "An identifier must not have the character U+" + hex(c) + " (at position " + (i + 1) + ")");
            }
            i += Character.charCount(c);
        }
        if (isSpace(value.codePointAt(0)) || isSpace(value.codePointBefore(value.length()))) {
            throw new IllegalArgumentException("The identifier '" + value + "' must not begin or end with white space");
        }
    }

    private static boolean isInvisible(int c) {
        if (c > ' ' && c < 0x7f) {
            return false;
        }
        switch (Character.getType(c)) {
            case Character.CONTROL:
            case Character.FORMAT:
            case Character.SURROGATE:
            case Character.LINE_SEPARATOR:
            case Character.PARAGRAPH_SEPARATOR:
                return true;
            default:
                return false;
        }
    }

    private static boolean isSpace(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static String hex(int c) {
        String digits = Integer.toHexString(c).toUpperCase(java.util.Locale.ROOT);
        return "0".repeat(Math.max(0, 4 - digits.length())) + digits;
    }

    /**
     * Returns the constant whose text is given.
     *
     * @throws IllegalArgumentException if there is none; the message lists the texts
     */
    public static <E extends Enum<E>> E constant(String text, E[] values) {
        for (E value : values) {
            if (value.toString().equals(text)) {
                return value;
            }
        }
        StringBuilder known = new StringBuilder();
        for (E value : values) {
            known.append(known.length() == 0 ? "" : ", ").append(value);
        }
        throw new IllegalArgumentException("Unknown value '" + text + "': expected one of " + known);
    }
}
