package org.innovente.exchange.source;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A JSON value with its place. Objects keep the order of their members, numbers their spelling. Readers take members out;
 * what is left over is the remainder. Not thread-safe.
 */
public final class JsonNode {

    /** The kinds of JSON values. */
    public enum Kind {
        /** An object. */
        OBJECT,
        /** An array. */
        ARRAY,
        /** A string. */
        STRING,
        /** A number, kept as it is spelled. */
        NUMBER,
        /** True or false. */
        BOOLEAN,
        /** Null. */
        NULL
    }

    private final Kind kind;
    private final String text;
    private final int line;
    private final int column;
    private final Map<String, JsonNode> members;
    private final List<JsonNode> elements;

    private JsonNode(Kind kind, String text, int line, int column) {
        this.kind = kind;
        this.text = text;
        this.line = line;
        this.column = column;
        this.members = kind == Kind.OBJECT ? new LinkedHashMap<>() : Map.of();
        this.elements = kind == Kind.ARRAY ? new ArrayList<>() : List.of();
    }

    /**
     * Returns a value that was read.
     *
     * @param kind the kind
     * @param text the text of a string, number or boolean
     * @param line the line
     * @param column the column
     * @return the value
     */
    public static JsonNode read(Kind kind, String text, int line, int column) {
        return new JsonNode(kind, text, line, column);
    }

    /**
     * Returns a new empty object.
     *
     * @return the object
     */
    public static JsonNode object() {
        return new JsonNode(Kind.OBJECT, "", 0, 0);
    }

    /**
     * Returns a new empty array.
     *
     * @return the array
     */
    public static JsonNode array() {
        return new JsonNode(Kind.ARRAY, "", 0, 0);
    }

    /**
     * Returns a string.
     *
     * @param text the text
     * @return the string
     */
    public static JsonNode of(String text) {
        return new JsonNode(Kind.STRING, text, 0, 0);
    }

    /**
     * Returns a whole number.
     *
     * @param number the number
     * @return the number
     */
    public static JsonNode of(long number) {
        return new JsonNode(Kind.NUMBER, Long.toString(number), 0, 0);
    }

    /**
     * Returns an array of strings.
     *
     * @param texts the strings
     * @return the array
     */
    public static JsonNode of(Collection<String> texts) {
        JsonNode array = array();
        for (String each : texts) {
            array.elements.add(of(each));
        }
        return array;
    }

    /**
     * Returns the kind.
     *
     * @return the kind
     */
    public Kind kind() {
        return kind;
    }

    /**
     * Returns the text of a string, number or boolean.
     *
     * @return the text; empty for other kinds
     */
    public String text() {
        return text;
    }

    /**
     * Returns the place.
     *
     * @param pointer the JSON Pointer that leads here
     * @return the place
     */
    public Place place(String pointer) {
        return new Place(pointer, line, column);
    }

    /**
     * Returns whether this is of a kind.
     *
     * @param other the kind
     * @return whether it is
     */
    public boolean is(Kind other) {
        return kind == other;
    }

    /**
     * Returns the members of an object in order, to be changed freely.
     *
     * @return the members; empty for other kinds
     */
    public Map<String, JsonNode> members() {
        return members;
    }

    /**
     * Returns the elements of an array in order, to be changed freely.
     *
     * @return the elements; empty for other kinds
     */
    public List<JsonNode> elements() {
        return elements;
    }

    /**
     * Returns a member.
     *
     * @param name the name
     * @return the member, or null
     */
    public @Nullable JsonNode get(String name) {
        return members.get(name);
    }

    /**
     * Returns the text of a member that is a string.
     *
     * @param name the name
     * @return the text, or null
     */
    public @Nullable String string(String name) {
        JsonNode member = members.get(name);
        return member != null && member.kind == Kind.STRING ? member.text : null;
    }

    /**
     * Takes a member out.
     *
     * @param name the name
     * @return the member, or null
     */
    public @Nullable JsonNode take(String name) {
        return members.remove(name);
    }

    /**
     * Takes the text of a member that is a string; a member of another kind stays.
     *
     * @param name the name
     * @return the text, or null
     */
    public @Nullable String takeString(String name) {
        String value = string(name);
        if (value != null) {
            members.remove(name);
        }
        return value;
    }

    /**
     * Sets a member; nothing if there is no value.
     *
     * @param name the name
     * @param value the value, or null
     * @return this object
     */
    public JsonNode set(String name, @Nullable JsonNode value) {
        if (value != null) {
            members.put(name, value);
        }
        return this;
    }

    /**
     * Sets a string member; nothing if there is no value.
     *
     * @param name the name
     * @param value the text, or null
     * @return this object
     */
    public JsonNode set(String name, @Nullable String value) {
        return value == null ? this : set(name, of(value));
    }

    /**
     * Adds an element to an array.
     *
     * @param element the element
     * @return this array
     */
    public JsonNode add(JsonNode element) {
        elements.add(element);
        return this;
    }

    /**
     * Returns whether there is nothing in an object or array.
     *
     * @return whether it is empty
     */
    public boolean isEmpty() {
        return members.isEmpty() && elements.isEmpty();
    }

    /**
     * Returns the number of leaves: strings, numbers, booleans, nulls, and empty objects and arrays.
     *
     * @return the number, at least 1
     */
    public long leaves() {
        long leaves = 0;
        Deque<JsonNode> open = new ArrayDeque<>();
        open.push(this);
        while (!open.isEmpty()) {
            JsonNode node = open.pop();
            if (node.isEmpty()) {
                leaves++;
            }
            node.members.values().forEach(open::push);
            node.elements.forEach(open::push);
        }
        return leaves;
    }

    /**
     * Returns a copy that may be changed without touching this one.
     *
     * @return the copy
     */
    public JsonNode copy() {
        JsonNode root = shell();
        Deque<JsonNode[]> open = new ArrayDeque<>();
        open.push(new JsonNode[] {this, root});
        while (!open.isEmpty()) {
            JsonNode[] pair = open.pop();
            pair[0].members.forEach((name, value) -> {
                JsonNode twin = value.shell();
                pair[1].members.put(name, twin);
                open.push(new JsonNode[] {value, twin});
            });
            for (JsonNode value : pair[0].elements) {
                JsonNode twin = value.shell();
                pair[1].elements.add(twin);
                open.push(new JsonNode[] {value, twin});
            }
        }
        return root;
    }

    private JsonNode shell() {
        return new JsonNode(kind, text, line, column);
    }

    /**
     * Returns the minified JSON text, members in order.
     *
     * @return the text
     */
    public String toJson() {
        return JsonText.write(this, false);
    }

    @Override
    public String toString() {
        return toJson();
    }
}
