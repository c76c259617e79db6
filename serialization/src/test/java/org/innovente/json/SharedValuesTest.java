package org.innovente.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.innovente.catalogue.Catalogue;
import org.innovente.finding.Read;
import org.innovente.testing.RandomModel;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;

/**
 * A value whose text was there before is not read again, except where the places of all values are recorded: reading with
 * that record is the oracle of reading without it.
 */
class SharedValuesTest {

    private static final CatalogueJson RECORDING = CatalogueJson.standard();
    private static final CatalogueJson SHARING = RECORDING.withoutSources();
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private static void repeatElements(JsonNode node, Random random) {
        node.forEach(child -> repeatElements(child, random));
        if (node instanceof ArrayNode array && !array.isEmpty()) {
            for (int i = random.nextInt(3); i > 0; i--) {
                array.add(array.get(random.nextInt(array.size())).deepCopy());
            }
        }
    }

    @Test
    void sharing_changes_no_value_no_finding_and_no_place() {
        for (int seed = 0; seed < 800; seed++) {
            Random random = new Random(seed);
            JsonNode document = MAPPER.readTree(RECORDING.toJson(RandomModel.catalogue(seed % 50)));
            repeatElements(document, random);
            for (int i = random.nextInt(4); i > 0; i--) {
                Mutations.apply(document, random);
            }
            String json = random.nextBoolean() ? document.toPrettyString() : document.toString();
            String text = random.nextInt(3) == 0 ? json.replace("\n", "\r\n") : json;
            Read<Catalogue> expected = RECORDING.read(text);
            Read<Catalogue> read = SHARING.read(text);
            assertThat(read.report().findings())
                    .as(text)
                    .isEqualTo(expected.report().findings());
            assertThat(read.partial()).as(text).isEqualTo(expected.partial());
        }
    }

    @Test
    void equal_texts_are_one_object() {
        String module = "{\"id\":\"%s\",\"lifecycle\":{\"status\":\"published\"},\"credits\":{\"ects\":\"3\"}}";
        Catalogue catalogue = SHARING.read("{\"format-version\":1,\"id\":\"c\",\"modules\":[" + module.formatted("A")
                        + "," + module.formatted("B") + "]}")
                .orThrow();
        assertThat(catalogue.modules().get(0).lifecycle().orElseThrow())
                .isSameAs(catalogue.modules().get(1).lifecycle().orElseThrow());
        assertThat(catalogue.modules().get(0).credits().orElseThrow())
                .isSameAs(catalogue.modules().get(1).credits().orElseThrow());
    }

    @Test
    void limits_hold_for_what_is_not_read_again() {
        StringBuilder modules = new StringBuilder();
        for (int i = 0; i < 50; i++) {
            modules.append(i == 0 ? "" : ",").append("{\"id\":\"M").append(i);
            modules.append("\",\"assessments\":[{\"id\":\"A\",\"mode\":\"written\"}]}");
        }
        String json = "{\"format-version\":1,\"id\":\"c\",\"modules\":[" + modules + "]}";
        for (int most : new int[] {10, 60, 100, 101, 102, 1_000}) {
            Limits entities = Limits.standard().withEntities(most);
            Limits tokens = Limits.standard().withTokens(most * 6L);
            for (Limits limits : new Limits[] {entities, tokens}) {
                assertThat(SHARING.withLimits(limits).read(json).value().isPresent())
                        .as(limits.toString())
                        .isEqualTo(
                                RECORDING.withLimits(limits).read(json).value().isPresent());
            }
        }
    }
}
