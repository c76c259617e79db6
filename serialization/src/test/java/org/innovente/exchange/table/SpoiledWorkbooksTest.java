package org.innovente.exchange.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.innovente.catalogue.Catalogue;
import org.innovente.common.Identifier;
import org.innovente.exchange.Conversion;
import org.innovente.exchange.ConversionReport;
import org.innovente.exchange.Exchanges;
import org.innovente.exchange.Fate;
import org.innovente.json.CatalogueJson;
import org.innovente.module.TrainingModule;
import org.junit.jupiter.api.Test;

/** Workbooks with the faults that real ones have: each gives its finding at its cell, and nothing is guessed in silence. */
class SpoiledWorkbooksTest {

    private static Spoiled.Book modules() {
        return new Spoiled.Book().sheet("Modules");
    }

    private static String json(Conversion conversion) {
        return CatalogueJson.standard().compact().toJson(Exchanges.catalogue(conversion));
    }

    private static TrainingModule first(Conversion conversion) {
        return Exchanges.catalogue(conversion).modules().get(0);
    }

    @Test
    void a_decimal_comma_in_text_is_read() {
        Conversion read = modules()
                .row(1, "Code", "Intitulé (fr)", "ECTS")
                .row(2, "A", "Un", "1,5")
                .row(3, "B", "Deux", 2.5)
                .read();

        assertThat(Spoiled.found(read)).containsExactly("Modules!C2 table.decimal-comma");
        assertThat(json(read)).contains("\"ects\":\"1.5\"").contains("\"ects\":\"2.5\"");
    }

    @Test
    void thousands_units_and_spaces_that_do_not_break_are_read_and_said() {
        Conversion read = modules()
                .row(1, "Code", "ECTS", "Total (h)", "CM (h)", "TD (h)")
                .row(2, "A", "6 ECTS", "1\u202F200,5", "35\u00A0h", "1.250,5")
                .read();

        assertThat(Spoiled.found(read))
                .containsExactly(
                        "Modules!B2 table.number-form",
                        "Modules!C2 table.number-form",
                        "Modules!D2 table.number-form",
                        "Modules!E2 table.number-form");
        assertThat(json(read))
                .contains("\"total\":\"1200.5\"")
                .contains("\"lecture\":\"35\"")
                .contains("\"tutorial\":\"1250.5\"");
    }

    @Test
    void a_number_that_can_be_read_in_two_ways_is_not_read() {
        Conversion read = modules()
                .row(1, "Code", "Title (en)", "Total (h)")
                .row(2, "A", "One", "1,250")
                .read();

        assertThat(Spoiled.found(read)).containsExactly("Modules!C2 table.ambiguous-number");
        assertThat(json(read)).doesNotContain("hours");
    }

    @Test
    void serial_numbers_of_days_are_days_with_and_without_their_format() {
        Conversion read = modules()
                .row(1, "Code", "En vigueur du", "En vigueur au", "Dernière revue", "Prochaine revue")
                .row(2, "A", LocalDate.of(2026, 9, 1), 46630, "46631", LocalDateTime.of(2027, 1, 31, 12, 0))
                .read();

        assertThat(Spoiled.found(read))
                .containsExactly(
                        "Modules!C2 table.serial-date", "Modules!D2 table.serial-date", "Modules!E2 table.date-time");
        assertThat(json(read))
                .contains("\"from\":\"2026-09-01\",\"to\":\"2027-08-31\"")
                .contains("\"last-review\":\"2027-09-01\"")
                .contains("\"next-review\":\"2027-01-31\"");
    }

    @Test
    void days_in_french_form_are_read_and_impossible_ones_are_not() {
        Conversion read = modules()
                .row(1, "Code", "En vigueur du", "En vigueur au", "Dernière revue", "Prochaine revue")
                .row(2, "A", "01/09/2026", "31.08.2027", "31/02/2027", "2027")
                .read();

        assertThat(Spoiled.found(read))
                .containsExactly(
                        "Modules!B2 table.date-form",
                        "Modules!C2 table.date-form",
                        "Modules!D2 table.date",
                        "Modules!E2 table.date");
        assertThat(json(read))
                .contains("\"from\":\"2026-09-01\",\"to\":\"2027-08-31\"")
                .doesNotContain("review");
    }

    @Test
    void a_day_that_can_be_two_days_is_not_read_under_english_headers() {
        Conversion read = modules()
                .row(1, "Code", "Title (en)", "In force from", "In force until")
                .row(2, "A", "One", "03/04/2026", "12/31/2026")
                .read();

        assertThat(Spoiled.found(read))
                .containsExactly("Modules!C2 table.ambiguous-date", "Modules!D2 table.date-form");
        assertThat(json(read)).contains("\"validity\":{\"to\":\"2026-12-31\"}");
    }

    @Test
    void codes_that_lost_their_leading_zeros_are_found_again_where_one_fits() {
        Conversion read = modules()
                .row(1, "Code", "Intitulé (fr)", "Organisme")
                .row(2, "007", "Sept", null)
                .sheet("Compétences visées")
                .row(1, "Module", "Compétence")
                .row(2, 7, "C1")
                .row(3, "7", "C2")
                .read();

        assertThat(Spoiled.found(read))
                .containsExactly("Compétences visées!A2 table.lost-zeros", "Compétences visées!A3 table.lost-zeros");
        assertThat(first(read).outcomes()).hasSize(2);
    }

    @Test
    void a_code_that_is_a_number_is_doubted_and_one_that_is_a_day_is_not_read() {
        Conversion read = modules()
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
    void cells_merged_over_rows_count_for_each_row_and_over_columns_for_the_first() {
        Conversion read = modules()
                .row(1, "Code", "Intitulé (fr)")
                .row(2, "A", "Un")
                .sheet("Compétences visées")
                .row(1, "Module", "Compétence", "Niveau")
                .row(2, "A", "C1", "1")
                .row(3, null, "C2", "2")
                .row(4, null, "C3", null)
                .merge(2, 1, 4, 1)
                .merge(4, 2, 4, 3)
                .read();

        assertThat(Spoiled.found(read))
                .containsExactly("Compétences visées!A2 table.merged", "Compétences visées!B4 table.merged-across");
        assertThat(first(read).outcomes()).hasSize(3);
    }

    @Test
    void headers_below_a_title_are_found() {
        Conversion read = modules()
                .row(1, "Catalogue 2026 de la formation continue")
                .row(2, "mis à jour en septembre")
                .row(4, "Code", "Intitulé (fr)", "ECTS")
                .row(5, "A", "Un", 3)
                .read();

        assertThat(Spoiled.found(read)).containsExactly("Modules!A4 table.header-row");
        assertThat(Exchanges.catalogue(read).modules()).hasSize(1);
        assertThat(read.account().orElseThrow().count(Fate.DROPPED)).isEqualTo(2);
    }

    @Test
    void blank_rows_do_not_end_the_sheet() {
        Conversion read = modules()
                .row(1, "Code", "Intitulé (fr)")
                .row(2, "A", "Un")
                .row(5, "B", "Deux")
                .row(6, "\u00A0", " ")
                .row(7, "C", "Trois")
                .read();

        assertThat(Spoiled.found(read)).containsExactly("Modules!3 table.blank-rows", "Modules!6 table.blank-rows");
        assertThat(Exchanges.catalogue(read).modules()).hasSize(3);
    }

    @Test
    void truth_values_in_many_forms() {
        Conversion read = modules()
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
        assertThat(first(read).assessments()).hasSize(6);
    }

    @Test
    void unknown_columns_are_kept_and_near_ones_are_pointed_out() {
        Conversion read = modules()
                .row(1, "Code", "Intitulé", "Salle préférée", "Corequi", null, "x-cost", "ECTS", "ECTS")
                .row(2, "A", "Un", "B 12", "Z", "perdu", "12", 3, 4)
                .read();

        assertThat(Spoiled.found(read))
                .containsExactly(
                        "Modules!B1 table.header-form",
                        "Modules!C1 table.unknown-column",
                        "Modules!D1 table.near-column",
                        "Modules!E2 table.no-header",
                        "Modules!H1 table.column-twice");
        assertThat(json(read))
                .contains("\"x-salle-preferee\":\"B 12\"")
                .contains("\"x-cost\":\"12\"")
                .contains("\"ects\":\"3\"");
        ConversionReport account = read.account().orElseThrow();
        assertThat(account.count(Fate.REMEMBERED)).isEqualTo(3);
        assertThat(account.count(Fate.DROPPED)).isEqualTo(2);
    }

    @Test
    void codes_in_words_are_read_and_unknown_ones_of_closed_lists_are_not() {
        Conversion read = modules()
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
        assertThat(json(read))
                .contains("\"audiences\":[\"engineer\",\"manager\"]")
                .contains("\"delivery-modes\":[\"on-site\",\"remote\"]")
                .contains("\"audiences\":[\"plombier\"]");
    }

    @Test
    void rules_that_cannot_be_read_stay_as_words_and_never_count_as_met() {
        Conversion read = modules()
                .row(1, "Code", "Prérequis", "Corequis")
                .row(2, "A", "Avoir suivi un cours de gestion", null)
                .row(3, "B", "A et (C ou", null)
                .row(4, "C", "néant", "A puis B")
                .row(5, "D", "A et 2 parmi (A, B, C)", null)
                .read();

        assertThat(Spoiled.found(read))
                .containsExactly(
                        "Modules!B2 table.rule-prose",
                        "Modules!B3 table.rule-prose",
                        "Modules!B4 table.code-form",
                        "Modules!C4 table.rule-syntax",
                        "Modules!C4 json.unknown-kind");
        assertThat(json(read))
                .contains("\"prerequisite\":{\"prose\":{\"fr\":\"Avoir suivi un cours de gestion\"}}")
                .contains("\"prerequisite\":\"none\"")
                .contains("\"corequisite\":{\"x-text\":\"A puis B\"}")
                .contains("{\"at-least\":2,\"of\":[");
    }

    @Test
    void formulas_and_errors_of_the_spreadsheet_are_said() {
        Conversion read = modules()
                .row(1, "Code", "ECTS", "Intitulé (fr)")
                .row(2, "A", null, "#REF!")
                .formula(2, 2, "1+2")
                .read();

        assertThat(Spoiled.found(read)).contains("Modules!B2 table.cell-error");
        assertThat(json(read)).doesNotContain("ects");
    }

    @Test
    void a_percentage_is_read_as_the_number_of_percent() {
        Conversion read = modules()
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
        assertThat(json(read)).contains("\"weight\":\"40\"").contains("\"weight\":\"60\"");
    }

    @Test
    void rows_without_what_they_need_and_rows_of_nothing_are_left_out() {
        Conversion read = modules()
                .row(1, "Code", "Intitulé (fr)")
                .row(2, null, "Sans code")
                .row(3, "[EXEMPLE] GE-101", "Exemple")
                .sheet("Compétences visées")
                .row(1, "Module", "Compétence")
                .row(2, "ZZ", "C1")
                .row(3, null, "C1")
                .read();

        assertThat(Spoiled.found(read))
                .containsExactly(
                        "Compétences visées!A2 table.unknown-owner",
                        "Compétences visées!A3 table.required",
                        "Modules!A2 table.required",
                        "Modules!A3 table.example-row");
        assertThat(Exchanges.catalogue(read).modules()).isEmpty();
        assertThat(read.account().orElseThrow().count(Fate.KEPT)).isEqualTo(1);
    }

    @Test
    void sheets_of_other_names_are_recognised_by_their_headers_or_reported() {
        Conversion read = new Spoiled.Book()
                .sheet("Feuil1")
                .row(1, "Code", "CM (h)", "TD (h)", "Travail personnel (h)", "Niveau CEC")
                .row(2, "A", 10, 10, 20, 6)
                .sheet("Budget")
                .row(1, "Poste", "Montant prévu")
                .row(2, "Salle", 100)
                .read();

        assertThat(Spoiled.found(read))
                .containsExactly("Budget!A1 table.unknown-sheet", "Feuil1!A1 table.sheet-by-headers");
        assertThat(Exchanges.catalogue(read).modules()).hasSize(1);
        assertThat(read.account().orElseThrow().count(Fate.DROPPED)).isEqualTo(4);
    }

    @Test
    void what_the_catalogue_refuses_is_told_at_its_cell_and_dropped_in_the_account() {
        Conversion read = modules()
                .row(1, "Code", "Niveau CEC", "Intitulé (fr)")
                .row(2, "A", 12, "Douze")
                .read();

        assertThat(Spoiled.found(read)).containsExactly("Modules!B2 value.inconsistent");
        assertThat(read.account().orElseThrow().losses())
                .extracting(entry -> entry.source())
                .containsExactly("Modules!B2");
    }

    @Test
    void a_file_without_a_sheet_of_ours_says_so() {
        Conversion read = Exchanges.read(TableFormat.csv(), "Poste;Montant prévu\nSalle;100\n");

        assertThat(Spoiled.found(read))
                .contains("A1 table.unknown-sheet")
                .anyMatch(each -> each.endsWith("table.no-sheet"));
        assertThat(read.read().partial()).isEmpty();
    }

    @Test
    void a_catalogue_without_an_id_gets_none_in_silence() {
        Conversion read = Exchanges.read(TableFormat.csv(), "Code;Intitulé (fr);CM (h);TD (h)\nA;Un;10;10\n");

        assertThat(Spoiled.found(read)).anyMatch(each -> each.endsWith("table.no-catalogue"));
        assertThat(Exchanges.catalogue(read).id().value()).isEqualTo("catalogue");
    }

    @Test
    void every_finding_speaks_both_languages() {
        for (TableCode code : TableCode.values()) {
            assertThat(code.template(Locale.FRENCH)).as(code.id()).isNotBlank();
            assertThat(code.template(Locale.ENGLISH)).as(code.id()).isNotEqualTo(code.template(Locale.FRENCH));
        }
        assertThat(List.of(TableCode.values())).extracting(TableCode::id).doesNotHaveDuplicates();
    }

    @Test
    void the_stored_result_of_a_formula_is_read_and_said() {
        Map<String, byte[]> parts = Zips.parts(
                modules().row(1, "Code", "ECTS").row(2, "A", 6).row(3, "B", 6).bytes(), "[Content_Types].xml");
        parts.replaceAll((name, part) -> {
            String text = new String(part, StandardCharsets.UTF_8);
            return name.startsWith("xl/worksheets/")
                    ? text.replaceFirst("(<c r=\"B2\"[^>]*>)<v>", "$1<f>2*3</f><v>")
                            .getBytes(StandardCharsets.UTF_8)
                    : part;
        });

        Conversion read = Exchanges.read(TableFormat.xlsx(), Zips.of(parts));

        assertThat(Spoiled.found(read)).containsExactly("Modules!B2 table.formula");
        assertThat(json(read)).contains("{\"id\":\"A\",\"credits\":{\"ects\":\"6\"}}");
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
        assertThat(json(read)).contains("\"from\":\"2024-09-01\"");
    }

    @Test
    void rows_that_belong_where_the_json_of_the_owner_states_no_list_are_left_out_and_said() {
        Conversion read = modules()
                .row(1, "Code", "Compléments (JSON)")
                .row(2, "A", "{\"outcomes\": {\"x-a\": 1}}")
                .sheet("Compétences visées")
                .row(1, "Module", "Compétence")
                .row(2, "A", "C1")
                .read();

        assertThat(Spoiled.found(read)).contains("Compétences visées!A2 table.said-twice");
    }

    @Test
    void rows_follow_what_the_json_of_the_owner_lists() {
        Conversion read = modules()
                .row(1, "Code", "Compléments (JSON)")
                .row(2, "A", "{\"outcomes\": [{\"competency\": \"C0\"}], \"x-b\": 2}")
                .sheet("Compétences visées")
                .row(1, "Module", "Compétence")
                .row(2, "A", "C1")
                .row(3, "A", "C2")
                .read();

        assertThat(json(read))
                .contains("\"outcomes\":[{\"competency\":\"C0\"},{\"competency\":\"C1\"},{\"competency\":\"C2\"}]");
    }
}
