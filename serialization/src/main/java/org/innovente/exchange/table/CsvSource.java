package org.innovente.exchange.table;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;
import org.innovente.exchange.source.Place;
import org.innovente.exchange.source.SourceException;
import org.innovente.exchange.source.SourceLimits;

/**
 * A CSV file as a sheet: the encoding, the separator and the quotation marks are found out; every cell is text. Rows are
 * counted as a spreadsheet shows them, so a value with line breaks takes one row.
 */
final class CsvSource {

    private static final char[] SEPARATORS = {';', ',', '\t'};
    private static final int SAMPLE = 1 << 14;
    private static final Pattern ERROR =
            Pattern.compile("#(REF!|N/A|VALUE!|VALEUR!|NOM\\?|NAME\\?|DIV/0!|NUM!|NOMBRE!|NULL!|NUL!)");
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private final Grid grid;
    private final SourceLimits limits;
    private final long[] cells;
    private final StringBuilder cell = new StringBuilder();
    private int row = 1;
    private int column = 1;

    private CsvSource(Grid grid, SourceLimits limits, long[] cells) {
        this.grid = grid;
        this.limits = limits;
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
    static Grid read(String name, byte[] bytes, SourceLimits limits, long[] cells) {
        Grid grid = new Grid(name);
        String text = decode(bytes, grid);
        new CsvSource(grid, limits, cells).parse(text);
        return grid;
    }

    /** Returns the text of a file: by its byte order mark, as UTF-8, or as windows-1252, which is a remark. */
    static String decode(byte[] bytes, Grid grid) {
        if (starts(bytes, 0xFF, 0xFE)) {
            return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE);
        }
        if (starts(bytes, 0xFE, 0xFF)) {
            return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE);
        }
        int start = starts(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes, start, bytes.length - start))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            grid.remark(TableCode.ENCODING, "A1", "encoding", "windows-1252");
            return new String(bytes, WINDOWS);
        }
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

    private void parse(String text) {
        int at = 0;
        char by = separator(text);
        if (text.length() > 5 && text.substring(0, 4).toLowerCase(Locale.ROOT).equals("sep=")) {
            // The line with which Excel is told the separator.
            at = text.indexOf('\n') < 0 ? text.length() : text.indexOf('\n') + 1;
            row = 2;
        }
        if (by == ';') {
            grid.useFrenchNumbers();
        }
        boolean quoted = false;
        int opened = 0;
        for (; at < text.length(); at++) {
            char c = text.charAt(at);
            if (quoted) {
                if (c != '"') {
                    append(c);
                } else if (at + 1 < text.length() && text.charAt(at + 1) == '"') {
                    append('"');
                    at++;
                } else {
                    quoted = false;
                }
            } else if (c == '"' && Fold.strip(cell.toString()).isEmpty()) {
                cell.setLength(0);
                quoted = true;
                opened = row;
            } else if (c == by) {
                end();
                column++;
            } else if (c == '\n' || c == '\r') {
                if (c == '\r' && at + 1 < text.length() && text.charAt(at + 1) == '\n') {
                    at++;
                }
                end();
                row++;
                column = 1;
                limit(row, Integer.MAX_VALUE / 2, "rows");
            } else {
                append(c);
            }
        }
        if (quoted) {
            grid.remark(TableCode.QUOTE, "" + opened, "row", "" + opened);
        }
        end();
    }

    private void append(char c) {
        cell.append(c);
        limit(cell.length(), limits.textLength(), "textLength");
    }

    private void end() {
        limit(column, XlsxSheet.MAX_COLUMNS, "columns");
        cells[0]++;
        limit(cells[0], Math.min(limits.nodes(), XlsxSheet.MAX_CELLS), "cells");
        if (cell.length() > 0) {
            String text = CsvGuard.open(cell.toString());
            boolean isError = isError(text);
            grid.add(new Cell(row, column, isError ? Cell.Type.ERROR : Cell.Type.TEXT, text));
            cell.setLength(0);
        }
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

    /** The separator that stands most often outside quotation marks on the first lines; the semicolon of equals. */
    static char separator(String text) {
        if (text.length() > 4 && text.substring(0, 4).toLowerCase(Locale.ROOT).equals("sep=")) {
            return text.charAt(4);
        }
        int[] counts = new int[SEPARATORS.length];
        boolean quoted = false;
        for (int i = 0; i < Math.min(text.length(), SAMPLE); i++) {
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
