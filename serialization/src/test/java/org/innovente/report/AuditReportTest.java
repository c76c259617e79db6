package org.innovente.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.innovente.audit.Audit;
import org.innovente.audit.DiplomaAudit;
import org.innovente.catalogue.Catalogue;
import org.innovente.common.AchievementId;
import org.innovente.common.AttestationKind;
import org.innovente.common.CatalogueId;
import org.innovente.common.DiplomaId;
import org.innovente.common.ItemKind;
import org.innovente.common.LocalizedText;
import org.innovente.common.OutcomeName;
import org.innovente.common.RecordId;
import org.innovente.diploma.Diploma;
import org.innovente.diploma.ItemRef;
import org.innovente.diploma.NamedOutcome;
import org.innovente.diploma.OutcomeKind;
import org.innovente.learner.Achievement;
import org.innovente.learner.AchievementStatus;
import org.innovente.learner.LearnerRecord;
import org.innovente.requirement.Attestation;
import org.innovente.requirement.Requirement;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class AuditReportTest {

    private static Audit audit() {
        Requirement rule = Requirement.allOf(
                Requirement.module("A"),
                Requirement.module("B"),
                Attestation.builder()
                        .kind(AttestationKind.EVENT)
                        .note(LocalizedText.fr("Un <événement>"))
                        .build());
        Diploma diploma = Diploma.builder()
                .id(new DiplomaId("d"))
                .title(LocalizedText.fr("Diplôme & co"))
                .addOutcome(NamedOutcome.builder()
                        .name(new OutcomeName("award"))
                        .kind(OutcomeKind.AWARD)
                        .requirement(rule)
                        .build())
                .build();
        Catalogue catalogue =
                Catalogue.builder().id(new CatalogueId("c")).addDiploma(diploma).build();
        Achievement passed = Achievement.builder()
                .id(new AchievementId("a1"))
                .item(ItemRef.builder().kind(ItemKind.MODULE).id("A").build())
                .status(AchievementStatus.ACHIEVED)
                .build();
        LearnerRecord record = LearnerRecord.builder()
                .id(new RecordId("r1"))
                .addAchievement(passed)
                .build();
        return DiplomaAudit.of(catalogue, diploma.id()).audit(record);
    }

    @Test
    void the_text_and_the_page_speak_the_language_asked_for_and_escape_what_the_catalogue_says() {
        assertThat(AuditText.render(audit(), Locale.FRENCH))
                .contains("NON SATISFAIT", "sans justificatif", "[x] A", "Un <événement>");
        assertThat(AuditText.render(audit(), Locale.ENGLISH)).contains("NOT SATISFIED", "not attested");
        String page = AuditHtml.render(audit(), Locale.FRENCH);
        assertThat(page).contains("<html lang=\"fr\">", "Diplôme &amp; co", "Un &lt;événement&gt;", "hors d’atteinte");
        assertThat(AuditHtml.render(audit(), Locale.GERMAN)).contains("<html lang=\"en\">");
    }

    @Test
    void the_json_holds_the_tree_with_exact_decimals_as_text() {
        JsonNode json = AuditSchema.requireValid(AuditReport.of(audit()));
        assertThat(json.path("status").asString()).isEqualTo("unsatisfied");
        assertThat(json.path("proof").asString()).isEqualTo("exact");
        assertThat(json.path("tree").path("children")).hasSize(3);
        assertThat(json.path("tree").path("children").get(0).path("got").isString())
                .isTrue();
    }

    @Test
    void both_languages_have_the_same_texts() {
        assertThat(ReportWords.of(Locale.FRENCH).keys())
                .isEqualTo(ReportWords.of(Locale.ENGLISH).keys());
    }
}
