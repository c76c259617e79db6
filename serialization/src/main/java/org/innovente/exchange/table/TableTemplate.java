package org.innovente.exchange.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import org.innovente.finding.TableCell;

/**
 * The empty workbook that a partner fills in: every sheet with its headers and one example row marked as such, a sheet that
 * explains each column to a person who has never seen this library, and the lists of codes. The same bytes on every run.
 */
public final class TableTemplate {

    private static final Properties FRENCH = load("template_fr.properties");
    private static final Properties ENGLISH = load("template_en.properties");

    private final boolean french;

    private TableTemplate(boolean french) {
        this.french = french;
    }

    /**
     * Returns the template in a language.
     *
     * @param locale French for {@code fr}, English otherwise
     * @return the template
     */
    public static TableTemplate in(Locale locale) {
        return new TableTemplate(locale.getLanguage().equals("fr"));
    }

    /**
     * Returns the template as a workbook.
     *
     * @return the bytes of an XLSX file
     * @throws IllegalStateException if the optional library fastexcel is absent
     */
    public byte[] xlsx() {
        try {
            List<Page> pages = pages(true);
            return XlsxSink.write(pages, lists(french));
        } catch (NoClassDefFoundError absent) {
            throw new IllegalStateException(
                    TableCode.MISSING_LIBRARY
                            .texts()
                            .render(
                                    TableCode.MISSING_LIBRARY.id(),
                                    Map.of("library", "org.dhatim:fastexcel"),
                                    locale()),
                    absent);
        }
    }

    /**
     * Returns the template as CSV files.
     *
     * @return the bytes of a ZIP container, one file a sheet
     */
    public byte[] csv() {
        return CsvSink.write(pages(false), french);
    }

    private Locale locale() {
        return french ? Locale.FRENCH : Locale.ENGLISH;
    }

    private List<Page> pages(boolean isWorkbook) {
        List<Page> pages = new ArrayList<>();
        pages.add(notes(french, isWorkbook));
        for (SheetPlan sheet : Layout.standard().sheets()) {
            String name =
                    isWorkbook ? sheet.name().in(french) : Fold.of(sheet.name().in(french)) + ".csv";
            Grid grid = new Grid(name);
            for (int i = 0; i < sheet.columns().size(); i++) {
                ColumnPlan column = sheet.columns().get(i);
                grid.add(Cell.text(column.header().in(french) + (column.isRequired() ? " *" : ""))
                        .at(1, i + 1));
                grid.add(example(column, i == 0).at(2, i + 1));
            }
            pages.add(new Page(name, sheet, grid));
        }
        pages.add(codes(french, isWorkbook));
        return pages;
    }

    private Cell example(ColumnPlan column, boolean isFirst) {
        String mark = french ? Marks.EXAMPLE_FR : Marks.EXAMPLE_EN;
        return Cell.text((isFirst ? mark + " " : "") + column.example().in(french));
    }

    private static String name(String name, boolean isWorkbook) {
        return isWorkbook ? name : Fold.of(name) + ".csv";
    }

    /** Returns the sheet that explains the workbook and each column. */
    static Page notes(boolean french, boolean isWorkbook) {
        Properties words = french ? FRENCH : ENGLISH;
        String name = name(words.getProperty("notes"), isWorkbook);
        Grid grid = new Grid(name);
        int row = 1;
        for (int i = 1; words.getProperty("line." + i) != null; i++) {
            grid.add(Cell.text(words.getProperty("line." + i)).at(row++, 1));
        }
        row++;
        String[] headers = {"sheet", "column", "required", "note", "example"};
        for (int i = 0; i < headers.length; i++) {
            grid.add(Cell.text(words.getProperty(headers[i])).at(row, i + 1));
        }
        row++;
        for (SheetPlan sheet : Layout.standard().sheets()) {
            grid.add(Cell.text(sheet.name().in(french)).at(row, 1));
            grid.add(Cell.text(sheet.note().in(french)).at(row++, 4));
            for (ColumnPlan column : sheet.columns()) {
                grid.add(Cell.text(sheet.name().in(french)).at(row, 1));
                grid.add(Cell.text(column.header().in(french)).at(row, 2));
                if (column.isRequired()) {
                    grid.add(Cell.text(words.getProperty("yes")).at(row, 3));
                }
                grid.add(Cell.text(column.note().in(french)).at(row, 4));
                grid.add(Cell.text(column.example().in(french)).at(row++, 5));
            }
        }
        return new Page(name, null, grid);
    }

    /** Returns the sheet with the codes of all lists. */
    static Page codes(boolean french, boolean isWorkbook) {
        Properties words = french ? FRENCH : ENGLISH;
        String name = name(words.getProperty("codes"), isWorkbook);
        Grid grid = new Grid(name);
        String[] headers = {"list", "code", "meaning", "used"};
        for (int i = 0; i < headers.length; i++) {
            grid.add(Cell.text(words.getProperty(headers[i])).at(1, i + 1));
        }
        int row = 2;
        for (Map.Entry<String, CodeList> list : Layout.standard().lists().entrySet()) {
            for (Map.Entry<String, Label> code : list.getValue().words().entrySet()) {
                grid.add(Cell.text(list.getKey()).at(row, 1));
                grid.add(Cell.text(code.getKey()).at(row, 2));
                grid.add(Cell.text(code.getValue().in(french)).at(row, 3));
                grid.add(Cell.text(used(list.getKey(), french)).at(row++, 4));
            }
        }
        grid.add(Cell.text("bool").at(row, 1));
        grid.add(Cell.text(words.getProperty("yes")).at(row++, 2));
        grid.add(Cell.text("bool").at(row, 1));
        grid.add(Cell.text(words.getProperty("no")).at(row, 2));
        return new Page(name, null, grid);
    }

    private static String used(String list, boolean french) {
        List<String> used = new ArrayList<>();
        for (SheetPlan sheet : Layout.standard().sheets()) {
            for (ColumnPlan column : sheet.columns()) {
                if (column.argument().equals(list) || column.argument().endsWith(":" + list)) {
                    used.add(sheet.name().in(french) + "/" + column.header().in(french));
                }
            }
        }
        return String.join(", ", used);
    }

    /** Returns where on the sheet of codes each list stands, as spreadsheets refer to it. */
    static Map<String, String> lists(boolean french) {
        Page codes = codes(french, true);
        Map<String, int[]> rows = new LinkedHashMap<>();
        for (int row : codes.grid().numbers().tailSet(2)) {
            String list = Objects.requireNonNull(codes.grid().cell(row, 1)).text();
            rows.computeIfAbsent(list, unused -> new int[] {row, row})[1] = row;
        }
        Map<String, String> lists = new LinkedHashMap<>();
        String column = TableCell.letters(2);
        rows.forEach((list, range) ->
                lists.put(list, codes.name() + "!$" + column + "$" + range[0] + ":$" + column + "$" + range[1]));
        return lists;
    }

    private static Properties load(String resource) {
        Properties words = new Properties();
        try (InputStream in = TableTemplate.class.getResourceAsStream(resource);
                Reader reader = new InputStreamReader(Objects.requireNonNull(in, resource), StandardCharsets.UTF_8)) {
            words.load(reader);
        } catch (IOException failure) {
            throw new UncheckedIOException(resource, failure);
        }
        return words;
    }
}
