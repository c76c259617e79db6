package org.innovente.finding;

import java.util.HexFormat;

/**
 * Text of others made fit to be shown: control characters, direction marks, invisible characters and lone surrogates are
 * written as <code>&#92;uXXXX</code>, and long text is cut, never between the halves of a surrogate pair.
 *
 * <p>Renderers escape once more for their medium.
 */
public final class EscapedText {

    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private EscapedText() {}

    /**
     * Returns the text, escaped and cut.
     *
     * @param text any text
     * @param limit how many UTF-16 units of it are shown at most; longer text ends with an ellipsis
     */
    public static String of(String text, int limit) {
        boolean cut = text.length() > limit;
        int end = cut ? limit - 1 : text.length();
        if (cut && end > 0 && Character.isHighSurrogate(text.charAt(end - 1))) {
            end--;
        }
        StringBuilder out = new StringBuilder(end + 8);
        int at = 0;
        while (at < end) {
            int point = text.codePointAt(at);
            int width = Character.charCount(point);
            if (isHidden(point)) {
                for (int i = 0; i < width; i++) {
                    out.append("\\u").append(HEX.toHexDigits(text.charAt(at + i)));
                }
            } else {
                out.appendCodePoint(point);
            }
            at += width;
        }
        return cut ? out.append('…').toString() : out.toString();
    }

    /** Returns whether a character would not be seen, or would change how the text around it is seen. */
    public static boolean isHidden(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.PRIVATE_USE -> true;
            default -> false;
        };
    }
}
