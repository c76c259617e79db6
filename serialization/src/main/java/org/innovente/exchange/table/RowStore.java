package org.innovente.exchange.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.innovente.exchange.Fate;
import org.innovente.exchange.source.JsonNode;
import org.innovente.exchange.source.JsonNode.Kind;
import org.innovente.finding.FindingCode;
import org.innovente.finding.Sources;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a file between reading and building: their values as bytes, to which they belong, and what became of their
 * cells. Beside its values a row takes 28 bytes; values are let go as they are taken. Not thread-safe.
 */
final class RowStore {

    /** The owner of a row that is left out. */
    static final int DROPPED = -3;
    /** The owner of the row that is the catalogue itself. */
    static final int ITSELF = -2;
    /** The owner of the rows that belong to the catalogue. */
    static final int CATALOGUE = -1;

    private static final byte[] GONE = {};

    /** What became of a cell; the target is relative to the value of the row, null where there is none. */
    record Mark(
            int column,
            Fate fate,
            @Nullable String target,
            @Nullable FindingCode reason,
            Map<String, String> arguments) {}

    /** What became of the cells of a row; most rows of a sheet share theirs. */
    record Shape(Grid grid, int position, String member, List<Mark> marks) {}

    /** The rows that belong to one value in one list. */
    static final class Children {
        private int head = -1;
        private int tail = -1;
        private int own;
        private int count;

        /** Returns the first row. */
        int head() {
            return head;
        }
    }

    private final JsonNode root;
    private final PackedTree packer = new PackedTree();
    private final Map<Shape, Integer> numbersOfShapes = new HashMap<>();
    private final Map<Mark, Mark> marks = new HashMap<>();
    private final List<Shape> shapes = new ArrayList<>();
    private final Map<Integer, Map<String, Children>> children = new HashMap<>();
    private final Map<String, Children> ofRoot = new LinkedHashMap<>();
    private int[] numbers = new int[64];
    private int[] shapeOf = new int[64];
    private int[] owners = new int[64];
    private int[] indexes = new int[64];
    private int[] nexts = new int[64];
    private byte[][] values = new byte[64][];
    private int size;

    RowStore(JsonNode root) {
        this.root = root;
    }

    /** Returns the catalogue without its rows. */
    JsonNode root() {
        return root;
    }

    /** Returns the number of rows. */
    int size() {
        return size;
    }

    private int add(int number, Shape shape, int owner) {
        if (size == numbers.length) {
            int more = size * 2;
            numbers = Arrays.copyOf(numbers, more);
            shapeOf = Arrays.copyOf(shapeOf, more);
            owners = Arrays.copyOf(owners, more);
            indexes = Arrays.copyOf(indexes, more);
            nexts = Arrays.copyOf(nexts, more);
            values = Arrays.copyOf(values, more);
        }
        Integer known = numbersOfShapes.get(shape);
        if (known == null) {
            List<Mark> shared = new ArrayList<>();
            shape.marks().forEach(mark -> shared.add(marks.computeIfAbsent(mark, each -> each)));
            Shape kept = new Shape(shape.grid(), shape.position(), shape.member(), List.copyOf(shared));
            known = shapes.size();
            shapes.add(kept);
            numbersOfShapes.put(kept, known);
        }
        numbers[size] = number;
        shapeOf[size] = known;
        owners[size] = owner;
        nexts[size] = -1;
        values[size] = GONE;
        return size++;
    }

    /** Adds a row that is left out, or that is the catalogue itself. */
    void drop(int number, Grid grid, int position, List<Mark> cells, int owner) {
        add(number, new Shape(grid, position, "", cells), owner);
    }

    /**
     * Adds a row.
     *
     * @param owner the row to which it belongs, or {@link #CATALOGUE}
     * @return its number
     */
    int add(int number, Matched sheet, List<Mark> cells, int owner, JsonNode value) {
        String member = sheet.plan().member();
        int id = add(number, new Shape(sheet.grid(), sheet.position(), member, cells), owner);
        Children list = children(owner, member);
        indexes[id] = list.own + list.count++;
        if (list.tail < 0) {
            list.head = id;
        } else {
            nexts[list.tail] = id;
        }
        list.tail = id;
        values[id] = packer.pack(value);
        return id;
    }

    private Children children(int owner, String member) {
        Map<String, Children> all =
                owner == CATALOGUE ? ofRoot : children.computeIfAbsent(owner, unused -> new LinkedHashMap<>(4));
        Children list = all.get(member);
        if (list == null) {
            list = new Children();
            JsonNode own = (owner == CATALOGUE ? root : peek(owner)).get(member);
            list.own = own == null ? 0 : own.elements().size();
            all.put(member, list);
        }
        return list;
    }

    /** Returns whether a value has a member of that name that is no list, so that no row can belong to it there. */
    boolean isTaken(int owner, String member) {
        Map<String, Children> all = owner == CATALOGUE ? ofRoot : children.get(owner);
        if (all != null && all.containsKey(member)) {
            return false;
        }
        JsonNode own = (owner == CATALOGUE ? root : peek(owner)).get(member);
        return own != null && !own.is(Kind.ARRAY);
    }

    private JsonNode peek(int id) {
        return packer.unpack(values[id], numbers[id]);
    }

    /** Returns the value of a row and lets it go. */
    JsonNode take(int id) {
        JsonNode value = peek(id);
        values[id] = GONE;
        return value;
    }

    /** Returns the lists of rows that belong to a row, or to the catalogue, by member, and lets them go. */
    Map<String, Children> takeChildren(int owner) {
        Map<String, Children> all = owner == CATALOGUE ? ofRoot : children.remove(owner);
        return all == null ? Map.of() : all;
    }

    /** Returns the next row of the same list; negative when there is none. */
    int next(int id) {
        return nexts[id];
    }

    /** Returns the number that the row has on its sheet. */
    int number(int id) {
        return numbers[id];
    }

    /** Returns the first column of the sheet of a row, as an index of places takes it. */
    int column(int id) {
        return Sources.cellColumn(shape(id).position(), 1);
    }

    /** Returns what became of the cells of a row. */
    Shape shape(int id) {
        return shapes.get(shapeOf[id]);
    }

    /** Returns the JSON Pointer of the value of a row; null when it has none. */
    @Nullable
    String pointer(int id) {
        if (owners[id] == DROPPED) {
            return null;
        }
        StringBuilder pointer = new StringBuilder();
        for (int at = id; at >= 0 && owners[at] != ITSELF; at = owners[at]) {
            pointer.insert(0, "/" + shape(at).member() + "/" + indexes[at]);
        }
        return pointer.toString();
    }
}
