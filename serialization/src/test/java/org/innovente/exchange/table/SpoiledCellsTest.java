package org.innovente.exchange.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;
import org.innovente.catalogue.Catalogue;
import org.innovente.common.Identifier;
import org.innovente.exchange.Conversion;
import org.innovente.exchange.ConversionReport;
import org.innovente.exchange.Exchanges;
import org.innovente.exchange.Fate;
import org.junit.jupiter.api.Test;

/** Numbers, days, codes and words in the forms in which spreadsheets hold them: what is read is said, and what is doubtful is not read. */
class SpoiledCellsTest {

    @Test
    void a_decimal_comma_in_text_is_read() {
        Conversion read = Spoiled.modules()
                .row(1, "Code", "Intitulé (fr)", "ECTS")
                .row(2, "A", "Un", "1,5")
                .row(3, "B", "Deux", 2.5)
                .read();

        assertThat(Spoiled.found(read)).containsExactly("Modules!C2 table.decimal-comma");
        assertThat(Spoiled.json(read)).contains("\"ects\":\"1.5\"").contains("\"ects\":\"2.5\"");
    }

    @Test
    void thousands_units_and_spaces_that_do_not_break_are_read_and_said() {
        Conversion read = Spoiled.modules()
                .row(1, "Code", "ECTS", "Total (h)", "CM (h)", "TD (h)")
                .row(2, "A", "6 ECTS", "1\u202F200,5", "35\u00A0h", "1.250,5")
                .read();

        assertThat(Spoiled.found(read))
                .containsExactly(
                        "Modules!B2 table.number-form",
                        "Modules!C2 table.number-form",
                        "Modules!D2 table.number-form",
                        "Modules!E2 table.number-form");
        assertThat(Spoiled.json(read))
                .contains("\"total\":\"1200.5\"")
                .contains("\"lecture\":\"35\"")
                .contains("\"tutorial\":\"1250.5\"");
    }

    @Test
    void a_number_that_can_be_read_in_two_ways_is_not_read() {
        Conversion read = Spoiled.modules()
                .row(1, "Code", "Title (en)", "Total (h)")
                .row(2, "A", "One", "1,250")
                .read();

        assertThat(Spoiled.found(read)).containsExactly("Modules!C2 table.ambiguous-number");
        assertThat(Spoiled.json(read)).doesNotContain("hours");
    }

    @Test
    void serial_numbers_of_days_are_days_with_and_without_their_format() {
        Conversion read = Spoiled.modules()
                .row(1, "Code", "En vigueur du", "En vigueur au", "Dernière revue", "Prochaine revue")
                .row(2, "A", LocalDate.of(2026, 9, 1), 46630, "46631", LocalDateTime.of(2027, 1, 31, 12, 0))
                .read();

        assertThat(Spoiled.found(read))
                .containsExactly(
                        "Modules!C2 table.serial-date", "Modules!D2 table.serial-date", "Modules!E2 table.date-time");
        assertThat(Spoiled.json(read))
                .contains("\"from\":\"2026-09-01\",\"to\":\"2027-08-31\"")
                .contains("\"last-review\":\"2027-09-01\"")
                .contains("\"next-review\":\"2027-01-31\"");
    }

    @Test
    void days_in_french_form_are_read_and_impossible_ones_are_not() {
        Conversion read = Spoiled.modules()
                .row(1, "Code", "En vigueur du", "En vigueur au", "Dernière revue", "Prochaine revue")
                .row(2, "A", "01/09/2026", "31.08.2027", "31/02/2027", "2027")
                .read();

        assertThat(Spoiled.found(read))
                .containsExactly(
                        "Modules!B2 table.date-form",
                        "Modules!C2 table.date-form",
                        "Modules!D2 table.date",
                        "Modules!E2 table.date");
        assertThat(Spoiled.json(read))
                .contains("\"from\":\"2026-09-01\",\"to\":\"2027-08-31\"")
                .doesNotContain("review");
    }

    @Test
    void a_day_that_can_be_two_days_is_not_read_under_english_headers() {
        Conversion read = Spoiled.modules()
                .row(1, "Code", "Title (en)", "In force from", "In force until")
                .row(2, "A", "One", "03/04/2026", "12/31/2026")
                .read();

        assertThat(Spoiled.found(read))
                .containsExactly("Modules!C2 table.ambiguous-date", "Modules!D2 table.date-form");
        assertThat(Spoiled.json(read)).contains("\"validity\":{\"to\":\"2026-12-31\"}");
    }

    @Test
    void codes_that_lost_their_leading_zeros_are_found_again_where_one_fits() {
        Conversion read = Spoiled.modules()
                .row(1, "Code", "Intitulé (fr)", "Organisme")
                .row(2, "007", "Sept", null)
                .sheet("Compétences visées")
                .row(1, "Module", "Compétence")
                .row(2, 7, "C1")
                .row(3, "7", "C2")
                .read();

        assertThat(Spoiled.found(read))
                .containsExactly("Compétences visées!A2 table.lost-zeros", "Compétences visées!A3 table.lost-zeros");
        assertThat(Spoiled.first(read).outcomes()).hasSize(2);
    }

    @Test
    void a_code_that_is_a_number_is_doubted_and_one_that_is_a_day_is_not_read() {
        Conversion read = Spoiled.modules()
                .row(1, "Code", "Intitulé (fr)", "Adapté de")
                .row(2, 101, "Cent un", null)
                .row(3, LocalDate.of(2026, 9, 1), "SEP1", null)
                .read();

        assertThat(Spoiled.found(read))
                .containsExactly(
                        "Modules!A2 table.number-as-code",
                        "Modules!A3 table.date-as-code",
                        "Modules!A3 table.required");
        assertThat(Exchanges.catalogue(read).modules())
                .extracting(module -> module.id().value())
                .containsExactly("101");
    }

    @Test
    void a_siret_that_lost_its_digits_is_not_invented() {
        Conversion read = new Spoiled.Book()
                .sheet("Partenaires")
                .row(1, "Code", "Nom (fr)", "SIRET", "UAI")
                .row(2, "p1", "Un", "4.2E+13", null)
                .row(3, "p2", "Deux", "4,2E+13", null)
                .row(4, "p3", "Trois", 42000000000000.0, null)
                .row(5, "p4", "Quatre", "123 456 789 00012", null)
                .row(6, "p5", "Cinq", 1234567800012L, "0541234A")
                .row(7, "p6", "Six", "1234", null)
                .read();

        assertThat(Spoiled.found(read))
                .contains(
                        "Partenaires!C2 table.number-lost",
                        "Partenaires!C3 table.number-lost",
                        "Partenaires!C5 table.code-spaces",
                        "Partenaires!C6 table.lost-zeros",
                        "Partenaires!C7 table.code-length");
        Catalogue catalogue = Exchanges.catalogue(read);
        assertThat(catalogue.partners().get(0).identifiers()).isEmpty();
        assertThat(catalogue.partners().get(1).identifiers()).isEmpty();
        assertThat(catalogue.partners().get(3).identifiers())
                .extracting(Identifier::code)
                .containsExactly("12345678900012");
        assertThat(catalogue.partners().get(4).identifiers())
                .extracting(Identifier::code)
                .containsExactly("01234567800012", "0541234A");
        ConversionReport account = read.account().orElseThrow();
        assertThat(account.losses().stream().filter(entry -> entry.fate() == Fate.DROPPED))
                .extracting(entry -> entry.source())
                .contains("Partenaires!C2", "Partenaires!C3");
    }

    @Test
    void truth_values_in_many_forms() {
        Conversion read = Spoiled.modules()
                .row(1, "Code")
                .row(2, "A")
                .sheet("Évaluations")
                .row(1, "Module", "Seconde chance")
                .row(2, "A", "oui")
                .row(3, "A", "VRAI")
                .row(4, "A", true)
                .row(5, "A", "x")
                .row(6, "A", "N")
                .row(7, "A", "peut-être")
                .read();

        assertThat(Spoiled.found(read))
                .containsExactly(
                        "Évaluations!B5 table.boolean-form",
                        "Évaluations!B6 table.boolean-form",
                        "Évaluations!B7 table.boolean");
        assertThat(Spoiled.first(read).assessments()).hasSize(6);
    }

    @Test
    void codes_in_words_are_read_and_unknown_ones_of_closed_lists_are_not() {
        Conversion read = Spoiled.modules()
                .row(1, "Code", "Statut", "Publics", "Modalités")
                .row(2, "A", "Publié", "ingénieur; Manager", "on-site, remote")
                .row(3, "B", "en ligne", "plombier", null)
                .read();

        assertThat(Spoiled.found(read))
                .containsExactlyInAnyOrder(
                        "Modules!B2 table.code-form",
                        "Modules!C2 table.code-form",
                        "Modules!C2 table.code-form",
                        "Modules!D2 table.list-comma",
                        "Modules!B3 table.unknown-code");
        assertThat(Spoiled.json(read))
                .contains("\"audiences\":[\"engineer\",\"manager\"]")
                .contains("\"delivery-modes\":[\"on-site\",\"remote\"]")
                .contains("\"audiences\":[\"plombier\"]");
    }

    @Test
    void formulas_and_errors_of_the_spreadsheet_are_said() {
        Conversion read = Spoiled.modules()
                .row(1, "Code", "ECTS", "Intitulé (fr)")
                .row(2, "A", null, "#REF!")
                .formula(2, 2, "1+2")
                .read();

        assertThat(Spoiled.found(read)).contains("Modules!B2 table.cell-error");
        assertThat(Spoiled.json(read)).doesNotContain("ects");
    }

    @Test
    void a_percentage_is_read_as_the_number_of_percent() {
        Conversion read = Spoiled.modules()
                .row(1, "Code")
                .row(2, "A")
                .sheet("Évaluations")
                .row(1, "Module", "Poids (%)")
                .row(2, "A", 0.4)
                .format(2, 2, "0%")
                .row(3, "A", "60 %")
                .read();

        assertThat(Spoiled.found(read))
                .containsExactly("Évaluations!B2 table.percent", "Évaluations!B3 table.number-form");
        assertThat(Spoiled.json(read)).contains("\"weight\":\"40\"").contains("\"weight\":\"60\"");
    }

    @Test
    void the_stored_result_of_a_formula_is_read_and_said() {
        Map<String, byte[]> parts = Zips.parts(
                Spoiled.modules()
                        .row(1, "Code", "ECTS")
                        .row(2, "A", 6)
                        .row(3, "B", 6)
                        .bytes(),
                "[Content_Types].xml");
        parts.replaceAll((name, part) -> {
            String text = new String(part, StandardCharsets.UTF_8);
            return name.startsWith("xl/worksheets/")
                    ? text.replaceFirst("(<c r=\"B2\"[^>]*>)<v>", "$1<f>2*3</f><v>")
                            .getBytes(StandardCharsets.UTF_8)
                    : part;
        });

        Conversion read = Exchanges.read(TableFormat.xlsx(), Zips.of(parts));

        assertThat(Spoiled.found(read)).containsExactly("Modules!B2 table.formula");
        assertThat(Spoiled.json(read)).contains("{\"id\":\"A\",\"credits\":{\"ects\":\"6\"}}");
    }

    @Test
    void days_of_a_workbook_that_counts_from_1904_are_moved_and_said() {
        Map<String, byte[]> parts = Zips.parts(
                new Spoiled.Book()
                        .sheet("Sessions")
                        .row(1, "a")
                        .sheet("Modules")
                        .row(1, "Code", "En vigueur du")
                        .row(2, "A", LocalDate.of(2020, 8, 31))
                        .bytes(),
                "[Content_Types].xml");
        parts.computeIfPresent(
                "xl/workbook.xml",
                (name, part) -> new String(part, StandardCharsets.UTF_8)
                        .replaceFirst("<workbookPr[^>]*/>", "<workbookPr date1904=\"1\"/>")
                        .getBytes(StandardCharsets.UTF_8));

        Conversion read = Exchanges.read(TableFormat.xlsx(), Zips.of(parts));

        assertThat(Spoiled.found(read)).contains("Modules!B2 table.date-1904");
        assertThat(Spoiled.json(read)).contains("\"from\":\"2024-09-01\"");
    }
}
