package org.innovente.exchange.table;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Pages as a container of CSV files in UTF-8 with a byte order mark, so that Excel opens them with their accents: separated
 * by semicolons in French, by commas in English.
 */
final class CsvSink {

    private static final String MARK = "\uFEFF";
    private static final String LINE_END = "\r\n";

    private CsvSink() {}

    /** Returns the container. */
    static byte[] write(List<Page> pages, boolean french) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (Page page : pages) {
            files.put(page.name(), text(page.grid(), french ? ';' : ',').getBytes(StandardCharsets.UTF_8));
        }
        return Zips.of(files);
    }

    private static String text(Grid grid, char by) {
        StringBuilder out = new StringBuilder(MARK);
        int width = 1;
        for (int number : grid.numbers()) {
            width = Math.max(width, grid.row(number).lastKey());
        }
        for (int number = 1; number <= grid.lastRow(); number++) {
            TreeMap<Integer, Cell> row = grid.row(number);
            for (int column = 1; column <= width; column++) {
                if (column > 1) {
                    out.append(by);
                }
                Cell cell = row.get(column);
                if (cell != null) {
                    cell(CsvGuard.close(cell.text()), by, out);
                }
            }
            out.append(LINE_END);
        }
        return out.toString();
    }

    private static void cell(String text, char by, StringBuilder out) {
        boolean needsQuotes = text.indexOf(by) >= 0
                || text.indexOf('"') >= 0
                || text.indexOf('\n') >= 0
                || text.indexOf('\r') >= 0
                || text.indexOf('\t') >= 0
                || text.indexOf(';') >= 0
                || text.indexOf(',') >= 0;
        if (needsQuotes) {
            out.append('"').append(text.replace("\"", "\"\"")).append('"');
        } else {
            out.append(text);
        }
    }
}
