package org.innovente.exchange.orebut;

import java.text.Normalizer;
import org.innovente.exchange.Reading;
import org.innovente.exchange.source.XmlElement;

/**
 * Texts of ORéBUT: the files are laid out by hand, so white space means nothing but a word break, and an element {@code br}
 * is a line break. Accents are kept as they are, composed or not.
 */
final class ButText {

    private ButText() {}

    /** Returns the text of an element. */
    static String of(XmlElement element) {
        StringBuilder out = new StringBuilder();
        for (Object item : element.content()) {
            if (item instanceof XmlElement child) {
                if (child.name().equals("br")) {
                    strip(out);
                    out.append('\n');
                } else {
                    append(child.text(), out);
                }
            } else {
                append((String) item, out);
            }
        }
        strip(out);
        int start = 0;
        while (start < out.length() && out.charAt(start) == '\n') {
            start++;
        }
        return out.substring(start);
    }

    private static void append(String text, StringBuilder out) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean blank = c == ' ' || c == '\n' || c == '\t' || c == '\r';
            if (!blank) {
                out.append(c);
            } else if (out.length() > 0
                    && out.charAt(out.length() - 1) != ' '
                    && out.charAt(out.length() - 1) != '\n') {
                out.append(' ');
            }
        }
    }

    private static void strip(StringBuilder out) {
        while (out.length() > 0 && out.charAt(out.length() - 1) == ' ') {
            out.setLength(out.length() - 1);
        }
    }

    /** Returns a text with its white space as this format means it; line breaks are word breaks. */
    static String collapse(String text) {
        StringBuilder out = new StringBuilder();
        append(text, out);
        strip(out);
        return out.toString();
    }

    /** Adds a text to an element, with elements for its line breaks. */
    static void write(XmlElement element, String text) {
        int start = 0;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
            if (end > start) {
                element.content().add(text.substring(start, end));
            }
            element.add(new XmlElement("br"));
            start = end + 1;
        }
        if (start < text.length()) {
            element.content().add(text.substring(start));
        }
    }

    /** Notes a text with decomposed accents. */
    static String noted(String text, XmlElement element, Reading reading) {
        if (!Normalizer.isNormalized(text, Normalizer.Form.NFC)) {
            reading.report(OrebutCode.DECOMPOSED, element.place(), Reading.arguments("text", text));
        }
        return text;
    }
}
