package org.innovente.exchange.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;
import org.innovente.exchange.source.GuardedInput;
import org.innovente.exchange.source.Place;
import org.innovente.exchange.source.SourceException;
import org.innovente.exchange.source.SourceLimits;

/**
 * A CSV file as a sheet: the encoding, the separator and the quotation marks are found out; every cell is text. Rows are
 * counted as a spreadsheet shows them, so a value with line breaks takes one row.
 *
 * <p>Separators, quotation marks and line ends are the same bytes in UTF-8 and in windows-1252, so a file is cut into cells
 * as it comes, and its encoding need not be known before the end.
 */
final class CsvSource {

    private static final char[] SEPARATORS = {';', ',', '\t'};
    private static final int SAMPLE = 1 << 14;
    private static final int BUFFER = 1 << 15;
    private static final Pattern ERROR =
            Pattern.compile("#(REF!|N/A|VALUE!|VALEUR!|NOM\\?|NAME\\?|DIV/0!|NUM!|NOMBRE!|NULL!|NUL!)");
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final String TELL = "sep=";

    private final Grid grid;
    private final GuardedInput guard;
    private final InputStream in;
    private final SourceLimits limits;
    private final long maxCells;
    private final long[] cells;
    private final byte[] buffer = new byte[BUFFER];
    private int filled;
    private int at;
    private final ByteText cell = new ByteText();
    private int characters;
    private boolean allAscii = true;
    private boolean isUtf8 = true;
    private int row = 1;
    private int column = 1;

    private CsvSource(Grid grid, GuardedInput guard, SourceLimits limits, long[] cells) throws IOException {
        this.grid = grid;
        this.guard = guard;
        this.in = decoded(guard);
        this.limits = limits;
        this.maxCells = Math.min(limits.nodes(), XlsxSheet.MAX_CELLS);
        this.cells = cells;
    }

    /**
     * Returns a file as a sheet.
     *
     * @param name the name of the file
     * @param bytes the file
     * @param limits the limits
     * @param cells the number of cells read so far, counted on
     */
    static Grid read(String name, InputStream bytes, SourceLimits limits, long[] cells) {
        Grid grid = new Grid(name);
        try {
            new CsvSource(grid, GuardedInput.of(bytes, limits), limits, cells).parse();
        } catch (IOException failure) {
            throw new UncheckedIOException("a guarded stream fails with refusals of its own", failure);
        }
        return grid;
    }

    /** The bytes without their mark; UTF-16, which its mark tells, as UTF-8. */
    private static InputStream decoded(InputStream bytes) throws IOException {
        PushbackInputStream in = new PushbackInputStream(bytes, 3);
        byte[] head = in.readNBytes(3);
        if (starts(head, 0xFF, 0xFE) || starts(head, 0xFE, 0xFF)) {
            in.unread(head, 2, head.length - 2);
            return new Transcoded(new InputStreamReader(
                    in, head[0] == (byte) 0xFF ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE));
        }
        if (!starts(head, 0xEF, 0xBB, 0xBF)) {
            in.unread(head);
        }
        return in;
    }

    private static boolean starts(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    /** Characters as UTF-8. */
    private static final class Transcoded extends InputStream {
        private final Reader in;
        private final char[] characters = new char[1 << 12];
        private int held;
        private byte[] bytes = {};
        private int next;

        Transcoded(Reader in) {
            this.in = in;
        }

        @Override
        public int read() throws IOException {
            return fill() ? bytes[next++] & 0xFF : -1;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            if (length > 0 && !fill()) {
                return -1;
            }
            int count = Math.min(length, bytes.length - next);
            System.arraycopy(bytes, next, target, offset, count);
            next += count;
            return count;
        }

        private boolean fill() throws IOException {
            while (next == bytes.length) {
                int count = in.read(characters, held, characters.length - held);
                if (count < 0 && held == 0) {
                    return false;
                }
                int size = held + Math.max(0, count);
                // Half a character waits for its other half.
                held = count > 0 && Character.isHighSurrogate(characters[size - 1]) ? 1 : 0;
                bytes = new String(characters, 0, size - held).getBytes(StandardCharsets.UTF_8);
                characters[0] = characters[size - 1];
                next = 0;
            }
            return true;
        }
    }

    private boolean more() throws IOException {
        if (at < filled) {
            return true;
        }
        guard.tokenRead();
        at = 0;
        filled = Math.max(0, in.read(buffer, 0, buffer.length));
        return filled > 0;
    }

    private int next() throws IOException {
        return more() ? buffer[at++] & 0xFF : -1;
    }

    private boolean follows(char c) throws IOException {
        if (more() && buffer[at] == c) {
            at++;
            return true;
        }
        return false;
    }

    /** Fills the buffer from its start, as far as the file goes. */
    private String sample() throws IOException {
        int got = in.read(buffer, 0, buffer.length);
        while (got > 0 && filled + got < SAMPLE) {
            filled += got;
            got = in.read(buffer, filled, buffer.length - filled);
        }
        filled += Math.max(0, got);
        return new String(buffer, 0, Math.min(filled, SAMPLE), StandardCharsets.ISO_8859_1);
    }

    private void parse() throws IOException {
        String start = sample();
        char by = separator(start);
        if (start.length() > TELL.length() + 1 && tells(start)) {
            // The line with which Excel is told the separator.
            int c;
            do {
                c = next();
            } while (c >= 0 && c != '\n');
            row = 2;
        }
        if (by == ';') {
            grid.useFrenchNumbers();
        }
        boolean quoted = false;
        int opened = 0;
        for (int c = next(); c >= 0; c = next()) {
            if (quoted) {
                if (c != '"' || follows('"')) {
                    append(c);
                } else {
                    quoted = false;
                }
            } else if (c == '"' && isBlank()) {
                clear();
                quoted = true;
                opened = row;
            } else if (c == by) {
                end();
                column++;
            } else if (c == '\n' || c == '\r') {
                if (c == '\r') {
                    follows('\n');
                }
                end();
                row++;
                column = 1;
                limit(row, Integer.MAX_VALUE / 2, "rows");
            } else {
                append(c);
            }
        }
        end();
        if (!isUtf8) {
            grid.encodedIn(WINDOWS);
            grid.remark(TableCode.ENCODING, "A1", "encoding", "windows-1252");
        }
        if (quoted) {
            grid.remark(TableCode.QUOTE, "" + opened, "row", "" + opened);
        }
    }

    private void append(int c) {
        cell.add(c);
        if (c >= 0x80) {
            allAscii = false;
            characters += c < 0xC0 ? 0 : c >= 0xF0 ? 2 : 1;
        } else {
            characters++;
        }
        limit(characters, limits.textLength(), "textLength");
    }

    private void clear() {
        cell.clear();
        characters = 0;
        allAscii = true;
    }

    private boolean isBlank() {
        return cell.size() == 0
                || Fold.strip(cell.text(StandardCharsets.UTF_8)).isEmpty()
                || Fold.strip(cell.text(StandardCharsets.ISO_8859_1)).isEmpty();
    }

    private void end() {
        limit(column, XlsxSheet.MAX_COLUMNS, "columns");
        cells[0]++;
        limit(cells[0], maxCells, "cells");
        if (cell.size() > 0) {
            isUtf8 = isUtf8 && (allAscii || decodes());
            if (!allAscii || hasMore()) {
                grid.add(row, column, cell.array(), cell.size());
            }
            clear();
        }
    }

    /** Whether the cell has more than spaces. */
    private boolean hasMore() {
        byte[] bytes = cell.array();
        for (int i = 0; i < cell.size(); i++) {
            if (bytes[i] > ' ') {
                return true;
            }
        }
        return false;
    }

    private boolean decodes() {
        try {
            StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(cell.array(), 0, cell.size()));
            return true;
        } catch (CharacterCodingException notUtf8) {
            return false;
        }
    }

    /** Returns the cell that a text of a file is. */
    static Cell cell(int row, int column, String written) {
        String text = CsvGuard.open(written);
        return new Cell(row, column, isError(text) ? Cell.Type.ERROR : Cell.Type.TEXT, text);
    }

    /** Returns whether a text is an error as spreadsheets write it. */
    static boolean isError(String text) {
        return text.startsWith("#") && ERROR.matcher(text).matches();
    }

    private static void limit(long value, long limit, String name) {
        if (value > limit) {
            throw new SourceException(SourceException.Reason.LIMIT, Place.DOCUMENT, "limit", name, "value", "" + limit);
        }
    }

    private static boolean tells(String text) {
        return text.length() > TELL.length()
                && text.substring(0, TELL.length()).toLowerCase(Locale.ROOT).equals(TELL);
    }

    /** The separator that stands most often outside quotation marks on the first lines; the semicolon of equals. */
    static char separator(String text) {
        if (tells(text)) {
            return text.charAt(TELL.length());
        }
        int[] counts = new int[SEPARATORS.length];
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            }
            for (int s = 0; s < SEPARATORS.length && !quoted; s++) {
                if (c == SEPARATORS[s]) {
                    counts[s]++;
                }
            }
            if (c == '\n' && !quoted && counts[0] + counts[1] + counts[2] > 2) {
                break;
            }
        }
        int best = 0;
        for (int s = 1; s < SEPARATORS.length; s++) {
            best = counts[s] > counts[best] ? s : best;
        }
        return SEPARATORS[best];
    }
}
