package org.innovente.json.cursor;

/**
 * What a stretch of a document does to the place of what follows it.
 *
 * @param lines how many line breaks it has
 * @param tail the number of bytes behind the last line break, if there is one
 * @param surplus by how much bytes exceed UTF-16 units, behind the last line break
 */
record LineCount(int lines, int tail, int surplus) {

    /** What most stretches are: ASCII without a line break. */
    private static final LineCount NOTHING = new LineCount(0, 0, 0);

    /** Counts the first so many bytes, which are strict UTF-8; the array goes on for a word behind them. */
    static LineCount of(byte[] bytes, int length) {
        return JsonBytes.isOneAsciiLine(bytes, length) ? NOTHING : counted(bytes, length);
    }

    private static LineCount counted(byte[] bytes, int length) {
        int lines = 0;
        int tail = 0;
        int surplus = 0;
        for (int i = 0; i < length; i++) {
            int b = bytes[i];
            tail++;
            if (b == '\n' && i > 0 && bytes[i - 1] == '\r') {
                tail = 0;
            } else if (b == '\n' || b == '\r') {
                lines++;
                tail = 0;
                surplus = 0;
            } else if (b < (byte) 0xC0) {
                surplus++;
            } else if (b >= (byte) 0xF0 && b < 0) {
                // Four bytes that are two units.
                surplus--;
            }
        }
        return new LineCount(lines, tail, surplus);
    }
}
