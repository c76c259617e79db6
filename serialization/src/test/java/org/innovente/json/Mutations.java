package org.innovente.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Small faults put into a document, chosen by a seeded generator. */
final class Mutations {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private static final String[] REPLACEMENTS = {
        "null",
        "true",
        "false",
        "0",
        "-1",
        "7",
        "99999999999",
        "1.5",
        "\"\"",
        "\" \"",
        "\"text\"",
        "\"2026-09-01\"",
        "\"4.5\"",
        "[]",
        "{}",
        "[1]",
        "[\"a\"]",
        "{\"fr\":\"a\"}",
        "{\"id\":\"A\"}",
        "[{}]",
        "[null]",
        "{\"module\":\"A\"}",
        "{\"all-of\":[]}",
        "{\"any-of\":[],\"all-of\":[]}",
        "{\"everything\":true}",
        "{\"min\":\"1\"}",
        "{\"quota\":1}"
    };

    private Mutations() {}

    /** Changes one thing in a document and returns what, in words. */
    static String apply(JsonNode document, Random random) {
        List<JsonNode> containers = new ArrayList<>();
        collect(document, containers);
        JsonNode container = containers.get(random.nextInt(containers.size()));
        return container instanceof ObjectNode object
                ? inObject(object, random)
                : inArray((ArrayNode) container, random);
    }

    private static void collect(JsonNode node, List<JsonNode> containers) {
        if (node.isContainer()) {
            containers.add(node);
            node.forEach(child -> collect(child, containers));
        }
    }

    private static String inObject(ObjectNode object, Random random) {
        List<String> names = new ArrayList<>();
        object.properties().stream().map(Map.Entry::getKey).forEach(names::add);
        int kind = random.nextInt(10);
        if (names.isEmpty() || kind == 0) {
            object.set("added", replacement(random));
            return "added a member to " + object;
        }
        String name = names.get(random.nextInt(names.size()));
        if (kind == 1) {
            object.remove(name);
            return "removed " + name;
        }
        if (kind == 2) {
            object.set(name + "s", object.get(name));
            object.remove(name);
            return "renamed " + name;
        }
        JsonNode value = replacement(random);
        object.set(name, value);
        return "set " + name + " to " + value;
    }

    private static String inArray(ArrayNode array, Random random) {
        JsonNode value = replacement(random);
        if (array.isEmpty() || random.nextInt(4) == 0) {
            array.add(value);
            return "added element " + value;
        }
        int index = random.nextInt(array.size());
        array.set(index, value);
        return "set element " + index + " to " + value;
    }

    private static JsonNode replacement(Random random) {
        return MAPPER.readTree(REPLACEMENTS[random.nextInt(REPLACEMENTS.length)]);
    }
}
