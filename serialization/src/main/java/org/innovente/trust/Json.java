package org.innovente.trust;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A JSON value held as a tree, as far as canonical form, hashes and patches need one.
 *
 * <p>Objects and arrays are mutable while a patch is applied and never leave this package. Nesting is bounded by
 * {@link StrictJson#MAX_DEPTH}, so recursion over a value is bounded too.
 */
sealed interface Json {
    /** The members of an object, in document order. */
    record Obj(Map<String, Json> members) implements Json {
        Obj() {
            this(new LinkedHashMap<>());
        }

        /** Returns the text of a member, or null where it is absent or no text. */
        @Nullable
        String text(String name) {
            return members.get(name) instanceof Text text ? text.value() : null;
        }

        Obj put(String name, String value) {
            members.put(name, new Text(value));
            return this;
        }

        Obj put(String name, Json value) {
            members.put(name, value);
            return this;
        }
    }

    /** The elements of an array. */
    record Arr(List<Json> elements) implements Json {
        Arr() {
            this(new ArrayList<>());
        }
    }

    /** A string without lone surrogates. */
    record Text(String value) implements Json {}

    /** A number as it was spelled; two spellings of one double are the same number. */
    record Num(String token) implements Json {
        /** Returns the canonical text: that of the double that the token denotes. */
        String canonical() {
            return EcmaNumber.toText(Double.parseDouble(token));
        }
    }

    /** True, false or null. */
    enum Word implements Json {
        TRUE("true"),
        FALSE("false"),
        NULL("null");

        private final String text;

        Word(String text) {
            this.text = text;
        }

        String text() {
            return text;
        }
    }

    /** Returns a copy that shares nothing mutable with this value. */
    default Json copy() {
        if (this instanceof Obj object) {
            Obj copy = new Obj();
            object.members.forEach((name, value) -> copy.members.put(name, value.copy()));
            return copy;
        }
        if (this instanceof Arr array) {
            Arr copy = new Arr(new ArrayList<>(array.elements.size()));
            array.elements.forEach(value -> copy.elements.add(value.copy()));
            return copy;
        }
        return this;
    }

    /** Returns the number of levels of this value: 0 for a scalar. */
    default int depth() {
        int deepest = 0;
        for (Json child : children()) {
            deepest = Math.max(deepest, child.depth() + 1);
        }
        return this instanceof Obj || this instanceof Arr ? Math.max(deepest, 1) : 0;
    }

    /** Returns the number of values in this one, itself included. */
    default long size() {
        long size = 1;
        for (Json child : children()) {
            size += child.size();
        }
        return size;
    }

    /** Returns the values directly inside this one. */
    default Collection<Json> children() {
        if (this instanceof Obj object) {
            return object.members.values();
        }
        return this instanceof Arr array ? array.elements : List.of();
    }

    /** Returns whether two values are the same JSON value: member order and the spelling of numbers do not matter. */
    static boolean same(Json one, Json other) {
        if (one instanceof Num a && other instanceof Num b) {
            return a.token.equals(b.token) || a.canonical().equals(b.canonical());
        }
        if (one instanceof Arr a && other instanceof Arr b) {
            if (a.elements.size() != b.elements.size()) {
                return false;
            }
            for (int i = 0; i < a.elements.size(); i++) {
                if (!same(a.elements.get(i), b.elements.get(i))) {
                    return false;
                }
            }
            return true;
        }
        if (one instanceof Obj a && other instanceof Obj b) {
            if (a.members.size() != b.members.size()) {
                return false;
            }
            for (Map.Entry<String, Json> member : a.members.entrySet()) {
                Json value = b.members.get(member.getKey());
                if (value == null || !same(member.getValue(), value)) {
                    return false;
                }
            }
            return true;
        }
        return one.equals(other);
    }

    /** Returns whether two values are spelled alike: member order and the spelling of numbers included. */
    static boolean identical(Json one, Json other) {
        if (one instanceof Obj a && other instanceof Obj b) {
            if (a.members.size() != b.members.size()) {
                return false;
            }
            var left = a.members.entrySet().iterator();
            var right = b.members.entrySet().iterator();
            while (left.hasNext()) {
                var x = left.next();
                var y = right.next();
                if (!x.getKey().equals(y.getKey()) || !identical(x.getValue(), y.getValue())) {
                    return false;
                }
            }
            return true;
        }
        if (one instanceof Arr a && other instanceof Arr b) {
            if (a.elements.size() != b.elements.size()) {
                return false;
            }
            for (int i = 0; i < a.elements.size(); i++) {
                if (!identical(a.elements.get(i), b.elements.get(i))) {
                    return false;
                }
            }
            return true;
        }
        return one.equals(other);
    }
}
