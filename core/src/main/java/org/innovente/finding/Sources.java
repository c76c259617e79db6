package org.innovente.finding;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * Where the parts of a document stood: JSON Pointer to line and column, or to the cell of a workbook. Immutable and safe
 * for use by several threads.
 *
 * <p>The index is the tree of the document in document order, 16 bytes an element: line, column, where the next sibling
 * is, and the position in an array or the hash of the member's name. Two members of one object whose names have the same
 * hash are not told apart; no two names of the native format do.
 *
 * <p>Looking up a pointer takes time in proportion to the members of the objects on the way; arrays are looked into once
 * and then remembered every {@value #STRIDE} elements.
 */
public final class Sources {

    static final int STRIDE = 32;
    private static final int CHUNK_BITS = 14;
    private static final int CHUNK = 1 << CHUNK_BITS;
    private static final int FIELDS = 4;
    private static final int LINE = 0;
    private static final int COLUMN = 1;
    private static final int NEXT = 2;
    private static final int KEY = 3;
    /** The bit of the column that marks an array. */
    private static final int ARRAY = 1 << 31;
    /** How a column of a workbook also says its sheet: the sheet in the upper bits, the column from 1 in the lower. */
    private static final int SHEET_BITS = 15;

    private final int[][] chunks;
    private final int size;
    private final Optional<String> file;
    private final List<String> sheets;
    private final ConcurrentMap<Integer, int[]> strides;

    private Sources(
            int[][] chunks,
            int size,
            Optional<String> file,
            List<String> sheets,
            ConcurrentMap<Integer, int[]> strides) {
        this.chunks = chunks;
        this.size = size;
        this.file = file;
        this.sheets = sheets;
        this.strides = strides;
    }

    /**
     * Returns the column under which a builder takes a cell of a workbook; the line is then its row.
     *
     * @param sheet the position of the sheet, from 0 to 65,534
     * @param column the column, from 1 to 16,384
     * @throws IllegalArgumentException if one of them is outside
     */
    public static int cellColumn(int sheet, int column) {
        if (sheet < 0 || sheet >= (1 << 16) - 1 || column < 1 || column > 16_384) {
            throw new IllegalArgumentException("Invalid cell: sheet " + sheet + ", column " + column);
        }
        return sheet << SHEET_BITS | column;
    }

    /** Returns a builder, to be filled in document order. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the number of indexed elements. */
    public int size() {
        return size;
    }

    /** Returns these sources in the file of that name. */
    public Sources inFile(String name) {
        return new Sources(chunks, size, Optional.of(name), sheets, strides);
    }

    /**
     * Returns the place of the element at that pointer; empty when there is no such element, and for every pointer into a
     * workbook, where {@link #nearest} knows the cell.
     *
     * @param pointer a JSON Pointer (RFC 6901); empty text for the whole document
     */
    public Optional<TextLocation> find(String pointer) {
        int node = walk(pointer, false);
        return node < 0 || !sheets.isEmpty()
                ? Optional.empty()
                : Optional.of(new TextLocation(file, field(node, LINE), field(node, COLUMN) & ~ARRAY));
    }

    /** Returns the place of the element at that pointer or, where there is none, of the nearest one that encloses it. */
    public Location nearest(String pointer) {
        int node = walk(pointer, true);
        return node < 0 ? new ModelOnly(file) : place(node);
    }

    private Location place(int node) {
        int column = field(node, COLUMN) & ~ARRAY;
        return sheets.isEmpty()
                ? new TextLocation(file, field(node, LINE), column)
                : new TableCell(
                        file,
                        sheets.get(column >>> SHEET_BITS),
                        TableCell.letters(column & (1 << SHEET_BITS) - 1) + field(node, LINE));
    }

    private int walk(String pointer, boolean nearest) {
        if (size == 0 || (!pointer.isEmpty() && pointer.charAt(0) != '/')) {
            return -1;
        }
        int node = 0;
        int at = 0;
        while (at < pointer.length()) {
            int end = pointer.indexOf('/', at + 1);
            end = end < 0 ? pointer.length() : end;
            String token = JsonPointers.unescape(pointer.substring(at + 1, end));
            int child = isArray(node) ? element(node, token) : member(node, token);
            if (child < 0) {
                return nearest ? node : -1;
            }
            node = child;
            at = end;
        }
        return node;
    }

    private int member(int parent, String name) {
        int key = name.hashCode();
        int end = field(parent, NEXT);
        for (int child = parent + 1; child < end; child = field(child, NEXT)) {
            if (field(child, KEY) == key) {
                return child;
            }
        }
        return -1;
    }

    private int element(int parent, String token) {
        int index = JsonPointers.index(token);
        if (index < 0) {
            return -1;
        }
        int[] known = strides.computeIfAbsent(parent, this::strides);
        if (index / STRIDE >= known.length) {
            return -1;
        }
        int end = field(parent, NEXT);
        int child = known[index / STRIDE];
        for (int i = index % STRIDE; i > 0 && child < end; i--) {
            child = field(child, NEXT);
        }
        return child < end ? child : -1;
    }

    private int[] strides(int parent) {
        int end = field(parent, NEXT);
        int count = 0;
        for (int child = parent + 1; child < end; child = field(child, NEXT)) {
            count++;
        }
        int[] known = new int[(count + STRIDE - 1) / STRIDE];
        int index = 0;
        for (int child = parent + 1; child < end; child = field(child, NEXT)) {
            if (index % STRIDE == 0) {
                known[index / STRIDE] = child;
            }
            index++;
        }
        return known;
    }

    private boolean isArray(int node) {
        return (field(node, COLUMN) & ARRAY) != 0;
    }

    private int field(int node, int field) {
        return chunks[node >>> CHUNK_BITS][(node & (CHUNK - 1)) * FIELDS + field];
    }

    /** Returns the number of elements. */
    @Override
    public String toString() {
        return "Sources[" + size + " elements]";
    }

    /** A builder of sources; elements are opened and closed in document order. Not safe for use by several threads. */
    public static final class Builder {

        private int[][] chunks = new int[16][];
        private int[] chunk = new int[0];
        private int size;

        private Builder() {}

        /**
         * Opens an element.
         *
         * @param key the position in the enclosing array, or {@code name.hashCode()} of a member; 0 for the root
         * @param line from 1
         * @param column from 1, in UTF-16 units
         * @return the handle with which to close it
         * @throws IllegalStateException beyond 2,147,483,647 elements
         */
        public int open(int key, int line, int column) {
            return add(key, line, column);
        }

        /** Opens an array; otherwise like {@link #open}. */
        public int openArray(int key, int line, int column) {
            return add(key, line, column | ARRAY);
        }

        /** Closes an element: whatever is opened next is not part of it. */
        public void close(int handle) {
            chunks[handle >>> CHUNK_BITS][(handle & (CHUNK - 1)) * FIELDS + NEXT] = size;
        }

        /** Adds an element that has no parts. */
        public void leaf(int key, int line, int column) {
            int handle = add(key, line, column);
            chunk[(handle & (CHUNK - 1)) * FIELDS + NEXT] = size;
        }

        /** Returns the sources; the builder must not be used any more. */
        public Sources build() {
            return build(List.of());
        }

        /**
         * Returns the sources of a workbook; the builder must not be used any more.
         *
         * @param sheets the names of the sheets, in the order of the positions that {@link Sources#cellColumn} was given
         */
        public Sources build(List<String> sheets) {
            return new Sources(chunks, size, Optional.empty(), List.copyOf(sheets), new ConcurrentHashMap<>());
        }

        private int add(int key, int line, int column) {
            int slot = size & (CHUNK - 1);
            if (slot == 0) {
                grow();
            }
            int base = slot * FIELDS;
            chunk[base + LINE] = line;
            chunk[base + COLUMN] = column;
            chunk[base + KEY] = key;
            return size++;
        }

        private void grow() {
            int number = size >>> CHUNK_BITS;
            if (size < 0) {
                throw new IllegalStateException("More elements than an index of sources can hold");
            }
            if (number == chunks.length) {
                chunks = Arrays.copyOf(chunks, number * 2);
            }
            chunk = new int[CHUNK * FIELDS];
            chunks[number] = chunk;
        }
    }
}
