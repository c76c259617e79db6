package org.innovente.exchange.table;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.innovente.exchange.source.JsonNode;
import org.innovente.exchange.source.JsonNode.Kind;

/** The values of rows as bytes, with the columns in which their parts stand; all stand in one row. Not thread-safe. */
final class PackedTree {

    private static final Kind[] KINDS = Kind.values();
    private static final int KIND = 7;
    private static final int SAME_COLUMN = 8;

    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> names = new ArrayList<>();
    private final ByteText out = new ByteText();

    /** A value that is open: what is still to come of it. */
    private record Open(Iterator<Map.Entry<String, JsonNode>> members, Iterator<JsonNode> elements) {
        Open(JsonNode node) {
            this(node.members().entrySet().iterator(), node.elements().iterator());
        }
    }

    /** Returns a value as bytes. */
    byte[] pack(JsonNode value) {
        out.clear();
        Deque<Open> open = new ArrayDeque<>();
        int column = node(value, 0);
        open.push(new Open(value));
        while (!open.isEmpty()) {
            Open top = open.peek();
            JsonNode next;
            if (top.members.hasNext()) {
                Map.Entry<String, JsonNode> member = top.members.next();
                out.number(number(member.getKey()));
                next = member.getValue();
            } else if (top.elements.hasNext()) {
                next = top.elements.next();
            } else {
                open.pop();
                continue;
            }
            column = node(next, column);
            if (!next.isEmpty()) {
                open.push(new Open(next));
            }
        }
        return out.toBytes();
    }

    private int node(JsonNode node, int before) {
        int column = node.place("").line() == 0 ? 0 : node.place("").column();
        out.add(node.kind().ordinal() | (column == before ? SAME_COLUMN : 0));
        if (column != before) {
            out.number(column);
        }
        switch (node.kind()) {
            case OBJECT -> out.number(node.members().size());
            case ARRAY -> out.number(node.elements().size());
            default -> {
                byte[] text = node.text().getBytes(StandardCharsets.UTF_8);
                out.number(text.length);
                out.add(text, 0, text.length);
            }
        }
        return column;
    }

    private int number(String name) {
        return numbers.computeIfAbsent(name, each -> {
            names.add(each);
            return names.size() - 1;
        });
    }

    /** A container that is being filled. */
    private static final class Filling {
        private final JsonNode node;
        private int left;

        Filling(JsonNode node, int left) {
            this.node = node;
            this.left = left;
        }
    }

    /** Returns the value that bytes are, in a row of that number. */
    JsonNode unpack(byte[] bytes, int row) {
        ByteText.Walk in = new ByteText.Walk(bytes);
        Deque<Filling> open = new ArrayDeque<>();
        JsonNode root = null;
        int column = 0;
        do {
            Filling top = open.peek();
            String name = top != null && top.node.is(Kind.OBJECT) ? names.get(in.number()) : "";
            int head = in.next();
            Kind kind = KINDS[head & KIND];
            column = (head & SAME_COLUMN) != 0 ? column : in.number();
            int size = in.number();
            boolean isContainer = kind == Kind.OBJECT || kind == Kind.ARRAY;
            String text = isContainer ? "" : in.text(size, StandardCharsets.UTF_8);
            JsonNode node = JsonNode.read(kind, text, column == 0 ? 0 : row, column);
            if (top == null) {
                root = node;
            } else if (top.node.is(Kind.OBJECT)) {
                top.node.set(name, node);
                top.left--;
            } else {
                top.node.add(node);
                top.left--;
            }
            if (isContainer) {
                open.push(new Filling(node, size));
            }
            while (!open.isEmpty() && open.peek().left == 0) {
                open.pop();
            }
        } while (!open.isEmpty());
        return Objects.requireNonNull(root, "bytes hold one value");
    }
}
