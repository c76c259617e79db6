package org.innovente.exchange.source;

import java.util.Map;

/** XML text from trees, the same bytes on every machine: two spaces a level, texts and mixed content untouched. */
public final class XmlText {

    private XmlText() {}

    /**
     * Appends an element on lines of its own.
     *
     * @param element the element
     * @param depth the number of levels above it
     * @param out where to
     */
    public static void write(XmlElement element, int depth, StringBuilder out) {
        String indent = "  ".repeat(depth);
        out.append(indent).append('<').append(element.name());
        attributes(element, out);
        if (element.content().isEmpty()) {
            out.append("/>\n");
            return;
        }
        out.append('>');
        if (isMixed(element)) {
            inline(element, out);
            out.append("</").append(element.name()).append(">\n");
            return;
        }
        out.append('\n');
        for (XmlElement child : element.elements()) {
            write(child, depth + 1, out);
        }
        out.append(indent).append("</").append(element.name()).append(">\n");
    }

    private static boolean isMixed(XmlElement element) {
        return element.content().stream().anyMatch(String.class::isInstance);
    }

    private static void inline(XmlElement element, StringBuilder out) {
        for (Object item : element.content()) {
            if (item instanceof XmlElement child) {
                out.append('<').append(child.name());
                attributes(child, out);
                if (child.content().isEmpty()) {
                    out.append("/>");
                } else {
                    out.append('>');
                    inline(child, out);
                    out.append("</").append(child.name()).append('>');
                }
            } else {
                escape((String) item, false, out);
            }
        }
    }

    private static void attributes(XmlElement element, StringBuilder out) {
        for (Map.Entry<String, String> attribute : element.attributes().entrySet()) {
            out.append(' ').append(attribute.getKey()).append("=\"");
            escape(attribute.getValue(), true, out);
            out.append('"');
        }
    }

    /**
     * Appends a text with what XML reserves escaped. Characters that XML 1.0 cannot hold at all become U+FFFD.
     *
     * @param text the text
     * @param attribute whether it stands in an attribute
     * @param out where to
     */
    public static void escape(String text, boolean attribute, StringBuilder out) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '\r' -> out.append("&#13;");
                case '"' -> out.append(attribute ? "&quot;" : "\"");
                case '\n' -> out.append(attribute ? "&#10;" : "\n");
                case '\t' -> out.append(attribute ? "&#9;" : "\t");
                default -> out.append(c < 0x20 || c >= 0xFFFE ? '\uFFFD' : c);
            }
        }
    }
}
