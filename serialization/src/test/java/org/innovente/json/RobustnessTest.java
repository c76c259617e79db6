package org.innovente.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.innovente.catalogue.Catalogue;
import org.innovente.common.CatalogueId;
import org.innovente.common.Extensions;
import org.innovente.common.LanguageTag;
import org.innovente.common.LocalizedText;
import org.innovente.common.ModuleId;
import org.innovente.finding.Read;
import org.innovente.module.TrainingModule;
import org.innovente.testing.Corpus;
import org.innovente.testing.RandomModel;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Properties of reading over seeded documents: damaged, shuffled, full of naughty texts. */
class RobustnessTest {

    private static final CatalogueJson JSON = CatalogueJson.standard();
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    @Test
    void a_document_cut_at_any_byte_is_refused_at_its_end() {
        byte[] bytes = JSON.compact().toBytes(RandomModel.catalogue(3));
        assertThat(bytes.length).isGreaterThan(500);
        for (int length = 0; length < bytes.length; length++) {
            Read<Catalogue> read = JSON.read(Arrays.copyOf(bytes, length));
            assertThat(read.value()).as("%d bytes", length).isEmpty();
            assertThat(read.report().hasErrors()).isTrue();
        }
    }

    @Test
    void a_yaml_document_cut_at_any_byte_never_fails_otherwise() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        JSON.writeYaml(RandomModel.catalogue(3), out);
        byte[] bytes = out.toByteArray();
        for (int length = 0; length < bytes.length; length += 3) {
            Read<Catalogue> read = JSON.readYaml(new ByteArrayInputStream(bytes, 0, length));
            assertThat(read.value().isPresent() || read.report().hasErrors()).isTrue();
        }
    }

    @Test
    void damaged_bytes_never_cause_anything_but_findings() {
        for (long seed = 1; seed <= 3_000; seed++) {
            Random random = new Random(seed);
            byte[] bytes = JSON.compact().toBytes(RandomModel.catalogue(seed % 20 + 1));
            for (int i = 0; i <= random.nextInt(4); i++) {
                bytes[random.nextInt(bytes.length)] =
                        (byte) (random.nextBoolean() ? random.nextInt(256) : "{}[]\",:\\0n".charAt(random.nextInt(10)));
            }
            Read<Catalogue> read = JSON.read(bytes);
            assertThat(read.value().isPresent() || read.report().hasErrors()).isTrue();
            read.report().findings().forEach(f -> {
                assertThat(f.message(Locale.FRENCH)).isNotBlank();
                assertThat(f.message(Locale.ENGLISH)).isNotBlank();
            });
        }
    }

    @Test
    void the_order_of_members_does_not_matter() {
        for (long seed = 1; seed <= 300; seed++) {
            Catalogue catalogue = RandomModel.catalogue(seed);
            JsonNode tree = MAPPER.readTree(JSON.compact().toJson(catalogue));
            shuffle(tree, new Random(seed));
            assertThat(JSON.read(tree.toString()).orThrow()).as("seed %d", seed).isEqualTo(catalogue);
        }
    }

    /** Shuffles the members of all objects; those that are not known keep their order, which is part of the value. */
    private static void shuffle(JsonNode node, Random random) {
        node.forEach(child -> shuffle(child, random));
        if (node instanceof ObjectNode object && !isVerbatim(object)) {
            List<Map.Entry<String, JsonNode>> members = new ArrayList<>(object.properties());
            List<Map.Entry<String, JsonNode>> unknown =
                    members.stream().filter(RobustnessTest::isUnknown).toList();
            List<Map.Entry<String, JsonNode>> known =
                    members.stream().filter(m -> !isUnknown(m)).collect(Collectors.toCollection(ArrayList::new));
            Collections.shuffle(known, random);
            unknown.forEach(m -> known.add(random.nextInt(known.size() + 1), m));
            object.removeAll();
            List<Map.Entry<String, JsonNode>> inOrder = new ArrayList<>(unknown);
            known.forEach(m -> {
                Map.Entry<String, JsonNode> member = isUnknown(m) ? inOrder.remove(0) : m;
                object.set(member.getKey(), member.getValue());
            });
        }
    }

    private static boolean isUnknown(Map.Entry<String, JsonNode> member) {
        return member.getKey().startsWith("unknown-") || member.getKey().startsWith("x-");
    }

    private static boolean isVerbatim(ObjectNode object) {
        return object.properties().stream().allMatch(m -> m.getKey().length() == 1);
    }

    @Test
    void h054_naughty_strings_survive_in_texts_and_extensions() throws IOException {
        ArrayNode strings = (ArrayNode)
                MAPPER.readTree(Files.readAllBytes(Corpus.require("reliability/naughty-strings/blns.json")));
        assertThat(strings.size()).isGreaterThan(500);
        int modules = 0;
        Catalogue.Builder builder = Catalogue.builder().id(CatalogueId.parse("naughty"));
        for (JsonNode node : strings) {
            String text = node.asString();
            builder.addModule(TrainingModule.builder()
                    .id(ModuleId.parse("M" + modules++))
                    .title(LocalizedText.of(LanguageTag.parse("en"), text))
                    .code(text)
                    .extensions(Extensions.of(Map.of("x-naughty", MAPPER.writeValueAsString(text))))
                    .build());
        }
        // The first round only gives the texts of the extensions their fewest escapes.
        Catalogue catalogue = JSON.read(JSON.toBytes(builder.build())).orThrow();
        for (int i = 0; i < modules; i++) {
            String text = strings.get(i).asString();
            TrainingModule module = catalogue.modules().get(i);
            assertThat(module.code()).contains(text);
            assertThat(module.title().find(LanguageTag.parse("en"))).contains(text);
            assertThat(MAPPER.readTree(module.extensions().find("x-naughty").orElseThrow())
                            .asString())
                    .isEqualTo(text);
        }
        assertThat(JSON.read(JSON.toBytes(catalogue)).orThrow()).isEqualTo(catalogue);
        assertThat(JSON.read((CharSequence) JSON.toJson(catalogue)).orThrow()).isEqualTo(catalogue);
        ByteArrayOutputStream yaml = new ByteArrayOutputStream();
        JSON.writeYaml(catalogue, yaml);
        Read<Catalogue> read = JSON.readYaml(new ByteArrayInputStream(yaml.toByteArray()));
        assertThat(Documents.lines(read)).isEmpty();
        assertThat(read.orThrow()).isEqualTo(catalogue);
    }

    @Test
    void h054_a_naughty_string_anywhere_is_kept_or_refused_where_it_stands() throws IOException {
        ArrayNode strings = (ArrayNode)
                MAPPER.readTree(Files.readAllBytes(Corpus.require("reliability/naughty-strings/blns.json")));
        int kept = 0;
        int refused = 0;
        for (int seed = 0; seed < 2_000; seed++) {
            String text = strings.get(seed % strings.size()).asString();
            JsonNode tree = MAPPER.readTree(JSON.compact().toJson(RandomModel.catalogue(seed % 60 + 1)));
            String pointer = replaceOneString(tree, text, new Random(seed));
            Read<Catalogue> read = JSON.read(tree.toString());
            if (read.report().hasErrors()) {
                refused++;
                assertThat(read.report().findings())
                        .as("%s at %s", text, pointer)
                        .anyMatch(finding -> pointer.startsWith(finding.pointer()));
            } else {
                kept++;
                byte[] written = JSON.compact().toBytes(read.orThrow());
                assertThat(MAPPER.readTree(written).at(pointer).asString()).isEqualTo(text);
                assertThat(JSON.read(written).orThrow()).isEqualTo(read.orThrow());
            }
        }
        assertThat(kept).isGreaterThan(500);
        assertThat(refused).isGreaterThan(300);
    }

    /** Replaces the value of a random member that is a string, and returns its JSON Pointer. */
    private static String replaceOneString(JsonNode tree, String text, Random random) {
        Map<String, Runnable> places = new TreeMap<>();
        collect(tree, "", text, places);
        List<String> pointers = new ArrayList<>(places.keySet());
        String pointer = pointers.get(random.nextInt(pointers.size()));
        places.get(pointer).run();
        return pointer;
    }

    private static void collect(JsonNode node, String at, String text, Map<String, Runnable> places) {
        if (node instanceof ObjectNode object) {
            for (Map.Entry<String, JsonNode> member : object.properties()) {
                String pointer = at + "/" + member.getKey().replace("~", "~0").replace("/", "~1");
                if (member.getValue().isString()) {
                    places.put(pointer, () -> object.put(member.getKey(), text));
                } else {
                    collect(member.getValue(), pointer, text, places);
                }
            }
        } else {
            for (int i = 0; i < node.size(); i++) {
                collect(node.get(i), at + "/" + i, text, places);
            }
        }
    }

    @Test
    void the_same_value_gives_the_same_bytes() {
        for (long seed = 1; seed <= 100; seed++) {
            byte[] bytes = JSON.toBytes(RandomModel.catalogue(seed));
            assertThat(JSON.toBytes(JSON.read(bytes).orThrow())).isEqualTo(bytes);
            assertThat(new String(bytes, StandardCharsets.UTF_8))
                    .endsWith("}\n")
                    .doesNotContain("\r");
        }
    }
}
