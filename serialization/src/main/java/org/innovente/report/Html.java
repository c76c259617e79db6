package org.innovente.report;

/** Text inside HTML and Markdown. */
final class Html {
    private Html() {}

    /** Returns a text with what a browser would read as markup escaped, and what no document can hold left out. */
    static String escaped(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> {
                    boolean control = (c < 0x20 && c != '\t' && c != '\n') || (c >= 0x7F && c < 0xA0);
                    boolean surrogate = c >= 0xD800 && c <= 0xDFFF;
                    boolean direction = (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
                    if (!control && !surrogate && !direction && c != 0xFFFE && c != 0xFFFF) {
                        out.appendCodePoint(c);
                    }
                }
            }
        });
        return out.toString();
    }

    /** Returns a text as one line of Markdown in which nothing is markup. */
    static String markdown(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(c -> {
            if (c == '\n' || c == '\r' || c == '\t') {
                out.append(' ');
            } else if (c >= 0x20 && c < 0x7F && "\\`*_{}[]<>()#+-.!|~&".indexOf(c) >= 0) {
                out.append('\\').appendCodePoint(c);
            } else if (c >= 0x20 && !(c >= 0x7F && c < 0xA0)) {
                out.appendCodePoint(c);
            }
        });
        return out.toString();
    }

    /** Returns the beginning of a page that stands by itself: one file, printable, without scripts. */
    static String head(String language, String title) {
        return "<!DOCTYPE html>\n<html lang=\"" + escaped(language) + "\">\n<head>\n<meta charset=\"utf-8\">\n"
                + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>" + escaped(title)
                + "</title>\n<style>\n" + STYLE + "</style>\n</head>\n<body>\n";
    }

    static final String FOOT = "</body>\n</html>\n";

    private static final String STYLE = """
            :root { color-scheme: light; }
            body { font: 16px/1.5 "Helvetica Neue", Arial, sans-serif; color: #1b2733; max-width: 52rem; margin: 2rem auto; padding: 0 1rem; }
            h1 { font-size: 1.7rem; line-height: 1.2; margin: 0 0 .4rem; }
            h2 { font-size: 1.15rem; margin: 1.8rem 0 .4rem; border-bottom: 1px solid #c9d3dc; padding-bottom: .2rem; break-after: avoid; }
            p, ul, ol, dl, table { margin: .4rem 0; }
            dl { display: grid; grid-template-columns: minmax(9rem, 14rem) 1fr; gap: .25rem 1rem; }
            dt { color: #4a5a69; } dd { margin: 0; }
            table { border-collapse: collapse; width: 100%; font-size: .92rem; }
            th, td { text-align: left; vertical-align: top; padding: .3rem .5rem; border-bottom: 1px solid #dde4ea; }
            th { color: #33475b; }
            del { color: #8a1c1c; } ins { color: #14532d; text-decoration: none; }
            .step { display: inline-block; border-radius: .3rem; padding: 0 .45rem; font-size: .85rem; font-weight: bold; background: #e8edf2; }
            .major { background: #f8d0cd; } .minor { background: #fdecc0; } .patch { background: #d9efdc; }
            .muted, footer { color: #4a5a69; font-size: .88rem; }
            footer { margin-top: 2.5rem; border-top: 1px solid #c9d3dc; padding-top: .5rem; }
            @media print { body { margin: 0; max-width: none; font-size: 11pt; } h2, tr, dt, li { break-inside: avoid; } a { color: inherit; text-decoration: none; } }
            """;
}
