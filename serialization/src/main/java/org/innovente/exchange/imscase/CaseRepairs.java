package org.innovente.exchange.imscase;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.innovente.exchange.Reading;
import org.innovente.exchange.source.JsonNode;
import org.innovente.exchange.source.JsonNode.Kind;
import org.jspecify.annotations.Nullable;

/**
 * The repairs that a CASE package needs before it can be understood, each one a finding. They change only what the standard
 * leaves no doubt about; what they cannot repair stays as it is and is remembered.
 *
 * <p>Source of the list: OpenSALT's import fix-ups and the faults counted in published packages (mapping page, Repairs).
 */
final class CaseRepairs {

    private static final Map<String, String> LEGACY =
            Map.of("educationalLevel", "educationLevel", "sourcedId", "identifier");

    private final Reading reading;
    private long nulls;
    private long added;

    CaseRepairs(Reading reading) {
        this.reading = reading;
    }

    /** Returns the number of null members taken away since the last call. */
    long takeNulls() {
        long n = nulls;
        nulls = 0;
        return n;
    }

    /** Returns the number of leaves added since the last call. */
    long takeAdded() {
        long n = added;
        added = 0;
        return n;
    }

    /** Repairs an element of the package in place. */
    void entity(JsonNode node, String type, String pointer) {
        CaseKept.restore(node);
        members(node, type, pointer);
        if (CaseMembers.find(type, "identifier") == null) {
            return;
        }
        String identifier = node.string("identifier");
        if (identifier == null || identifier.isBlank()) {
            identifier = CaseIds.derive(type, node.toJson());
            added += node.get("identifier") == null ? 1 : 0;
            node.set("identifier", identifier);
            report(CaseCode.NO_IDENTIFIER, node, pointer, "class", type, "identifier", identifier);
        } else if (!CaseIds.isStrict(identifier)) {
            report(CaseCode.IDENTIFIER, node, pointer + "/identifier", "identifier", identifier);
        }
        if (node.get("uri") == null) {
            added++;
            node.set("uri", uri(identifier));
            report(CaseCode.NO_URI, node, pointer, "class", type);
        }
        if (node.get("lastChangeDateTime") == null) {
            report(CaseCode.NO_CHANGE, node, pointer, "class", type);
        }
        switch (type) {
            case "CFItem" -> statement(node, pointer);
            case "CFAssociation" -> association(node, pointer);
            default -> required(node, type, pointer);
        }
        nested(node, "CFRubricCriteria", "CFRubricCriterion", pointer);
        nested(node, "CFRubricCriterionLevels", "CFRubricCriterionLevel", pointer);
    }

    private void nested(JsonNode node, String member, String type, String pointer) {
        JsonNode list = node.get(member);
        int i = 0;
        for (JsonNode element : list == null ? List.<JsonNode>of() : list.elements()) {
            if (element.is(Kind.OBJECT)) {
                entity(element, type, pointer + "/" + member + "/" + i);
            }
            i++;
        }
    }

    /** Returns the name that an identifier gives to what has no address. */
    static String uri(String identifier) {
        return CaseIds.isUuid(identifier)
                ? "urn:uuid:" + identifier
                : CaseText.isUri(identifier) ? identifier : CaseText.toUri(identifier);
    }

    private void required(JsonNode node, String type, String pointer) {
        for (CaseMembers.Member member : CaseMembers.of(type).values()) {
            if (member.required10()
                    && node.get(member.name()) == null
                    && !member.name().equals("lastChangeDateTime")) {
                report(CaseCode.MISSING, node, pointer, "member", member.name(), "class", type);
            }
        }
    }

    private void statement(JsonNode node, String pointer) {
        if (node.get("fullStatement") != null) {
            return;
        }
        for (String other : List.of("alternativeLabel", "abbreviatedStatement", "humanCodingScheme")) {
            String text = node.string(other);
            if (text != null && !text.isBlank()) {
                added++;
                node.set("fullStatement", text);
                report(CaseCode.STATEMENT, node, pointer, "member", other);
                return;
            }
        }
        report(CaseCode.NO_TEXT, node, pointer);
    }

    private void association(JsonNode node, String pointer) {
        String type = node.string("associationType");
        if (type == null) {
            report(CaseCode.MISSING, node, pointer, "member", "associationType", "class", "CFAssociation");
        } else if (!CaseTypes.isAccepted(type, CaseVersion.V1_1)) {
            type(node, type, pointer);
        }
        for (String end : List.of("originNodeURI", "destinationNodeURI")) {
            JsonNode link = node.get(end);
            if (link == null || !link.is(Kind.OBJECT) || identifier(link) == null) {
                report(CaseCode.NO_END, node, pointer, "member", end);
            }
        }
    }

    /** Returns the identifier of a link: the member, or the UUID at the end of its address. */
    static @Nullable String identifier(JsonNode link) {
        String identifier = link.string("identifier");
        if (identifier != null && !identifier.isBlank()) {
            return identifier;
        }
        String uri = link.string("uri");
        if (uri == null || uri.isBlank()) {
            return null;
        }
        String last = uri.substring(Math.max(uri.lastIndexOf('/'), uri.lastIndexOf(':')) + 1);
        return CaseIds.isUuid(last) ? last : uri;
    }

    private void type(JsonNode node, String type, String pointer) {
        Optional<String> spelling = CaseTypes.spelling(type);
        Optional<String> inverse = CaseTypes.inverse(type);
        String at = pointer + "/associationType";
        if (spelling.isPresent()) {
            node.set("associationType", spelling.get());
            report(CaseCode.TYPE_SPELLING, node, at, "type", type, "standard", spelling.get());
        } else if (inverse.isPresent()) {
            node.set("associationType", inverse.get());
            JsonNode origin = node.get("originNodeURI");
            JsonNode destination = node.get("destinationNodeURI");
            if (origin != null && destination != null) {
                node.set("originNodeURI", destination);
                node.set("destinationNodeURI", origin);
            }
            report(CaseCode.TYPE_INVERSE, node, at, "type", type, "standard", inverse.get());
        } else {
            report(CaseCode.TYPE_UNKNOWN, node, at, "type", type);
        }
    }

    /** Checks every member against the table; objects of the table's classes in turn. The classes nest five deep at most. */
    void members(JsonNode node, String type, String pointer) {
        for (String name : new ArrayList<>(node.members().keySet())) {
            JsonNode value = Objects.requireNonNull(node.get(name));
            String at = pointer + "/" + name.replace("~", "~0").replace("/", "~1");
            if (value.is(Kind.NULL)) {
                node.take(name);
                nulls++;
                report(CaseCode.NULL_MEMBER, value, at, "member", name);
                continue;
            }
            String known = LEGACY.get(name);
            if (known != null && CaseMembers.find(type, known) != null && node.get(known) == null) {
                node.take(name);
                node.set(known, value);
                report(CaseCode.LEGACY_NAME, value, at, "member", name, "name", known);
                name = known;
            }
            member(node, name, type, at);
        }
    }

    private void member(JsonNode node, String name, String type, String at) {
        JsonNode value = Objects.requireNonNull(node.get(name));
        CaseMembers.Member member = CaseMembers.find(type, name);
        if (member == null) {
            if (!name.equals("CFDocumentURI") && !name.equals("CFPackageURI")) {
                report(CaseCode.UNKNOWN_MEMBER, value, at, "class", type, "member", name);
            }
            return;
        }
        if (!member.array()) {
            node.set(name, single(value, member, at));
            return;
        }
        if (!value.is(Kind.ARRAY)) {
            report(CaseCode.SCALAR, value, at, "member", name);
            value = JsonNode.array().add(value);
            node.set(name, value);
        }
        List<JsonNode> repaired = new ArrayList<>();
        int i = 0;
        for (JsonNode element : value.elements()) {
            String place = at + "/" + i++;
            if (element.is(Kind.NULL)) {
                nulls++;
                report(CaseCode.NULL_MEMBER, element, place, "member", name);
            } else {
                repaired.add(single(element, member, place));
            }
        }
        value.elements().clear();
        value.elements().addAll(repaired);
    }

    private JsonNode single(JsonNode value, CaseMembers.Member member, String at) {
        if (member.isObject()) {
            return object(value, member, at);
        }
        if (member.type().equals("integer") || member.type().equals("number")) {
            return number(value, member, at);
        }
        JsonNode text = value;
        if (value.is(Kind.NUMBER) || value.is(Kind.BOOLEAN)) {
            report(CaseCode.WRONG_TYPE, value, at, "member", member.name(), "expected", "text");
            text = JsonNode.of(value.text());
        } else if (!value.is(Kind.STRING)) {
            report(CaseCode.NOT_UNDERSTOOD, value, at, "member", member.name(), "expected", member.type());
            return value;
        }
        return form(text, value, member, at);
    }

    private JsonNode object(JsonNode value, CaseMembers.Member member, String at) {
        JsonNode object = value;
        if (value.is(Kind.ARRAY) && value.isEmpty()) {
            report(CaseCode.EMPTY_ARRAY, value, at, "member", member.name());
            object = JsonNode.object();
        }
        if (!object.is(Kind.OBJECT)) {
            report(CaseCode.NOT_UNDERSTOOD, value, at, "member", member.name(), "expected", member.type());
            return value;
        }
        if (member.type().startsWith("Link")) {
            members(object, member.type(), at);
            link(object, at);
        }
        return object;
    }

    /** A node address that only repeats the identifier leads nowhere; OpenSALT completes it, and so do we. */
    private void link(JsonNode link, String at) {
        String uri = link.string("uri");
        if (uri != null && uri.equals(link.string("identifier")) && CaseIds.isUuid(uri)) {
            link.set("uri", "urn:uuid:" + uri);
            report(CaseCode.NODE_URI, link, at, "identifier", uri);
        }
    }

    private JsonNode number(JsonNode value, CaseMembers.Member member, String at) {
        boolean whole = member.type().equals("integer");
        if (value.is(Kind.NUMBER) && (!whole || isWhole(value.text()))) {
            return value;
        }
        String text = value.text();
        if (text != null && text.length() <= 40 && isWhole(text.trim())) {
            report(CaseCode.WRONG_TYPE, value, at, "member", member.name(), "expected", member.type());
            return JsonNode.of(Long.parseLong(text.trim()));
        }
        report(CaseCode.NOT_UNDERSTOOD, value, at, "member", member.name(), "expected", member.type());
        return value;
    }

    /** Returns whether a text is a whole number of at most ten characters. */
    static boolean isWhole(String text) {
        int from = text.startsWith("-") ? 1 : 0;
        return text.length() > from
                && text.length() <= 10
                && text.chars().skip(from).allMatch(c -> c >= '0' && c <= '9');
    }

    private JsonNode form(JsonNode text, JsonNode source, CaseMembers.Member member, String at) {
        String value = text.text();
        switch (member.type()) {
            case "uri" -> {
                Optional<String> slashed = CaseText.withSlash(value);
                if (slashed.isPresent()) {
                    report(CaseCode.URI_SLASH, source, at, "uri", value);
                    return JsonNode.of(slashed.get());
                }
                if (!CaseText.isUri(value) && !CaseIds.isUuid(value)) {
                    report(CaseCode.URI, source, at, "uri", value);
                }
            }
            case "date-time" -> {
                if (!CaseText.isTime(value)) {
                    CaseCode code = CaseText.isLocalTime(value) ? CaseCode.ZONE : CaseCode.TIME;
                    report(code, source, at, "member", member.name(), "value", value);
                }
            }
            case "date" -> {
                if (!CaseText.isDate(value)) {
                    boolean time = CaseText.date(value).isPresent() && value.charAt(10) == 'T';
                    report(
                            time ? CaseCode.DATE_TIME : CaseCode.TIME,
                            source,
                            at,
                            "member",
                            member.name(),
                            "value",
                            value);
                }
            }
            case "case-version" -> {
                if (!value.equals("1.1") && !value.equals("1.0")) {
                    report(CaseCode.VERSION, source, at, "version", value);
                }
            }
            default -> {
                return text;
            }
        }
        return text;
    }

    private void report(CaseCode code, JsonNode node, String pointer, String... arguments) {
        reading.report(code, node.place(pointer), Reading.arguments(arguments));
    }
}
