package org.innovente.exchange.table;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.innovente.exchange.source.JsonNode;
import org.innovente.exchange.source.JsonNode.Kind;
import org.jspecify.annotations.Nullable;

/** Values inside trees by relative paths such as {@code title/fr}. */
final class Trees {

    private Trees() {}

    /** Returns the value at a path, or null. */
    static @Nullable JsonNode get(JsonNode root, String path) {
        JsonNode node = root;
        for (String step : path.split("/", -1)) {
            node = node == null ? null : node.get(step);
        }
        return node;
    }

    /** Takes the value at a path out, and the objects on the way that become empty by that. */
    static void remove(JsonNode root, String path) {
        String[] steps = path.split("/", -1);
        List<JsonNode> way = new ArrayList<>();
        JsonNode node = root;
        for (String step : steps) {
            if (node == null) {
                return;
            }
            way.add(node);
            node = node.get(step);
        }
        for (int i = steps.length - 1; i >= 0; i--) {
            way.get(i).take(steps[i]);
            if (!way.get(i).isEmpty()) {
                return;
            }
        }
    }

    /**
     * Puts a value at a path, making the objects on the way.
     *
     * @return whether there was room: no other value stands at the path or on the way
     */
    static boolean put(JsonNode root, String path, JsonNode value) {
        String[] steps = path.split("/", -1);
        JsonNode node = root;
        for (int i = 0; i < steps.length - 1; i++) {
            JsonNode next = node.get(steps[i]);
            if (next == null) {
                JsonNode place = value;
                next = at(JsonNode.object(), place);
                node.set(steps[i], next);
            }
            if (!next.is(Kind.OBJECT)) {
                return false;
            }
            node = next;
        }
        return merge(node, steps[steps.length - 1], value).isEmpty();
    }

    /**
     * Merges a value into an object: objects member by member, arrays one behind the other.
     *
     * @return the members for which there was no room
     */
    static List<String> merge(JsonNode target, String name, JsonNode value) {
        List<String> refused = new ArrayList<>();
        Deque<Object[]> open = new ArrayDeque<>();
        open.push(new Object[] {target, name, value});
        while (!open.isEmpty()) {
            Object[] next = open.pop();
            JsonNode into = (JsonNode) next[0];
            String member = (String) next[1];
            JsonNode from = (JsonNode) next[2];
            JsonNode there = into.get(member);
            if (there == null) {
                into.set(member, from);
            } else if (there.is(Kind.OBJECT) && from.is(Kind.OBJECT)) {
                List<Map.Entry<String, JsonNode>> members =
                        new ArrayList<>(from.members().entrySet());
                for (int i = members.size() - 1; i >= 0; i--) {
                    open.push(new Object[] {
                        there, members.get(i).getKey(), members.get(i).getValue()
                    });
                }
            } else if (there.is(Kind.ARRAY) && from.is(Kind.ARRAY)) {
                from.elements().forEach(there::add);
            } else {
                refused.add(member);
            }
        }
        return refused;
    }

    private static JsonNode at(JsonNode shell, JsonNode place) {
        return JsonNode.read(
                shell.kind(), "", place.place("").line(), place.place("").column());
    }

    /** Returns a copy of a value in which everything stands at one place. */
    static JsonNode placed(JsonNode value, int line, int column) {
        JsonNode root = JsonNode.read(value.kind(), value.text(), line, column);
        Deque<JsonNode[]> open = new ArrayDeque<>();
        open.push(new JsonNode[] {value, root});
        while (!open.isEmpty()) {
            JsonNode[] pair = open.pop();
            pair[0].members().forEach((name, child) -> {
                JsonNode twin = JsonNode.read(child.kind(), child.text(), line, column);
                pair[1].set(name, twin);
                open.push(new JsonNode[] {child, twin});
            });
            for (JsonNode child : pair[0].elements()) {
                JsonNode twin = JsonNode.read(child.kind(), child.text(), line, column);
                pair[1].add(twin);
                open.push(new JsonNode[] {child, twin});
            }
        }
        return root;
    }
}
