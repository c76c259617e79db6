package org.innovente.exchange.lheo;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** The numbers and dates of LHEO and their checks: SIRET, UAI, AAAAMMJJ. */
final class LheoNumbers {

    private static final String UAI_KEYS = "ABCDEFGHJKLMNPRSTUVWXYZ";
    private static final String POST_OFFICE = "356000000";
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2200;

    private LheoNumbers() {}

    static boolean isDigits(String text, int length) {
        return text.length() == length && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /** Returns whether a text stands in place of a SIRET: no digits, or the same digit throughout. */
    static boolean isPlaceholder(String siret) {
        return !isDigits(siret, 14) || siret.chars().distinct().count() == 1;
    }

    /** Returns whether the check digit of a SIRET is right (Luhn; the establishments of La Poste add up to a multiple of 5). */
    static boolean isSiret(String siret) {
        if (!isDigits(siret, 14)) {
            return false;
        }
        int luhn = 0;
        int plain = 0;
        for (int i = 0; i < 14; i++) {
            int digit = siret.charAt(i) - '0';
            plain += digit;
            int doubled = i % 2 == 0 ? 2 * digit : digit;
            luhn += doubled > 9 ? doubled - 9 : doubled;
        }
        return luhn % 10 == 0 || siret.startsWith(POST_OFFICE) && plain % 5 == 0;
    }

    /** Returns whether the key of a UAI number is right: the rest of its seven digits by 23, as a letter without I, O, Q. */
    static boolean isUai(String uai) {
        if (uai.length() != 8 || !isDigits(uai.substring(0, 7), 7)) {
            return false;
        }
        char key = UAI_KEYS.charAt(Integer.parseInt(uai.substring(0, 7)) % 23);
        char letter = uai.charAt(7);
        return letter == key || letter == Character.toLowerCase(key);
    }

    /** Returns the day that AAAAMMJJ names; empty for unknown, partial and impossible days. */
    static Optional<LocalDate> day(String text) {
        if (!isDigits(text, 8)) {
            return Optional.empty();
        }
        int year = Integer.parseInt(text.substring(0, 4));
        int month = Integer.parseInt(text.substring(4, 6));
        int day = Integer.parseInt(text.substring(6, 8));
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException notInTheCalendar) {
            return Optional.empty();
        }
    }

    /** Returns whether AAAAMMJJ says that the day is unknown, or only its month or year is known. */
    static boolean isPartial(String text) {
        if (!isDigits(text, 8) || !text.endsWith("00")) {
            return false;
        }
        int year = Integer.parseInt(text.substring(0, 4));
        int month = Integer.parseInt(text.substring(4, 6));
        return year == 0 ? month == 0 : year >= FIRST_YEAR && year <= LAST_YEAR && month <= 12;
    }

    /** Returns a day as AAAAMMJJ. */
    static String text(LocalDate day) {
        return java.time.format.DateTimeFormatter.BASIC_ISO_DATE.format(day);
    }

    /**
     * Returns the level of the European framework that a LHEO level code means: 11 to 18 are levels 1 to 8; 4 to 8 are the
     * French levels V to I of 1969, which are levels 3 to 7 (niveau I: 7, and 8 as well, which 18 alone says).
     */
    static Optional<Integer> eqf(String code) {
        return switch (code) {
            case "4" -> Optional.of(3);
            case "5" -> Optional.of(4);
            case "6" -> Optional.of(5);
            case "7" -> Optional.of(6);
            case "8" -> Optional.of(7);
            case "11", "12", "13", "14", "15", "16", "17", "18" -> Optional.of(code.charAt(1) - '0');
            default -> Optional.empty();
        };
    }
}
