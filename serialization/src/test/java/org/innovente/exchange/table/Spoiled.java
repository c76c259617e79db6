package org.innovente.exchange.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.innovente.exchange.Conversion;
import org.innovente.exchange.Exchanges;
import org.innovente.finding.Finding;
import org.innovente.json.CatalogueJson;
import org.innovente.module.TrainingModule;

/** Workbooks and CSV folders as partners send them. */
final class Spoiled {

    private Spoiled() {}

    /** A workbook in the making; it begins with a sheet that names the catalogue. */
    static final class Book {
        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        private final Workbook book = new Workbook(bytes, "test", "1.0");
        private Worksheet sheet;

        Book() {
            sheet("Catalogue").row(1, "Identifiant").row(2, "c1");
        }

        Book sheet(String name) {
            sheet = book.newWorksheet(name);
            return this;
        }

        /** Writes a row: texts, numbers, days, times and truth values as the spreadsheet types them; null for nothing. */
        Book row(int number, Object... values) {
            for (int i = 0; i < values.length; i++) {
                Object value = values[i];
                int row = number - 1;
                if (value instanceof String text) {
                    sheet.value(row, i, text);
                } else if (value instanceof Number figure) {
                    sheet.value(row, i, figure);
                } else if (value instanceof Boolean truth) {
                    sheet.value(row, i, truth);
                } else if (value instanceof LocalDate day) {
                    sheet.value(row, i, day);
                    sheet.style(row, i).format("dd/mm/yyyy").set();
                } else if (value instanceof LocalDateTime time) {
                    sheet.value(row, i, time);
                    sheet.style(row, i).format("dd/mm/yyyy hh:mm").set();
                }
            }
            return this;
        }

        Book format(int row, int column, String format) {
            sheet.style(row - 1, column - 1).format(format).set();
            return this;
        }

        Book merge(int top, int left, int bottom, int right) {
            sheet.range(top - 1, left - 1, bottom - 1, right - 1).merge();
            return this;
        }

        Book formula(int row, int column, String formula) {
            sheet.formula(row - 1, column - 1, formula);
            return this;
        }

        byte[] bytes() {
            try {
                book.finish();
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
            return bytes.toByteArray();
        }

        Conversion read() {
            return Exchanges.read(TableFormat.xlsx(), bytes());
        }
    }

    /** A folder of CSV files in the making; it begins with a file that names the catalogue. */
    static final class Folder {
        private final Map<String, byte[]> files = new LinkedHashMap<>();

        Folder() {
            file("catalogue.csv", "Identifiant\nc1\n");
        }

        Folder file(String name, String text) {
            return file(name, text, StandardCharsets.UTF_8);
        }

        Folder file(String name, String text, Charset charset) {
            files.put(name, text.getBytes(charset));
            return this;
        }

        byte[] bytes() {
            return Zips.of(files);
        }

        Conversion read() {
            return read(TableMapping.NONE);
        }

        Conversion read(TableMapping mapping) {
            return Exchanges.read(TableFormat.csv().withMapping(mapping), bytes());
        }
    }

    static Book modules() {
        return new Book().sheet("Modules");
    }

    static String json(Conversion conversion) {
        return CatalogueJson.standard().compact().toJson(Exchanges.catalogue(conversion));
    }

    static TrainingModule first(Conversion conversion) {
        return Exchanges.catalogue(conversion).modules().get(0);
    }

    /** Returns the lines {@code place code} of the findings, in the order of the report. */
    static List<String> found(Conversion conversion) {
        List<String> found = new ArrayList<>();
        for (Finding finding : conversion.read().report().findings()) {
            found.add(finding.location() + " " + finding.code().id());
        }
        return found;
    }
}
