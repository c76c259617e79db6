package org.innovente.report;

import org.innovente.finding.EscapedText;

/** Text of catalogues inside markup, where it must never become markup itself. */
final class Markup {

    private static final String SPECIAL = "\\`*_{}[]<>()#+-.!|~&@:";

    private Markup() {}

    /** Returns a text as part of an HTML document: markup escaped, hidden characters made visible. */
    static String html(String text) {
        String visible = EscapedText.of(text, Integer.MAX_VALUE);
        StringBuilder out = new StringBuilder(visible.length() + 16);
        for (int i = 0; i < visible.length(); i++) {
            char c = visible.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> out.append(c);
            }
        }
        return out.toString();
    }

    /** Returns a text as one line of Markdown in which nothing is markup, a link or a mention. */
    static String markdown(String text) {
        String visible = EscapedText.of(text, Integer.MAX_VALUE);
        StringBuilder out = new StringBuilder(visible.length() + 16);
        for (int i = 0; i < visible.length(); i++) {
            char c = visible.charAt(i);
            if (SPECIAL.indexOf(c) >= 0) {
                out.append('\\');
            }
            out.append(c);
        }
        return out.toString();
    }
}
