package org.innovente.exchange.curricular;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.innovente.catalogue.Catalogue;
import org.innovente.exchange.Reading;
import org.innovente.exchange.source.CsvCursor;
import org.innovente.exchange.source.GuardedInput;
import org.innovente.exchange.source.Place;
import org.innovente.exchange.source.SourceLimits;
import org.innovente.finding.TableCell;
import org.jspecify.annotations.Nullable;

/** Reads the rows of a file one after another: those with a name and a value, then the courses, then further tables. */
final class CurricularReader {

    /** The most that a file may have, because it is held as a whole to tell its encoding; a curriculum has some kB. */
    private static final int MAX_BYTES = 16 << 20;

    private static final int CHUNK = 1 << 14;

    private final Reading reading;
    private final CurricularCatalogue catalogue;
    private final List<@Nullable Column> columns = new ArrayList<>();
    private String state = "";
    private int row;

    CurricularReader(Reading reading) {
        this.reading = reading;
        catalogue = new CurricularCatalogue(reading);
    }

    /** Returns the catalogue that a file becomes, or null if it lists no courses. */
    @Nullable
    Catalogue read(InputStream in) {
        CsvCursor cursor = CsvCursor.open("", new ByteArrayInputStream(utf8(in)), reading.limits());
        for (List<String> cells = cursor.next(); cells != null; cells = cursor.next()) {
            row = cursor.row();
            List<String> stripped = cells.stream().map(String::strip).toList();
            long filled = stripped.stream().filter(cell -> !cell.isEmpty()).count();
            reading.count(filled);
            if (filled > 0) {
                row(stripped, filled);
            }
        }
        if (!catalogue.hasCourses()) {
            reading.report(CurricularCode.NO_COURSES, Place.DOCUMENT, Map.of());
            return null;
        }
        return reading.build(Place.DOCUMENT, catalogue::build);
    }

    /** The bytes as UTF-8: what is not is taken for Latin-1, in which every byte is a character. */
    private byte[] utf8(InputStream in) {
        SourceLimits given = reading.limits();
        GuardedInput guard = GuardedInput.of(
                in,
                new SourceLimits(Math.min(given.bytes(), MAX_BYTES), given.depth(), given.textLength(), given.nodes()));
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        byte[] chunk = new byte[CHUNK];
        for (int n = guard.read(chunk, 0, CHUNK); n >= 0; n = guard.read(chunk, 0, CHUNK)) {
            all.write(chunk, 0, n);
            guard.tokenRead();
        }
        byte[] bytes = all.toByteArray();
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return bytes;
        } catch (CharacterCodingException latin) {
            reading.report(CurricularCode.LATIN_1, Place.DOCUMENT, Map.of());
            return new String(bytes, StandardCharsets.ISO_8859_1).getBytes(StandardCharsets.UTF_8);
        }
    }

    private void row(List<String> cells, long filled) {
        String first = cells.get(0);
        String name = first.toLowerCase(Locale.ROOT);
        boolean alone = filled == 1;
        if (alone && (name.equals("courses") || name.equals("additional courses"))) {
            state = name;
            columns.clear();
            reading.ledger().kept(place(), "/modules", 1);
        } else if (alone && name.endsWith("learning outcomes")) {
            state = "outcomes";
            report(CurricularCode.LEARNING_OUTCOMES, 0, "table", first);
            drop(CurricularCode.LEARNING_OUTCOMES, filled, "table", first);
        } else if (state.equals("outcomes")) {
            drop(CurricularCode.LEARNING_OUTCOMES, filled, "table", first);
        } else if (state.isEmpty()) {
            head(cells, filled);
        } else if (columns.isEmpty()) {
            header(cells);
        } else {
            course(cells);
        }
    }

    private void head(List<String> cells, long filled) {
        String value = cells.size() > 1 ? cells.get(1) : "";
        String target = catalogue.head(cells.get(0).toLowerCase(Locale.ROOT), value);
        long own =
                Stream.of(cells.get(0), value).filter(cell -> !cell.isEmpty()).count();
        if (target == null) {
            report(CurricularCode.UNKNOWN_ROW, 0, "row", cells.get(0));
            drop(CurricularCode.UNKNOWN_ROW, filled, "row", cells.get(0));
            return;
        }
        if (target.endsWith(CurricularCatalogue.MEMORY)) {
            reading.ledger().remembered(place(), target, own);
        } else {
            reading.ledger().kept(place(), target, own);
        }
        drop(CurricularCode.UNKNOWN_ROW, filled - own, "row", cells.get(0));
    }

    private void header(List<String> cells) {
        for (int i = 0; i < cells.size(); i++) {
            Column column = Column.of(cells.get(i));
            columns.add(column);
            if (column != null) {
                reading.ledger().kept(place(), "/modules", 1);
            } else if (!cells.get(i).isEmpty()) {
                report(CurricularCode.UNKNOWN_COLUMN, i, "column", cells.get(i));
                drop(CurricularCode.UNKNOWN_COLUMN, 1, "column", cells.get(i));
            }
        }
    }

    private void course(List<String> cells) {
        Map<Column, String> values = new LinkedHashMap<>();
        for (int i = 0; i < cells.size(); i++) {
            Column column = i < columns.size() ? columns.get(i) : null;
            if (cells.get(i).isEmpty()) {
                continue;
            }
            if (column == null || values.putIfAbsent(column, cells.get(i)) != null) {
                drop(CurricularCode.UNKNOWN_COLUMN, 1, "column", letters(i));
            }
        }
        String id = values.get(Column.ID);
        if (id == null) {
            report(CurricularCode.NO_ID, 0, "name", values.getOrDefault(Column.NAME, ""));
            drop(CurricularCode.NO_ID, values.size(), "name", values.getOrDefault(Column.NAME, ""));
            return;
        }
        catalogue.course(values, row, state.startsWith("additional"));
    }

    private String place() {
        return "row " + row;
    }

    private void drop(CurricularCode code, long elements, String... arguments) {
        reading.ledger().dropped(place(), code, Reading.arguments(arguments), elements);
    }

    private void report(CurricularCode code, int column, String... arguments) {
        reading.report(code, "", TableCell.of("", letters(column) + row), Reading.arguments(arguments));
    }

    /** The letters of a column, as spreadsheets count. */
    static String letters(int column) {
        return column < 26
                ? String.valueOf((char) ('A' + column))
                : letters(column / 26 - 1) + (char) ('A' + column % 26);
    }
}
