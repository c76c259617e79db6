package org.innovente.exchange.imscase;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.innovente.exchange.Reading;
import org.innovente.exchange.Writing;
import org.innovente.exchange.source.JsonNode;
import org.innovente.exchange.source.JsonNode.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Brings elements into the shape that a version of CASE accepts: the members of the table in their order, every value of its
 * type, every required member there. CASE 1.1 takes what has no member into {@code extensions}; CASE 1.0 keeps foreign
 * members of documents, items and associations, where its schema is open, and nothing else.
 */
final class CaseShape {

    private static final List<String> OPEN_CLASSES = List.of("CFDocument", "CFItem", "CFAssociation");

    private final CaseVersion version;
    private final Writing writing;
    private final String documentId;
    private final String lastChange;
    private final boolean from10;
    private final boolean foreign;
    private Map<String, String> titles = new HashMap<>();

    CaseShape(CaseVersion version, JsonNode document, String lastChange, Writing writing, JsonNode memory) {
        this.version = version;
        this.writing = writing;
        this.documentId = String.valueOf(document.string("identifier"));
        this.lastChange = lastChange;
        JsonNode before = memory.get("document");
        this.foreign = before != null;
        this.from10 = before != null && before.get("caseVersion") == null && before.get("extensions") == null;
    }

    /** Sets the texts by which links call their targets when they have no title. */
    void titles(Map<String, String> texts) {
        titles = texts;
    }

    /** Returns the address of an element: below the base of the options, or a {@code urn:uuid:} name. */
    static String address(Writing writing, String list, String id) {
        String strict = CaseIds.isUuid(id) ? id : CaseIds.strict(id);
        return writing.options()
                .base()
                .map(base -> base + "/" + list + "/" + strict)
                .orElse("urn:uuid:" + strict);
    }

    /** Returns the element in shape, or null when it cannot be written at all. */
    @Nullable
    JsonNode shape(JsonNode raw, String type, String origin) {
        if (type.equals("CFAssociation") && !hasEnds(raw, origin)) {
            return null;
        }
        JsonNode out = JsonNode.object();
        for (CaseMembers.Member member : CaseMembers.of(type).values()) {
            JsonNode value = raw.take(member.name());
            if (value != null && member.known(version)) {
                put(out, member, value, type, origin);
            } else if (value != null && from10 && OPEN_CLASSES.contains(type)) {
                out.set(member.name(), value);
            } else if (value != null) {
                lost(member.name(), origin);
            }
        }
        required(out, type, origin);
        rest(raw, out, type, origin);
        return out;
    }

    private boolean hasEnds(JsonNode raw, String origin) {
        for (String end : List.of("originNodeURI", "destinationNodeURI", "associationType")) {
            JsonNode value = raw.get(end);
            boolean there = value != null
                    && (end.equals("associationType") ? value.is(Kind.STRING) : CaseRepairs.identifier(value) != null);
            if (!there) {
                Map<String, String> arguments = Reading.arguments("class", "CFAssociation", "member", end);
                writing.ledger().dropped(origin, CaseCode.LEFT_OUT, arguments);
                writing.report(CaseCode.LEFT_OUT, "", origin, arguments);
                return false;
            }
        }
        return true;
    }

    private void lost(String name, String origin) {
        writing.ledger().dropped(origin + "/" + name, CaseCode.NOT_IN_10, Reading.arguments("member", name));
    }

    private void put(JsonNode out, CaseMembers.Member member, JsonNode value, String type, String origin) {
        JsonNode shaped =
                member.array() ? array(member, value, origin) : value(member, value, origin + "/" + member.name());
        if (shaped == null) {
            keep(out, type, member.name(), value, origin);
            return;
        }
        out.set(member.name(), shaped);
        if (!shaped.toJson().equals(value.toJson())) {
            changed(out, member, value, shaped, type, origin);
        }
    }

    /** A value that the version does not accept is written in its own form; the original goes into the extensions. */
    private void changed(
            JsonNode out, CaseMembers.Member member, JsonNode value, JsonNode shaped, String type, String origin) {
        String at = pointer(origin, member.name());
        switch (member.type()) {
            case "uuid" -> {
                writing.ledger()
                        .approximated(at, at, CaseCode.DERIVED_ID, Reading.arguments("identifier", text(value)));
                keep(out, type, member.name(), value, origin);
            }
            case "date-time", "date" -> {
                writing.ledger().approximated(at, at, CaseCode.READ_AS_UTC, Reading.arguments("value", text(value)));
                keep(out, type, member.name(), value, origin);
            }
            case "association-type" -> {
                writing.ledger()
                        .approximated(
                                at,
                                at,
                                CaseCode.TYPE_WRITTEN,
                                Reading.arguments("type", text(value), "written", text(shaped)));
                keep(out, type, member.name(), value, origin);
            }
            case "uri" -> keep(out, type, member.name(), value, origin);
            default -> {
                if (member.type().startsWith("Link")) {
                    link(out, member, value, shaped, type, origin);
                }
            }
        }
    }

    /** What a link says beside its title, identifier and address: CASE 1.1 has extensions for it, CASE 1.0 nothing. */
    private void link(
            JsonNode out, CaseMembers.Member member, JsonNode value, JsonNode shaped, String type, String origin) {
        List<JsonNode> before = member.array() ? value.elements() : List.of(value);
        List<JsonNode> after = member.array() ? shaped.elements() : List.of(shaped);
        for (int i = 0; i < before.size(); i++) {
            if (version == CaseVersion.V1_1 && isLossy(before.get(i), after.get(i))) {
                keep(out, type, member.name(), value, origin);
                return;
            }
            JsonNode written = after.get(i);
            String at = origin + "/" + member.name() + (member.array() ? "/" + i : "");
            before.get(i).members().forEach((name, said) -> {
                if (version == CaseVersion.V1_0 && (!said.is(Kind.STRING) || written.get(name) == null)) {
                    noPlace(at, name);
                } else if (name.equals("identifier")
                        && !said.text().isBlank()
                        && !said.text().equals(written.string(name))) {
                    Map<String, String> arguments = Reading.arguments("identifier", said.text());
                    writing.ledger().approximated(at + "/" + name, at + "/" + name, CaseCode.DERIVED_ID, arguments);
                }
            });
        }
    }

    private void noPlace(String origin, String name) {
        Map<String, String> arguments = Reading.arguments("member", name);
        writing.ledger().dropped(origin + "/" + name, CaseCode.NO_PLACE, arguments);
        writing.report(CaseCode.NO_PLACE, "", origin + "/" + name, arguments);
    }

    /** The identifier of an element is the id of the value; everything else that may change stands in its memory. */
    private static String pointer(String origin, String member) {
        if (member.equals("identifier") && origin.endsWith("/x-case")) {
            return origin.substring(0, origin.length() - "/x-case".length()) + "/id";
        }
        if (member.equals("identifier") && origin.endsWith("/x-case/document")) {
            return origin.substring(0, origin.length() - "/x-case/document".length()) + "/id";
        }
        return origin + "/" + member;
    }

    /** Whether more than missing members changed in a link. */
    private static boolean isLossy(JsonNode before, JsonNode after) {
        for (Map.Entry<String, JsonNode> member : before.members().entrySet()) {
            JsonNode now = after.get(member.getKey());
            if (now == null || !now.toJson().equals(member.getValue().toJson())) {
                return true;
            }
        }
        return false;
    }

    private static String text(JsonNode node) {
        return node.is(Kind.OBJECT) || node.is(Kind.ARRAY) ? node.toJson() : node.text();
    }

    private void keep(JsonNode out, String type, String name, JsonNode value, String origin) {
        if (version == CaseVersion.V1_1 && CaseMembers.find(type, "extensions") != null) {
            boolean array =
                    Objects.requireNonNull(CaseMembers.find(type, "extensions")).array();
            CaseKept.keep(out, array, name, value);
        } else if (version == CaseVersion.V1_0 && OPEN_CLASSES.contains(type) && out.get(name) == null) {
            out.set(name, value);
        } else if (out.get(name) == null) {
            noPlace(origin, name);
        }
    }

    private @Nullable JsonNode array(CaseMembers.Member member, JsonNode value, String origin) {
        if (!value.is(Kind.ARRAY)) {
            return null;
        }
        JsonNode out = JsonNode.array();
        for (JsonNode element : value.elements()) {
            String at = origin + "/" + member.name() + "/" + out.elements().size();
            JsonNode shaped = value(member, element, at);
            if (shaped == null) {
                return null;
            }
            out.add(shaped);
        }
        return out;
    }

    private @Nullable JsonNode value(CaseMembers.Member member, JsonNode value, String at) {
        if (member.isObject()) {
            if (!value.is(Kind.OBJECT)) {
                return null;
            }
            return member.type().equals("extensions") ? value.copy() : nested(member, value, at);
        }
        if (member.type().equals("integer") || member.type().equals("number")) {
            boolean isWhole = value.is(Kind.NUMBER) && CaseRepairs.isWhole(value.text());
            return isWhole || value.is(Kind.NUMBER) && member.type().equals("number") ? value : null;
        }
        if (!value.is(Kind.STRING)) {
            return null;
        }
        return scalar(member, text(value)).map(JsonNode::of).orElse(null);
    }

    private JsonNode nested(CaseMembers.Member member, JsonNode value, String at) {
        JsonNode copy = value.copy();
        if (member.type().startsWith("Link")) {
            return link(copy, member.type());
        }
        return Objects.requireNonNull(shape(copy, member.type(), at));
    }

    private JsonNode link(JsonNode link, String type) {
        String id = Optional.ofNullable(CaseRepairs.identifier(link)).orElse("");
        String title = link.string("title") == null ? titles.getOrDefault(id, "") : link.string("title");
        if (title.isEmpty() && titles.containsKey(id)) {
            title = link.get("title") == null || link.string("uri") == null ? titles.get(id) : title;
        }
        String uri = link.string("uri");
        boolean uuid = type.equals("LinkURI") || CaseIds.isUuid(id);
        JsonNode out = JsonNode.object().set("title", title);
        out.set(
                "identifier",
                version == CaseVersion.V1_1 && uuid
                        ? CaseIds.strict(id)
                        : uuid && !CaseIds.isUuid(id) ? CaseIds.strict(id) : id);
        out.set(
                "uri",
                uri == null
                        ? CaseRepairs.uri(id)
                        : CaseText.isUri(uri) || version == CaseVersion.V1_0 ? uri : CaseText.toUri(uri));
        String target = link.string("targetType");
        if (target != null && version == CaseVersion.V1_1 && type.equals("LinkGenURI")) {
            out.set("targetType", target.equals("CASE") ? target : CaseTypes.written(target, CaseVersion.V1_1));
        }
        return out;
    }

    /** Returns the text in the form of the member's type; empty when it has none in this version. */
    private Optional<String> scalar(CaseMembers.Member member, String text) {
        return switch (member.type()) {
            case "uuid" ->
                Optional.of(
                        version == CaseVersion.V1_1
                                ? CaseIds.strict(text)
                                : CaseIds.isUuid(text) ? text : CaseIds.strict(text));
            case "association-type" -> Optional.of(CaseTypes.written(text, version));
            case "case-version" -> version == CaseVersion.V1_1 ? Optional.of("1.1") : Optional.empty();
            case "uri" ->
                Optional.of(version == CaseVersion.V1_0 || CaseText.isUri(text) ? text : CaseText.toUri(text));
            case "date-time" ->
                version == CaseVersion.V1_0 || CaseText.isTime(text) ? Optional.of(text) : CaseText.toTime(text);
            case "date" ->
                version == CaseVersion.V1_0 || CaseText.isDate(text)
                        ? Optional.of(text)
                        : CaseText.date(text).map(Object::toString);
            default -> Optional.of(text);
        };
    }

    private void required(JsonNode out, String type, String origin) {
        if (type.equals("CFDocument") && version == CaseVersion.V1_1) {
            out.set("caseVersion", "1.1");
        }
        List<CaseMembers.Member> missing = new ArrayList<>();
        for (CaseMembers.Member member : CaseMembers.of(type).values()) {
            if (member.required(version) && out.get(member.name()) == null) {
                missing.add(member);
            }
        }
        for (CaseMembers.Member member : missing) {
            fill(out, member, type, origin);
        }
    }

    private void fill(JsonNode out, CaseMembers.Member member, String type, String origin) {
        String from;
        String value;
        switch (member.name()) {
            case "identifier" -> {
                from = "its content";
                value = CaseIds.derive(type, out.toJson());
            }
            case "uri" -> {
                from = "identifier";
                value = address(writing, type + "s", String.valueOf(out.string("identifier")));
            }
            case "lastChangeDateTime" -> {
                from = "CFDocument";
                value = CaseText.isTime(lastChange)
                        ? lastChange
                        : CaseText.toTime(lastChange).orElse(lastChange);
            }
            case "description" -> {
                from = "title";
                value = Optional.ofNullable(out.string("title")).orElse("");
            }
            case "creator" -> {
                from = "publisher";
                value = Optional.ofNullable(out.string("publisher")).orElse("");
            }
            case "hierarchyCode" -> {
                from = "typeCode";
                value = Optional.ofNullable(out.string("typeCode")).orElse("");
            }
            default -> {
                from = "nothing";
                value = "";
            }
        }
        out.set(member.name(), value);
        if (!foreign) {
            // What comes from our own model has no such member, so nothing is missing that anybody ever wrote.
            return;
        }
        CaseMembers.Member extensions = CaseMembers.find(type, "extensions");
        if (version == CaseVersion.V1_1 && extensions != null && from10) {
            CaseKept.filled(out, extensions.array(), member.name());
        }
        writing.report(
                CaseCode.FILLED,
                type + " " + out.string("identifier"),
                origin + "/" + member.name(),
                Reading.arguments("member", member.name(), "from", from));
    }

    /** Members that the table does not know. The link of an element to the document of its own package is said by the package. */
    private void rest(JsonNode raw, JsonNode out, String type, String origin) {
        raw.members().forEach((name, value) -> {
            boolean redundant = version == CaseVersion.V1_1
                    && name.equals("CFDocumentURI")
                    && value.is(Kind.OBJECT)
                    && documentId.equals(value.string("identifier"))
                    && value.string("title") == null;
            if (!redundant) {
                keep(out, type, name, value, origin);
            }
        });
    }

    /** Returns the definitions in shape. */
    JsonNode definitions(JsonNode definitions) {
        return Objects.requireNonNull(
                shape(definitions, "CFDefinition", writing.frameworkPointer() + "/x-case/package/CFDefinitions"));
    }

    /** Returns the other members of the package in shape: extensions, and what nobody knows. */
    JsonNode packageRest(JsonNode rest) {
        JsonNode out = JsonNode.object();
        JsonNode extensions = rest.take("extensions");
        if (extensions != null && extensions.is(Kind.OBJECT) && version == CaseVersion.V1_1) {
            out.set("extensions", extensions);
        } else if (extensions != null) {
            rest.set("extensions", extensions);
        }
        rest.members()
                .forEach((name, value) ->
                        keep(out, "CFPackage", name, value, writing.frameworkPointer() + "/x-case/package"));
        return out;
    }
}
