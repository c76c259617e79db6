package org.innovente.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A report as headings, lines, lists and tables of plain text, which is rendered as text, Markdown or HTML. */
final class Page {
    /** A part of a page. */
    private sealed interface Part permits Heading, Line, Points, Table {}

    private record Heading(String text) implements Part {}

    private record Line(String text) implements Part {}

    private record Points(List<String> items) implements Part {}

    private record Table(List<String> head, List<List<String>> rows) implements Part {}

    private final String title;
    private final List<Part> parts = new ArrayList<>();

    Page(String title) {
        this.title = title;
    }

    Page heading(String text) {
        parts.add(new Heading(text));
        return this;
    }

    Page line(String text) {
        parts.add(new Line(text));
        return this;
    }

    Page points(List<String> items) {
        parts.add(new Points(List.copyOf(items)));
        return this;
    }

    /** Adds a table; one without rows is left out. */
    Page table(List<String> head, List<List<String>> rows) {
        if (!rows.isEmpty()) {
            parts.add(new Table(List.copyOf(head), List.copyOf(rows)));
        }
        return this;
    }

    String text() {
        StringBuilder out = new StringBuilder(plain(title)).append('\n');
        for (Part part : parts) {
            if (part instanceof Heading heading) {
                out.append('\n').append(plain(heading.text())).append('\n');
            } else if (part instanceof Line line) {
                out.append(plain(line.text())).append('\n');
            } else if (part instanceof Points points) {
                points.items()
                        .forEach(item -> out.append("  - ").append(plain(item)).append('\n'));
            } else if (part instanceof Table table) {
                text(table, out);
            }
        }
        return out.toString();
    }

    private static void text(Table table, StringBuilder out) {
        int[] widths = new int[table.head().size()];
        List<List<String>> lines = new ArrayList<>(List.of(table.head()));
        lines.addAll(table.rows());
        for (List<String> line : lines) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], length(plain(line.get(i))));
            }
        }
        for (List<String> line : lines) {
            StringBuilder row = new StringBuilder(" ");
            for (int i = 0; i < widths.length; i++) {
                String cell = plain(line.get(i));
                row.append(' ').append(cell).append(" ".repeat(widths[i] - length(cell) + 1));
            }
            out.append(row.toString().stripTrailing()).append('\n');
        }
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    String markdown() {
        StringBuilder out = new StringBuilder("# ").append(Html.markdown(title)).append('\n');
        for (Part part : parts) {
            out.append('\n');
            if (part instanceof Heading heading) {
                out.append("## ").append(Html.markdown(heading.text())).append('\n');
            } else if (part instanceof Line line) {
                out.append(Html.markdown(line.text())).append('\n');
            } else if (part instanceof Points points) {
                points.items()
                        .forEach(item ->
                                out.append("- ").append(Html.markdown(item)).append('\n'));
            } else if (part instanceof Table table) {
                row(table.head(), out);
                out.append("|---".repeat(table.head().size())).append("|\n");
                table.rows().forEach(row -> row(row, out));
            }
        }
        return out.toString();
    }

    private static void row(List<String> cells, StringBuilder out) {
        cells.forEach(cell -> out.append("| ").append(Html.markdown(cell)).append(' '));
        out.append("|\n");
    }

    String html(Locale locale) {
        StringBuilder out = new StringBuilder(Html.head(locale.getLanguage().equals("fr") ? "fr" : "en", title));
        out.append("<h1>").append(Html.escaped(title)).append("</h1>\n");
        for (Part part : parts) {
            if (part instanceof Heading heading) {
                out.append("<h2>").append(Html.escaped(heading.text())).append("</h2>\n");
            } else if (part instanceof Line line) {
                out.append("<p>").append(Html.escaped(line.text())).append("</p>\n");
            } else if (part instanceof Points points) {
                out.append("<ul>\n");
                points.items()
                        .forEach(item ->
                                out.append("<li>").append(Html.escaped(item)).append("</li>\n"));
                out.append("</ul>\n");
            } else if (part instanceof Table table) {
                out.append("<table>\n<thead><tr>");
                table.head()
                        .forEach(cell -> out.append("<th scope=\"col\">")
                                .append(Html.escaped(cell))
                                .append("</th>"));
                out.append("</tr></thead>\n<tbody>\n");
                for (List<String> row : table.rows()) {
                    out.append("<tr>");
                    row.forEach(cell ->
                            out.append("<td>").append(Html.escaped(cell)).append("</td>"));
                    out.append("</tr>\n");
                }
                out.append("</tbody>\n</table>\n");
            }
        }
        return out.append(Html.FOOT).toString();
    }

    /** Returns a text on one line, with characters that steer a terminal left out. */
    static String plain(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints()
                .map(c -> c == '\n' || c == '\t' || c == '\r' ? ' ' : c)
                .filter(c -> !Character.isISOControl(c) && Character.getType(c) != Character.FORMAT)
                .forEach(out::appendCodePoint);
        return out.toString();
    }
}
