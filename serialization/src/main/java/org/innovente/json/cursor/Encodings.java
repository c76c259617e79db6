package org.innovente.json.cursor;

/** Which encoding bytes are in that are not UTF-8. */
final class Encodings {

    private Encodings() {}

    /** Returns the name of the UTF-16 or UTF-32 that the first bytes of a document show; empty text for neither. */
    static String detect(byte[] head, int length) {
        int a = at(head, length, 0);
        int b = at(head, length, 1);
        int c = at(head, length, 2);
        int d = at(head, length, 3);
        if (a == 0 && b == 0 && ((c == 0xFE && d == 0xFF) || (c == 0 && d > 0))) {
            return "UTF-32BE";
        }
        if (c == 0 && d == 0 && ((a == 0xFF && b == 0xFE) || (a > 0 && b == 0))) {
            return "UTF-32LE";
        }
        if ((a == 0xFE && b == 0xFF) || (a == 0 && b > 0)) {
            return "UTF-16BE";
        }
        if ((a == 0xFF && b == 0xFE) || (a > 0 && b == 0)) {
            return "UTF-16LE";
        }
        return "";
    }

    static boolean hasUtf8Mark(byte[] head, int length) {
        return at(head, length, 0) == 0xEF && at(head, length, 1) == 0xBB && at(head, length, 2) == 0xBF;
    }

    /**
     * Returns the encoding that is suspected when a sequence begins with that byte and goes on with that one; empty text
     * when there is no ground for one. A letter with an accent in ISO-8859-1 is the likeliest fault of a French document.
     */
    static String suspect(int first, int second) {
        boolean noContinuation = second < 0x80 || second >= 0xC0;
        if ((first >= 0xC2 && first <= 0xF4 && noContinuation) || (first >= 0xA0 && first < 0xC0)) {
            return "ISO-8859-1";
        }
        if (first >= 0x80 && first < 0xA0) {
            return "windows-1252";
        }
        return "";
    }

    private static int at(byte[] head, int length, int index) {
        return index < length ? head[index] & 0xFF : -1;
    }
}
