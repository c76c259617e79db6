package org.innovente.exchange.rncp;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.innovente.audit.Audit;
import org.innovente.audit.AuditChecker;
import org.innovente.audit.DiplomaAudit;
import org.innovente.audit.Verdict;
import org.innovente.catalogue.Catalogue;
import org.innovente.common.AchievementId;
import org.innovente.common.CompetencyId;
import org.innovente.common.DiplomaId;
import org.innovente.common.EqfLevel;
import org.innovente.common.FrameworkId;
import org.innovente.common.Identifier;
import org.innovente.common.ItemKind;
import org.innovente.common.ModuleId;
import org.innovente.common.OutcomeName;
import org.innovente.common.RecordId;
import org.innovente.diploma.Certification;
import org.innovente.diploma.Diploma;
import org.innovente.diploma.ItemRef;
import org.innovente.exchange.Conversion;
import org.innovente.exchange.ConversionReport;
import org.innovente.exchange.Exchanges;
import org.innovente.exchange.Fate;
import org.innovente.json.CatalogueJson;
import org.innovente.learner.Achievement;
import org.innovente.learner.AchievementStatus;
import org.innovente.learner.LearnerRecord;
import org.innovente.module.Outcome;
import org.innovente.module.TrainingModule;
import org.innovente.testing.Corpus;
import org.junit.jupiter.api.Test;

/** The fiche and the CSV pack of the corpus become diplomas that can be audited. */
class RncpCorpusTest {

    private static final RncpFormat RNCP = new RncpFormat();
    private static final OutcomeName PARTIAL = OutcomeName.parse("partial-award");

    private static Conversion read(String file) {
        return Exchanges.read(RNCP, Exchanges.bytes(Corpus.require("rncp/" + file)));
    }

    private static Conversion fiche() {
        return read("RNCP35340-v4.1-abridged.xml");
    }

    private static Conversion pack() {
        return read("export-fiches-csv-2024-02-22.sample.zip");
    }

    private static LearnerRecord holding(ItemKind kind, String... ids) {
        LearnerRecord.Builder record = LearnerRecord.builder().id(new RecordId("r"));
        List<Achievement> achievements = new ArrayList<>();
        for (String id : ids) {
            achievements.add(Achievement.builder()
                    .id(new AchievementId(id))
                    .item(ItemRef.builder().kind(kind).id(id).build())
                    .status(AchievementStatus.ACHIEVED)
                    .build());
        }
        return record.addAllAchievements(achievements).build();
    }

    private static Verdict award(Catalogue catalogue, String diploma, LearnerRecord record) {
        DiplomaAudit rules = DiplomaAudit.of(catalogue, DiplomaId.parse(diploma));
        Audit audit = rules.audit(record);
        assertThat(AuditChecker.of(rules).problems(record, audit)).isEmpty();
        return audit.verdict();
    }

    private static Verdict partial(Catalogue catalogue, String diploma, LearnerRecord record) {
        return DiplomaAudit.of(catalogue, DiplomaId.parse(diploma), PARTIAL)
                .audit(record)
                .verdict();
    }

    private static List<String> codes(Conversion conversion) {
        return conversion.read().report().findings().stream()
                .map(finding -> finding.code().id())
                .toList();
    }

    @Test
    void the_fiche_becomes_a_certification_with_all_that_the_register_says() {
        Catalogue catalogue = Exchanges.catalogue(fiche());
        Certification certification = catalogue.certifications().get(0);

        assertThat(certification.id()).hasToString("RNCP35340");
        assertThat(certification.number()).contains("RNCP35340");
        assertThat(certification.expires()).contains(LocalDate.of(2025, 8, 31));
        assertThat(certification.lifecycle().flatMap(l -> l.validity()).flatMap(p -> p.start()))
                .contains(LocalDate.of(2020, 9, 1));
        assertThat(certification.historical()).contains(true);
        assertThat(certification.eqfLevel()).contains(new EqfLevel(5));
        assertThat(certification.successors()).map(Object::toString).containsExactly("RNCP40792");
        assertThat(certification.predecessors()).map(Object::toString).containsExactly("RNCP17108");
        assertThat(certification.subjects())
                .map(Identifier::code)
                .containsExactly("24220", "31084", "326", "M1810", "M1801", "M1805");
        assertThat(certification.accessRoutes())
                .map(route -> route.route() + " " + route.open().orElseThrow())
                .containsExactly(
                        "initial true",
                        "apprenticeship true",
                        "continuing true",
                        "professionalisation true",
                        "individual true",
                        "vae true");
        assertThat(catalogue.partners().get(0).identifiers().get(0).code()).isEqualTo("11004401300040");
        assertThat(certification.certifiers()).map(Object::toString).containsExactly("11004401300040");
        assertThat(catalogue.certifications()).map(c -> c.id().value()).contains("RNCP40792", "RNCP17108");
    }

    @Test
    void the_blocs_of_the_fiche_become_blocks_and_the_cuts_in_their_prose_say_that_they_guess() {
        Conversion conversion = fiche();
        Catalogue catalogue = Exchanges.catalogue(conversion);
        Diploma diploma = catalogue.diplomas().get(0);

        assertThat(diploma.blocks())
                .map(block -> block.id().value())
                .containsExactly("RNCP35340BC01", "RNCP35340BC02", "RNCP35340BC04");
        assertThat(catalogue.frameworks().get(0).competencies())
                .filteredOn(competency -> competency.parents().contains(CompetencyId.parse("RNCP35340BC01")))
                .hasSize(6)
                .allMatch(competency ->
                        competency.extensions().find("x-rncp").orElseThrow().contains("guess"))
                .first()
                .satisfies(first ->
                        assertThat(first.title().best(Locale.FRENCH)).contains("Gérer le patrimoine informatique"));
        assertThat(codes(conversion))
                .containsOnlyOnce("rncp.options-guessed", "rncp.rule-guessed")
                .filteredOn("rncp.split-guessed"::equals)
                .hasSize(3);
    }

    @Test
    void who_holds_the_common_bloc_and_one_option_is_awarded_the_diploma_of_the_fiche() {
        Catalogue catalogue = Exchanges.catalogue(fiche());

        assertThat(award(
                        catalogue,
                        "RNCP35340",
                        holding(ItemKind.BLOCK, "RNCP35340BC01", "RNCP35340BC02", "RNCP35340BC04")))
                .isEqualTo(Verdict.SATISFIED);
        assertThat(award(catalogue, "RNCP35340", holding(ItemKind.BLOCK, "RNCP35340BC01", "RNCP35340BC04")))
                .isEqualTo(Verdict.SATISFIED);
    }

    @Test
    void who_holds_some_blocs_of_the_fiche_is_awarded_a_part_of_it() {
        Catalogue catalogue = Exchanges.catalogue(fiche());
        LearnerRecord one = holding(ItemKind.BLOCK, "RNCP35340BC01");
        LearnerRecord options = holding(ItemKind.BLOCK, "RNCP35340BC02", "RNCP35340BC04");

        assertThat(award(catalogue, "RNCP35340", one)).isEqualTo(Verdict.UNSATISFIED);
        assertThat(partial(catalogue, "RNCP35340", one)).isEqualTo(Verdict.SATISFIED);
        assertThat(award(catalogue, "RNCP35340", options)).isEqualTo(Verdict.UNSATISFIED);
        assertThat(partial(catalogue, "RNCP35340", options)).isEqualTo(Verdict.SATISFIED);
        assertThat(partial(catalogue, "RNCP35340", holding(ItemKind.BLOCK))).isEqualTo(Verdict.UNSATISFIED);
    }

    @Test
    void a_training_body_starts_from_its_fiche() {
        Catalogue fiche = Exchanges.catalogue(fiche());
        TrainingModule.Builder network = TrainingModule.builder().id(ModuleId.parse("NET-1"));
        TrainingModule.Builder service = TrainingModule.builder().id(ModuleId.parse("SVC-1"));
        for (int i = 1; i <= 6; i++) {
            service.addOutcome(outcome("RNCP35340BC01." + i));
        }
        for (int i = 1; i <= 3; i++) {
            network.addOutcome(outcome("RNCP35340BC02." + i));
        }
        Catalogue catalogue = fiche.toBuilder()
                .addModule(service.build())
                .addModule(network.build())
                .build();

        assertThat(award(catalogue, "RNCP35340", holding(ItemKind.MODULE, "SVC-1", "NET-1")))
                .isEqualTo(Verdict.SATISFIED);
        assertThat(award(catalogue, "RNCP35340", holding(ItemKind.MODULE, "SVC-1")))
                .isEqualTo(Verdict.UNSATISFIED);
        assertThat(partial(catalogue, "RNCP35340", holding(ItemKind.MODULE, "SVC-1")))
                .isEqualTo(Verdict.SATISFIED);
    }

    private static Outcome outcome(String competency) {
        return Outcome.builder()
                .competency(CompetencyId.parse(competency))
                .framework(FrameworkId.parse("RNCP35340"))
                .build();
    }

    @Test
    void the_pack_becomes_one_certification_a_fiche_and_knows_the_others_by_number() {
        Catalogue catalogue = Exchanges.catalogue(pack());

        assertThat(catalogue.diplomas())
                .map(diploma -> diploma.id().value())
                .containsExactly(
                        "RNCP509",
                        "RNCP1197",
                        "RNCP4049",
                        "RNCP22094",
                        "RNCP28155",
                        "RNCP30271",
                        "RS5000",
                        "RNCP19468",
                        "RS6117");
        assertThat(catalogue.certifications())
                .hasSize(10)
                .map(c -> c.id().value())
                .contains("RNCP38228");
        Certification bakers = catalogue.certifications().stream()
                .filter(c -> c.id().value().equals("RS6117"))
                .findFirst()
                .orElseThrow();
        assertThat(bakers.certifiers()).map(Object::toString).containsExactly("78466840200018", "31504294500032");
        assertThat(bakers.authorised())
                .hasSize(7 - 1)
                .allMatch(partner ->
                        partner.trains().orElseThrow() && partner.assesses().orElseThrow());
        assertThat(bakers.registered()).contains(LocalDate.of(2022, 9, 29));
        assertThat(bakers.predecessors()).map(Object::toString).containsExactly("RNCP19468");
    }

    @Test
    void the_faults_of_the_export_are_repaired_and_reported_at_their_cells() {
        Conversion conversion = pack();
        Catalogue catalogue = Exchanges.catalogue(conversion);

        assertThat(catalogue.partners())
                .allMatch(partner -> partner.id().value().matches("\\d{14}"));
        assertThat(catalogue.diplomas().get(2).alignments())
                .map(alignment -> alignment.title().best(Locale.FRENCH).orElse(""))
                .contains("Management et ingénierie d'affaires", "Commercialisation de produits alimentaires");
        assertThat(conversion.read().report().findings())
                .map(finding -> finding.code().id() + " " + finding.location())
                .contains(
                        "rncp.space export_fiches_CSV_Certificateurs_2024_02_22.csv!B2",
                        "rncp.doubled-apostrophe export_fiches_CSV_Rome_2024_02_22.csv!C5",
                        "rncp.repeated-code export_fiches_CSV_Formacode_2024_02_22.csv!C2");
    }

    @Test
    void chains_are_followed_and_gaps_in_time_reported() {
        Conversion conversion = pack();

        assertThat(conversion.read().report().findings())
                .filteredOn(finding -> finding.code() == RncpCode.GAP)
                .map(finding -> finding.arguments().get("old") + " "
                        + finding.arguments().get("days"))
                .containsExactly("RNCP1197 1493", "RNCP22094 476", "RNCP19468 434");
        assertThat(conversion.read().report().findings())
                .filteredOn(finding -> finding.code() == RncpCode.REPLACED)
                .map(finding -> finding.arguments().get("number") + " "
                        + finding.arguments().get("last"))
                .contains("RNCP1197 RNCP30271", "RNCP28155 RNCP30271", "RNCP509 RNCP38228", "RNCP19468 RS6117");
    }

    @Test
    void the_diploma_of_the_pack_with_blocs_can_be_audited() {
        Catalogue catalogue = Exchanges.catalogue(pack());
        String[] all = {"RNCP509BC01", "RNCP509BC02", "RNCP509BC03", "RNCP509BC04", "RNCP509BC05", "RNCP509BC06"};

        assertThat(award(catalogue, "RNCP509", holding(ItemKind.BLOCK, all))).isEqualTo(Verdict.SATISFIED);
        assertThat(award(catalogue, "RNCP509", holding(ItemKind.BLOCK, "RNCP509BC01", "RNCP509BC02")))
                .isEqualTo(Verdict.UNSATISFIED);
        assertThat(partial(catalogue, "RNCP509", holding(ItemKind.BLOCK, "RNCP509BC06")))
                .isEqualTo(Verdict.SATISFIED);
    }

    @Test
    void an_award_without_blocs_is_never_decided() {
        Catalogue catalogue = Exchanges.catalogue(pack());

        assertThat(DiplomaAudit.of(catalogue, DiplomaId.parse("RNCP4049"))
                        .audit(holding(ItemKind.DIPLOMA, "RNCP4049"))
                        .verdict())
                .isEqualTo(Verdict.UNDETERMINED);
    }

    @Test
    void every_element_is_accounted_for() {
        ConversionReport xml = fiche().account().orElseThrow();
        ConversionReport csv = pack().account().orElseThrow();

        assertThat(xml.total()).isEqualTo(69);
        assertThat(xml.count(Fate.APPROXIMATED))
                .as("three proses that were cut")
                .isEqualTo(3);
        assertThat(xml.count(Fate.DROPPED)).as("the comment").isEqualTo(1);
        assertThat(csv.total()).isEqualTo(359);
        assertThat(csv.count(Fate.DROPPED)).isZero();
        assertThat(csv.entries()).map(entry -> entry.source()).contains("export_fiches_CSV_Rome_2024_02_22.csv!2");
    }

    @Test
    void the_tables_are_read_one_by_one_as_well() {
        for (var file : Corpus.requireAll("rncp/csv-sample", ".csv")) {
            Conversion conversion = Exchanges.read(RNCP, Exchanges.bytes(file));
            assertThat(conversion.read().partial()).as(file.toString()).isPresent();
            assertThat(conversion.account()).isPresent();
        }
    }

    @Test
    void what_was_read_is_a_catalogue_of_our_own_format() {
        for (Conversion conversion : List.of(fiche(), pack())) {
            Catalogue catalogue = Exchanges.catalogue(conversion);
            byte[] bytes = CatalogueJson.standard().toBytes(catalogue);
            assertThat(CatalogueJson.standard().read(bytes).orThrow()).isEqualTo(catalogue);
        }
    }
}
