package org.innovente.exchange.learners;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.innovente.catalogue.Catalogue;
import org.innovente.common.AchievementSource;
import org.innovente.common.CatalogueId;
import org.innovente.common.Grade;
import org.innovente.common.GradeMeaning;
import org.innovente.common.GradeScale;
import org.innovente.common.GradeScaleId;
import org.innovente.learner.Achievement;
import org.innovente.learner.AchievementStatus;
import org.innovente.learner.LearnerRecord;
import org.junit.jupiter.api.Test;

class LearnerTablesTest {

    private static final Catalogue CATALOGUE = Catalogue.builder()
            .id(new CatalogueId("c"))
            .addGradeScale(GradeScale.builder()
                    .id(new GradeScaleId("sur-20"))
                    .maximum(BigDecimal.valueOf(20))
                    .pass(BigDecimal.TEN)
                    .addGrade(Grade.builder()
                            .code("ABI")
                            .meaning(GradeMeaning.ABSENT_UNJUSTIFIED)
                            .points(BigDecimal.ZERO)
                            .build())
                    .addGrade(Grade.builder()
                            .code("ABJ")
                            .meaning(GradeMeaning.ABSENT_JUSTIFIED)
                            .build())
                    .addGrade(Grade.builder()
                            .code("VAL")
                            .meaning(GradeMeaning.PASSED)
                            .build())
                    .build())
            .build();

    private static final String MAPPING = String.join(
            "\n",
            "column.record = Numéro",
            "column.module = UE",
            "column.grade = Note",
            "column.credits = ECTS",
            "column.session = Session",
            "column.source = Origine",
            "source.VAC = prior-learning",
            "source.LOC = resident",
            "column.attribute.mode = Modalité",
            "mode.D = remote",
            "scale = sur-20");

    private static final String TABLE = String.join(
            "\r\n",
            "Numéro;UE;Note;ECTS;Session;Origine;Modalité",
            "e1;GE37;12,5;6;1;LOC;D",
            "e2;GE37;8;6;1;LOC;",
            "e1;\"DI06\";ABJ;6;1;LOC;",
            "e2;GE37;ABI;6;2;LOC;",
            "e1;EI04;VAL;6;1;VAC;",
            "e1;UTT-MI;;6;1;LOC;",
            ";GE37;12;6;1;LOC;",
            "e3;GE37;12;six;1;LOC;");

    @Test
    void rows_become_records_and_no_mark_is_ever_taken_for_zero() {
        LearnerTables.Result result =
                LearnerTables.read(TABLE.getBytes(StandardCharsets.UTF_8), RecordMapping.parse(MAPPING), CATALOGUE);
        assertThat(result.records()).extracting(r -> r.id().value()).containsExactly("e1", "e2");
        assertThat(result.records().get(0).achievements())
                .extracting(Achievement::status)
                .containsExactly(
                        AchievementStatus.ACHIEVED,
                        AchievementStatus.UNKNOWN,
                        AchievementStatus.ACHIEVED,
                        AchievementStatus.UNKNOWN);
        Achievement first = result.records().get(0).achievements().get(0);
        assertThat(first.grade()).contains("12.5");
        assertThat(first.attributes().find("mode")).contains("remote");
        assertThat(result.records().get(0).achievements().get(3).grade()).isEmpty();
        assertThat(result.records().get(1).achievements())
                .extracting(Achievement::status)
                .containsOnly(AchievementStatus.FAILED);
        assertThat(result.records().get(1).achievements().get(1).attempt()).hasValue(2);
        assertThat(result.problems()).hasSize(2).allMatch(p -> p.startsWith("row "));
    }

    @Test
    void a_workbook_is_read_like_a_text() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(bytes, "test", "1.0")) {
            Worksheet sheet = book.newWorksheet("Notes");
            String[] lines = TABLE.split("\r\n");
            for (int r = 0; r < lines.length; r++) {
                String[] cells = lines[r].replace("\"", "").split(";", -1);
                for (int c = 0; c < cells.length; c++) {
                    sheet.value(r, c, cells[c]);
                }
            }
        }
        RecordMapping mapping = RecordMapping.parse(MAPPING + "\nsheet = Notes");
        LearnerTables.Result text =
                LearnerTables.read(TABLE.getBytes(StandardCharsets.UTF_8), RecordMapping.parse(MAPPING), CATALOGUE);
        assertThat(LearnerTables.read(bytes.toByteArray(), mapping, CATALOGUE).records())
                .isEqualTo(text.records());
    }

    /** As ScoDoc prints a semester: one learner a row, one column a unit, codes among the marks, French days, Latin-1. */
    @Test
    void a_row_may_hold_all_marks_of_a_learner_with_the_day_of_entry_and_facts() {
        String table = String.join(
                "\n",
                "Code NIP;Nom;Entrée;Régime;UE1.1;UE1.2",
                "21001;X;01/09/2023;FI;12,25;ABS",
                "21002;Y;15/01/2024;FA;;~",
                "21003;Z;31/02/2024;FI;10;10");
        RecordMapping mapping = RecordMapping.parse(String.join(
                "\n",
                "column.record = Code NIP",
                "column.entry = Entr\u00e9e",
                "column.fact.route = R\u00e9gime",
                "fact.route.FA = apprenticeship",
                "marks.GE37 = UE1.1",
                "marks.DI06 = UE1.2",
                "grade.ABS = ABI",
                "date = dd/MM/uuuu",
                "encoding = ISO-8859-1",
                "scale = sur-20"));
        LearnerTables.Result result =
                LearnerTables.read(table.getBytes(StandardCharsets.ISO_8859_1), mapping, CATALOGUE);
        LearnerRecord first = result.records().get(0);
        assertThat(first.entry()).contains(LocalDate.of(2023, 9, 1));
        assertThat(first.facts().find("route")).contains("FI");
        assertThat(first.achievements()).extracting(a -> a.item().id()).containsExactly("DI06", "GE37");
        assertThat(first.achievements())
                .extracting(Achievement::status)
                .containsExactly(AchievementStatus.FAILED, AchievementStatus.ACHIEVED);
        LearnerRecord second = result.records().get(1);
        assertThat(second.facts().find("route")).contains("apprenticeship");
        assertThat(second.achievements())
                .singleElement()
                .satisfies(a -> assertThat(a.status()).isEqualTo(AchievementStatus.UNKNOWN));
        assertThat(result.problems()).singleElement().asString().startsWith("row 4");
    }

    /** As Apogée exports results: one result a row, two sessions, a decision beside the mark, the origin of what was recognised. */
    @Test
    void sessions_are_attempts_and_the_origin_is_the_source() {
        String table = String.join(
                "\n",
                "COD_ETU\tCOD_ELP\tCOD_SES\tNOT_ELP\tCOD_TRE\tORIGINE",
                "1\tGE37\tS1\t8,5\tAJ\tLOC",
                "1\tGE37\tS2\t11\tADM\tLOC",
                "1\tEI04\tS1\t\tVAC\tVAE",
                "1\tDI06\tS1\t\tDEF\tLOC");
        RecordMapping mapping = RecordMapping.parse(String.join(
                "\n",
                "column.record = COD_ETU",
                "column.module = COD_ELP",
                "column.session = COD_SES",
                "session.S1 = 1",
                "session.S2 = 2",
                "column.grade = NOT_ELP",
                "column.status = COD_TRE",
                "status.ADM = achieved",
                "status.VAC = achieved",
                "status.AJ = failed",
                "status.DEF = failed",
                "column.source = ORIGINE",
                "source.LOC = resident",
                "source.VAE = prior-learning",
                "separator = \\t",
                "scale = sur-20"));
        LearnerTables.Result result = LearnerTables.read(table.getBytes(StandardCharsets.UTF_8), mapping, CATALOGUE);
        assertThat(result.problems()).isEmpty();
        List<Achievement> results = result.records().get(0).achievements();
        assertThat(results).extracting(a -> a.attempt().orElse(0)).containsExactly(1, 2, 1, 1);
        assertThat(results)
                .extracting(Achievement::status)
                .containsExactly(
                        AchievementStatus.FAILED,
                        AchievementStatus.ACHIEVED,
                        AchievementStatus.ACHIEVED,
                        AchievementStatus.FAILED);
        assertThat(results.get(2).source()).contains(AchievementSource.PRIOR_LEARNING);
        assertThat(results.get(3).grade()).isEmpty();
    }

    @Test
    void a_missing_column_and_a_mapping_without_learner_are_named() {
        assertThatThrownBy(() -> LearnerTables.read(
                        "a;b\n1;2".getBytes(StandardCharsets.UTF_8), RecordMapping.parse(MAPPING), CATALOGUE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no column");
        assertThatThrownBy(() -> RecordMapping.parse("column.module = UE")).hasMessageContaining("column.record");
    }
}
