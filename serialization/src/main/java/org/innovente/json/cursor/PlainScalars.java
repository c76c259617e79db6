package org.innovente.json.cursor;

/** Scalars of YAML without quotes, as the core schema of YAML 1.2 reads them, in so far as JSON can write them. */
final class PlainScalars {

    private PlainScalars() {}

    /** Returns {@link Kind#NULL} for null, otherwise {@link Kind#PLAIN}: its place decides what it is. */
    static Kind kind(String text) {
        return switch (text) {
            case "", "~", "null", "Null", "NULL" -> Kind.NULL;
            default -> Kind.PLAIN;
        };
    }

    static boolean isTrue(String text) {
        return text.equals("true") || text.equals("True") || text.equals("TRUE");
    }

    static boolean isFalse(String text) {
        return text.equals("false") || text.equals("False") || text.equals("FALSE");
    }

    /** Returns whether the text is an integer as JSON writes it; {@code 012} is not. */
    static boolean isInteger(String text) {
        int at = text.startsWith("-") ? 1 : 0;
        int digits = text.length() - at;
        if (digits == 0 || (digits > 1 && text.charAt(at) == '0')) {
            return false;
        }
        for (int i = at; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    /** Returns whether the text is a number as JSON writes it, without exponent. */
    static boolean isNumber(String text) {
        Kind kind = resolve(text);
        return kind == Kind.INTEGER || kind == Kind.NUMBER;
    }

    /** Returns the kind of value that the text is where nothing else says it, as in a member that is kept. */
    static Kind resolve(String text) {
        if (isTrue(text)) {
            return Kind.TRUE;
        }
        if (isFalse(text)) {
            return Kind.FALSE;
        }
        if (isInteger(text)) {
            return Kind.INTEGER;
        }
        int point = text.indexOf('.');
        boolean decimal = point > 0
                && point < text.length() - 1
                && isInteger(text.substring(0, point))
                && text.substring(point + 1).chars().allMatch(c -> c >= '0' && c <= '9');
        return decimal ? Kind.NUMBER : Kind.STRING;
    }
}
