package org.innovente.exchange.rncp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.innovente.catalogue.Catalogue;
import org.innovente.exchange.Conversion;
import org.innovente.exchange.ExchangeOptions;
import org.innovente.exchange.Exchanges;
import org.innovente.exchange.Fate;
import org.innovente.exchange.Formats;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RncpDocumentsTest {

    private static final RncpFormat RNCP = new RncpFormat();

    private static String flux(String... fiches) {
        return "<FICHES><VERSION_FLUX>4.1</VERSION_FLUX>" + String.join("", fiches) + "</FICHES>";
    }

    private static String fiche(String number, String content) {
        return "<FICHE><NUMERO_FICHE>" + number + "</NUMERO_FICHE><INTITULE>T</INTITULE>" + content + "</FICHE>";
    }

    private static String bloc(String code, String title, String skills) {
        return "<BLOC_COMPETENCES><CODE>" + code + "</CODE><LIBELLE>" + title + "</LIBELLE><LISTE_COMPETENCES>" + skills
                + "</LISTE_COMPETENCES></BLOC_COMPETENCES>";
    }

    private static Conversion read(String text) {
        return Exchanges.read(RNCP, text);
    }

    private static List<String> found(Conversion conversion) {
        return conversion.read().report().findings().stream()
                .map(finding -> finding.code().id())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<DATE_EFFET>2020-09-01</DATE_EFFET> | rncp.date",
                "<DATE_EFFET>31/02/2020</DATE_EFFET> | rncp.date",
                "<DATE_EFFET>1/9/2020</DATE_EFFET> | rncp.date",
                "<DATE_EFFET>٠١/09/2020</DATE_EFFET> | rncp.date",
                "<ACTIF>Peut-être</ACTIF> | rncp.value",
                "<NOUVEAU_CHAMP>x</NOUVEAU_CHAMP> | rncp.unknown",
                "<INTITULE_>x</INTITULE_> | rncp.unknown",
                "<NOUVELLES_CERTIFICATIONS><NOUVELLE_CERTIFICATION><ID_FICHE_NOUVELLE_CERTIFICATION>40792"
                        + "</ID_FICHE_NOUVELLE_CERTIFICATION></NOUVELLE_CERTIFICATION></NOUVELLES_CERTIFICATIONS> | rncp.no-number"
            })
    void a_fault_in_a_fiche_is_found_and_the_value_remembered(String content, String code) {
        Conversion conversion = read(flux(fiche("RNCP1", content)));

        assertThat(found(conversion)).contains(code);
        assertThat(Exchanges.catalogue(conversion)
                        .certifications()
                        .get(0)
                        .extensions()
                        .find("x-rncp"))
                .isPresent();
    }

    @Test
    void a_fiche_without_a_number_is_refused_and_the_others_are_read() {
        Conversion conversion = read(flux("<FICHE><INTITULE>T</INTITULE></FICHE>", fiche("RNCP2", "")));

        assertThat(found(conversion)).contains("rncp.no-number");
        assertThat(conversion.read().partial().orElseThrow().diplomas()).hasSize(1);
        assertThat(conversion.account().orElseThrow().count(Fate.DROPPED)).isEqualTo(1);
    }

    @Test
    void another_version_of_the_flux_is_read_and_said() {
        assertThat(found(read("<FICHES><VERSION_FLUX>3.0</VERSION_FLUX>" + fiche("RNCP1", "") + "</FICHES>")))
                .contains("rncp.version");
    }

    @Test
    void a_number_that_stands_twice_is_told_apart() {
        Conversion conversion = read(flux(fiche("RNCP1", ""), fiche("RNCP1", "")));

        assertThat(found(conversion)).contains("rncp.duplicate");
        assertThat(Exchanges.catalogue(conversion).diplomas())
                .map(diploma -> diploma.id().value())
                .containsExactly("RNCP1", "RNCP1 (2)");
    }

    @Test
    void blocs_under_the_tag_of_tests_are_read_too_and_foreign_codes_are_found() {
        String blocs = "<BLOCS_COMPETENCES>" + bloc("RNCP1BC01", "A", "").replace("BLOC_COMPETENCES>", "BLOC>")
                + bloc("RNCP9BC01", "B", "")
                + "<BLOC_COMPETENCES><LIBELLE>C</LIBELLE></BLOC_COMPETENCES></BLOCS_COMPETENCES>";
        Conversion conversion = read(flux(fiche("RNCP1", blocs)));

        assertThat(Exchanges.catalogue(conversion).diplomas().get(0).blocks())
                .map(block -> block.id().value())
                .containsExactly("RNCP1BC01", "RNCP9BC01");
        assertThat(found(conversion)).filteredOn("rncp.block-code"::equals).hasSize(2);
    }

    @Test
    void an_optional_bloc_is_no_part_of_the_award() {
        String blocs = "<BLOCS_COMPETENCES>" + bloc("RNCP1BC01", "Réseau", "")
                + bloc("RNCP1BC02", "Langue (facultative)", "") + "</BLOCS_COMPETENCES>";
        Conversion conversion = read(flux(fiche("RNCP1", blocs)));

        assertThat(found(conversion)).contains("rncp.optional-guessed");
        assertThat(Exchanges.catalogue(conversion)
                        .diplomas()
                        .get(0)
                        .outcomes()
                        .get(0)
                        .requirement()
                        .orElseThrow()
                        .toString())
                .contains("RNCP1BC01")
                .doesNotContain("RNCP1BC02");
    }

    @Test
    void a_certification_of_the_rs_is_awarded_in_parts_only_where_it_says_so() {
        String blocs =
                "<BLOCS_COMPETENCES>" + bloc("RS1BC01", "A", "") + bloc("RS1BC02", "B", "") + "</BLOCS_COMPETENCES>";

        assertThat(Exchanges.catalogue(read(flux(fiche("RS1", blocs))))
                        .diplomas()
                        .get(0)
                        .outcomes())
                .hasSize(1);
        assertThat(Exchanges.catalogue(
                                read(flux(fiche("RS1", "<VALIDATION_PARTIELLE>Oui</VALIDATION_PARTIELLE>" + blocs))))
                        .diplomas()
                        .get(0)
                        .outcomes())
                .hasSize(2);
    }

    @Test
    void replacements_that_contradict_each_other_are_found() {
        String one = "<NOUVELLES_CERTIFICATIONS><NOUVELLE_CERTIFICATION><ID_FICHE_NOUVELLE_CERTIFICATION>%s"
                + "</ID_FICHE_NOUVELLE_CERTIFICATION></NOUVELLE_CERTIFICATION></NOUVELLES_CERTIFICATIONS>";
        Conversion conversion =
                read(flux(fiche("RNCP1", one.formatted("RNCP2")), fiche("RNCP2", one.formatted("RNCP1"))));

        assertThat(found(conversion)).contains("rncp.one-way", "rncp.chain-cycle");
    }

    @Test
    void a_text_that_the_model_refuses_costs_its_fiche_and_nothing_else() {
        String blocs = "<BLOCS_COMPETENCES>" + bloc("RNCP1BC01" + "0".repeat(600), "A", "") + "</BLOCS_COMPETENCES>";
        Conversion conversion = read(flux(fiche("RNCP1", blocs), fiche("RNCP2", "")));

        assertThat(found(conversion)).contains("exchange.value");
        assertThat(conversion.read().partial().orElseThrow().diplomas())
                .map(diploma -> diploma.id().value())
                .containsExactly("RNCP2");
        assertThat(conversion.account()).isPresent();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'Numero_Fiche;Si_Jury\nRNCP1' | rncp.ragged-row",
                "'Numero_Fiche;Si_Jury\nRNCP1;Par concours' | rncp.value",
                "'Numero_Fiche;Si_Jury\nX;Par concours' | rncp.no-number",
                "'Numero_Fiche;Intitule\nRNCP1;A\nRNCP1;B' | rncp.duplicate",
                "'Numero_Fiche,Intitule\nRNCP1,\"l''''eau\"' | rncp.doubled-apostrophe",
                "'Numero_Fiche;Bloc_Competences_Code;Bloc_Competences_Libelle\nRNCP1;;B' | rncp.block-code",
                "'Numero_Fiche;Autre\nRNCP1;A' | exchange.wrong-format",
                "'Numero_Fiche;Intitule\nRNCP1;\"A' | exchange.syntax",
                "'Numero_Fiche;Intitule\nRNCP1;\"A\"B' | exchange.syntax"
            })
    void a_fault_in_a_table_is_found(String text, String code) {
        assertThat(found(read(text))).contains(code);
    }

    @Test
    void a_cell_may_have_lines_quotes_and_separators() {
        Catalogue catalogue =
                Exchanges.catalogue(read("\uFEFF\"Numero_Fiche\";\"Intitule\"\r\nRNCP1;\"a;\r\n\"\"b\"\"\"\r\n"));

        assertThat(catalogue.diplomas().get(0).title().best(Locale.FRENCH)).contains("a;\r\n\"b\"");
    }

    @Test
    void a_table_in_another_encoding_is_refused_at_its_line() {
        byte[] bytes = "Numero_Fiche;Intitule\nRNCP1;été".getBytes(StandardCharsets.ISO_8859_1);
        Conversion conversion = Exchanges.read(RNCP, bytes);

        assertThat(found(conversion)).containsExactly("exchange.encoding");
        assertThat(conversion.read().partial()).isEmpty();
    }

    private static byte[] zip(Charset names, String... parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes, names)) {
            for (int i = 0; i < parts.length; i += 2) {
                out.putNextEntry(new ZipEntry(parts[i]));
                out.write(parts[i + 1].getBytes(StandardCharsets.UTF_8));
                out.closeEntry();
            }
        } catch (IOException failure) {
            throw new AssertionError(failure);
        }
        return bytes.toByteArray();
    }

    @Test
    void names_of_files_in_an_old_code_page_are_read() {
        byte[] pack = zip(Charset.forName("IBM437"), "export_fiches_VoixdAccès.csv", "Numero_Fiche;Si_Jury\nRNCP1;?");

        assertThat(Formats.builtIn().detect(pack).orElseThrow().id()).isEqualTo("rncp");
        assertThat(Exchanges.read(RNCP, pack).read().report().findings())
                .map(finding -> finding.location().toString())
                .contains("export_fiches_VoixdAccès.csv!B2");
    }

    @Test
    void the_archive_in_which_the_xml_is_published_is_read() {
        byte[] archive = zip(StandardCharsets.UTF_8, "export-fiches-rncp-v4-1.xml", flux(fiche("RNCP1", "")));

        assertThat(Formats.builtIn().detect(archive).orElseThrow().id()).isEqualTo("rncp");
        assertThat(Exchanges.catalogue(Exchanges.read(RNCP, archive)).diplomas())
                .hasSize(1);
    }

    @Test
    void an_archive_of_something_else_is_no_pack() {
        assertThat(found(Exchanges.read(RNCP, zip(StandardCharsets.UTF_8, "a.txt", "x"))))
                .contains("exchange.wrong-format", "rncp.unknown-table");
        assertThat(found(Exchanges.read(RNCP, zip(StandardCharsets.UTF_8, "a.csv", "x;y\n1;2"))))
                .contains("exchange.wrong-format", "rncp.unknown-table");
    }

    @Test
    void bombs_meet_the_limit_whatever_they_are_wrapped_in() throws IOException {
        String spaces = " ".repeat(40 << 20);
        ByteArrayOutputStream gzip = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(gzip)) {
            out.write(("<FICHES>" + spaces).getBytes(StandardCharsets.UTF_8));
        }
        for (byte[] bomb : List.of(
                gzip.toByteArray(),
                zip(StandardCharsets.UTF_8, "export_fiches.bin", spaces),
                zip(StandardCharsets.UTF_8, "export_fiches.xml", "<FICHES>" + spaces),
                zip(StandardCharsets.UTF_8, "export_fiches.csv", "Numero_Fiche;Intitule\n" + spaces))) {
            assertThat(found(Exchanges.read(RNCP, bomb, ExchangeOptions.DEFAULT.untrusted())))
                    .contains("exchange.limit");
        }
        String[] many = new String[4_000];
        for (int i = 0; i < many.length; i += 2) {
            many[i] = "export_fiches" + i;
            many[i + 1] = "";
        }
        assertThat(found(Exchanges.read(RNCP, zip(StandardCharsets.UTF_8, many))))
                .contains("exchange.limit");
    }

    @Test
    void an_archive_that_is_cut_or_damaged_is_refused() {
        byte[] pack =
                zip(StandardCharsets.UTF_8, "export_fiches.csv", "Numero_Fiche;Intitule\n" + "RNCP1;A\n".repeat(50));
        for (int length = 2; length < 150; length++) {
            Conversion conversion = Exchanges.read(RNCP, java.util.Arrays.copyOf(pack, length));
            assertThat(conversion.read().report().hasErrors())
                    .as("cut at " + length)
                    .isTrue();
        }
        for (int at = 4; at < pack.length; at++) {
            byte[] damaged = pack.clone();
            damaged[at] ^= 0x55;
            assertThat(Exchanges.read(RNCP, damaged)).isNotNull();
        }
    }

    @Test
    void fiches_are_not_written() {
        Catalogue catalogue = Exchanges.catalogue(read(flux(fiche("RNCP1", ""))));

        assertThat(RNCP.write(catalogue, ExchangeOptions.DEFAULT).report().findings())
                .map(finding -> finding.code().id())
                .containsExactly("exchange.read-only");
    }
}
