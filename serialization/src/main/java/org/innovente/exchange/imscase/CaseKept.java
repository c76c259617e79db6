package org.innovente.exchange.imscase;

import org.innovente.exchange.source.JsonNode;
import org.innovente.exchange.source.JsonNode.Kind;

/**
 * The place inside a CASE 1.1 {@code extensions} object where the writer puts what the strict schema has no member for, and
 * from which the reader takes it back, so that a package survives its trip through CASE 1.1.
 */
final class CaseKept {

    /** The member of {@code extensions} that holds it. */
    static final String MEMBER = "org.innovente.kept";

    /** Where the writer notes which required members it had to fill, so that the reader takes them out again. */
    static final String FILLED = "filled";

    private CaseKept() {}

    /** Puts kept members back beside the members of an element; a member that is there already wins. */
    static void restore(JsonNode node) {
        JsonNode extensions = node.get("extensions");
        JsonNode holder = extensions != null
                        && extensions.is(Kind.ARRAY)
                        && extensions.elements().size() == 1
                ? extensions.elements().get(0)
                : extensions;
        if (holder == null || !holder.is(Kind.OBJECT) || holder.get(MEMBER) == null) {
            return;
        }
        JsonNode kept = holder.get(MEMBER);
        if (!kept.is(Kind.OBJECT)) {
            return;
        }
        holder.take(MEMBER);
        JsonNode filled = kept.take(FILLED);
        if (filled != null) {
            filled.elements().forEach(name -> node.take(String.valueOf(name.text())));
        }
        kept.members().forEach((name, value) -> {
            if (name.equals("identifier") || node.get(name) == null || isForm(name)) {
                node.set(name, value);
            }
        });
        if (holder.isEmpty()) {
            node.take("extensions");
        }
    }

    /** Members of which the strict form was written beside the kept original. */
    private static boolean isForm(String name) {
        return name.endsWith("URI")
                || name.endsWith("Date")
                || name.endsWith("DateTime")
                || name.equals("uri")
                || name.equals("associationType");
    }

    /** Notes that a member was filled. */
    static void filled(JsonNode node, boolean array, String name) {
        JsonNode extensions = node.get("extensions");
        JsonNode holder = extensions != null && array ? extensions.elements().get(0) : extensions;
        JsonNode kept = holder == null ? null : holder.get(MEMBER);
        JsonNode before = kept == null ? null : kept.get(FILLED);
        keep(node, array, FILLED, (before == null ? JsonNode.array() : before).add(JsonNode.of(name)));
    }

    /** Keeps a member that has no place of its own. */
    static void keep(JsonNode node, boolean array, String name, JsonNode value) {
        JsonNode extensions = node.get("extensions");
        if (extensions == null) {
            extensions = JsonNode.object();
            node.set("extensions", array ? JsonNode.array().add(extensions) : extensions);
        } else if (array) {
            extensions = extensions.elements().get(0);
        }
        JsonNode kept = extensions.get(MEMBER);
        if (kept == null) {
            kept = JsonNode.object();
            extensions.set(MEMBER, kept);
        }
        kept.set(name, value);
    }
}
