package org.innovente.json.cursor;

import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The open objects and arrays of the document that is being read, as parallel arrays that are used again and again, so
 * that a member costs no allocation.
 *
 * <p>The names that an object has shown so far lie on one common stack and are compared by identity, since equal names
 * are the same object; an object with many members changes to a set.
 */
final class Frames {

    /** From how many members on an object keeps its names in a set. */
    private static final int MANY = 24;

    private static final int START = 16;

    private int depth;
    private boolean[] array = new boolean[START];
    private @Nullable String[] name = new String[START];
    private int[] index = new int[START];
    private int[] line = new int[START];
    private int[] column = new int[START];
    private int[] source = new int[START];
    private @Nullable Place[] place = new Place[START];
    private @Nullable String[] id = new String[START];
    private int[] firstName = new int[START];

    @SuppressWarnings({"unchecked", "rawtypes"})
    private @Nullable Set<String>[] manyNames = new Set[START];

    @SuppressWarnings({"unchecked", "rawtypes"})
    private @Nullable Map<String, String>[] kept = new Map[START];

    private String[] names = new String[START * 8];
    private int nameCount;

    /** Returns the number of open objects and arrays. */
    int depth() {
        return depth;
    }

    void push(boolean isArray, int atLine, int atColumn) {
        if (depth == array.length) {
            grow();
        }
        array[depth] = isArray;
        name[depth] = null;
        index[depth] = -1;
        line[depth] = atLine;
        column[depth] = atColumn;
        place[depth] = null;
        id[depth] = null;
        firstName[depth] = nameCount;
        manyNames[depth] = null;
        kept[depth] = null;
        depth++;
    }

    void pop() {
        depth--;
        nameCount = firstName[depth];
        manyNames[depth] = null;
        kept[depth] = null;
        place[depth] = null;
    }

    /** Notes a member of the innermost object; returns false when it has one of that name already. */
    boolean member(String memberName) {
        int top = depth - 1;
        name[top] = memberName;
        Set<String> many = manyNames[top];
        if (many != null) {
            return many.add(memberName);
        }
        int from = firstName[top];
        for (int i = from; i < nameCount; i++) {
            if (isSame(names[i], memberName)) {
                return false;
            }
        }
        if (nameCount - from == MANY) {
            many = new HashSet<>(Arrays.asList(names).subList(from, nameCount));
            many.add(memberName);
            manyNames[top] = many;
            nameCount = from;
            return true;
        }
        if (nameCount == names.length) {
            names = Arrays.copyOf(names, nameCount * 2);
        }
        names[nameCount++] = memberName;
        return true;
    }

    /** Returns whether the innermost object has shown a member of that name. */
    boolean has(String memberName) {
        int top = depth - 1;
        Set<String> many = manyNames[top];
        if (many != null) {
            return many.contains(memberName);
        }
        for (int i = firstName[top]; i < nameCount; i++) {
            if (names[i].equals(memberName)) {
                return true;
            }
        }
        return false;
    }

    /** Moves on to the next element of the innermost array. */
    void element() {
        index[depth - 1]++;
    }

    /** Returns whether the innermost frame is an array. */
    boolean isInArray() {
        return depth > 0 && array[depth - 1];
    }

    /** Keeps the raw text of a member of the innermost object. */
    void keep(String memberName, String json) {
        Map<String, String> members = kept[depth - 1];
        if (members == null) {
            members = new LinkedHashMap<>();
            kept[depth - 1] = members;
        }
        members.put(memberName, json);
    }

    @Nullable
    Map<String, String> kept() {
        return kept[depth - 1];
    }

    /** Returns the key of the current value in an index of sources. */
    int sourceKey() {
        if (depth == 0) {
            return 0;
        }
        String memberName = name[depth - 1];
        return memberName == null ? index[depth - 1] : memberName.hashCode();
    }

    void source(int handle) {
        source[depth - 1] = handle;
    }

    int source() {
        return source[depth - 1];
    }

    /** Notes the id of the innermost object. */
    void id(String text) {
        id[depth - 1] = text;
    }

    boolean isAtId() {
        return depth > 0 && isSame(name[depth - 1], "id");
    }

    /** Returns the place of the current value, the next inward of the innermost frame. */
    Place placeOfValue(int atLine, int atColumn) {
        return placeAt(depth, atLine, atColumn);
    }

    /** Returns the place where the innermost object or array starts. */
    Place placeOfFrame() {
        return frame(depth - 1);
    }

    /** Returns the innermost id and the kind of thing that has it, such as {@code module GE37}; empty text if none. */
    String subject() {
        for (int i = depth - 1; i > 0; i--) {
            String text = id[i];
            if (text != null) {
                String list = i >= 2 && array[i - 1] ? name[i - 2] : name[i - 1];
                return Subjects.kind(list == null ? "" : list) + " " + text;
            }
        }
        return "";
    }

    private Place frame(int at) {
        Place known = place[at];
        if (known == null) {
            known = placeAt(at, line[at], column[at]);
            place[at] = known;
        }
        return known;
    }

    /** The place of what lies below {@code below} frames: a chain that shares its outer part with other places. */
    private Place placeAt(int below, int atLine, int atColumn) {
        if (below == 0) {
            return new Place(null, null, 0, atLine, atColumn);
        }
        for (int i = place[below - 1] == null ? 0 : below; i < below; i++) {
            if (place[i] == null) {
                place[i] = i == 0
                        ? new Place(null, null, 0, line[0], column[0])
                        : new Place(place[i - 1], name[i - 1], index[i - 1], line[i], column[i]);
            }
        }
        int around = below - 1;
        boolean inside = array[around] ? index[around] >= 0 : name[around] != null;
        Place outer = place[around];
        return inside || outer == null
                ? new Place(outer, name[around], index[around], atLine, atColumn)
                : outer.at(atLine, atColumn);
    }

    /** Equal names are the same object, as the streams of tokens promise. */
    @SuppressWarnings("ReferenceEquality")
    private static boolean isSame(@Nullable String a, String b) {
        return a == b;
    }

    private void grow() {
        int larger = array.length * 2;
        array = Arrays.copyOf(array, larger);
        name = Arrays.copyOf(name, larger);
        index = Arrays.copyOf(index, larger);
        line = Arrays.copyOf(line, larger);
        column = Arrays.copyOf(column, larger);
        source = Arrays.copyOf(source, larger);
        place = Arrays.copyOf(place, larger);
        id = Arrays.copyOf(id, larger);
        firstName = Arrays.copyOf(firstName, larger);
        manyNames = Arrays.copyOf(manyNames, larger);
        kept = Arrays.copyOf(kept, larger);
    }
}
