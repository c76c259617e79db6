package org.innovente.exchange.table;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Days as spreadsheets count them. */
final class Days {

    private static final LocalDate EPOCH = LocalDate.of(1899, 12, 30);
    private static final int BEFORE_1904 = 1_462;
    /** Serial numbers up to this one are a day off, because Excel takes 1900 for a leap year. */
    private static final int LAST_WRONG = 60;

    private static final int LAST = 2_958_465;

    private Days() {}

    /** Returns the serial number, whole part, of a number as it is stored; -1 if it is that of no day from March 1900 on. */
    static int serial(String number) {
        try {
            double value = Double.parseDouble(number);
            return value > LAST_WRONG && value < LAST + 1 ? (int) Math.floor(value) : -1;
        } catch (NumberFormatException none) {
            return -1;
        }
    }

    /** Returns whether a number as it is stored has a time beside the day. */
    static boolean hasTime(String number) {
        return Double.parseDouble(number) != Math.floor(Double.parseDouble(number));
    }

    /** Returns the day of a serial number. */
    static LocalDate day(int serial) {
        return EPOCH.plusDays(serial);
    }

    /** Returns the serial number of a day; -1 for a day before March 1900, which Excel cannot tell. */
    static int serial(LocalDate day) {
        long serial = ChronoUnit.DAYS.between(EPOCH, day);
        return serial > LAST_WRONG && serial <= LAST ? (int) serial : -1;
    }

    /** Returns the number of a day counted from 1904 as it is counted from 1900; empty text if it is no number. */
    static String from1904(String number) {
        int serial = serial(number);
        try {
            double value = Double.parseDouble(number);
            return serial < 0 && value < 0 ? "" : Integer.toString((int) Math.floor(value) + BEFORE_1904);
        } catch (NumberFormatException none) {
            return "";
        }
    }

    /** Returns the day of a number as it is stored, in ISO form; the number itself if it is that of no day. */
    static String text(String number) {
        int serial = serial(number);
        return serial < 0 ? number : day(serial).toString();
    }

    /** Returns the ISO form of a day, or empty text if there is no such day. */
    static String iso(int year, int month, int day) {
        try {
            return LocalDate.of(year, month, day).toString();
        } catch (DateTimeException none) {
            return "";
        }
    }
}
