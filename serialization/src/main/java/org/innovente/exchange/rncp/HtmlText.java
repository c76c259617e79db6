package org.innovente.exchange.rncp;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Plain text from the HTML that older exports carry escaped in their texts: items of lists begin with {@link #ITEM}, ends of
 * paragraphs and lines become line ends, other tags go, character references become characters. Linear time.
 */
final class HtmlText {

    /** The character before each item of a list. */
    static final char ITEM = '\u2022';

    private static final int LONGEST_REFERENCE = 10;
    private static final int LONGEST_TAG = 200;

    /** The names of U+00A0 to U+00FF in HTML 4, in order. */
    private static final String LATIN =
            "nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg"
                    + " plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc"
                    + " Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc"
                    + " Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig"
                    + " ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash"
                    + " ugrave uacute ucirc uuml yacute thorn yuml";

    private static final Map<String, Character> NAMES = names();

    private HtmlText() {}

    private static Map<String, Character> names() {
        Map<String, Character> names = new HashMap<>();
        char c = '\u00A0';
        for (String name : LATIN.split(" ")) {
            names.put(name, c++);
        }
        String[] others = {
            "amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos", "'", "lsquo", "\u2018", "rsquo", "\u2019", "ldquo",
            "\u201C", "rdquo", "\u201D", "ndash", "\u2013", "mdash", "\u2014", "hellip", "\u2026", "bull", "\u2022",
            "oelig", "\u0153", "OElig", "\u0152", "euro", "\u20AC"
        };
        for (int i = 0; i < others.length; i += 2) {
            names.put(others[i], others[i + 1].charAt(0));
        }
        return names;
    }

    /** Returns whether a text has tags of lists, paragraphs or line ends, or named references of characters. */
    static boolean isHtml(String text) {
        for (int i = text.indexOf('<'); i >= 0; i = text.indexOf('<', i + 1)) {
            if (!tag(text, i).isEmpty()) {
                return true;
            }
        }
        for (int i = text.indexOf('&'); i >= 0; i = text.indexOf('&', i + 1)) {
            int end = reference(text, i);
            if (end > 0) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether a text has an item of a list. */
    static boolean hasItems(String text) {
        return text.toLowerCase(Locale.ROOT).contains("<li");
    }

    /** The name of the tag that begins at an index, lower case, with the slash of an end tag; empty if it is none. */
    private static String tag(String text, int at) {
        int i = at + 1;
        int start = i;
        if (i < text.length() && text.charAt(i) == '/') {
            i++;
        }
        while (i < text.length() && i - start < LONGEST_REFERENCE && isLetter(text.charAt(i))) {
            i++;
        }
        if (i >= text.length() || i == start || !isLetter(text.charAt(i - 1))) {
            return "";
        }
        char after = text.charAt(i);
        boolean ends = after == '>' || after == '/' || after == ' ' || after == '\n';
        return ends ? text.substring(start, i).toLowerCase(Locale.ROOT) : "";
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '1' && c <= '6';
    }

    /** The index of a sign at most so far away; -1 if it is not there, so that no sign is looked for to the end each time. */
    private static int find(String text, char sign, int from, int most) {
        int end = Math.min(text.length(), from + most + 1);
        for (int i = from; i < end; i++) {
            if (text.charAt(i) == sign) {
                return i;
            }
        }
        return -1;
    }

    /** The index after the reference of a character that begins at an index; 0 if it is none. */
    private static int reference(String text, int at) {
        int end = find(text, ';', at, LONGEST_REFERENCE);
        if (end < 0 || end == at + 1) {
            return 0;
        }
        return character(text.substring(at + 1, end)) < 0 ? 0 : end + 1;
    }

    private static int character(String name) {
        Character known = NAMES.get(name);
        if (known != null) {
            return known;
        }
        String digits = name.startsWith("#x") ? name.substring(2) : name.startsWith("#") ? name.substring(1) : "";
        int radix = name.startsWith("#x") ? 16 : 10;
        int value = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = Character.digit(digits.charAt(i), radix);
            if (digit < 0 || digits.charAt(i) > 'f') {
                return -1;
            }
            value = value * radix + digit;
            if (value > 0xFFFF) {
                return -1;
            }
        }
        boolean usable = value >= ' ' && !Character.isSurrogate((char) value) || value == '\n' || value == '\r';
        return digits.isEmpty() || !usable ? -1 : value;
    }

    /** Returns the plain text. References are resolved twice where an export escaped them twice. */
    static String plain(String html) {
        StringBuilder out = new StringBuilder(html.length());
        for (int i = 0; i < html.length(); i++) {
            char c = html.charAt(i);
            String tag = c == '<' ? tag(html, i) : "";
            int end = tag.isEmpty() ? -1 : find(html, '>', i, LONGEST_TAG);
            if (end > 0) {
                layout(tag, out);
                i = end;
            } else {
                out.append(c);
            }
        }
        return resolved(resolved(out.toString()));
    }

    private static void layout(String tag, StringBuilder out) {
        switch (tag) {
            case "li" -> out.append('\n').append(ITEM).append(' ');
            case "br",
                    "p",
                    "/p",
                    "div",
                    "/div",
                    "/li",
                    "ul",
                    "/ul",
                    "ol",
                    "/ol",
                    "tr",
                    "h1",
                    "h2",
                    "h3",
                    "/h1",
                    "/h2",
                    "/h3" -> out.append('\n');
            default -> out.append("");
        }
    }

    private static String resolved(String text) {
        if (text.indexOf('&') < 0) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            int end = text.charAt(i) == '&' ? reference(text, i) : 0;
            if (end > 0) {
                out.append((char) character(text.substring(i + 1, end - 1)));
                i = end - 1;
            } else {
                out.append(text.charAt(i));
            }
        }
        return out.toString();
    }
}
