package org.innovente.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.innovente.audit.Audit;
import org.innovente.audit.AuditOptions;
import org.innovente.audit.DiplomaAudit;
import org.innovente.audit.Verdict;
import org.innovente.catalogue.Catalogue;
import org.innovente.diploma.Diploma;
import org.innovente.diploma.NamedOutcome;
import org.innovente.json.CatalogueJson;
import org.innovente.json.LearnerRecordJson;
import org.innovente.learner.LearnerRecord;
import org.innovente.path.OfferFilter;
import org.innovente.path.PathCost;
import org.innovente.path.PrerequisiteGraph;
import org.innovente.testing.Repository;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Every bundled record put to every outcome of every bundled diploma: what is printed of it, in both languages. */
class BundledAuditsTest {
    private static final Path RESOURCES = Repository.root().resolve("examples/quickstart/src/main/resources");
    private static final AuditOptions TODAY =
            AuditOptions.builder().asOf(LocalDate.of(2026, 11, 24)).build();

    private static final List<AuditReport> REPORTS = new ArrayList<>();

    @BeforeAll
    static void audit_everything() throws IOException {
        Catalogue catalogue = CatalogueJson.standard()
                .read(RESOURCES.resolve("catalogues/innovente.json"))
                .orThrow();
        PrerequisiteGraph graph = PrerequisiteGraph.of(catalogue);
        for (LearnerRecord record : records()) {
            for (Diploma diploma : catalogue.diplomas()) {
                for (NamedOutcome outcome : diploma.outcomes()) {
                    DiplomaAudit audit = DiplomaAudit.of(catalogue, diploma.id(), outcome.name());
                    Audit done = audit.audit(record, TODAY);
                    AuditReport report = AuditReport.of(done).with(catalogue);
                    REPORTS.add(audit.remaining(record, TODAY, graph, OfferFilter.NONE, PathCost.MODULES)
                            .map(report::with)
                            .orElse(report));
                }
            }
        }
    }

    private static List<LearnerRecord> records() throws IOException {
        try (Stream<Path> files = Files.list(RESOURCES.resolve("records"))) {
            List<LearnerRecord> records = new ArrayList<>();
            for (Path file : files.sorted().toList()) {
                records.add(LearnerRecordJson.standard().read(file).orThrow());
            }
            return records;
        }
    }

    @Test
    void the_json_of_every_one_is_as_the_schema_says() {
        assertThat(REPORTS).hasSizeGreaterThan(50);
        for (AuditReport report : REPORTS) {
            JsonNode json = AuditSchema.requireValid(report);
            assertThat(json.path("status").asString())
                    .isEqualTo(report.audit().verdict().wire());
            ObjectNode wrong = (ObjectNode) json.deepCopy();
            wrong.put("status", "perhaps");
            assertThat(AuditSchema.accepts(wrong)).isFalse();
        }
    }

    /** What a distributed engine does: it ships bytes, rebuilds the audit beside each part of the data, and shares it between threads. */
    @Test
    void an_audit_rebuilt_from_bytes_and_shared_by_threads_writes_the_same_bytes() throws IOException {
        byte[] catalogue = CatalogueJson.standard()
                .toBytes(CatalogueJson.standard()
                        .read(RESOURCES.resolve("catalogues/innovente.json"))
                        .orThrow());
        Catalogue rebuilt = CatalogueJson.standard().read(catalogue).orThrow();
        Map<String, DiplomaAudit> audits = new TreeMap<>();
        Map<String, LearnerRecord> learners = new TreeMap<>();
        for (LearnerRecord record : records()) {
            byte[] bytes = LearnerRecordJson.standard().toBytes(record);
            learners.put(
                    record.id().value(),
                    LearnerRecordJson.standard().read(bytes).orThrow());
        }
        List<String> expected = new ArrayList<>();
        for (AuditReport report : REPORTS) {
            Audit done = report.audit();
            audits.computeIfAbsent(
                    done.diploma() + " " + done.outcome(),
                    key -> DiplomaAudit.of(rebuilt, done.diploma(), done.outcome()));
            expected.add(json(done));
        }
        List<String> found = REPORTS.parallelStream()
                .map(AuditReport::audit)
                .map(done -> json(audits.get(done.diploma() + " " + done.outcome())
                        .audit(learners.get(done.record().value()), TODAY)))
                .toList();
        assertThat(found).isEqualTo(expected);
    }

    private static String json(Audit audit) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            AuditJson.write(audit, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    /** Straight apostrophes after a letter, breakable spaces before high punctuation and per cent, a decimal point. */
    private static final Pattern CARELESS =
            Pattern.compile("[a-zé]'|[ ](?:[:;?!»%]\\s)|«[^\\u00A0]|[0-9]\\.[0-9]+ ?[%\\]]");

    @Test
    void french_is_written_with_french_typography() {
        for (String key : ReportWords.of(Locale.FRENCH).keys()) {
            assertThat(ReportWords.of(Locale.FRENCH).text(key))
                    .as(key)
                    .doesNotContainPattern("[a-zé]'|[ ][:;?!»%]|«[^\\u00A0]|\\.\\.\\.");
        }
        for (AuditReport report : REPORTS) {
            String head =
                    AuditText.render(report, Locale.FRENCH).lines().limit(2).reduce("", (a, b) -> a + b + "\n");
            assertThat(head).doesNotContainPattern(CARELESS);
        }
    }

    @Test
    void every_achievement_on_a_page_says_what_became_of_it_and_no_heading_is_said_again_below_it() {
        for (AuditReport report : REPORTS) {
            for (Locale locale : List.of(Locale.FRENCH, Locale.ENGLISH)) {
                assertThat(AuditHtml.render(report, locale))
                        .doesNotContain("<td></td>")
                        .doesNotContainPattern("<h2>([^<]+)</h2>\n<ul>\n<li>\\1")
                        .doesNotContainPattern("[:\u00a0] - ")
                        .doesNotContain(". »", ".\u00a0»", ".”");
            }
        }
    }

    @Test
    void what_is_open_is_named_in_words_where_a_rule_has_none() {
        assertThat(REPORTS.stream()
                        .filter(r -> r.audit().record().value().equals("tronc-commun-undetermined")
                                && r.audit().diploma().value().equals("utc-tronc-commun"))
                        .map(r -> AuditText.render(r, Locale.FRENCH)))
                .singleElement()
                .asString()
                .contains(
                        "En attente\u00a0: «\u00a0selon l’apprenant\u00a0» (passage) reste ouvert\u00a0: le fait «\u00a0semesters\u00a0»");
    }

    @Test
    void no_text_leaves_a_placeholder_and_every_no_says_why() {
        for (AuditReport report : REPORTS) {
            for (Locale locale : List.of(Locale.FRENCH, Locale.ENGLISH)) {
                String text = AuditText.render(report, locale);
                assertThat(text).doesNotContain("{", "}", "()", " .");
                assertThat(AuditHtml.render(report, locale))
                        .doesNotContain("<script", "src=", "href=")
                        .endsWith("</html>\n");
                boolean decided = report.audit().verdict() == Verdict.SATISFIED;
                assertThat(text.contains("Why not:") || text.contains("Pourquoi\u00a0:"))
                        .as(text)
                        .isEqualTo(report.audit().verdict() == Verdict.UNSATISFIED);
                assertThat(report.audit().explanations().isEmpty()).as(text).isEqualTo(decided);
            }
        }
    }

    @Test
    void the_way_to_finish_satisfies_the_audit_or_says_that_it_does_not() {
        int finished = 0;
        for (AuditReport report : REPORTS) {
            if (report.remaining().isEmpty()) {
                continue;
            }
            var way = report.remaining().get();
            switch (way.status()) {
                case SATISFIED -> assertThat(report.audit().verdict()).isEqualTo(Verdict.SATISFIED);
                case OPTIMAL, FEASIBLE -> {
                    assertThat(way.afterwards()).isEqualTo(Verdict.SATISFIED);
                    assertThat(way.modules()).isNotEmpty();
                    assertThat(way.cost().orElseThrow())
                            .isGreaterThanOrEqualTo(way.path().lowerBound().orElseThrow());
                    finished++;
                }
                default -> assertThat(way.afterwards()).isNotEqualTo(Verdict.SATISFIED);
            }
        }
        assertThat(finished).isPositive();
    }
}
