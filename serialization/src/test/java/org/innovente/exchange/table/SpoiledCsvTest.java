package org.innovente.exchange.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.innovente.catalogue.Catalogue;
import org.innovente.exchange.Conversion;
import org.innovente.exchange.Exchanges;
import org.innovente.exchange.Formats;
import org.innovente.json.CatalogueJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** CSV files with the faults that real ones have. */
class SpoiledCsvTest {

    private static String json(Conversion conversion) {
        return CatalogueJson.standard().compact().toJson(Exchanges.catalogue(conversion));
    }

    @ParameterizedTest
    @ValueSource(strings = {";", ",", "\t"})
    void every_separator_is_found_out(String by) {
        String text = String.join(by, "Code", "Intitulé (fr)", "ECTS") + "\r\n"
                + String.join(by, "A", "\"Un; deux, trois \"\"quatre\"\"\nsuite\"", "3") + "\r\n";

        Conversion read = new Spoiled.Folder().file("modules.csv", text).read();

        assertThat(Spoiled.found(read)).isEmpty();
        assertThat(json(read)).contains("Un; deux, trois \\\"quatre\\\"\\nsuite");
    }

    @Test
    void a_byte_order_mark_and_a_line_for_excel_are_no_fault() {
        Conversion read = new Spoiled.Folder()
                .file("modules.csv", "\uFEFFCode;Intitulé (fr)\nA;Été\n")
                .file("partenaires.csv", "sep=,\r\nCode,Nom (fr)\r\np1,Un\r\n")
                .file("offres.csv", "\uFEFFCode\tPorte sur\tCode de l'objet\nO\tmodule\tA\n", StandardCharsets.UTF_16LE)
                .read();

        assertThat(Spoiled.found(read)).isEmpty();
        Catalogue catalogue = Exchanges.catalogue(read);
        assertThat(catalogue.modules()).hasSize(1);
        assertThat(catalogue.partners()).hasSize(1);
        assertThat(catalogue.offers()).hasSize(1);
    }

    @Test
    void windows_1252_is_read_and_said() {
        Conversion read = new Spoiled.Folder()
                .file("modules.csv", "Code;Intitulé (fr)\nA;Été à l’œuvre\n", Charset.forName("windows-1252"))
                .read();

        assertThat(Spoiled.found(read)).containsExactly("modules.csv!A1 table.encoding");
        assertThat(json(read)).contains("Été à l’œuvre");
    }

    @Test
    void accents_that_were_broken_before_are_pointed_out_and_not_repaired() {
        Conversion read = new Spoiled.Folder()
                .file("modules.csv", "Code;Intitulé (fr)\nA;Ã©tÃ©\n")
                .read();

        assertThat(Spoiled.found(read)).containsExactly("modules.csv!B2 table.mojibake");
        assertThat(json(read)).contains("Ã©tÃ©");
    }

    @Test
    void a_decimal_comma_is_the_custom_of_french_files_with_semicolons_and_a_remark_elsewhere() {
        Conversion french = new Spoiled.Folder()
                .file("modules.csv", "Code;Intitulé (fr);ECTS\nA;Un;1,5\n")
                .read();
        Conversion other = new Spoiled.Folder()
                .file("modules.csv", "Code,Title (en),ECTS\nA,One,\"1,5\"\n")
                .read();

        assertThat(Spoiled.found(french)).isEmpty();
        assertThat(Spoiled.found(other)).containsExactly("modules.csv!C2 table.decimal-comma");
        assertThat(json(french)).contains("\"ects\":\"1.5\"");
        assertThat(json(other)).contains("\"ects\":\"1.5\"");
    }

    @Test
    void codes_without_zeros_serial_days_and_lost_digits() {
        Conversion read = new Spoiled.Folder()
                .file("partenaires.csv", "Code;Nom (fr);SIRET\n0541;Un;4,2E+13\n")
                .file(
                        "modules.csv",
                        "Code;Organisme;En vigueur du;Codes matière\nA;541;46266;formacode:1234\nB;541.0;;\n")
                .read();

        assertThat(Spoiled.found(read))
                .containsExactlyInAnyOrder(
                        "modules.csv!B2 table.lost-zeros",
                        "modules.csv!B3 table.lost-zeros",
                        "modules.csv!C2 table.serial-date",
                        "modules.csv!D2 table.lost-zeros",
                        "partenaires.csv!C2 table.number-lost");
        assertThat(json(read))
                .contains("\"provider\":\"0541\"")
                .contains("\"code\":\"01234\"")
                .doesNotContain("siret");
    }

    @Test
    void spaces_that_do_not_break_are_taken_out_of_codes_and_left_in_texts() {
        Conversion read = new Spoiled.Folder()
                .file("modules.csv", "Code;Intitulé (fr)\nGEOS\u00A04300\u00A0;Qui\u00A0?\n")
                .read();

        assertThat(Spoiled.found(read)).containsExactly("modules.csv!A2 table.code-spaces");
        assertThat(json(read)).contains("\"id\":\"GEOS 4300\"").contains("Qui\u00A0?");
    }

    @Test
    void a_quotation_mark_that_is_never_closed_is_an_error_at_its_row() {
        Conversion read = new Spoiled.Folder()
                .file("modules.csv", "Code;Intitulé (fr)\nA;\"Un\nB;Deux\n")
                .read();

        assertThat(Spoiled.found(read)).containsExactly("modules.csv!2 table.quote");
        assertThat(read.read().value()).isEmpty();
    }

    @Test
    void rows_longer_than_the_headers_are_said() {
        Conversion read = new Spoiled.Folder()
                .file("modules.csv", "Code;Intitulé (fr)\nA;Un;de trop\n")
                .read();

        assertThat(Spoiled.found(read)).containsExactly("modules.csv!C2 table.no-header");
    }

    @Test
    void foreign_headers_are_read_through_a_mapping_file() {
        TableMapping mapping = TableMapping.parse("""
                {"catalogue": "ecole-2026",
                 "sheets": [{"sheet": "modules", "name": "UE", "header-row": 2,
                             "columns": {"Réf.": "id", "Libellé": "title/fr", "Nb crédits": "credits/ects",
                                         "État": "lifecycle/status"},
                             "ignore": ["Tri"],
                             "values": {"État": {"en ligne": "published"}}}]}
                """.getBytes(StandardCharsets.UTF_8));
        String text = "Offre 2026;;;;\nRéf.;Libellé;Nb crédits;État;Tri\n12;Gestion;3;en ligne;9\n";

        Conversion read = Exchanges.read(
                TableFormat.csv().withMapping(mapping),
                Zips.of(java.util.Map.of("UE.csv", text.getBytes(StandardCharsets.UTF_8))));

        assertThat(Spoiled.found(read)).containsExactly("UE.csv!A2 table.header-row");
        assertThat(json(read))
                .contains("\"id\":\"ecole-2026\"")
                .contains("\"id\":\"12\"")
                .contains("\"status\":\"published\"");
    }

    @Test
    void a_mapping_file_that_names_what_is_not_there_is_refused() {
        assertThatThrownBy(
                        () -> TableMapping.parse("{\"sheets\":[{\"sheet\":\"modules\",\"columns\":{\"a\":\"titel\"}}]}"
                                .getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("titel");
        assertThatThrownBy(() -> TableMapping.parse("{".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void what_a_spreadsheet_would_run_is_written_as_text_and_read_back() {
        assertThat(CsvGuard.close("=cmd|' /C calc'!A0")).isEqualTo("'=cmd|' /C calc'!A0");
        assertThat(CsvGuard.close("-5")).isEqualTo("-5");
        for (String text : new String[] {"=1+1", "'=1+1", "''+a", "'", "-", "@x", "+33 1", "-5", "'-5", "l'été"}) {
            assertThat(CsvGuard.open(CsvGuard.close(text))).isEqualTo(text);
        }
    }

    @Test
    void formats_are_found_from_the_content() {
        Formats formats = Formats.builtIn();

        assertThat(formats.detect(new Spoiled.Book().bytes()))
                .map(Object::toString)
                .contains("xlsx");
        assertThat(formats.detect(new Spoiled.Folder().bytes()))
                .map(Object::toString)
                .contains("csv");
        assertThat(formats.detect("Code;Intitulé (fr);ECTS\nA;Un;3\n".getBytes(StandardCharsets.UTF_8)))
                .map(Object::toString)
                .contains("csv");
        assertThat(formats.detect("a;b;c\n1;2;3\n".getBytes(StandardCharsets.UTF_8)))
                .isEmpty();
    }

    @Test
    void values_separated_by_tabs_are_read_too() {
        Conversion read = new Spoiled.Folder()
                .file("modules.tsv", "Code\tIntitulé (fr)\tECTS\nA\tUn; deux, trois\t2.5\n")
                .read();

        assertThat(Spoiled.found(read)).isEmpty();
        assertThat(json(read)).contains("Un; deux, trois").contains("\"ects\":\"2.5\"");
    }

    @Test
    void an_encoding_that_only_the_last_row_betrays_holds_for_the_whole_file() {
        Conversion read = new Spoiled.Folder()
                .file(
                        "modules.csv",
                        "Code;Intitulé (fr)\n" + "A;Un\n".repeat(20_000) + "Z;Été\n",
                        Charset.forName("windows-1252"))
                .read();

        assertThat(Spoiled.found(read)).contains("modules.csv!A1 table.encoding");
        assertThat(json(read)).contains("Été");
    }

    @Test
    void characters_of_two_halves_survive_utf_16_wherever_they_stand() {
        for (int shift = 0; shift < 3; shift++) {
            Conversion read = new Spoiled.Folder()
                    .file(
                            "modules.csv",
                            "\uFEFFCode\tIntitulé (fr)\nA\t" + "x".repeat(shift) + "\uD835\uDC51".repeat(5_000) + "\n",
                            StandardCharsets.UTF_16LE)
                    .read();

            assertThat(json(read)).contains("\"" + "x".repeat(shift) + "\uD835\uDC51".repeat(5_000) + "\"");
        }
    }
}
