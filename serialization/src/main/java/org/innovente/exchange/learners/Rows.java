package org.innovente.exchange.learners;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/** The rows of a table, header first: of a workbook, or of a text with separators. */
final class Rows {
    private Rows() {}

    static List<List<String>> read(byte[] bytes, RecordMapping mapping) {
        boolean workbook = bytes.length > 3 && bytes[0] == 'P' && bytes[1] == 'K';
        return workbook
                ? workbook(bytes, mapping.setting("sheet"))
                : text(new String(bytes, mapping.encoding()), mapping.setting("separator"));
    }

    private static List<List<String>> workbook(byte[] bytes, Optional<String> name) {
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(bytes))) {
            Sheet sheet = name.isEmpty()
                    ? book.getFirstSheet()
                    : book.findSheet(name.get())
                            .orElseThrow(() ->
                                    new IllegalArgumentException("The workbook has no sheet '" + name.get() + "'"));
            List<List<String>> rows = new ArrayList<>();
            try (Stream<Row> stream = sheet.openStream()) {
                stream.forEach(row -> {
                    List<String> cells = new ArrayList<>();
                    for (int i = 0; i < row.getCellCount(); i++) {
                        Optional<Cell> cell = row.getOptionalCell(i);
                        cells.add(cell.map(c -> c.getText() == null ? "" : c.getText())
                                .orElse("")
                                .strip());
                    }
                    rows.add(cells);
                });
            }
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<List<String>> text(String text, Optional<String> separator) {
        String plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
        char by = separator
                .filter(s -> !s.isEmpty())
                .map(s -> s.equals("\\t") ? '\t' : s.charAt(0))
                .orElseGet(() -> guess(plain));
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (quoted) {
                if (c == '"' && i + 1 < plain.length() && plain.charAt(i + 1) == '"') {
                    cell.append('"');
                    i++;
                } else if (c == '"') {
                    quoted = false;
                } else {
                    cell.append(c);
                }
            } else if (c == '"' && cell.isEmpty()) {
                quoted = true;
            } else if (c == by || c == '\n') {
                row.add(cell.toString().strip());
                cell.setLength(0);
                if (c == '\n') {
                    rows.add(row);
                    row = new ArrayList<>();
                }
            } else if (c != '\r') {
                cell.append(c);
            }
        }
        if (!cell.isEmpty() || !row.isEmpty()) {
            row.add(cell.toString().strip());
            rows.add(row);
        }
        return rows;
    }

    /** The character of these that the header has most of. */
    private static char guess(String text) {
        int end = text.indexOf('\n');
        String header = end < 0 ? text : text.substring(0, end);
        char best = ';';
        long most = 0;
        for (char candidate : new char[] {';', ',', '\t'}) {
            long count = header.chars().filter(c -> c == candidate).count();
            if (count > most) {
                most = count;
                best = candidate;
            }
        }
        return best;
    }
}
