package org.innovente.exchange.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Pages as a workbook, through the optional library fastexcel: headers that stay in sight, columns of codes formatted as
 * text, drop-down lists. The container is then packed anew without clock and author, so that equal pages are equal bytes.
 */
final class XlsxSink {

    private static final String TYPES = "[Content_Types].xml";
    private static final String PROPERTIES = "docProps/core.xml";
    private static final String EMPTY_PROPERTIES = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>"
            + "<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\""
            + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:creator>innovente</dc:creator></cp:coreProperties>";
    private static final String HEADER = "DDE8F3";
    private static final String REQUIRED = "F9E2C0";
    private static final String EXAMPLE = "7F7F7F";
    private static final double WIDE = 45;
    private static final double NORMAL = 20;
    private static final double NARROW = 13;
    /** The rows behind the last one that get drop-down lists. */
    private static final int ROOM = 500;

    private final Map<String, String> lists;
    private final Layout layout = Layout.standard();

    private XlsxSink(Map<String, String> lists) {
        this.lists = lists;
    }

    /**
     * Returns the workbook.
     *
     * @param pages the pages
     * @param lists where the codes of each list stand, as a reference such as {@code Codes!$B$2:$B$5}
     * @throws NoClassDefFoundError if fastexcel is absent
     */
    static byte[] write(List<Page> pages, Map<String, String> lists) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(bytes, "innovente", "1.0")) {
            XlsxSink sink = new XlsxSink(lists);
            for (Page page : pages) {
                sink.page(page, book.newWorksheet(page.name()));
            }
        } catch (IOException failure) {
            throw new UncheckedIOException("Writing into memory failed", failure);
        }
        Map<String, byte[]> parts = Zips.parts(bytes.toByteArray(), TYPES);
        parts.replace(PROPERTIES, EMPTY_PROPERTIES.getBytes(StandardCharsets.UTF_8));
        return Zips.of(parts);
    }

    private void page(Page page, Worksheet sheet) {
        page.plan().ifPresentOrElse(plan -> columns(page, plan, sheet), () -> {
            for (int i = 0; i < 6; i++) {
                sheet.width(i, i < 2 ? NORMAL : WIDE);
            }
        });
        for (int number : page.grid().numbers()) {
            TreeMap<Integer, Cell> row = page.grid().row(number);
            boolean isExample = page.layout() != null
                    && Marks.isExample(row.firstEntry().getValue().text());
            for (Cell cell : row.values()) {
                cell(cell, sheet);
                if (isExample) {
                    sheet.style(cell.row() - 1, cell.column() - 1)
                            .italic()
                            .fontColor(EXAMPLE)
                            .set();
                }
            }
        }
        if (page.layout() != null) {
            sheet.freezePane(1, 1);
        }
    }

    private void columns(Page page, SheetPlan plan, Worksheet sheet) {
        for (int i = 0; i < plan.columns().size(); i++) {
            ColumnPlan column = plan.columns().get(i);
            boolean isText = column.kind() == CellKind.TEXT || column.kind() == CellKind.RULE;
            boolean isNumber = column.kind() == CellKind.WHOLE
                    || column.kind() == CellKind.DECIMAL
                    || column.kind() == CellKind.BOOL
                    || column.kind() == CellKind.DATE;
            sheet.width(i, isText ? WIDE : isNumber ? NARROW : NORMAL);
            if (!isNumber) {
                sheet.style(i).format("@").set();
            }
            String range = lists.get(list(column));
            if (range != null) {
                boolean isClosed = layout.list(column).map(CodeList::isClosed).orElse(false);
                sheet.range(1, i, page.lastRow() + ROOM, i)
                        .validateWithListByFormula(range)
                        .allowBlank(true)
                        .errorStyle(isClosed ? DataValidationErrorStyle.STOP : DataValidationErrorStyle.WARNING)
                        .showErrorMessage(isClosed);
            }
        }
        for (Cell header : page.grid().row(1).values()) {
            boolean isRequired = header.text().endsWith("*");
            sheet.style(0, header.column() - 1)
                    .bold()
                    .wrapText(true)
                    .fillColor(isRequired ? REQUIRED : HEADER)
                    .set();
        }
    }

    private static String list(ColumnPlan column) {
        return column.kind() == CellKind.CODE ? column.argument() : column.kind() == CellKind.BOOL ? "bool" : "";
    }

    private static void cell(Cell cell, Worksheet sheet) {
        int row = cell.row() - 1;
        int column = cell.column() - 1;
        switch (cell.type()) {
            case NUMBER -> sheet.value(row, column, new BigDecimal(cell.text()));
            case DATE -> {
                sheet.value(row, column, Integer.valueOf(cell.text()));
                sheet.style(row, column).format("yyyy-mm-dd").set();
            }
            default -> sheet.value(row, column, XlsxStrings.escape(cell.text()));
        }
    }
}
