package org.innovente.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Every example runs, and says what its documentation promises. */
class ExamplesTest {

    @Test
    void a_catalogue_is_built_written_and_read_back() throws Exception {
        assertThat(output(E01BuildCatalogue::run))
                .contains("\"format-version\": 1")
                .contains("Read back: 3 modules, equal: true");
    }

    @Test
    void every_mistake_of_a_document_is_told_at_its_place_in_two_languages() throws Exception {
        String said = output(E02ReadAndReport::run);
        assertThat(said)
                .contains("demo.json:6:")
                .contains("demo.json:7:")
                .contains("demo.json:8:")
                .contains("The document has to be mended first.");
    }

    @Test
    void a_rule_of_ones_own_finds_what_it_looks_for() throws Exception {
        assertThat(output(E03WriteYourOwnRule::run))
                .contains("house.remote-without-adviser")
                .contains("names no disability adviser")
                .contains("aucun référent handicap");
    }

    @Test
    void three_learners_get_three_verdicts() throws Exception {
        assertThat(output(E04EvaluateDiploma::run))
                .contains("innove-ut-satisfied: satisfied, exact")
                .contains("innove-ut-unsatisfied: unsatisfied, exact")
                .contains("innove-ut-undetermined: undetermined, exact");
    }

    @Test
    void a_service_answers_from_one_catalogue() throws Exception {
        assertThat(output(E05EmbedInYourApp::run)).contains("cost 5").contains("GE37, management et outils");
    }

    @Test
    void the_quickstart_shows_all_of_it() throws Exception {
        assertThat(output(Quickstart::run))
                .contains("17 macro-competencies, 124 abilities and skills, 4 levels")
                .contains("0 errors")
                .contains("optimal: 6 modules")
                .contains("NOT SATISFIED (proven)")
                .contains("“Two of them followed at a distance” needs 2 modules, and the record has 1")
                .contains("\nSATISFIED (proven)");
    }

    private interface Example {
        void run(PrintStream out) throws Exception;
    }

    private static String output(Example example) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        example.run(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
