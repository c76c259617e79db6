package org.innovente.json.jackson3;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.innovente.catalogue.Catalogue;
import org.innovente.finding.InvalidDocumentException;
import org.innovente.json.CatalogueJson;
import org.innovente.learner.LearnerRecord;
import org.innovente.testing.RandomModel;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

class CurriculumModuleTest {

    private static final ObjectMapper MAPPER =
            JsonMapper.builder().findAndAddModules().build();

    /** What a controller of an application takes and returns. */
    record Submission(String sender, Catalogue catalogue, List<LearnerRecord> records) {}

    @Test
    void is_found_by_the_mapper() {
        assertThat(MAPPER.registeredModules()).hasAtLeastOneElementOfType(CurriculumModule.class);
    }

    @Test
    void values_inside_an_application_s_own_types_survive_the_round_trip() {
        for (long seed = 1; seed <= 200; seed++) {
            Submission sent =
                    new Submission("INSA", RandomModel.catalogue(seed), List.of(RandomModel.learnerRecord(seed)));
            byte[] bytes = MAPPER.writeValueAsBytes(sent);
            assertThat(MAPPER.readValue(bytes, Submission.class))
                    .as("seed %d", seed)
                    .isEqualTo(sent);
        }
    }

    @Test
    void writes_the_same_members_as_the_native_writer() {
        Catalogue catalogue = RandomModel.catalogue(7);
        assertThat(MAPPER.writeValueAsString(catalogue))
                .isEqualTo(CatalogueJson.standard().compact().toJson(catalogue));
    }

    @Test
    void goes_through_a_tree() {
        for (long seed = 1; seed <= 50; seed++) {
            Catalogue catalogue = RandomModel.catalogue(seed);
            JsonNode tree = MAPPER.valueToTree(catalogue);
            assertThat(tree.path("format-version").asInt()).isEqualTo(1);
            assertThat(MAPPER.treeToValue(tree, Catalogue.class))
                    .as("seed %d", seed)
                    .isEqualTo(catalogue);
        }
    }

    @Test
    void an_invalid_value_fails_with_every_finding() {
        String json = """
                {"sender": "x", "catalogue":
                  {"format-version": 1, "id": 5, "title": "t"}, "records": []}
                """;
        assertThatThrownBy(() -> MAPPER.readValue(json, Submission.class))
                .isInstanceOf(DatabindException.class)
                .satisfies(e ->
                        assertThat(((DatabindException) e).getPathReference()).contains("catalogue"))
                .cause()
                .isInstanceOfSatisfying(
                        InvalidDocumentException.class,
                        e -> assertThat(e.report().findings())
                                .extracting(f ->
                                        f.pointer() + " " + f.location().line().orElseThrow())
                                .containsExactly("/id 2", "/title 2"));
    }
}
