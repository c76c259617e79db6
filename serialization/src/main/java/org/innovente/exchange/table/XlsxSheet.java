package org.innovente.exchange.table;

import java.util.List;
import java.util.Optional;
import org.innovente.exchange.source.Place;
import org.innovente.exchange.source.SourceException;
import org.innovente.exchange.source.SourceLimits;
import org.innovente.exchange.source.XmlCursor;
import org.innovente.exchange.source.XmlElement;

/** Reads one worksheet into its grid, row by row. */
final class XlsxSheet {

    /** The rows and columns that a sheet can have (Excel specifications and limits). */
    static final int MAX_ROWS = 1_048_576;

    static final int MAX_COLUMNS = 16_384;
    /** The cells of a workbook that are read, so that memory stays bounded. */
    static final int MAX_CELLS = 20_000_000;

    private final Grid grid;
    private final XlsxStrings strings;
    private final List<Cell.Type> styles;
    private final boolean from1904;
    private final long maxCells;
    private final long maxBytes;
    private final long[] cells;
    private int row;

    XlsxSheet(
            Grid grid,
            XlsxStrings strings,
            List<Cell.Type> styles,
            boolean from1904,
            SourceLimits limits,
            long[] cells) {
        this.grid = grid;
        this.strings = strings;
        this.styles = styles;
        this.from1904 = from1904;
        this.maxCells = Math.min(limits.nodes(), MAX_CELLS);
        this.maxBytes = limits.bytes();
        this.cells = cells;
    }

    /** Reads the sheet; the cursor stands in its root. */
    void read(XmlCursor cursor) {
        for (XmlElement part = cursor.nextChild(); part != null; part = cursor.nextChild()) {
            if (part.name().equals("sheetData")) {
                for (XmlElement each = cursor.nextChild(); each != null; each = cursor.nextChild()) {
                    row(cursor.complete());
                }
            } else {
                XmlElement whole = cursor.complete();
                if (whole.name().equals("mergeCells")) {
                    whole.elements().forEach(m -> merge(m.attributes().getOrDefault("ref", "")));
                }
            }
        }
    }

    private void row(XmlElement element) {
        row = Parse.integer(element.attributes().getOrDefault("r", ""), row + 1);
        limit(row, MAX_ROWS, "rows");
        int column = 0;
        for (XmlElement each : element.elements()) {
            int said = column(each.attributes().getOrDefault("r", ""));
            column = said > 0 ? said : column + 1;
            limit(column, MAX_COLUMNS, "columns");
            cells[0]++;
            limit(cells[0], maxCells, "cells");
            if (row > 0) {
                cell(each, column);
            }
        }
    }

    private static void limit(long value, long limit, String name) {
        if (value > limit) {
            throw new SourceException(SourceException.Reason.LIMIT, Place.DOCUMENT, "limit", name, "value", "" + limit);
        }
    }

    private void cell(XmlElement element, int column) {
        String type = element.attributes().getOrDefault("t", "n");
        String value = element.child("v").map(XmlElement::text).orElse("");
        Optional<XmlElement> inline = element.child("is");
        Cell cell = switch (type) {
            case "s" -> text(strings.get(Parse.integer(value.strip(), -1)));
            case "inlineStr" -> text(inline.map(XlsxStrings::text).orElse(""));
            case "str" -> text(XlsxStrings.unescape(value));
            case "b" -> new Cell(1, 1, Cell.Type.BOOLEAN, value.strip().equals("1") ? "true" : "false");
            case "e" -> new Cell(1, 1, Cell.Type.ERROR, value.isBlank() ? "#ERROR" : value);
            case "d" -> text(value);
            default -> number(value.strip(), element);
        };
        Cell placed = cell.at(row, column);
        // A text that cells share counts as often as it is shared, so that a small file cannot ask for much memory.
        cells[1] += placed.text().length();
        limit(cells[1], maxBytes, "bytes");
        if (element.child("f").isPresent()) {
            if (placed.isBlank()) {
                placed = new Cell(row, column, Cell.Type.ERROR, "#FORMULA");
            } else if (placed.type() != Cell.Type.ERROR) {
                grid.remark(TableCode.FORMULA, placed.name(), "value", placed.text());
            }
        }
        grid.add(placed);
    }

    private static Cell text(String text) {
        return Cell.text(text);
    }

    private Cell number(String value, XmlElement element) {
        int style = Parse.integer(element.attributes().getOrDefault("s", "0"), 0);
        Cell.Type type = style < styles.size() ? styles.get(style) : Cell.Type.NUMBER;
        if (type == Cell.Type.DATE && from1904) {
            String shifted = Days.from1904(value);
            if (!shifted.isEmpty()) {
                Cell day =
                        new Cell(row, Math.max(1, column(element.attributes().getOrDefault("r", ""))), type, shifted);
                grid.remark(TableCode.DATE_1904, day.name(), "value", value, "date", Days.text(shifted));
                return day;
            }
        }
        return new Cell(1, 1, type, value);
    }

    private void merge(String reference) {
        int colon = reference.indexOf(':');
        if (colon > 0) {
            String from = reference.substring(0, colon);
            String to = reference.substring(colon + 1);
            Grid.Merge merge = new Grid.Merge(rowOf(from), column(from), rowOf(to), column(to));
            if (merge.top() > 0 && merge.left() > 0 && merge.bottom() >= merge.top() && merge.right() >= merge.left()) {
                grid.merges().add(merge);
            }
        }
    }

    /** The column of a reference such as {@code AB12}; 0 where there is none. */
    private static int column(String reference) {
        int column = 0;
        for (int i = 0; i < reference.length() && column <= MAX_COLUMNS; i++) {
            char c = reference.charAt(i);
            if (c >= 'A' && c <= 'Z') {
                column = column * 26 + (c - 'A' + 1);
            } else if (c != '$') {
                break;
            }
        }
        return column;
    }

    private static int rowOf(String reference) {
        return Parse.integer(reference.replaceAll("[A-Z$]", ""), 0);
    }
}
