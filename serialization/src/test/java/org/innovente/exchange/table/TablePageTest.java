package org.innovente.exchange.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.innovente.testing.Repository;
import org.junit.jupiter.api.Test;

/**
 * The page about tables lists every sheet, column, code list and finding as the code has them. To write these parts of the
 * page anew, run {@link #main}.
 */
class TablePageTest {

    private static final Path PAGE = Repository.root().resolve("serialization/docs/tables.md");
    private static final String START = "\n## Sheets and columns\n";

    @Test
    void the_page_lists_what_the_layout_and_the_codes_have() throws IOException {
        String page = Files.readString(PAGE);

        assertThat(page.substring(page.indexOf(START))).isEqualTo(lists());
        assertThat(page)
                .contains("| parts of a ZIP container | 4,096 |")
                .contains("1,048,576 and 16,384")
                .contains("20 million");
        assertThat(ZipParts.MAX_PARTS).isEqualTo(4_096);
        assertThat(XlsxSheet.MAX_ROWS).isEqualTo(1_048_576);
        assertThat(XlsxSheet.MAX_COLUMNS).isEqualTo(16_384);
        assertThat(XlsxSheet.MAX_CELLS).isEqualTo(20_000_000);
    }

    /** Writes the lists of the page anew. */
    public static void main(String[] args) throws IOException {
        String page = Files.readString(PAGE);
        int at = page.indexOf(START);
        Files.writeString(PAGE, page.substring(0, at < 0 ? page.length() : at) + lists());
    }

    private static String lists() {
        StringBuilder out = new StringBuilder(START);
        out.append("\n`!` needed on every row, `#` the code by which other sheets refer to it.\n");
        for (SheetPlan sheet : Layout.standard().sheets()) {
            out.append("\n### ")
                    .append(sheet.name().fr())
                    .append(" / ")
                    .append(sheet.name().en())
                    .append("\n\n");
            out.append("`").append(sheet.id()).append("`, ");
            out.append(sheet.isCatalogue() ? "the catalogue itself" : "rows of `" + sheet.path() + "`");
            out.append(". ")
                    .append(sheet.note().en())
                    .append("\n\n| French | English | member | holds |\n|---|---|---|---|\n");
            for (ColumnPlan column : sheet.plain()) {
                out.append("| ")
                        .append(column.header().fr())
                        .append(" | ")
                        .append(column.header().en())
                        .append(" | ");
                out.append(column.kind() == CellKind.PARENT ? "owner, sheet `" : "`")
                        .append(column.path())
                        .append("`");
                out.append(column.isKey() ? " #" : "").append(column.isRequired() ? " !" : "");
                out.append(" | ").append(holds(column)).append(" |\n");
            }
        }
        out.append("\n## Codes\n\n| list | codes |\n|---|---|\n");
        Layout.standard()
                .lists()
                .forEach((name, list) -> out.append("| ")
                        .append(name)
                        .append(list.isClosed() ? "" : ", others are kept")
                        .append(" | ")
                        .append(String.join(", ", list.codes()))
                        .append(" |\n"));
        out.append("\n## Findings\n\n| code | severity | says |\n|---|---|---|\n");
        for (TableCode code : TableCode.values()) {
            out.append("| ")
                    .append(code.id())
                    .append(" | ")
                    .append(code.severity())
                    .append(" | ");
            out.append(code.template(Locale.ENGLISH)).append(" |\n");
        }
        return out.toString();
    }

    private static String holds(ColumnPlan column) {
        String kind = column.kind().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return column.argument().isEmpty() ? kind : kind + " (" + column.argument() + ")";
    }
}
