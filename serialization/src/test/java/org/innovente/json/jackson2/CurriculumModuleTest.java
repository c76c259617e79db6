package org.innovente.json.jackson2;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.List;
import org.innovente.catalogue.Catalogue;
import org.innovente.finding.InvalidDocumentException;
import org.innovente.json.CatalogueJson;
import org.innovente.learner.LearnerRecord;
import org.innovente.testing.RandomModel;
import org.junit.jupiter.api.Test;

class CurriculumModuleTest {

    private static final ObjectMapper MAPPER = new ObjectMapper().findAndRegisterModules();

    /** What a controller of an application takes and returns. */
    record Submission(String sender, Catalogue catalogue, List<LearnerRecord> records) {}

    @Test
    void is_found_by_the_mapper() {
        assertThat(MAPPER.getRegisteredModuleIds()).contains(CurriculumModule.class.getName());
    }

    @Test
    void values_inside_an_application_s_own_types_survive_the_round_trip() throws IOException {
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
    void writes_the_same_members_as_the_native_writer() throws IOException {
        Catalogue catalogue = RandomModel.catalogue(7);
        assertThat(MAPPER.writeValueAsString(catalogue))
                .isEqualTo(CatalogueJson.standard().compact().toJson(catalogue));
    }

    @Test
    void goes_through_a_tree() throws IOException {
        // A tree of Jackson 2 cuts the zeros of 2.50 unless it is told not to.
        ObjectMapper exact = JsonMapper.builder()
                .findAndAddModules()
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
                .build();
        for (long seed = 1; seed <= 50; seed++) {
            Catalogue catalogue = RandomModel.catalogue(seed);
            JsonNode tree = exact.valueToTree(catalogue);
            assertThat(tree.path("format-version").asInt()).isEqualTo(1);
            assertThat(exact.treeToValue(tree, Catalogue.class))
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
                .isInstanceOf(JsonMappingException.class)
                .satisfies(e -> assertThat(((JsonMappingException) e).getPathReference())
                        .contains("catalogue"))
                .cause()
                .isInstanceOfSatisfying(
                        InvalidDocumentException.class,
                        e -> assertThat(e.report().findings())
                                .extracting(f ->
                                        f.pointer() + " " + f.location().line().orElseThrow())
                                .containsExactly("/id 2", "/title 2"));
    }
}
