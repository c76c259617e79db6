package org.innovente.exchange.orebut;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.innovente.catalogue.Catalogue;
import org.innovente.common.Extensions;
import org.innovente.common.ModuleId;
import org.innovente.competency.Competency;
import org.innovente.competency.CompetencyFramework;
import org.innovente.diploma.Diploma;
import org.innovente.exchange.Conversion;
import org.innovente.exchange.ExchangeOptions;
import org.innovente.exchange.Exchanges;
import org.innovente.path.LearnerState;
import org.innovente.path.PathQuery;
import org.innovente.path.PathResult;
import org.innovente.path.PrerequisiteGraph;
import org.innovente.testing.Corpus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.SAXException;

class OrebutCorpusTest {

    private static final OrebutFormat OREBUT = new OrebutFormat();

    static Stream<Path> files() {
        return Stream.concat(
                Corpus.requireAll("orebut", ".xml").stream(), Corpus.requireAll("orebut", ".json").stream());
    }

    private static Catalogue read(String file) {
        return Exchanges.catalogue(Exchanges.read(OREBUT, Exchanges.bytes(Corpus.require("orebut/" + file))));
    }

    /** A catalogue without the identifiers that the writer derives for files that have none. */
    private static Catalogue withoutIds(Catalogue catalogue) {
        return catalogue.toBuilder()
                .frameworks(catalogue.frameworks().stream()
                        .map(OrebutCorpusTest::withoutIds)
                        .toList())
                .build();
    }

    private static CompetencyFramework withoutIds(CompetencyFramework framework) {
        return framework.toBuilder()
                .competencies(framework.competencies().stream()
                        .map(competency ->
                                competency.toBuilder().identifiers(List.of()).build())
                        .toList())
                .build();
    }

    @ParameterizedTest
    @MethodSource("files")
    void every_file_comes_back(Path file) {
        Conversion conversion = Exchanges.read(OREBUT, Exchanges.bytes(file));
        assertThat(conversion.read().value())
                .as(Exchanges.describe(conversion.read().report()))
                .isPresent();
        Catalogue catalogue = Exchanges.catalogue(conversion);

        byte[] written = Exchanges.write(OREBUT, catalogue, ExchangeOptions.DEFAULT);
        Catalogue again = Exchanges.catalogue(Exchanges.read(OREBUT, written));

        assertThat(withoutIds(again)).isEqualTo(withoutIds(catalogue));
        assertThat(Exchanges.write(OREBUT, again, ExchangeOptions.DEFAULT)).isEqualTo(written);
    }

    @ParameterizedTest
    @MethodSource("files")
    void what_is_written_is_valid_under_our_schema(Path file) throws IOException, SAXException {
        byte[] written = Exchanges.write(
                OREBUT, Exchanges.catalogue(Exchanges.read(OREBUT, Exchanges.bytes(file))), ExchangeOptions.DEFAULT);

        schema().newValidator().validate(new StreamSource(new ByteArrayInputStream(written)));
    }

    static Schema schema() throws SAXException {
        return SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(OrebutFormat.class.getResource("orebut.xsd"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"CJ", "GEII", "MMI"})
    void the_generations_of_the_xml_agree(String speciality) {
        Catalogue first = read("v0-competences-but-" + speciality + ".xml");
        Catalogue second = read("competences-but-" + speciality + ".xml");

        assertThat(first.frameworks()).isEqualTo(second.frameworks());
        for (int i = 0; i < first.diplomas().size(); i++) {
            Diploma older = first.diplomas().get(i);
            Diploma newer = second.diplomas().get(i);
            assertThat(older.id()).isEqualTo(newer.id());
            assertThat(older.competencies()).hasSameElementsAs(newer.competencies());
        }
    }

    @Test
    void the_files_of_scodoc_hold_the_numbers_that_they_are_known_to_hold() {
        assertThat(outcomes(read("scodoc-referentiel-geii.json"))).hasSize(38);
        assertThat(outcomes(read("scodoc-referentiel-mmi.json"))).hasSize(75);
        assertThat(outcomes(read("competences-but-GEII.xml"))).hasSize(39);
        assertThat(outcomes(read("competences-but-MMI.xml"))).hasSize(84);
        assertThat(outcomes(read("competences-but-CJ.xml"))).hasSize(39);
    }

    private static List<Competency> outcomes(Catalogue catalogue) {
        return catalogue.frameworks().get(0).competencies().stream()
                .filter(c -> c.kind().filter(ButCatalogue.OUTCOME::equals).isPresent())
                .toList();
    }

    @Test
    void the_programme_of_mmi_becomes_modules_in_two_semesters() {
        Catalogue catalogue = read("formation-but-pn-MMI.xml");

        assertThat(catalogue.modules()).hasSize(48);
        assertThat(catalogue.programmes().get(0).placements()).hasSize(48);
        assertThat(catalogue.programmes().get(0).placements().get(47).term()).hasValue(2);
        assertThat(catalogue.modules().get(0).expectedResults().texts().values())
                .allMatch(text -> text.contains("\n- Audit économique"));
        assertThat(catalogue.modules().get(0).extensions()).isNotEqualTo(Extensions.EMPTY);
    }

    @Test
    void unknown_credits_of_a_unit_stay_unknown() {
        assertThat(read("diplome-but-GCCD.xml").modules())
                .hasSize(16)
                .allMatch(module -> module.credits().isEmpty());
    }

    /** No published programme states prerequisites, so they are added to this one, where the template has them. */
    private static String requiring(String programme, String module, String... required) {
        StringBuilder list = new StringBuilder("<prerequis>");
        for (String each : required) {
            list.append("<ressource>").append(each).append("</ressource>");
        }
        int start = programme.indexOf("code=\"" + module + "\"");
        int at = programme.indexOf("<competences>", start);
        return programme.substring(0, at) + list.append("</prerequis>") + programme.substring(at);
    }

    @Test
    void the_prerequisites_of_a_programme_answer_path_questions() {
        String programme =
                new String(Exchanges.bytes(Corpus.require("orebut/formation-but-pn-MMI.xml")), StandardCharsets.UTF_8);
        programme = requiring(programme, "R201", "R101");
        programme = requiring(programme, "R212", "R112", "R201");
        programme = requiring(programme, "R112", "SAE101");
        Catalogue catalogue = Exchanges.catalogue(Exchanges.read(OREBUT, programme));
        PrerequisiteGraph graph = PrerequisiteGraph.of(catalogue);

        PathResult path = graph.path(PathQuery.to(new ModuleId("R212")));
        assertThat(path.status().wire()).isEqualTo("optimal");
        assertThat(path.path().orElseThrow().steps())
                .map(step -> step.module().value())
                .containsExactlyInAnyOrder("R101", "R201", "SAE101", "R112", "R212");
        assertThat(graph.eligible(LearnerState.passed(List.of(new ModuleId("SAE101"))))
                        .contains(new ModuleId("R112")))
                .isTrue();
        assertThat(graph.eligible(LearnerState.passed(List.of())).contains(new ModuleId("R112")))
                .isFalse();

        Catalogue again = Exchanges.catalogue(
                Exchanges.read(OREBUT, Exchanges.write(OREBUT, catalogue, ExchangeOptions.DEFAULT)));
        assertThat(PrerequisiteGraph.of(again)
                        .path(PathQuery.to(new ModuleId("R212")))
                        .cost())
                .isEqualTo(path.cost());
    }

    @Test
    void programmes_and_referentiels_stream_and_what_is_held_as_a_whole_has_a_limit() {
        byte[] resource = ("<ressource code='R' heuresTP='2'><titre>" + "x".repeat(1_000_000) + "</titre></ressource>")
                .getBytes(StandardCharsets.UTF_8);
        byte[] big = new byte[18 * resource.length];
        for (int i = 0; i < 18; i++) {
            System.arraycopy(resource, 0, big, i * resource.length, resource.length);
        }
        String modules = new String(big, StandardCharsets.UTF_8);

        assertThat(Exchanges.catalogue(Exchanges.read(
                                OREBUT,
                                "<referentiel_formation><semestre numero='1'><ressources>" + modules
                                        + "</ressources></semestre></referentiel_formation>"))
                        .modules())
                .hasSize(18);
        String competence = "<competence nom_court='C'><niveaux><niveau ordre='1' libelle='" + "x".repeat(1_000_000)
                + "'/></niveaux></competence>";
        assertThat(Exchanges.catalogue(Exchanges.read(
                                OREBUT,
                                "<referentiel_competence specialite='GEII'><competences>" + competence.repeat(18)
                                        + "</competences></referentiel_competence>"))
                        .frameworks()
                        .get(0)
                        .competencies())
                .hasSize(18);
        assertThat(Exchanges.describe(Exchanges.read(OREBUT, "<diplome>" + modules + "</diplome>")
                        .read()
                        .report()))
                .contains("16777216");
        assertThat(Exchanges.describe(
                        Exchanges.read(OREBUT, "{\"specialite\":\"" + "x".repeat(17 << 20) + "\",\"competences\":{}}")
                                .read()
                                .report()))
                .contains("16777216");
    }
}
