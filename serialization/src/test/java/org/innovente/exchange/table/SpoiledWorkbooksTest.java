package org.innovente.exchange.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.innovente.exchange.Conversion;
import org.innovente.exchange.ConversionReport;
import org.innovente.exchange.Exchanges;
import org.innovente.exchange.Fate;
import org.junit.jupiter.api.Test;

/** Workbooks whose sheets, headers and rows have the faults of real ones: each gives its finding at its cell, and nothing is guessed in silence. */
class SpoiledWorkbooksTest {

    @Test
    void cells_merged_over_rows_count_for_each_row_and_over_columns_for_the_first() {
        Conversion read = Spoiled.modules()
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
        assertThat(Spoiled.first(read).outcomes()).hasSize(3);
    }

    @Test
    void headers_below_a_title_are_found() {
        Conversion read = Spoiled.modules()
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
        Conversion read = Spoiled.modules()
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
    void unknown_columns_are_kept_and_near_ones_are_pointed_out() {
        Conversion read = Spoiled.modules()
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
        assertThat(Spoiled.json(read))
                .contains("\"x-salle-preferee\":\"B 12\"")
                .contains("\"x-cost\":\"12\"")
                .contains("\"ects\":\"3\"");
        ConversionReport account = read.account().orElseThrow();
        assertThat(account.count(Fate.REMEMBERED)).isEqualTo(3);
        assertThat(account.count(Fate.DROPPED)).isEqualTo(2);
    }

    @Test
    void rules_that_cannot_be_read_stay_as_words_and_never_count_as_met() {
        Conversion read = Spoiled.modules()
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
        assertThat(Spoiled.json(read))
                .contains("\"prerequisite\":{\"prose\":{\"fr\":\"Avoir suivi un cours de gestion\"}}")
                .contains("\"prerequisite\":\"none\"")
                .contains("\"corequisite\":{\"x-text\":\"A puis B\"}")
                .contains("{\"at-least\":2,\"of\":[");
    }

    @Test
    void rows_without_what_they_need_and_rows_of_nothing_are_left_out() {
        Conversion read = Spoiled.modules()
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
        Conversion read = Spoiled.modules()
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
    void rows_that_belong_where_the_json_of_the_owner_states_no_list_are_left_out_and_said() {
        Conversion read = Spoiled.modules()
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
        Conversion read = Spoiled.modules()
                .row(1, "Code", "Compléments (JSON)")
                .row(2, "A", "{\"outcomes\": [{\"competency\": \"C0\"}], \"x-b\": 2}")
                .sheet("Compétences visées")
                .row(1, "Module", "Compétence")
                .row(2, "A", "C1")
                .row(3, "A", "C2")
                .read();

        assertThat(Spoiled.json(read))
                .contains("\"outcomes\":[{\"competency\":\"C0\"},{\"competency\":\"C1\"},{\"competency\":\"C2\"}]");
    }
}
