package org.innovente.finding;

/** JSON Pointers (RFC 6901) as text: escaping, unescaping, positions in arrays. */
public final class JsonPointers {

    private static final int MAX_INDEX_DIGITS = 9;

    private JsonPointers() {}

    /** Returns a member name or position as one reference token, with {@code ~} and {@code /} escaped. */
    public static String escape(String token) {
        if (token.indexOf('~') < 0 && token.indexOf('/') < 0) {
            return token;
        }
        return token.replace("~", "~0").replace("/", "~1");
    }

    /** Returns the member name or position that a reference token stands for. */
    public static String unescape(String token) {
        if (token.indexOf('~') < 0) {
            return token;
        }
        return token.replace("~1", "/").replace("~0", "~");
    }

    /** Returns the pointer to a member of what a pointer points to. */
    public static String append(String pointer, String name) {
        return pointer + "/" + escape(name);
    }

    /** Returns the pointer to an element of the array that a pointer points to. */
    public static String append(String pointer, int index) {
        return pointer + "/" + index;
    }

    /** Returns the position in an array that a token stands for; -1 when it is not one (RFC 6901, section 4). */
    static int index(String token) {
        if (token.isEmpty() || token.length() > MAX_INDEX_DIGITS || (token.length() > 1 && token.charAt(0) == '0')) {
            return -1;
        }
        int index = 0;
        for (int i = 0; i < token.length(); i++) {
            char c = token.charAt(i);
            if (c < '0' || c > '9') {
                return -1;
            }
            index = index * 10 + (c - '0');
        }
        return index;
    }
}
