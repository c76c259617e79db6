package org.innovente.exchange.source;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.innovente.exchange.source.JsonNode.Kind;
import org.jspecify.annotations.Nullable;

/**
 * What is left of an XML element after a reader has taken what it understands, as JSON for an extension, and put back into
 * the element that a writer builds. Elements keep their place among their siblings of the same name.
 *
 * <p>Form: attributes are members {@code @name}, a text is {@code #}; under the name of a child stands a list whose entries
 * say at which place ({@code at}) an element is to be added ({@code add}, whole) or completed ({@code keep}).
 */
public final class XmlMemory {

    private static final String AT = "at";
    private static final String ADD = "add";
    private static final String KEEP = "keep";
    private static final String CONTENT = "content";

    private XmlMemory() {}

    /**
     * Returns the remainder of an element.
     *
     * @param element the element
     * @return the remainder; an empty object when everything was taken
     */
    public static JsonNode remainder(XmlElement element) {
        JsonNode out = JsonNode.object();
        element.attributes().forEach((name, value) -> {
            if (!element.isTaken(name)) {
                out.set("@" + name, value);
            }
        });
        String text = element.text();
        if (!element.isTextTaken() && !text.isBlank()) {
            out.set("#", text);
        }
        for (XmlElement child : element.elements()) {
            if (child.isClaimed()) {
                continue;
            }
            if (!isTouched(child)) {
                entry(out, child, ADD, whole(child));
            } else {
                JsonNode rest = remainder(child);
                if (!rest.isEmpty()) {
                    entry(out, child, KEEP, rest);
                }
            }
        }
        return out;
    }

    /**
     * Adds a whole element to the remainder of its parent, for readers that do not keep the children of the parent.
     *
     * @param memory the remainder of the parent
     * @param child the element
     */
    public static void keep(JsonNode memory, XmlElement child) {
        entry(memory, child, ADD, whole(child));
    }

    private static void entry(JsonNode out, XmlElement child, String what, JsonNode node) {
        JsonNode list = out.get(child.name());
        if (list == null) {
            list = JsonNode.array();
            out.set(child.name(), list);
        }
        list.add(JsonNode.object().set(AT, JsonNode.of(child.ordinal())).set(what, node));
    }

    private static boolean isTouched(XmlElement element) {
        if (element.isTextTaken()
                || element.isClaimed()
                || element.attributes().keySet().stream().anyMatch(element::isTaken)) {
            return true;
        }
        for (XmlElement child : element.elements()) {
            if (isTouched(child)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Returns a whole element with its content in order.
     *
     * @param element the element
     * @return the element as JSON
     */
    public static JsonNode whole(XmlElement element) {
        JsonNode out = JsonNode.object();
        element.attributes().forEach((name, value) -> out.set("@" + name, value));
        List<Object> content = element.content();
        if (content.size() == 1 && content.get(0) instanceof String text) {
            // A line break between two tags is layout.
            return text.isBlank() && text.indexOf('\n') >= 0 ? out : out.set("#", text);
        }
        if (!content.isEmpty()) {
            JsonNode list = JsonNode.array();
            for (Object item : content) {
                list.add(
                        item instanceof XmlElement child
                                ? JsonNode.object().set(child.name(), whole(child))
                                : JsonNode.of((String) item));
            }
            out.set(CONTENT, list);
        }
        return out;
    }

    /**
     * Builds a whole element.
     *
     * @param name the name
     * @param node the element as JSON
     * @return the element
     */
    public static XmlElement build(String name, JsonNode node) {
        XmlElement element = new XmlElement(name);
        attributes(element, node);
        String text = node.string("#");
        if (text != null) {
            element.content().add(text);
        }
        JsonNode content = node.get(CONTENT);
        if (content != null) {
            for (JsonNode item : content.elements()) {
                if (item.is(Kind.STRING)) {
                    element.content().add(item.text());
                } else {
                    item.members().forEach((child, value) -> element.add(build(child, value)));
                }
            }
        }
        return element;
    }

    private static void attributes(XmlElement element, JsonNode node) {
        node.members().forEach((name, value) -> {
            if (name.startsWith("@")
                    && value.is(Kind.STRING)
                    && !element.attributes().containsKey(name.substring(1))) {
                element.attributes().put(name.substring(1), value.text());
            }
        });
    }

    /**
     * Puts a remainder back into an element that a writer has built.
     *
     * @param element the element
     * @param memory the remainder; null for none
     */
    public static void restore(XmlElement element, @Nullable JsonNode memory) {
        if (memory == null) {
            return;
        }
        attributes(element, memory);
        String text = memory.string("#");
        if (text != null && element.content().isEmpty()) {
            element.content().add(text);
        }
        for (Map.Entry<String, JsonNode> member : memory.members().entrySet()) {
            if (member.getValue().is(Kind.ARRAY) && !member.getKey().equals(CONTENT)) {
                children(element, member.getKey(), member.getValue());
            }
        }
    }

    private static void children(XmlElement element, String name, JsonNode entries) {
        List<XmlElement> built = new ArrayList<>();
        for (XmlElement child : element.elements()) {
            if (child.name().equals(name)) {
                built.add(child);
            }
        }
        List<JsonNode> sorted = new ArrayList<>(entries.elements());
        sorted.sort(Comparator.comparingLong(XmlMemory::at));
        List<XmlElement> result = new ArrayList<>();
        int next = 0;
        for (JsonNode entry : sorted) {
            while (result.size() < at(entry) - 1 && next < built.size()) {
                result.add(built.get(next++));
            }
            JsonNode added = entry.get(ADD);
            if (added != null) {
                result.add(build(name, added));
            } else if (next < built.size()) {
                restore(built.get(next), entry.get(KEEP));
                result.add(built.get(next++));
            }
        }
        while (next < built.size()) {
            result.add(built.get(next++));
        }
        Set<XmlElement> moved = Collections.newSetFromMap(new IdentityHashMap<>());
        moved.addAll(built);
        element.content().removeIf(moved::contains);
        result.forEach(element::add);
    }

    private static long at(JsonNode entry) {
        JsonNode at = entry.get(AT);
        String text = at == null ? null : at.text();
        return text == null || text.length() > 9 || !text.chars().allMatch(c -> c >= '0' && c <= '9')
                ? Integer.MAX_VALUE
                : Long.parseLong(text);
    }

    /**
     * Returns the text of an element that stands whole in a remainder.
     *
     * @param memory the remainder
     * @param name the name of the child
     * @return the text of the first such element, or null
     */
    public static @Nullable String text(JsonNode memory, String name) {
        JsonNode list = memory.get(name);
        if (list == null || list.elements().isEmpty() || !list.is(Kind.ARRAY)) {
            return null;
        }
        JsonNode added = list.elements().get(0).get(ADD);
        return added == null ? null : added.string("#");
    }

    /**
     * Returns how many leaves of an element a reader took and how many it left.
     *
     * @param element the element
     * @return the numbers taken and left, in this order; claimed children are not counted
     */
    public static long[] leaves(XmlElement element) {
        long[] counts = new long[2];
        element.attributes().keySet().forEach(name -> counts[element.isTaken(name) ? 0 : 1]++);
        for (Object item : element.content()) {
            if (item instanceof XmlElement child) {
                if (!child.isClaimed()) {
                    long[] inner = leaves(child);
                    counts[0] += inner[0];
                    counts[1] += inner[1];
                }
            } else if (!((String) item).isBlank()) {
                counts[element.isTextTaken() ? 0 : 1]++;
            }
        }
        if (isBare(element)) {
            counts[element.isTextTaken() || element.isClaimed() ? 0 : 1] += 1;
        }
        return counts;
    }

    private static boolean isBare(XmlElement element) {
        return element.attributes().isEmpty()
                && element.elements().isEmpty()
                && element.text().isBlank();
    }

    /**
     * Returns the number of leaves of an element: attributes, texts, and elements that have neither.
     *
     * @param element the element
     * @return the number
     */
    public static long count(XmlElement element) {
        long count = (long) element.attributes().size() + (isBare(element) ? 1 : 0);
        for (Object item : element.content()) {
            if (item instanceof XmlElement child) {
                count += count(child);
            } else if (!((String) item).isBlank()) {
                count++;
            }
        }
        return count;
    }

    /**
     * Returns the leaves of an element whose children were read one by one: its attributes and texts, itself if it has
     * nothing.
     *
     * @param element the element
     * @param children the number of its children
     * @return the number of leaves without those of the children
     */
    public static long own(XmlElement element, int children) {
        long texts = element.content().stream()
                .filter(item -> item instanceof String text && !text.isBlank())
                .count();
        long own = element.attributes().size() + texts;
        return own == 0 && children == 0 ? 1 : own;
    }
}
