package org.innovente.picture;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The formats in which a picture can be written. */
public enum PictureFormat {
    /** The language of Graphviz. */
    DOT {
        @Override
        public String write(Picture picture) {
            StringBuilder out = new StringBuilder("digraph prerequisites {\n  rankdir=LR;\n")
                    .append("  label=")
                    .append(quoted(picture.title()))
                    .append(";\n  node [shape=box, style=\"rounded,filled\", fontname=\"Helvetica\"];\n");
            for (Picture.Box box : picture.boxes()) {
                String text = box.label().isEmpty() ? box.id() : box.id() + "\n" + box.label();
                out.append("  ").append(quoted(box.id())).append(" [label=").append(quoted(text));
                out.append(", fillcolor=\"").append(SvgStyle.fill(box.role())).append("\"];\n");
            }
            for (Picture.Arrow arrow : picture.arrows()) {
                out.append("  ").append(quoted(arrow.from())).append(" -> ").append(quoted(arrow.to()));
                out.append(arrow.together() ? " [style=dashed];\n" : ";\n");
            }
            return out.append("}\n").toString();
        }
    },
    /** The language of Mermaid, which Markdown viewers draw. */
    MERMAID {
        @Override
        public String write(Picture picture) {
            StringBuilder out = new StringBuilder("flowchart LR\n");
            Map<String, Integer> numbers = new HashMap<>();
            for (Picture.Box box : picture.boxes()) {
                numbers.put(box.id(), numbers.size());
                String text =
                        box.label().isEmpty() ? mermaid(box.id()) : mermaid(box.id()) + "<br/>" + mermaid(box.label());
                out.append("  n")
                        .append(numbers.get(box.id()))
                        .append("[\"")
                        .append(text)
                        .append("\"]");
                out.append(":::")
                        .append(box.role().name().toLowerCase(Locale.ROOT))
                        .append('\n');
            }
            for (Picture.Arrow arrow : picture.arrows()) {
                out.append("  n").append(numbers.get(arrow.from()));
                out.append(arrow.together() ? " -.-> n" : " --> n")
                        .append(numbers.get(arrow.to()))
                        .append('\n');
            }
            for (Picture.Role role : Picture.Role.values()) {
                out.append("  classDef ").append(role.name().toLowerCase(Locale.ROOT));
                out.append(" fill:").append(SvgStyle.fill(role)).append(",stroke:#33475b\n");
            }
            return out.toString();
        }
    },
    /** GraphML, which graph editors and libraries read. */
    GRAPHML {
        @Override
        public String write(Picture picture) {
            StringBuilder out = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
                    .append("<graphml xmlns=\"http://graphml.graphdrawing.org/xmlns\">\n")
                    .append("  <key id=\"label\" for=\"node\" attr.name=\"label\" attr.type=\"string\"/>\n")
                    .append("  <key id=\"role\" for=\"node\" attr.name=\"role\" attr.type=\"string\"/>\n")
                    .append("  <key id=\"term\" for=\"node\" attr.name=\"term\" attr.type=\"int\"/>\n")
                    .append("  <key id=\"kind\" for=\"edge\" attr.name=\"kind\" attr.type=\"string\"/>\n")
                    .append("  <graph id=\"")
                    .append(Xml.escaped(picture.title()))
                    .append("\" edgedefault=\"directed\">\n");
            for (Picture.Box box : picture.boxes()) {
                out.append("    <node id=\"").append(Xml.escaped(box.id())).append("\">");
                data(out, "label", box.label());
                data(out, "role", box.role().name().toLowerCase(Locale.ROOT));
                box.layer().ifPresent(layer -> data(out, "term", layer.toString()));
                out.append("</node>\n");
            }
            for (Picture.Arrow arrow : picture.arrows()) {
                out.append("    <edge source=\"").append(Xml.escaped(arrow.from()));
                out.append("\" target=\"").append(Xml.escaped(arrow.to())).append("\">");
                data(out, "kind", arrow.together() ? "corequisite" : "prerequisite");
                out.append("</edge>\n");
            }
            return out.append("  </graph>\n</graphml>\n").toString();
        }
    },
    /** SVG, drawn in layers from left to right. */
    SVG {
        @Override
        public String write(Picture picture) {
            return new SvgDrawing(picture).toString();
        }
    };

    /** Returns the picture as text of this format. */
    public abstract String write(Picture picture);

    /** Returns the name of the format as the command line writes it. */
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Returns the format with a name, if there is one. */
    public static Optional<PictureFormat> find(String name) {
        for (PictureFormat format : values()) {
            if (format.wire().equals(name)) {
                return Optional.of(format);
            }
        }
        return Optional.empty();
    }

    private static void data(StringBuilder out, String key, String value) {
        out.append("<data key=\"")
                .append(key)
                .append("\">")
                .append(Xml.escaped(value))
                .append("</data>");
    }

    private static String quoted(String text) {
        return '"'
                + text.replace("\\", "\\\\")
                        .replace("\"", "\\\"")
                        .replace("\r", "")
                        .replace("\n", "\\n")
                + '"';
    }

    /** Mermaid has no escapes, only numbered entities without the ampersand. */
    private static String mermaid(String text) {
        StringBuilder out = new StringBuilder();
        text.codePoints().forEach(c -> {
            if ("\"<>&#[]{}()|`;".indexOf(c) >= 0 || c < ' ') {
                out.append('#').append(c).append(';');
            } else {
                out.appendCodePoint(c);
            }
        });
        return out.toString();
    }
}
