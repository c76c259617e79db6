package org.innovente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class ExplainCommandTest {

    @Test
    void a_code_is_explained_by_its_name_and_by_its_number() {
        CommandLineRun byName = CommandLineRun.of("explain", "identity.duplicate-id");
        assertThat(byName.code()).isEqualTo(ExitCode.OK);
        assertThat(byName.out()).contains("identity.duplicate-id (CV1002)").contains("Severity: error");
        assertThat(CommandLineRun.of("explain", "cv1002").out()).startsWith(byName.out());
    }

    @Test
    void it_explains_in_french() {
        assertThat(CommandLineRun.of("explain", "CV1002", "--lang", "fr").out()).contains("Gravité\u00A0: erreur");
    }

    @Test
    void it_shows_the_severity_at_each_stage_and_in_profiles_that_differ() {
        assertThat(CommandLineRun.of("explain", "CV1004").out())
                .contains("At each stage: draft warning, review error, publish error");
        assertThat(CommandLineRun.of("explain", "CV3002").out())
                .contains("draft off, review off, publish off")
                .contains("In the profile exchange:lheo: ");
        assertThat(CommandLineRun.of("explain", "CV3005", "--lang", "fr").out())
                .contains("Dans le profil fr-qualiopi\u00A0: ")
                .contains("pour l’indicateur 1");
    }

    @Test
    void every_code_can_be_explained_in_both_languages() {
        var codes = FindingCodes.all();
        for (int i = 0; i < codes.size(); i++) {
            assertThat(codes.get(i).template(Locale.ENGLISH)).isNotBlank();
            assertThat(codes.get(i).template(Locale.FRENCH)).isNotBlank();
            if (i % 20 == 0) {
                assertThat(CommandLineRun.of("explain", codes.get(i).id(), "--lang", "fr")
                                .out())
                        .contains(codes.get(i).id());
            }
        }
    }

    @Test
    void an_unknown_code_leads_to_similar_ones() {
        CommandLineRun run = CommandLineRun.of("explain", "duplicate");
        assertThat(run.code()).isEqualTo(ExitCode.UNREADABLE);
        assertThat(run.err()).contains("Unknown code: duplicate").contains("identity.duplicate-id");
    }
}
