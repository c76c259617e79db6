package org.innovente.exchange.table;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Numbers as people and spreadsheets write them. */
final class NumberParser {

    /** The longest decimal of the native format. */
    private static final int MAX_LENGTH = 40;

    private static final int DOUBLE_DIGITS = 15;
    private static final Pattern PLAIN = Pattern.compile("-?[0-9]+(\\.[0-9]+)?");
    private static final Pattern COMMA = Pattern.compile("-?[0-9]*,[0-9]+");
    private static final Pattern THOUSANDS = Pattern.compile("-?[0-9]{1,3},[0-9]{3}");
    private static final Pattern BOTH = Pattern.compile("-?[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+");
    private static final Pattern BOTH_ENGLISH = Pattern.compile("-?[0-9]{1,3}(,[0-9]{3})+\\.[0-9]+");
    private static final Pattern UNIT = Pattern.compile(
            "(?iu)^(.*[0-9])[\\s\\u00A0\\u202F]*(h|hrs?|heures?|hours?|ects|cr[ée]dits?|pts?|points?|€|eur|euros?|%)\\.?$");

    private NumberParser() {}

    /** Returns the decimal in a cell, in the plain form of the native format; null when it is none, which is a remark. */
    static @Nullable String decimal(Cell cell, Custom custom, Remarks remarks) {
        return switch (cell.type()) {
            case NUMBER, PERCENT -> stored(cell, remarks);
            case TEXT -> written(cell.text(), custom, remarks);
            case DATE -> refuse(Days.text(cell.text()), remarks);
            default -> refuse(cell.text(), remarks);
        };
    }

    /** Returns the whole number in a cell; null when it is none, which is a remark. */
    static @Nullable Integer whole(Cell cell, Custom custom, Remarks remarks) {
        String decimal = decimal(cell, custom, remarks);
        if (decimal == null) {
            return null;
        }
        try {
            return new BigDecimal(decimal).intValueExact();
        } catch (ArithmeticException broken) {
            remarks.remark(TableCode.WHOLE, "value", cell.text());
            return null;
        }
    }

    /** Returns a number as it is stored in a workbook in plain form; a double is written in its shortest form. */
    static @Nullable String plain(String stored) {
        try {
            if (stored.length() > MAX_LENGTH) {
                return null;
            }
            BigDecimal exact = new BigDecimal(stored);
            if (exact.precision() > DOUBLE_DIGITS && exact.scale() > 0) {
                exact = new BigDecimal(Double.toString(Double.parseDouble(stored)));
            }
            if (exact.precision() - exact.scale() > MAX_LENGTH || exact.scale() > MAX_LENGTH) {
                return null;
            }
            return canonical(exact);
        } catch (NumberFormatException none) {
            return null;
        }
    }

    private static @Nullable String stored(Cell cell, Remarks remarks) {
        String plain = plain(cell.text());
        if (plain == null) {
            return refuse(cell.text(), remarks);
        }
        if (cell.type() == Cell.Type.PERCENT) {
            String percent = canonical(new BigDecimal(plain).movePointRight(2));
            remarks.remark(TableCode.PERCENT, "value", plain, "number", percent);
            return percent;
        }
        return plain;
    }

    private static @Nullable String written(String text, Custom custom, Remarks remarks) {
        String stripped = Fold.strip(text);
        if (PLAIN.matcher(stripped).matches() && stripped.length() <= MAX_LENGTH) {
            return canonical(new BigDecimal(stripped));
        }
        Matcher unit = UNIT.matcher(stripped);
        String bare = unit.matches() ? unit.group(1) : stripped;
        boolean hadUnit = unit.matches();
        String tight = withoutSpaces(bare);
        boolean hadSpaces = !tight.equals(bare);
        String number = tight.replace('\u2212', '-');
        boolean comma = false;
        if (BOTH.matcher(number).matches()) {
            number = number.replace(".", "").replace(',', '.');
            hadSpaces = true;
        } else if (BOTH_ENGLISH.matcher(number).matches()) {
            number = number.replace(",", "");
            hadSpaces = true;
        } else if (COMMA.matcher(number).matches()) {
            if (THOUSANDS.matcher(number).matches() && !custom.frenchNumbers() && !custom.french()) {
                remarks.remark(TableCode.AMBIGUOUS_NUMBER, "value", text);
                return null;
            }
            comma = true;
            number = number.replace(',', '.');
            number = number.startsWith(".") ? "0" + number : number;
        }
        if (number.length() > MAX_LENGTH || !PLAIN.matcher(number).matches()) {
            return refuse(text, remarks);
        }
        String decimal = canonical(new BigDecimal(number));
        if (hadUnit || hadSpaces) {
            remarks.remark(TableCode.NUMBER_FORM, "value", text, "number", decimal);
        } else if (comma && !(custom.frenchNumbers() && custom.french())) {
            remarks.remark(TableCode.DECIMAL_COMMA, "value", text, "number", decimal);
        }
        return decimal;
    }

    private static String withoutSpaces(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            if (!Fold.isSpace(text.charAt(i))) {
                out.append(text.charAt(i));
            }
        }
        return out.toString();
    }

    private static String canonical(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    private static @Nullable String refuse(String text, Remarks remarks) {
        remarks.remark(TableCode.NUMBER, "value", text);
        return null;
    }
}
