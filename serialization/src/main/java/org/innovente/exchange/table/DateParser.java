package org.innovente.exchange.table;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Days and truth values as people and spreadsheets write them. */
final class DateParser {

    private static final Pattern ISO = Pattern.compile("([0-9]{4})-([0-9]{2})-([0-9]{2})");
    private static final Pattern ISO_TIME =
            Pattern.compile("([0-9]{4})-([0-9]{2})-([0-9]{2})[T ][0-9:.]+(Z|[+-][0-9:]+)?");
    private static final Pattern YEAR_FIRST = Pattern.compile("([0-9]{4})[/.]([0-9]{1,2})[/.]([0-9]{1,2})");
    private static final Pattern DAY_FIRST =
            Pattern.compile("([0-9]{1,2})[/.-]([0-9]{1,2})[/.-]([0-9]{4})([ T][0-9:.]+)?");
    private static final Pattern SERIAL = Pattern.compile("[0-9]{4,6}([.,][0-9]+)?");
    private static final int MONTHS = 12;
    /** A bare number below this one is taken for a year, not for a day. */
    private static final int FIRST_SERIAL = 10_000;

    private DateParser() {}

    /** Returns the day in a cell, in ISO form; null when it is none, which is a remark. */
    static @Nullable String day(Cell cell, Custom custom, Remarks remarks) {
        return switch (cell.type()) {
            case DATE -> shown(cell.text(), remarks);
            case NUMBER -> serial(cell.text(), remarks);
            case TEXT -> written(Fold.strip(cell.text()), custom, remarks);
            default -> refuse(cell.text(), remarks);
        };
    }

    private static @Nullable String shown(String number, Remarks remarks) {
        int serial = Days.serial(number);
        if (serial < 0) {
            return refuse(number, remarks);
        }
        String day = Days.day(serial).toString();
        if (Days.hasTime(number)) {
            remarks.remark(TableCode.DATE_TIME, "value", number, "date", day);
        }
        return day;
    }

    private static @Nullable String serial(String number, Remarks remarks) {
        int serial = Days.serial(number);
        if (serial < FIRST_SERIAL) {
            return refuse(number, remarks);
        }
        String day = Days.day(serial).toString();
        remarks.remark(TableCode.SERIAL_DATE, "value", number, "date", day);
        return day;
    }

    private static @Nullable String written(String text, Custom custom, Remarks remarks) {
        Matcher iso = ISO.matcher(text);
        if (iso.matches()) {
            return known(day(iso, 1, 2, 3), text, remarks);
        }
        Matcher time = ISO_TIME.matcher(text);
        if (time.matches()) {
            return repaired(TableCode.DATE_TIME, day(time, 1, 2, 3), text, remarks);
        }
        Matcher yearFirst = YEAR_FIRST.matcher(text);
        if (yearFirst.matches()) {
            return repaired(TableCode.DATE_FORM, day(yearFirst, 1, 2, 3), text, remarks);
        }
        Matcher dayFirst = DAY_FIRST.matcher(text);
        if (dayFirst.matches()) {
            int first = Integer.parseInt(dayFirst.group(1));
            int second = Integer.parseInt(dayFirst.group(2));
            boolean either = first <= MONTHS && second <= MONTHS && first != second;
            if (either && !custom.french()) {
                remarks.remark(TableCode.AMBIGUOUS_DATE, "value", text);
                return null;
            }
            boolean american = second > MONTHS && !custom.french();
            String day = american ? day(dayFirst, 3, 1, 2) : day(dayFirst, 3, 2, 1);
            return repaired(TableCode.DATE_FORM, day, text, remarks);
        }
        return SERIAL.matcher(text).matches() ? serial(text.replace(',', '.'), remarks) : refuse(text, remarks);
    }

    private static String day(Matcher groups, int year, int month, int day) {
        return Days.iso(
                Integer.parseInt(groups.group(year)),
                Integer.parseInt(groups.group(month)),
                Integer.parseInt(groups.group(day)));
    }

    private static @Nullable String known(String day, String text, Remarks remarks) {
        return day.isEmpty() ? refuse(text, remarks) : day;
    }

    private static @Nullable String repaired(TableCode code, String day, String text, Remarks remarks) {
        if (!day.isEmpty()) {
            remarks.remark(code, "value", text, "date", day);
        }
        return known(day, text, remarks);
    }

    private static @Nullable String refuse(String text, Remarks remarks) {
        remarks.remark(TableCode.DATE, "value", text);
        return null;
    }

    /** Returns the truth value in a cell; null when it is none, which is a remark. */
    static @Nullable Boolean truth(Cell cell, Custom custom, Remarks remarks) {
        if (cell.type() == Cell.Type.BOOLEAN) {
            return cell.text().equals("true");
        }
        String text = Fold.of(cell.text());
        switch (text) {
            case "oui", "yes", "vrai", "true":
                return true;
            case "non", "no", "faux", "false":
                return false;
            default:
                break;
        }
        String mark = Fold.strip(cell.text());
        boolean yes = text.equals("o")
                || text.equals("y")
                || text.equals("x")
                || mark.equals("1")
                || mark.equals("\u2713")
                || mark.equals("\u2714");
        boolean no = text.equals("n") || mark.equals("0");
        if (!yes && !no) {
            remarks.remark(TableCode.BOOLEAN, "value", cell.text());
            return null;
        }
        remarks.remark(
                TableCode.BOOLEAN_FORM,
                "value",
                cell.text(),
                "meaning",
                custom.french() ? (yes ? "oui" : "non") : yes ? "yes" : "no");
        return yes;
    }
}
