package org.innovente.exchange.source;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A cursor over the rows of a text with separators: UTF-8, cells in double quotes where they hold separators, line ends or
 * quotes. The separator is the one of {@code ;}, {@code ,} and tab that the first line has most of. Memory holds one row.
 *
 * <p>Every failure is a {@link SourceException} with its line.
 */
public final class CsvCursor {

    private static final String SEPARATORS = ";,\t";
    private static final int LOOK_AHEAD = 1 << 14;

    private final String name;
    private final GuardedInput guard;
    private final SourceLimits limits;
    private final BufferedReader in;
    private final char separator;
    private long cells;
    private int line = 1;
    private int row;
    private final StringBuilder cell = new StringBuilder();

    private CsvCursor(String name, GuardedInput guard, SourceLimits limits) throws IOException {
        this.name = name;
        this.guard = guard;
        this.limits = limits;
        Reader characters = new InputStreamReader(
                guard,
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
        this.in = new BufferedReader(new BomSkipper(characters), LOOK_AHEAD);
        this.separator = separator();
    }

    /**
     * Returns a cursor before the first row.
     *
     * @param name the name of the table, for places; empty when it has none
     * @param bytes the document; the caller closes it
     * @param limits the limits; a cell counts as a node
     * @return the cursor
     * @throws SourceException if the document cannot be opened
     */
    public static CsvCursor open(String name, InputStream bytes, SourceLimits limits) {
        try {
            return new CsvCursor(name, GuardedInput.of(bytes, limits), limits);
        } catch (IOException failure) {
            throw translate(failure, new Place(name, 1, 1));
        }
    }

    private char separator() throws IOException {
        in.mark(LOOK_AHEAD);
        int[] counts = new int[SEPARATORS.length()];
        boolean quoted = false;
        for (int i = 0; i < LOOK_AHEAD - 1; i++) {
            int c = in.read();
            if (c < 0 || !quoted && (c == '\n' || c == '\r')) {
                break;
            }
            quoted ^= c == '"';
            int which = SEPARATORS.indexOf(c);
            if (which >= 0 && !quoted) {
                counts[which]++;
            }
        }
        in.reset();
        int best = 0;
        for (int i = 1; i < counts.length; i++) {
            best = counts[i] > counts[best] ? i : best;
        }
        return SEPARATORS.charAt(best);
    }

    /**
     * Returns the cells of the next row that has any.
     *
     * @return the cells, not stripped; null at the end
     * @throws SourceException if the document cannot be read further
     */
    public @Nullable List<String> next() {
        try {
            while (true) {
                List<String> cellsOfRow = read();
                if (cellsOfRow == null
                        || cellsOfRow.size() > 1
                        || !cellsOfRow.get(0).isBlank()) {
                    return cellsOfRow;
                }
            }
        } catch (SourceException refusal) {
            throw refusal.place().equals(Place.DOCUMENT) ? refusal.at(here()) : refusal;
        } catch (IOException failure) {
            throw translate(failure, here());
        }
    }

    private @Nullable List<String> read() throws IOException {
        int c = in.read();
        if (c < 0) {
            return null;
        }
        row++;
        List<String> cellsOfRow = new ArrayList<>();
        while (true) {
            cell.setLength(0);
            int end = c == '"' ? quoted() : plain(c);
            cells++;
            if (cells > limits.nodes()) {
                throw new SourceException(
                        SourceException.Reason.LIMIT, here(), "limit", "nodes", "value", "" + limits.nodes());
            }
            guard.tokenRead();
            cellsOfRow.add(cell.toString());
            if (end != separator) {
                return Collections.unmodifiableList(cellsOfRow);
            }
            c = in.read();
        }
    }

    /** Reads a cell without quotes and returns what ended it. */
    private int plain(int first) throws IOException {
        int c = first;
        while (c >= 0 && c != separator && !isLineEnd(c)) {
            append(c);
            c = in.read();
        }
        return c;
    }

    /** Reads a quoted cell and returns what ended it. */
    private int quoted() throws IOException {
        int start = line;
        while (true) {
            int c = in.read();
            if (c < 0) {
                throw new SourceException(
                        SourceException.Reason.SYNTAX,
                        new Place(name, start, 1),
                        "detail",
                        "a quote that is not closed");
            }
            if (c != '"') {
                line += c == '\n' ? 1 : 0;
                append(c);
                continue;
            }
            int after = in.read();
            if (after == '"') {
                append('"');
            } else if (after < 0 || after == separator || isLineEnd(after)) {
                return after;
            } else {
                throw new SourceException(
                        SourceException.Reason.SYNTAX, here(), "detail", "text after the closing quote of a cell");
            }
        }
    }

    private boolean isLineEnd(int c) throws IOException {
        if (c == '\r') {
            in.mark(1);
            if (in.read() != '\n') {
                in.reset();
            }
        }
        if (c == '\r' || c == '\n') {
            line++;
            return true;
        }
        return false;
    }

    private void append(int c) {
        if (cell.length() == limits.textLength()) {
            throw new SourceException(
                    SourceException.Reason.LIMIT, here(), "limit", "textLength", "value", "" + limits.textLength());
        }
        cell.append((char) c);
    }

    /**
     * Returns the number of the last row, as a spreadsheet counts.
     *
     * @return the number, from 1
     */
    public int row() {
        return row;
    }

    /**
     * Returns the name of the table.
     *
     * @return the name
     */
    public String name() {
        return name;
    }

    private Place here() {
        return new Place(name, line, 1);
    }

    private static SourceException translate(IOException failure, Place here) {
        if (failure instanceof CharacterCodingException) {
            return new SourceException(
                    SourceException.Reason.ENCODING, here, "detail", "bytes that the encoding does not have");
        }
        return new SourceException(SourceException.Reason.IO, here, "detail", "the stream failed", "offset", "0");
    }
}
