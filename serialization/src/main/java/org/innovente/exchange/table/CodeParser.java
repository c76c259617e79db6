package org.innovente.exchange.table;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Codes as spreadsheets leave them: turned into numbers and days, robbed of zeros, with spaces that do not break. */
final class CodeParser {

    private static final Pattern SCIENTIFIC = Pattern.compile("[0-9]+([.,][0-9]+)?[eE]\\+?[0-9]+");
    private static final Pattern WITH_DECIMALS = Pattern.compile("[0-9]+[.,]0+");
    /** A number stored with an exponent and fewer digits than this was cut. */
    private static final int DIGITS_OF_A_CUT = 10;

    private static final int MAX_CODE_DIGITS = 40;
    /** The number of signs of the codes of schemes that have a fixed one. */
    private static final Map<String, Integer> LENGTHS = Map.of(
            "siret", 14,
            "siren", 9,
            "formacode", 5,
            "insee-commune", 5,
            "insee-region", 2,
            "insee-departement", 2,
            "uai", 8);

    private CodeParser() {}

    /** Returns the text in a cell that holds words. */
    static @Nullable String text(Cell cell, Remarks remarks) {
        String text = Fold.strip(cell.text());
        return switch (cell.type()) {
            case DATE -> {
                remarks.remark(TableCode.DATE_AS_CODE, "value", Days.text(cell.text()));
                yield null;
            }
            case NUMBER, PERCENT -> number(cell, remarks);
            default -> {
                if (text.contains("\u00C3\u00A9")
                        || text.contains("\u00C3\u00A8")
                        || text.contains("\u00E2\u20AC\u2122")
                        || text.contains("\uFFFD")) {
                    remarks.remark(TableCode.MOJIBAKE, "value", text);
                }
                yield text;
            }
        };
    }

    /** Returns the code in a cell as it was typed, as far as the spreadsheet kept it; null when it did not. */
    static @Nullable String code(Cell cell, Remarks remarks) {
        return switch (cell.type()) {
            case DATE -> {
                remarks.remark(TableCode.DATE_AS_CODE, "value", Days.text(cell.text()));
                yield null;
            }
            case NUMBER, PERCENT -> number(cell, remarks);
            default -> clean(cell.text(), remarks);
        };
    }

    private static @Nullable String number(Cell cell, Remarks remarks) {
        String plain = exact(cell.text());
        if (plain == null) {
            remarks.remark(TableCode.NUMBER_LOST, "value", cell.text());
            return null;
        }
        remarks.remark(TableCode.NUMBER_AS_CODE, "value", plain);
        return plain;
    }

    /** The digits of a stored number, unless it was cut. */
    private static @Nullable String exact(String stored) {
        if (!SCIENTIFIC.matcher(stored).matches()) {
            return NumberParser.plain(stored);
        }
        BigDecimal number = new BigDecimal(stored.replace(',', '.'));
        boolean cut = number.stripTrailingZeros().precision() < DIGITS_OF_A_CUT;
        return cut || number.precision() - number.scale() > MAX_CODE_DIGITS ? null : number.toPlainString();
    }

    private static @Nullable String clean(String text, Remarks remarks) {
        String stripped = Fold.strip(text);
        if (SCIENTIFIC.matcher(stripped).matches()
                && (stripped.contains("+") || stripped.contains(".") || stripped.contains(","))) {
            remarks.remark(TableCode.NUMBER_LOST, "value", stripped);
            return null;
        }
        StringBuilder out = new StringBuilder(stripped.length());
        for (int i = 0; i < stripped.length(); i++) {
            char c = stripped.charAt(i);
            if (c == '\u200B' || c == '\uFEFF') {
                continue;
            }
            out.append(Fold.isSpace(c) ? ' ' : c);
        }
        String clean = out.toString();
        if (!clean.equals(stripped)) {
            remarks.remark(TableCode.CODE_SPACES, "value", stripped, "code", clean);
        }
        return clean;
    }

    /** Returns the code of a list that a text spells or means; null when a closed list has none, which is a remark. */
    static @Nullable String listed(String text, CodeList list, Remarks remarks) {
        Optional<String> code = list.find(text);
        if (code.isEmpty()) {
            if (!list.isClosed()) {
                return text;
            }
            remarks.remark(TableCode.UNKNOWN_CODE, "value", text, "known", String.join(", ", list.codes()));
            return null;
        }
        if (!code.get().equals(text)) {
            remarks.remark(TableCode.CODE_FORM, "value", text, "code", code.get());
        }
        return code.get();
    }

    /** Returns a code of another sheet, its zeros or lost decimals given back where exactly one code of that sheet fits. */
    static String known(String text, CodeIndex known, Remarks remarks) {
        if (known.isEmpty() || known.contains(text)) {
            return text;
        }
        String digits = WITH_DECIMALS.matcher(text).matches()
                ? text.substring(0, text.indexOf(text.contains(",") ? ',' : '.'))
                : text;
        if (!Parse.isDigits(digits)) {
            return text;
        }
        String code = known.sameNumber(digits);
        if (code == null || code.length() < digits.length()) {
            return text;
        }
        boolean zeros = code.length() > digits.length();
        remarks.remark(zeros ? TableCode.LOST_ZEROS : TableCode.DECIMAL_CODE, "value", text, "code", code);
        return code;
    }

    /** Returns the code of an outside scheme: its lost zeros given back where the scheme has a fixed length. */
    static String schemed(String scheme, String text, Remarks remarks) {
        Integer length = LENGTHS.get(scheme);
        if (length == null) {
            return text;
        }
        String tight = text;
        if (scheme.startsWith("sire")) {
            tight = text.replace(" ", "").replace(".", "");
            if (!tight.equals(text) && Parse.isDigits(tight)) {
                remarks.remark(TableCode.CODE_SPACES, "value", text, "code", tight);
            } else {
                tight = text;
            }
        }
        if (tight.length() == length) {
            return tight;
        }
        if (Parse.isDigits(tight) && tight.length() < length && tight.length() >= length - 4 && !scheme.equals("uai")) {
            String padded = "0".repeat(length - tight.length()) + tight;
            remarks.remark(TableCode.LOST_ZEROS, "value", tight, "code", padded);
            return padded;
        }
        remarks.remark(TableCode.CODE_LENGTH, "value", tight, "scheme", scheme, "length", "" + length);
        return tight;
    }
}
