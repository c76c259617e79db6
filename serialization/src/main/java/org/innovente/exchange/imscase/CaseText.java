package org.innovente.exchange.imscase;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.Optional;

/** The lexical forms of CASE: addresses, times and dates. All by hand or by strict parsers, none by regular expression. */
final class CaseText {

    private static final int DATE_LENGTH = 10;
    private static final int MAX_TIME = 64;
    private static final String URI_EXTRA = "-._~:/?#[]@!$&'()*+,;=%";

    private CaseText() {}

    /** Returns whether a text is an absolute URI as far as its characters tell (RFC 3986). */
    static boolean isUri(String text) {
        int colon = schemeEnd(text);
        if (colon <= 0 || colon == text.length() - 1) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!isAlphanumeric(c) && URI_EXTRA.indexOf(c) < 0 || c == '%' && !isEscape(text, i)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isEscape(String text, int i) {
        return i + 2 < text.length() && isHex(text.charAt(i + 1)) && isHex(text.charAt(i + 2));
    }

    private static boolean isHex(char c) {
        return c >= '0' && c <= '9' || c >= 'a' && c <= 'f' || c >= 'A' && c <= 'F';
    }

    private static boolean isAlphanumeric(char c) {
        return c >= '0' && c <= '9' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    private static int schemeEnd(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ':') {
                return i;
            }
            if (!isAlphanumeric(c) && (i == 0 || c != '+' && c != '-' && c != '.')) {
                return -1;
            }
        }
        return -1;
    }

    /** Returns a URI made of any text: characters that a URI does not allow are escaped, a missing scheme is added. */
    static String toUri(String text) {
        StringBuilder out = new StringBuilder();
        if (schemeEnd(text) <= 0 || text.endsWith(":")) {
            out.append("urn:x-case:");
        }
        for (byte b : text.getBytes(java.nio.charset.StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xFF);
            if (c < 0x80 && (isAlphanumeric(c) || URI_EXTRA.indexOf(c) >= 0 && c != '%')) {
                out.append(c);
            } else {
                out.append('%').append(String.format(Locale.ROOT, "%02X", b & 0xFF));
            }
        }
        return out.toString();
    }

    /** Returns the address with the slash that follows its scheme doubled, if only one is there. */
    static Optional<String> withSlash(String uri) {
        for (String scheme : new String[] {"http:/", "https:/"}) {
            if (uri.startsWith(scheme) && uri.length() > scheme.length() && uri.charAt(scheme.length()) != '/') {
                return Optional.of(scheme + "/" + uri.substring(scheme.length()));
            }
        }
        return Optional.empty();
    }

    /** Returns whether a text is a time with its offset (RFC 3339). */
    static boolean isTime(String text) {
        if (text.length() > MAX_TIME || text.length() < DATE_LENGTH + 1 || text.charAt(DATE_LENGTH) != 'T') {
            return false;
        }
        try {
            OffsetDateTime.parse(text);
            // RFC 3339 wants seconds and a full offset, which ISO 8601 lets go.
            char last = text.charAt(text.length() - 1);
            boolean offset = last == 'Z' || text.length() > 6 && text.charAt(text.length() - 3) == ':';
            return offset
                    && text.indexOf(':', text.indexOf(':') + 1) > 0
                    && text.length() >= "2020-01-01T00:00:00Z".length();
        } catch (DateTimeException notTime) {
            return false;
        }
    }

    /** Returns whether a text is a time without an offset. */
    static boolean isLocalTime(String text) {
        if (text.length() > MAX_TIME) {
            return false;
        }
        try {
            LocalDateTime.parse(text.replace(' ', 'T'));
            return true;
        } catch (DateTimeException notTime) {
            return false;
        }
    }

    /** Returns a time that CASE 1.1 accepts, read from a text that it does not; empty when there is none to read. */
    static Optional<String> toTime(String text) {
        try {
            if (isLocalTime(text)) {
                return Optional.of(
                        OffsetDateTime.of(LocalDateTime.parse(text.replace(' ', 'T')), java.time.ZoneOffset.UTC)
                                .format(TIME));
            }
            if (text.length() == DATE_LENGTH) {
                return Optional.of(LocalDate.parse(text) + "T00:00:00Z");
            }
            if (text.length() <= MAX_TIME) {
                return Optional.of(OffsetDateTime.parse(text).format(TIME));
            }
        } catch (DateTimeException notTime) {
            return Optional.empty();
        }
        return Optional.empty();
    }

    /** The form in which times are written: seconds always, fractions where there are some. */
    static final java.time.format.DateTimeFormatter TIME = java.time.format.DateTimeFormatter.ISO_OFFSET_DATE_TIME;

    /** Returns the date at the beginning of a text, if it is one. */
    static Optional<LocalDate> date(String text) {
        if (text.length() < DATE_LENGTH || text.length() > MAX_TIME) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(text.substring(0, DATE_LENGTH)));
        } catch (DateTimeException notDate) {
            return Optional.empty();
        }
    }

    /** Returns whether a text is a date and nothing more. */
    static boolean isDate(String text) {
        return text.length() == DATE_LENGTH && date(text).isPresent();
    }
}
