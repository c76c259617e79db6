package org.innovente.exchange.imscase;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.innovente.exchange.source.JsonNode;
import org.innovente.exchange.source.JsonNode.Kind;

/** Packages changed as other publishers write them: members left out or of another type, ids, dates, types, languages. */
final class CaseMutations {

    private static final String[] UUIDS = {
        "01890a5d-ac96-774b-bcce-b302099a8057",
        "00000000-0000-0000-0000-000000000000",
        "ABCDEF12-1111-4111-8111-111111111111",
        "http://asn.jesandco.org/resources/S1143A2E",
        "https://case.example.org/uri/6f1c",
        "{6f1c2d3e-1111-4111-8111-111111111111}",
        "urn:uuid:6f1c2d3e-1111-4111-8111-111111111111",
        "",
        "7"
    };
    private static final String[] TIMES = {
        "2024-01-02T03:04:05",
        "2024-01-02T03:04:05Z",
        "2024-01-02T03:04:05.123456Z",
        "2024-01-02T03:04:05+0000",
        "2024-01-02 03:04:05",
        "2024-01-02",
        "02/01/2024",
        "2024-13-45T99:00:00Z",
        "1704164645",
        "",
        "2024-01-02T03:04:05+02:00[Europe/Paris]"
    };
    private static final String[] TYPES = {
        "isChildOf", "isPeerOf", "isPartOf", "exactMatchOf", "precedes", "isRelatedTo", "replacedBy", "exemplar",
        "hasSkillLevel", "isTranslationOf", "RelatedTo", "ext:custom", "ext:日本語", "isParentOf", "hasPart", "replaces",
        "ischildof", "Is Child Of", "", "skos:broadMatch"
    };
    private static final String[] LANGUAGES = {
        "en", "EN", "en-us", "en_US", "fr-FR", "zz", "english", "", "x-klingon", "fra"
    };
    private static final String[] URIS = {
        "http://case.example.org/a",
        "https://case.example.org/a",
        "case.example.org/a",
        "https://e.org/a b",
        "https://e.org/é",
        "",
        "urn:x:1",
        "//e.org/a",
        "https://e.org/a#b",
        "1234",
        "https:/e.org"
    };
    private static final String[] TEXTS = {
        "", " ", "x\u0000y", "e\u0301", "\uD835\uDC51", "<p>a</p>", "a\nb", "\u200B", "Été"
    };
    private static final String[] NAMES = {
        "identifier",
        "uri",
        "lastChangeDateTime",
        "fullStatement",
        "CFDocumentURI",
        "CFItemType",
        "CFItemTypeURI",
        "educationLevel",
        "educationalLevel",
        "language",
        "subject",
        "subjectURI",
        "statusStartDate",
        "notes",
        "extensions",
        "caseVersion",
        "frameworkType",
        "sequenceNumber",
        "associationType",
        "originNodeURI",
        "destinationNodeURI",
        "title",
        "CFAssociationGroupingURI",
        "licenseURI",
        "conceptKeywords",
        "conceptKeywordsURI",
        "abbreviatedStatement",
        "x-own",
        "CFPackageURI",
        "position",
        "weight",
        "rubricId",
        "description",
        "humanCodingScheme",
        "adoptionStatus",
        "targetType"
    };

    private final SplittableRandom random;

    CaseMutations(long seed) {
        random = new SplittableRandom(seed);
    }

    private String one(String... of) {
        return of[random.nextInt(of.length)];
    }

    /** Changes a package in a few places. */
    void change(JsonNode root) {
        int times = 1 + random.nextInt(4);
        for (int i = 0; i < times; i++) {
            List<JsonNode> objects = new ArrayList<>();
            List<JsonNode> lists = new ArrayList<>();
            collect(root, objects, lists);
            if (random.nextInt(6) == 0 && !lists.isEmpty()) {
                list(lists.get(random.nextInt(lists.size())));
            } else {
                member(objects.get(random.nextInt(objects.size())));
            }
        }
        if (random.nextInt(12) == 0) {
            rubric(root);
        }
    }

    private static void collect(JsonNode root, List<JsonNode> objects, List<JsonNode> lists) {
        List<JsonNode> open = new ArrayList<>(List.of(root));
        while (!open.isEmpty()) {
            JsonNode node = open.remove(open.size() - 1);
            if (node.is(Kind.OBJECT)) {
                objects.add(node);
                open.addAll(node.members().values());
            } else if (node.is(Kind.ARRAY)) {
                lists.add(node);
                open.addAll(node.elements());
            }
        }
    }

    private void list(JsonNode list) {
        List<JsonNode> all = list.elements();
        if (all.isEmpty()) {
            all.add(value());
            return;
        }
        int at = random.nextInt(all.size());
        switch (random.nextInt(4)) {
            case 0 -> all.remove(at);
            case 1 -> all.add(all.get(at).copy());
            case 2 -> all.set(at, value());
            default -> all.add(all.remove(at));
        }
    }

    private void member(JsonNode object) {
        List<String> names = new ArrayList<>(object.members().keySet());
        String name = names.isEmpty() || random.nextInt(5) == 0 ? one(NAMES) : names.get(random.nextInt(names.size()));
        Map<String, JsonNode> members = object.members();
        switch (random.nextInt(8)) {
            case 0 -> members.remove(name);
            case 1 -> members.put(name, JsonNode.read(Kind.NULL, "null", 0, 0));
            case 2 -> members.put(name, value());
            case 3 -> {
                JsonNode old = members.get(name);
                members.put(name, JsonNode.array().add(old == null ? value() : old));
            }
            default -> members.put(name, likely(name));
        }
    }

    private JsonNode likely(String name) {
        return switch (name) {
            case "identifier" -> JsonNode.of(one(UUIDS));
            case "uri", "officialSourceURL" -> JsonNode.of(one(URIS));
            case "lastChangeDateTime", "statusStartDate", "statusEndDate" -> JsonNode.of(one(TIMES));
            case "associationType" -> JsonNode.of(one(TYPES));
            case "language" -> JsonNode.of(one(LANGUAGES));
            case "caseVersion" -> JsonNode.of(one("1.0", "1.1", "1.2", "", "v1p1"));
            case "sequenceNumber" -> random.nextBoolean() ? JsonNode.of(random.nextInt(-2, 5)) : JsonNode.of("3");
            case "extensions" ->
                random.nextBoolean() ? JsonNode.array() : JsonNode.object().set("a", JsonNode.of(1));
            case "adoptionStatus" -> JsonNode.of(one("Draft", "Adopted", "draft", "Private Draft", "Other"));
            default -> JsonNode.of(one(TEXTS));
        };
    }

    private JsonNode value() {
        return switch (random.nextInt(8)) {
            case 0 -> JsonNode.of(one(TEXTS));
            case 1 -> JsonNode.of(random.nextInt(-3, 100));
            case 2 -> JsonNode.read(Kind.BOOLEAN, "true", 0, 0);
            case 3 -> JsonNode.object();
            case 4 -> JsonNode.array();
            case 5 -> JsonNode.read(Kind.NUMBER, "1.50", 0, 0);
            case 6 -> JsonNode.object().set(one(NAMES), JsonNode.of(one(TEXTS)));
            default -> JsonNode.array().add(JsonNode.of(one(TEXTS)));
        };
    }

    private void rubric(JsonNode root) {
        String time = "2024-01-02T03:04:05Z";
        JsonNode level = JsonNode.object()
                .set("identifier", "55555555-5555-4555-8555-555555555555")
                .set("uri", "https://e.org/l")
                .set("quality", "Good")
                .set("score", JsonNode.read(Kind.NUMBER, one("1", "1.0", "2.50", "-1"), 0, 0))
                .set("position", JsonNode.of(random.nextInt(3)))
                .set("lastChangeDateTime", time);
        JsonNode criterion = JsonNode.object()
                .set("identifier", "66666666-6666-4666-8666-666666666666")
                .set("uri", "https://e.org/c")
                .set("weight", JsonNode.read(Kind.NUMBER, one("1", "0.5", "1e2"), 0, 0))
                .set("lastChangeDateTime", time)
                .set("CFRubricCriterionLevels", JsonNode.array().add(level).add(level.copy()));
        JsonNode rubric = JsonNode.object()
                .set("identifier", "77777777-7777-4777-8777-777777777777")
                .set("uri", "https://e.org/r")
                .set("title", "Rubric")
                .set("lastChangeDateTime", time)
                .set("CFRubricCriteria", JsonNode.array().add(criterion));
        root.set("CFRubrics", JsonNode.array().add(rubric));
        member(random.nextBoolean() ? level : random.nextBoolean() ? criterion : rubric);
    }
}
