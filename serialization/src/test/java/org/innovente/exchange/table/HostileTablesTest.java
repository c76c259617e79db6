package org.innovente.exchange.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.innovente.exchange.Conversion;
import org.innovente.exchange.ExchangeOptions;
import org.innovente.exchange.Exchanges;
import org.innovente.finding.TableCell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Workbooks and CSV files that mean harm or were damaged on the way: a clear refusal each time. */
class HostileTablesTest {

    private static final String SHEET = "xl/worksheets/sheet1.xml";

    private static Map<String, byte[]> parts() {
        return new LinkedHashMap<>(Zips.parts(new Spoiled.Book().bytes(), "[Content_Types].xml"));
    }

    private static Conversion with(String part, String text) {
        Map<String, byte[]> parts = parts();
        parts.put(part, text.getBytes(StandardCharsets.UTF_8));
        return read(Zips.of(parts));
    }

    private static Conversion read(byte[] bytes) {
        return Exchanges.read(TableFormat.xlsx(), bytes, ExchangeOptions.DEFAULT.untrusted());
    }

    private static List<String> codes(Conversion conversion) {
        return conversion.read().report().findings().stream()
                .map(finding -> finding.code().id())
                .toList();
    }

    private static void refused(Conversion conversion, String code, String... words) {
        assertThat(codes(conversion)).contains(code);
        assertThat(conversion.read().partial()).isEmpty();
        for (String word : words) {
            assertThat(Exchanges.describe(conversion.read().report())).contains(word);
        }
    }

    @Test
    void a_part_with_an_external_entity_is_refused_and_nothing_is_fetched(@TempDir Path folder) throws Exception {
        Path secret = folder.resolve("secret");
        Files.writeString(secret, "TOP SECRET");
        for (String part : List.of(SHEET, "xl/workbook.xml", "xl/sharedStrings.xml", "xl/styles.xml")) {
            Conversion read =
                    with(part, "<!DOCTYPE x [<!ENTITY e SYSTEM '" + secret.toUri() + "'>]><worksheet>&e;</worksheet>");

            refused(read, "exchange.doctype");
            assertThat(Exchanges.describe(read.read().report())).doesNotContain("SECRET");
        }
    }

    @Test
    void a_laughing_part_is_refused() {
        refused(
                with(
                        "xl/sharedStrings.xml",
                        "<!DOCTYPE sst [<!ENTITY a 'aaaa'><!ENTITY b '&a;&a;&a;&a;'>]><sst><si><t>&b;</t></si></sst>"),
                "exchange.doctype");
    }

    @Test
    void a_deep_part_is_refused() {
        refused(with(SHEET, "<worksheet><sheetData>" + "<a>".repeat(100_000)), "exchange.limit", "depth");
    }

    @Test
    void a_bomb_meets_the_limit_on_bytes() {
        String bomb = "<worksheet><sheetData>" + " ".repeat(40 << 20) + "</sheetData></worksheet>";

        Conversion read = with(SHEET, bomb);

        assertThat(codes(read)).contains("exchange.limit");
        assertThat(read.read().partial()).isEmpty();
    }

    @Test
    void a_text_that_many_cells_share_counts_as_often() {
        String shared = "x".repeat(1 << 16);
        StringBuilder cells = new StringBuilder("<worksheet><sheetData>");
        for (int row = 1; row <= 600; row++) {
            cells.append("<row r='").append(row).append("'><c r='A").append(row).append("' t='s'><v>0</v></c></row>");
        }
        Map<String, byte[]> parts = parts();
        parts.put(
                "xl/sharedStrings.xml", ("<sst><si><t>" + shared + "</t></si></sst>").getBytes(StandardCharsets.UTF_8));
        parts.put(SHEET, cells.append("</sheetData></worksheet>").toString().getBytes(StandardCharsets.UTF_8));

        refused(read(Zips.of(parts)), "exchange.limit", "bytes");
    }

    @Test
    void cells_merged_over_and_over_meet_the_limit_on_cells() {
        StringBuilder sheet = new StringBuilder(
                        "<worksheet><sheetData><row r='1'><c r='A1' t='inlineStr'><is><t>Identifiant</t></is></c>")
                .append("<c r='B1' t='inlineStr'><is><t>Version</t></is></c></row><row r='2'>");
        for (int i = 0; i < 3_000; i++) {
            sheet.append("<c><v>1</v></c>");
        }
        sheet.append("</row>");
        for (int row = 3; row < 7_000; row++) {
            sheet.append("<row r='").append(row).append("'><c><v>1</v></c></row>");
        }
        sheet.append("</sheetData><mergeCells>");
        for (int i = 1; i <= 3_000; i++) {
            String column = TableCell.letters(i);
            sheet.append("<mergeCell ref='")
                    .append(column)
                    .append("2:")
                    .append(column)
                    .append("7000'/>");
        }

        refused(with(SHEET, sheet.append("</mergeCells></worksheet>").toString()), "exchange.limit", "cells");
    }

    @Test
    void bombs_of_many_parts_count_together() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        byte[] block = new byte[8 << 20];
        Arrays.fill(block, (byte) '\n');
        for (int i = 0; i < 6; i++) {
            files.put("f" + i + ".csv", block);
        }

        Conversion read = Exchanges.read(TableFormat.csv(), Zips.of(files), ExchangeOptions.DEFAULT.untrusted());

        assertThat(codes(read)).contains("exchange.limit");
    }

    @Test
    void too_many_parts_are_refused() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (int i = 0; i <= ZipParts.MAX_PARTS; i++) {
            files.put("f" + i + ".csv", new byte[0]);
        }

        refused(Exchanges.read(TableFormat.csv(), Zips.of(files)), "exchange.limit", "parts");
    }

    @Test
    void parts_that_share_bytes_are_refused() {
        byte[] bytes = Zips.of(Map.of("modules.csv", "Code;ECTS\n".getBytes(StandardCharsets.UTF_8)));
        ByteBuffer in = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        int end = bytes.length - 22;
        int directory = in.getInt(end + 16);
        int size = in.getInt(end + 12);
        byte[] twice = new byte[bytes.length + size];
        System.arraycopy(bytes, 0, twice, 0, directory + size);
        System.arraycopy(bytes, directory, twice, directory + size, size);
        System.arraycopy(bytes, end, twice, end + size, 22);
        twice[directory + size + 46] = 'n';
        ByteBuffer out = ByteBuffer.wrap(twice).order(ByteOrder.LITTLE_ENDIAN);
        out.putShort(end + size + 8, (short) 2)
                .putShort(end + size + 10, (short) 2)
                .putInt(end + size + 12, 2 * size);

        refused(Exchanges.read(TableFormat.csv(), twice), "table.container", "share bytes");
    }

    @Test
    void a_container_that_is_cut_off_anywhere_is_refused() {
        byte[] whole = new Spoiled.Book().bytes();
        for (int length = 4; length < whole.length; length += 97) {
            Conversion read = read(Arrays.copyOf(whole, length));
            assertThat(read.read().partial()).as("" + length).isEmpty();
            assertThat(read.read().report().hasErrors()).isTrue();
        }
    }

    @Test
    void a_damaged_part_is_refused() {
        byte[] whole = Zips.of(Map.of(
                "modules.csv",
                "Code;Intitulé (fr);ECTS\nA;Un;3\nB;Deux;4\n".repeat(40).getBytes(StandardCharsets.UTF_8)));
        for (int at = 45; at < 90; at++) {
            byte[] damaged = whole.clone();
            damaged[at] ^= 0x55;
            Conversion read = Exchanges.read(TableFormat.csv(), damaged);
            assertThat(read.read().report().hasErrors()).as("" + at).isTrue();
        }
    }

    @Test
    void sheets_beyond_the_size_of_a_spreadsheet_are_refused() {
        refused(
                with(SHEET, "<worksheet><sheetData><row r='9999999'><c r='A9999999'/></row></sheetData></worksheet>"),
                "exchange.limit",
                "rows");
        refused(
                with(SHEET, "<worksheet><sheetData><row r='1'><c r='ZZZZ1'/></row></sheetData></worksheet>"),
                "exchange.limit",
                "columns");
    }

    @Test
    void what_is_no_workbook_says_so() {
        refused(read(Zips.of(Map.of("a.txt", new byte[3]))), "table.no-workbook");
        refused(read(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0}), "table.old-excel");
        refused(read("Code;ECTS".getBytes(StandardCharsets.UTF_8)), "table.container");
        refused(read(new byte[0]), "table.container");
    }
}
