package org.innovente.trust;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The patch that turns one tree into another, member order and the spelling of numbers included.
 *
 * <p>Elements of an array are matched by their {@code id} where each has one of its own, otherwise by equality. Where the order
 * of members has to change, a member is moved onto itself, which makes it the last one here and means nothing elsewhere.
 */
final class JsonDiff {
    /** The greatest number of element shifts spent on one array; beyond it the array is replaced as a whole. */
    private static final long MAX_SHIFTS = 200_000_000L;

    private final Json.Arr patch = new Json.Arr();

    private JsonDiff() {}

    /**
     * Returns the operations that turn {@code from} into {@code to}. Takes time linear in both plus the shifts inside arrays,
     * which are bounded. The values of the second tree are shared with the result.
     */
    static Json.Arr between(Json from, Json to) {
        JsonDiff diff = new JsonDiff();
        diff.compare("", from, to);
        return diff.patch;
    }

    private void compare(String path, Json from, Json to) {
        if (from instanceof Json.Obj a && to instanceof Json.Obj b) {
            objects(path, a, b);
        } else if (from instanceof Json.Arr a && to instanceof Json.Arr b) {
            if (!Json.identical(a, b)) {
                arrays(path, a.elements(), b.elements());
            }
        } else if (!Json.identical(from, to)) {
            emit("replace", path, to);
        }
    }

    private void objects(String path, Json.Obj from, Json.Obj to) {
        List<String> kept = new ArrayList<>();
        for (String name : from.members().keySet()) {
            if (to.members().containsKey(name)) {
                kept.add(name);
            } else {
                emit("remove", path + "/" + JsonPointer.escape(name), null);
            }
        }
        Iterator<String> order = kept.iterator();
        @Nullable String next = order.hasNext() ? order.next() : null;
        boolean inOrder = true;
        for (Map.Entry<String, Json> member : to.members().entrySet()) {
            String name = member.getKey();
            String at = path + "/" + JsonPointer.escape(name);
            Json old = from.members().get(name);
            inOrder = inOrder && name.equals(next);
            if (inOrder) {
                next = order.hasNext() ? order.next() : null;
            }
            if (old == null) {
                emit("add", at, member.getValue());
            } else {
                if (!inOrder) {
                    move(at, at);
                }
                compare(at, old, member.getValue());
            }
        }
    }

    private void arrays(String path, List<Json> from, List<Json> to) {
        List<Object> oldKeys = keys(from);
        List<Object> newKeys = keys(to);
        if (oldKeys == null || newKeys == null) {
            emit("replace", path, new Json.Arr(to));
            return;
        }
        Map<Object, Integer> newIndex = index(newKeys);
        List<Object> working = new ArrayList<>();
        List<Integer> targets = new ArrayList<>();
        List<Integer> gone = new ArrayList<>();
        for (int i = 0; i < oldKeys.size(); i++) {
            Integer target = newIndex.get(oldKeys.get(i));
            if (target == null) {
                gone.add(i);
            } else {
                working.add(oldKeys.get(i));
                targets.add(target);
            }
        }
        Set<Object> settled = settled(working, targets);
        long touched = gone.size() + (long) (newKeys.size() - settled.size());
        if (touched * Math.max(oldKeys.size(), newKeys.size()) > MAX_SHIFTS || (settled.isEmpty() && !from.isEmpty())) {
            emit("replace", path, new Json.Arr(to));
            return;
        }
        for (int i = gone.size() - 1; i >= 0; i--) {
            emit("remove", path + "/" + gone.get(i), null);
        }
        arrange(path, to, newKeys, working, settled);
        Map<Object, Integer> oldIndex = index(oldKeys);
        for (int i = 0; i < newKeys.size(); i++) {
            Integer old = oldIndex.get(newKeys.get(i));
            if (old != null) {
                compare(path + "/" + i, from.get(old), to.get(i));
            }
        }
    }

    /** Moves and adds elements, left to right, until the working list has the keys of the new one. */
    private void arrange(String path, List<Json> to, List<Object> newKeys, List<Object> working, Set<Object> settled) {
        Set<Object> present = new HashSet<>(working);
        for (int i = 0; i < newKeys.size(); i++) {
            Object key = newKeys.get(i);
            if (settled.contains(key)) {
                // elements that still have to move away may stand before it: move them to the end of what is left
                while (!working.get(i).equals(key)) {
                    Object early = working.remove(i);
                    working.add(early);
                    move(path + "/" + i, path + "/" + (working.size() - 1));
                }
            } else if (present.contains(key)) {
                int at = working.subList(i, working.size()).indexOf(key) + i;
                if (at != i) {
                    working.remove(at);
                    working.add(i, key);
                    move(path + "/" + at, path + "/" + i);
                }
            } else {
                working.add(i, key);
                emit("add", path + "/" + i, to.get(i));
            }
        }
    }

    /** Returns the keys of the elements that need not move: a longest increasing run of target positions. */
    private static Set<Object> settled(List<Object> keys, List<Integer> targets) {
        int[] tails = new int[targets.size()];
        int[] previous = new int[targets.size()];
        int length = 0;
        for (int i = 0; i < targets.size(); i++) {
            int low = 0;
            int high = length;
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (targets.get(tails[middle]) < targets.get(i)) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            previous[i] = low == 0 ? -1 : tails[low - 1];
            tails[low] = i;
            length = Math.max(length, low + 1);
        }
        Set<Object> settled = new HashSet<>();
        for (int i = length == 0 ? -1 : tails[length - 1]; i >= 0; i = previous[i]) {
            settled.add(keys.get(i));
        }
        return settled;
    }

    /** Returns one distinct key for each element, or null if two elements would share one. */
    private static @Nullable List<Object> keys(List<Json> elements) {
        List<Object> keys = new ArrayList<>(elements.size());
        Set<Object> seen = new HashSet<>();
        for (Json element : elements) {
            Object key = element instanceof Json.Obj object && object.text("id") != null ? object.text("id") : element;
            keys.add(key);
            if (!seen.add(key)) {
                return null;
            }
        }
        return keys;
    }

    private static Map<Object, Integer> index(List<Object> keys) {
        Map<Object, Integer> index = new HashMap<>();
        for (int i = 0; i < keys.size(); i++) {
            index.put(keys.get(i), i);
        }
        return index;
    }

    private void emit(String operation, String path, @Nullable Json value) {
        Json.Obj entry = new Json.Obj(new LinkedHashMap<>());
        entry.put("op", operation).put("path", path);
        if (value != null) {
            entry.put("value", value);
        }
        patch.elements().add(entry);
    }

    private void move(String from, String to) {
        patch.elements().add(new Json.Obj().put("op", "move").put("from", from).put("path", to));
    }
}
