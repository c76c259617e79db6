package org.innovente.exchange.source;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An element of an XML document with its place, which remembers what a reader has taken from it.
 *
 * <p>Readers take attributes and texts; whatever nobody took is the remainder, and the remainder is what the conversion
 * report calls kept for the way back. So nothing can be lost by being forgotten. Not thread-safe.
 */
public final class XmlElement {

    private final String namespace;
    private final String name;
    private final int line;
    private final int column;
    private final Map<String, String> attributes = new LinkedHashMap<>();
    private final List<Object> content = new ArrayList<>();
    private final Map<String, Integer> counts = new HashMap<>();
    private @Nullable XmlElement parent;
    private int ordinal = 1;
    private final List<String> takenAttributes = new ArrayList<>();
    private boolean textTaken;
    private boolean claimed;

    /**
     * Creates an element that was read.
     *
     * @param namespace the namespace; empty for none
     * @param name the local name
     * @param line the line of its start tag
     * @param column the column of its start tag
     */
    public XmlElement(String namespace, String name, int line, int column) {
        this.namespace = namespace;
        this.name = name;
        this.line = line;
        this.column = column;
    }

    /**
     * Creates an element to be written.
     *
     * @param name the local name
     */
    public XmlElement(String name) {
        this("", name, 0, 0);
    }

    /**
     * Returns the namespace.
     *
     * @return the namespace; empty for none
     */
    public String namespace() {
        return namespace;
    }

    /**
     * Returns the local name.
     *
     * @return the name
     */
    public String name() {
        return name;
    }

    /**
     * Returns the attributes in document order.
     *
     * @return the attributes, to be changed only by builders
     */
    public Map<String, String> attributes() {
        return attributes;
    }

    /**
     * Returns texts and elements in document order.
     *
     * @return the content: {@link String}s and {@link XmlElement}s
     */
    public List<Object> content() {
        return content;
    }

    /**
     * Returns the place of the start tag.
     *
     * @return the place; its path is built on demand
     */
    public Place place() {
        Deque<String> steps = new ArrayDeque<>();
        for (XmlElement e = this; e != null; e = e.parent) {
            steps.push(e.parent == null ? "/" + e.name : "/" + e.name + "[" + e.ordinal + "]");
        }
        return new Place(String.join("", steps), line, column);
    }

    /**
     * Adds an element as the last of the content.
     *
     * @param child the element
     * @return the element added
     */
    public XmlElement add(XmlElement child) {
        adopt(child);
        content.add(child);
        return child;
    }

    /** Makes this the parent of an element without keeping it, as streaming readers need. */
    void adopt(XmlElement child) {
        child.parent = this;
        child.ordinal = counts.merge(child.name, 1, Integer::sum);
    }

    /**
     * Adds a new element with a text; nothing if there is no text.
     *
     * @param child the name
     * @param text the text, or null
     * @return the element, or null
     */
    public @Nullable XmlElement add(String child, @Nullable String text) {
        if (text == null) {
            return null;
        }
        XmlElement element = new XmlElement(child);
        element.content.add(text);
        return add(element);
    }

    /**
     * Sets an attribute; nothing if there is no value.
     *
     * @param attribute the name
     * @param value the value, or null
     * @return this element
     */
    public XmlElement set(String attribute, @Nullable String value) {
        if (value != null) {
            attributes.put(attribute, value);
        }
        return this;
    }

    /**
     * Returns the elements of the content.
     *
     * @return the elements in order
     */
    public List<XmlElement> elements() {
        List<XmlElement> elements = new ArrayList<>();
        for (Object item : content) {
            if (item instanceof XmlElement element) {
                elements.add(element);
            }
        }
        return elements;
    }

    /**
     * Returns the elements of a name that nobody has claimed.
     *
     * @param child the name
     * @return the elements in order
     */
    public List<XmlElement> children(String child) {
        List<XmlElement> found = new ArrayList<>();
        for (Object item : content) {
            if (item instanceof XmlElement element && element.name.equals(child) && !element.claimed) {
                found.add(element);
            }
        }
        return found;
    }

    /**
     * Returns the first element of a name.
     *
     * @param child the name
     * @return the element, if there is one
     */
    public Optional<XmlElement> child(String child) {
        for (Object item : content) {
            if (item instanceof XmlElement element && element.name.equals(child)) {
                return Optional.of(element);
            }
        }
        return Optional.empty();
    }

    /**
     * Returns the element that a path of names leads to, the first at each step.
     *
     * @param names the names
     * @return the element, if there is one
     */
    public Optional<XmlElement> find(String... names) {
        Optional<XmlElement> found = Optional.of(this);
        for (String step : names) {
            found = found.flatMap(e -> e.child(step));
        }
        return found;
    }

    /**
     * Returns the text without taking it.
     *
     * @return the texts of the content, joined
     */
    public String text() {
        if (content.size() == 1 && content.get(0) instanceof String only) {
            return only;
        }
        StringBuilder text = new StringBuilder();
        for (Object item : content) {
            if (item instanceof String piece) {
                text.append(piece);
            }
        }
        return text.toString();
    }

    /**
     * Takes the text.
     *
     * @return the text
     */
    public String takeText() {
        textTaken = true;
        return text();
    }

    /**
     * Takes an attribute.
     *
     * @param attribute the name
     * @return the value, if the attribute is present
     */
    public Optional<String> take(String attribute) {
        String value = attributes.get(attribute);
        if (value != null && !takenAttributes.contains(attribute)) {
            takenAttributes.add(attribute);
        }
        return Optional.ofNullable(value);
    }

    /**
     * Takes the text of the first element of a name.
     *
     * @param child the name
     * @return the text, if there is such an element
     */
    public Optional<String> takeChild(String child) {
        return child(child).map(XmlElement::takeText);
    }

    /** Says that this element has become a value of its own, so that it is no part of its parent's remainder. */
    public void claim() {
        claimed = true;
    }

    /**
     * Returns whether this element has become a value of its own.
     *
     * @return whether it was claimed
     */
    public boolean isClaimed() {
        return claimed;
    }

    /**
     * Returns whether somebody took the text.
     *
     * @return whether it was taken
     */
    public boolean isTextTaken() {
        return textTaken;
    }

    /**
     * Returns whether somebody took an attribute.
     *
     * @param attribute the name
     * @return whether it was taken
     */
    public boolean isTaken(String attribute) {
        return takenAttributes.contains(attribute);
    }

    /**
     * Returns the number of this element among its siblings of the same name.
     *
     * @return the number, from 1
     */
    public int ordinal() {
        return ordinal;
    }
}
