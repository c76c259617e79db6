package org.innovente.exchange.source;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.Map;

/** JSON text from trees: minified or indented by two spaces, the same bytes on every machine. */
public final class JsonText {

    private JsonText() {}

    /** An object or array whose end is still to be written. */
    private static final class Open {
        private final boolean object;
        private final Iterator<Map.Entry<String, JsonNode>> members;
        private final Iterator<JsonNode> elements;
        private boolean first = true;

        Open(JsonNode node) {
            object = node.is(JsonNode.Kind.OBJECT);
            members = node.members().entrySet().iterator();
            elements = node.elements().iterator();
        }

        boolean hasNext() {
            return object ? members.hasNext() : elements.hasNext();
        }
    }

    /**
     * Returns the text of a value.
     *
     * @param root the value
     * @param indented whether to lay it out for people
     * @return the text, without a line end
     */
    public static String write(JsonNode root, boolean indented) {
        StringBuilder out = new StringBuilder();
        Deque<Open> open = new ArrayDeque<>();
        value(root, out, open);
        while (!open.isEmpty()) {
            Open top = open.peek();
            if (!top.hasNext()) {
                open.pop();
                if (!top.first) {
                    line(out, open.size(), indented);
                }
                out.append(top.object ? '}' : ']');
                continue;
            }
            if (!top.first) {
                out.append(',');
            }
            top.first = false;
            line(out, open.size(), indented);
            JsonNode next;
            if (top.object) {
                Map.Entry<String, JsonNode> member = top.members.next();
                quote(member.getKey(), out);
                out.append(indented ? ": " : ":");
                next = member.getValue();
            } else {
                next = top.elements.next();
            }
            value(next, out, open);
        }
        return out.toString();
    }

    private static void value(JsonNode node, StringBuilder out, Deque<Open> open) {
        switch (node.kind()) {
            case OBJECT -> {
                out.append('{');
                open.push(new Open(node));
            }
            case ARRAY -> {
                out.append('[');
                open.push(new Open(node));
            }
            case STRING -> quote(node.text(), out);
            case NULL -> out.append("null");
            default -> out.append(node.text());
        }
    }

    private static void line(StringBuilder out, int depth, boolean indented) {
        if (indented) {
            out.append('\n').append("  ".repeat(depth));
        }
    }

    /**
     * Appends a JSON string.
     *
     * @param text the text
     * @param out where to
     */
    public static void quote(String text, StringBuilder out) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\b' -> out.append("\\b");
                case '\f' -> out.append("\\f");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> {
                    if (c < 0x20) {
                        out.append("\\u00").append(hex(c >> 4)).append(hex(c & 0xF));
                    } else {
                        out.append(c);
                    }
                }
            }
        }
        out.append('"');
    }

    private static char hex(int digit) {
        return (char) (digit < 10 ? '0' + digit : 'a' + digit - 10);
    }
}
