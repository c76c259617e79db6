package org.innovente.exchange.table;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.innovente.exchange.source.JsonNode;
import org.innovente.exchange.source.JsonText;
import org.innovente.finding.Sources;
import org.jspecify.annotations.Nullable;

/**
 * The catalogue of the rows of a file as native JSON, made while it is read: rows are let go one by one. The places of its
 * parts are written down on the way. Not thread-safe.
 */
final class CatalogueStream extends InputStream {

    private static final int PORTION = 1 << 13;

    private final RowStore rows;
    private final Sources.Builder places = Sources.builder();
    private final Deque<Frame> open = new ArrayDeque<>();
    private final StringBuilder out = new StringBuilder();
    private byte[] bytes = {};
    private int next;
    private int line = 1;
    private int column = Sources.cellColumn(0, 1);

    /** An object that is open, or a list of rows in one. */
    private static final class Frame {
        private final int handle;
        private final Iterator<Map.Entry<String, JsonNode>> members;
        private final Map<String, RowStore.Children> lists;
        private int row;
        private int index;
        private boolean isFirst = true;
        private final boolean isList;

        Frame(
                int handle,
                Iterator<Map.Entry<String, JsonNode>> members,
                Map<String, RowStore.Children> lists,
                boolean isList) {
            this.handle = handle;
            this.members = members;
            this.lists = lists;
            this.isList = isList;
        }
    }

    CatalogueStream(RowStore rows) {
        this.rows = rows;
        object(0, rows.root(), RowStore.CATALOGUE);
    }

    @Override
    public int read() {
        return fill() ? bytes[next++] & 0xFF : -1;
    }

    @Override
    public int read(byte[] target, int offset, int length) {
        if (length > 0 && !fill()) {
            return -1;
        }
        int count = Math.min(length, bytes.length - next);
        System.arraycopy(bytes, next, target, offset, count);
        next += count;
        return count;
    }

    /** Returns the places of the parts, what nobody has read included. */
    Sources places(List<String> sheets) {
        while (fill()) {
            next = bytes.length;
        }
        return places.build(sheets);
    }

    private boolean fill() {
        if (next < bytes.length) {
            return true;
        }
        while (!open.isEmpty() && out.length() < PORTION) {
            step(open.element());
        }
        bytes = out.toString().getBytes(StandardCharsets.UTF_8);
        out.setLength(0);
        next = 0;
        return bytes.length > 0;
    }

    private void step(Frame top) {
        if (top.isList) {
            if (top.row >= 0) {
                comma(top);
                int row = top.row;
                top.row = rows.next(row);
                object(top.index++, rows.take(row), row);
            } else {
                close(top, ']');
            }
        } else if (top.members.hasNext()) {
            Map.Entry<String, JsonNode> member = top.members.next();
            RowStore.Children more = top.lists.remove(member.getKey());
            name(top, member.getKey());
            if (more == null) {
                value(member.getKey().hashCode(), member.getValue());
            } else {
                list(member.getKey(), member.getValue(), more.head());
            }
        } else if (!top.lists.isEmpty()) {
            String name = top.lists.keySet().iterator().next();
            int head = top.lists.remove(name).head();
            name(top, name);
            list(name, null, head);
        } else {
            close(top, '}');
        }
    }

    private void comma(Frame top) {
        if (!top.isFirst) {
            out.append(',');
        }
        top.isFirst = false;
    }

    private void name(Frame top, String name) {
        comma(top);
        JsonText.quote(name, out);
        out.append(':');
    }

    private void close(Frame top, char end) {
        out.append(end);
        places.close(top.handle);
        open.pop();
    }

    private void stand(JsonNode node) {
        if (node.place("").line() > 0) {
            line = node.place("").line();
            column = node.place("").column();
        }
    }

    private void object(int key, JsonNode node, int row) {
        stand(node);
        out.append('{');
        open.push(new Frame(
                places.open(key, line, column),
                node.members().entrySet().iterator(),
                new LinkedHashMap<>(rows.takeChildren(row)),
                false));
    }

    /** Opens a list: the elements that its owner's row states, then rows. */
    private void list(String name, @Nullable JsonNode own, int head) {
        if (own == null) {
            line = rows.number(head);
            column = rows.column(head);
        } else {
            stand(own);
        }
        out.append('[');
        Frame frame = new Frame(
                places.openArray(name.hashCode(), line, column),
                Map.<String, JsonNode>of().entrySet().iterator(),
                Map.of(),
                true);
        open.push(frame);
        frame.row = head;
        for (JsonNode element : own == null ? List.<JsonNode>of() : own.elements()) {
            comma(frame);
            value(frame.index++, element);
        }
    }

    /** Writes a value that has no rows, and the places of its parts. */
    private void value(int key, JsonNode value) {
        out.append(JsonText.write(value, false));
        Deque<Step> steps = new ArrayDeque<>();
        steps.push(new Step(key, value, 0));
        while (!steps.isEmpty()) {
            Step step = steps.pop();
            JsonNode node = step.node();
            if (node == null) {
                places.close(step.handle());
                continue;
            }
            stand(node);
            if (node.isEmpty()) {
                places.leaf(step.key(), line, column);
                continue;
            }
            boolean isArray = node.is(JsonNode.Kind.ARRAY);
            int handle = isArray ? places.openArray(step.key(), line, column) : places.open(step.key(), line, column);
            Deque<Step> parts = new ArrayDeque<>();
            node.members().forEach((name, child) -> parts.push(new Step(name.hashCode(), child, 0)));
            for (int i = 0; i < node.elements().size(); i++) {
                parts.push(new Step(i, node.elements().get(i), 0));
            }
            steps.push(new Step(0, null, handle));
            parts.forEach(steps::push);
        }
    }

    /** An element to be opened, or the end of one that was. */
    private record Step(int key, @Nullable JsonNode node, int handle) {}
}
