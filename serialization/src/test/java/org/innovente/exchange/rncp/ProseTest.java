package org.innovente.exchange.rncp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ProseTest {

    private static List<String> cut(String text) {
        return Prose.of(text).skills().stream()
                .map(skill -> ">".repeat(skill.depth())
                        + (skill.code().isEmpty() ? "" : "[" + skill.code() + "] ")
                        + skill.text())
                .toList();
    }

    private static Prose.Marks marks(String text) {
        return Prose.of(text).marks();
    }

    @Test
    void runs_of_spaces_stand_for_lost_line_ends() {
        String text = "Gérer les biens      Répondre aux demandes    ";

        assertThat(cut(text)).containsExactly("Gérer les biens", "Répondre aux demandes");
        assertThat(marks(text)).isEqualTo(Prose.Marks.SPACES);
        assertThat(marks(text).isGuess()).isTrue();
    }

    @Test
    void bullets_of_two_kinds_make_two_levels() {
        String text =
                "    * Protéger les données            o Recenser les traitements            o Identifier les risques"
                        + "      * Gérer les accès";

        assertThat(cut(text))
                .containsExactly(
                        "Protéger les données",
                        ">Recenser les traitements",
                        ">Identifier les risques",
                        "Gérer les accès");
        assertThat(marks(text)).isEqualTo(Prose.Marks.BULLETS);
    }

    @Test
    void a_heading_stands_above_its_bullets() {
        assertThat(cut("Communiquer par écrit :    - appréhender un message ;    - synthétiser des informations."))
                .containsExactly("Communiquer par écrit", ">appréhender un message", ">synthétiser des informations.");
    }

    @Test
    void a_line_that_goes_on_in_lower_case_belongs_to_the_one_before() {
        assertThat(cut("- exploiter une base    économique ou juridique ;    - établir un diagnostic"))
                .containsExactly("exploiter une base économique ou juridique", "établir un diagnostic");
        assertThat(cut("gérer    répondre    organiser")).containsExactly("gérer", "répondre", "organiser");
    }

    @Test
    void codes_are_codes() {
        assertThat(cut("C1.1 - Concevoir un réseau C1.2 - Le déployer"))
                .containsExactly("[C1.1] Concevoir un réseau", "[C1.2] Le déployer");
        assertThat(cut("C1. Concevoir\nC2. Déployer")).containsExactly("[C1] Concevoir", "[C2] Déployer");
    }

    @Test
    void items_of_html_are_no_guess() {
        String text = "<p>Savoir :</p><ul><li>G&eacute;rer l&rsquo;acc&egrave;s</li><li>R&amp;D &lt; 3</li></ul>";

        assertThat(cut(text)).containsExactly("Savoir", ">Gérer l’accès", ">R&D < 3");
        assertThat(marks(text)).isEqualTo(Prose.Marks.HTML);
        assertThat(marks(text).isGuess()).isFalse();
    }

    @Test
    void references_that_were_escaped_twice_are_characters() {
        assertThat(cut("&amp;eacute;valuer&#13;\n&#x2022; R&eacute;diger")).containsExactly("évaluer", ">Rédiger");
    }

    @Test
    void prose_without_marks_is_one_competency() {
        assertThat(cut("Mettre en œuvre un réseau d’entreprise"))
                .containsExactly("Mettre en œuvre un réseau d’entreprise");
        assertThat(marks("Mettre en œuvre un réseau d’entreprise")).isEqualTo(Prose.Marks.NONE);
        assertThat(cut("Concevoir ; déployer ; exploiter")).containsExactly("Concevoir", "déployer", "exploiter");
        assertThat(cut(" \n ")).isEmpty();
    }

    @Test
    void less_than_and_ampersands_that_are_no_html_stay() {
        assertThat(cut("Calculer si a < b & c > d")).containsExactly("Calculer si a < b & c > d");
        assertThat(HtmlText.isHtml("a < b & c > d; e")).isFalse();
    }

    @Test
    void a_long_text_takes_linear_time() {
        String text =
                "- a <b &amp; C1.".repeat(200_000) + " ".repeat(500_000) + "<".repeat(200_000) + "&".repeat(200_000);

        assertThat(Prose.of(text).skills()).isNotEmpty();
    }
}
