package org.innovente.json.cursor;

import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The open objects and arrays of the document that is being read, as frames that are used again and again, so
 * that a member costs no allocation.
 *
 * <p>The names that an object has shown so far lie on one common stack and are compared by identity first, since equal
 * names are nearly always the same object; an object with many members changes to a set.
 */
final class Frames {

    /** From how many members on an object keeps its names in a set. */
    private static final int MANY = 24;

    private static final int START = 16;
    /** Spreads a hash over the bits of a word, of which the six highest are used. */
    private static final int HASH = 0x9E3779B9;

    private static final int HASH_SHIFT = 26;

    /** An open object or array. */
    private static final class Frame {
        private boolean array;
        private @Nullable String name;
        private int index;
        private int line;
        private int column;
        private int source;
        private @Nullable Place place;
        private @Nullable String id;
        private boolean isId;
        private int firstName;
        /** A bit for each name so far, by its hash: a name whose bit is not there is new. */
        private long nameBits;

        private @Nullable Set<String> manyNames;
        private @Nullable Map<String, String> kept;
    }

    private int depth;
    private Frame[] frames = new Frame[0];
    /** The innermost frame; one that is never looked at when there is none. */
    private Frame top = new Frame();

    private String[] names = new String[START * 8];
    private int nameCount;

    /** Returns the number of open objects and arrays. */
    int depth() {
        return depth;
    }

    void push(boolean isArray, int atLine, int atColumn) {
        if (depth == frames.length) {
            grow();
        }
        Frame frame = frames[depth++];
        top = frame;
        frame.array = isArray;
        frame.name = null;
        frame.index = -1;
        frame.line = atLine;
        frame.column = atColumn;
        if (frame.id != null) {
            frame.id = null;
        }
        frame.isId = false;
        frame.firstName = nameCount;
        frame.nameBits = 0;
    }

    void pop() {
        Frame frame = frames[--depth];
        if (depth > 0) {
            top = frames[depth - 1];
        }
        nameCount = frame.firstName;
        if (frame.manyNames != null) {
            frame.manyNames = null;
        }
        if (frame.kept != null) {
            frame.kept = null;
        }
        if (frame.place != null) {
            frame.place = null;
        }
    }

    /** Notes a member of the innermost object; returns false when it has one of that name already. */
    boolean member(String memberName) {
        Frame top = this.top;
        top.name = memberName;
        top.isId = memberName.length() == 2 && memberName.equals("id");
        Set<String> many = top.manyNames;
        if (many != null) {
            return many.add(memberName);
        }
        int from = top.firstName;
        long bit = 1L << (memberName.hashCode() * HASH >>> HASH_SHIFT);
        if ((top.nameBits & bit) == 0) {
            top.nameBits |= bit;
        } else if (isAmong(memberName, from)) {
            return false;
        }
        if (nameCount - from == MANY) {
            many = new HashSet<>(Arrays.asList(names).subList(from, nameCount));
            many.add(memberName);
            top.manyNames = many;
            nameCount = from;
            return true;
        }
        if (nameCount == names.length) {
            names = Arrays.copyOf(names, nameCount * 2);
        }
        names[nameCount++] = memberName;
        return true;
    }

    private boolean isAmong(String memberName, int from) {
        for (int i = from; i < nameCount; i++) {
            if (isSame(names[i], memberName)) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether the innermost object has shown a member of that name. */
    boolean has(String memberName) {
        Set<String> many = top.manyNames;
        if (many != null) {
            return many.contains(memberName);
        }
        for (int i = top.firstName; i < nameCount; i++) {
            if (names[i].equals(memberName)) {
                return true;
            }
        }
        return false;
    }

    /** Moves on to the next element of the innermost array. */
    void element() {
        top.index++;
    }

    /** Returns whether the innermost frame is an array. */
    boolean isInArray() {
        return depth > 0 && top.array;
    }

    /** Keeps the raw text of a member of the innermost object. */
    void keep(String memberName, String json) {
        Map<String, String> members = top.kept;
        if (members == null) {
            members = new LinkedHashMap<>();
            top.kept = members;
        }
        members.put(memberName, json);
    }

    @Nullable
    Map<String, String> kept() {
        return top.kept;
    }

    /** Returns the key of the current value in an index of sources. */
    int sourceKey() {
        if (depth == 0) {
            return 0;
        }
        String memberName = top.name;
        return memberName == null ? top.index : memberName.hashCode();
    }

    void source(int handle) {
        top.source = handle;
    }

    int source() {
        return top.source;
    }

    /** Notes the text of the current value, if it is the id of the innermost object. */
    void text(String text) {
        if (isAtId()) {
            top.id = text;
        }
    }

    boolean isAtId() {
        return depth > 0 && top.isId;
    }

    /** Returns the place of the current value, the next inward of the innermost frame. */
    Place placeOfValue(int atLine, int atColumn) {
        return placeAt(depth, atLine, atColumn);
    }

    /** Returns the place where the innermost object or array starts. */
    Place placeOfFrame() {
        return frame(depth - 1);
    }

    /** Returns the place where the object or array starts that was just left. */
    Place placeOfLast() {
        return placeOfValue(frames[depth].line, frames[depth].column);
    }

    /** Returns the innermost id and the kind of thing that has it, such as {@code module GE37}; empty text if none. */
    String subject() {
        for (int i = depth - 1; i > 0; i--) {
            String text = frames[i].id;
            if (text != null) {
                String list = i >= 2 && frames[i - 1].array ? frames[i - 2].name : frames[i - 1].name;
                return Subjects.kind(list == null ? "" : list) + " " + text;
            }
        }
        return "";
    }

    private Place frame(int at) {
        Place known = frames[at].place;
        if (known == null) {
            known = placeAt(at, frames[at].line, frames[at].column);
            frames[at].place = known;
        }
        return known;
    }

    /** The place of what lies below {@code below} frames: a chain that shares its outer part with other places. */
    private Place placeAt(int below, int atLine, int atColumn) {
        if (below == 0) {
            return new Place(null, null, 0, atLine, atColumn);
        }
        for (int i = frames[below - 1].place == null ? 0 : below; i < below; i++) {
            if (frames[i].place == null) {
                frames[i].place = i == 0
                        ? new Place(null, null, 0, frames[0].line, frames[0].column)
                        : new Place(
                                frames[i - 1].place,
                                frames[i - 1].name,
                                frames[i - 1].index,
                                frames[i].line,
                                frames[i].column);
            }
        }
        int around = below - 1;
        boolean inside = frames[around].array ? frames[around].index >= 0 : frames[around].name != null;
        Place outer = frames[around].place;
        return inside || outer == null
                ? new Place(outer, frames[around].name, frames[around].index, atLine, atColumn)
                : outer.at(atLine, atColumn);
    }

    /** Equal names are nearly always the same object. */
    @SuppressWarnings("ReferenceEquality")
    private static boolean isSame(@Nullable String a, String b) {
        return a == b || (a != null && a.hashCode() == b.hashCode() && a.equals(b));
    }

    private void grow() {
        int old = frames.length;
        frames = Arrays.copyOf(frames, Math.max(START, old * 2));
        for (int i = old; i < frames.length; i++) {
            frames[i] = new Frame();
        }
    }
}
