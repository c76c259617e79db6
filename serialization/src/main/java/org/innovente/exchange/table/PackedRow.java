package org.innovente.exchange.table;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The cells of one row as bytes: of each the column, the type and the text. Not thread-safe. */
final class PackedRow {

    /** The type of a cell of a CSV file, whose text says what it holds. */
    private static final int RAW = Cell.Type.values().length;

    private static final Cell.Type[] TYPES = Cell.Type.values();

    private final ByteText out = new ByteText();
    private int last;

    /** Returns the column of the last cell; 0 when there is none. */
    int last() {
        return last;
    }

    boolean isEmpty() {
        return last == 0;
    }

    /** Forgets the cells. */
    void clear() {
        out.clear();
        last = 0;
    }

    /** Takes the cells of a row that was packed before. */
    void continueWith(byte[] bytes) {
        clear();
        out.add(bytes, 0, bytes.length);
        Walk walk = new Walk(bytes);
        while (walk.next()) {
            last = walk.column;
        }
    }

    /** Adds a cell behind all others. */
    void add(int column, Cell.Type type, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        add(column, type.ordinal(), bytes, bytes.length);
    }

    /** Adds a cell of a CSV file behind all others. */
    void add(int column, byte[] text, int length) {
        add(column, RAW, text, length);
    }

    private void add(int column, int type, byte[] text, int length) {
        out.number(column);
        out.add(type);
        out.number(length);
        out.add(text, 0, length);
        last = column;
    }

    /** Returns the row. */
    byte[] bytes() {
        return out.toBytes();
    }

    /** Walks over the cells of a row. */
    private static final class Walk {
        private final ByteText.Walk in;
        private int column;
        private int type;
        private int start;
        private int length;

        Walk(byte[] bytes) {
            in = new ByteText.Walk(bytes);
        }

        boolean next() {
            if (!in.hasNext()) {
                return false;
            }
            column = in.number();
            type = in.next();
            length = in.number();
            start = in.skip(length);
            return true;
        }

        private @Nullable Cell cell(int row, Charset charset) {
            if (type != RAW) {
                return new Cell(row, column, TYPES[type], in.text(start, length, StandardCharsets.UTF_8));
            }
            Cell cell = CsvSource.cell(row, column, in.text(start, length, charset));
            return cell.isBlank() ? null : cell;
        }
    }

    /** Returns the cells of a row that are not blank. */
    static List<Cell> cells(byte[] bytes, int row, Charset charset) {
        List<Cell> cells = new ArrayList<>();
        Walk walk = new Walk(bytes);
        while (walk.next()) {
            Cell cell = walk.cell(row, charset);
            if (cell != null) {
                cells.add(cell);
            }
        }
        return cells;
    }

    /** Returns the cell of one column; null where there is none. */
    static @Nullable Cell cell(byte[] bytes, int row, int column, Charset charset) {
        Walk walk = new Walk(bytes);
        while (walk.next()) {
            if (walk.column == column) {
                return walk.cell(row, charset);
            }
        }
        return null;
    }
}
