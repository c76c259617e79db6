package org.innovente.validation;

/** The JSON Patches (RFC 6902) of certain fixes, as text. Each first tests the value that it was made for. */
public final class Patches {

    private Patches() {}

    /**
     * Returns the patch that replaces a text.
     *
     * @param place where the text stands
     * @param before the text that stands there
     * @param after the text that should
     */
    public static String replaceText(Place place, String before, String after) {
        String path = quoted(place.pointer());
        return "[{\"op\":\"test\",\"path\":" + path + ",\"value\":" + quoted(before) + "},"
                + "{\"op\":\"replace\",\"path\":" + path + ",\"value\":" + quoted(after) + "}]";
    }

    /** Returns the patch that removes what stands at a place. */
    public static String remove(Place place) {
        return "[{\"op\":\"remove\",\"path\":" + quoted(place.pointer()) + "}]";
    }

    /** Returns the patch that renames a member of an object, which keeps its value. */
    public static String renameMember(Place object, String before, String after) {
        return "[{\"op\":\"move\",\"from\":" + quoted(object.at(before).pointer()) + ",\"path\":"
                + quoted(object.at(after).pointer()) + "}]";
    }

    private static String quoted(String text) {
        StringBuilder out = new StringBuilder(text.length() + 2).append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (c < ' ' || Character.isSurrogate(c)) {
                out.append("\\u").append(java.util.HexFormat.of().toHexDigits(c));
            } else {
                out.append(c);
            }
        }
        return out.append('"').toString();
    }
}
