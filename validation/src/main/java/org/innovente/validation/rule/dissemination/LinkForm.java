package org.innovente.validation.rule.dissemination;

import java.util.Locale;

/** The form of an address, as far as it can be told without fetching anything. Linear time, no regular expression. */
final class LinkForm {

    private LinkForm() {}

    /** Returns what is wrong with an address, as a word of the texts; empty text when nothing is. */
    static String objection(String address) {
        if (address.codePoints().anyMatch(point -> Character.isWhitespace(point) || Character.isSpaceChar(point))) {
            return "spaces";
        }
        int colon = address.indexOf(':');
        if (colon <= 0 || !isScheme(address.substring(0, colon))) {
            return "relative";
        }
        return switch (address.substring(0, colon).toLowerCase(Locale.ROOT)) {
            case "https" -> host(address.substring(colon + 1), "");
            case "http" -> host(address.substring(colon + 1), "insecure");
            case "mailto", "tel", "doi", "urn" -> "";
            case "file" -> "file";
            default -> "scheme";
        };
    }

    private static String host(String rest, String otherwise) {
        if (!rest.startsWith("//") || rest.length() == 2) {
            return "relative";
        }
        int end = 2;
        while (end < rest.length() && "/?#".indexOf(rest.charAt(end)) < 0) {
            end++;
        }
        String authority = rest.substring(2, end);
        if (authority.indexOf('@') >= 0) {
            return "userinfo";
        }
        return isLocal(authority.toLowerCase(Locale.ROOT)) ? "local" : otherwise;
    }

    private static boolean isLocal(String authority) {
        int colon = authority.startsWith("[") ? -1 : authority.indexOf(':');
        String host = colon < 0 ? authority : authority.substring(0, colon);
        return host.equals("localhost")
                || host.endsWith(".localhost")
                || host.endsWith(".local")
                || host.startsWith("[::1]")
                || host.startsWith("127.")
                || host.startsWith("10.")
                || host.startsWith("192.168.")
                || host.startsWith("0.0.0.0");
    }

    private static boolean isScheme(String text) {
        return Character.isLetter(text.charAt(0))
                && text.chars()
                        .allMatch(c -> (c < 128 && Character.isLetterOrDigit(c)) || c == '+' || c == '-' || c == '.');
    }
}
