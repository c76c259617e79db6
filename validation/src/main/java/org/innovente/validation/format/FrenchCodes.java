package org.innovente.validation.format;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The forms of French official codes, with their check digits. All methods take linear time and no regular expression. */
public final class FrenchCodes {

    private static final String LA_POSTE = "356000000";
    private static final String UAI_LETTERS = "ABCDEFGHJKLMNPRSTUVWXYZ";

    /** The regions in force since 2016, by INSEE code (COG 2024); only looked up, never listed. */
    private static final Set<String> REGIONS = Set.of(
            "01", "02", "03", "04", "06", "11", "24", "27", "28", "32", "44", "52", "53", "75", "76", "84", "93", "94");

    /** The regions of before 2016 that have been merged, with the region that followed. */
    private static final Map<String, String> FORMER_REGIONS = Map.ofEntries(
            Map.entry("21", "44"),
            Map.entry("22", "32"),
            Map.entry("23", "28"),
            Map.entry("25", "28"),
            Map.entry("26", "27"),
            Map.entry("31", "32"),
            Map.entry("41", "44"),
            Map.entry("42", "44"),
            Map.entry("43", "27"),
            Map.entry("54", "75"),
            Map.entry("72", "75"),
            Map.entry("73", "76"),
            Map.entry("74", "75"),
            Map.entry("82", "84"),
            Map.entry("83", "84"),
            Map.entry("91", "76"));

    private FrenchCodes() {}

    /**
     * Returns whether a text is a SIRET: 14 digits with the check digit of Luhn. Establishments of La Poste (SIREN
     * 356000000) other than its seat have none; the sum of their digits is a multiple of five.
     */
    public static boolean isSiret(String text) {
        if (text.length() != 14 || !areDigits(text, 0, 14)) {
            return false;
        }
        return luhn(text) || (text.startsWith(LA_POSTE) && digitSum(text) % 5 == 0);
    }

    /** Returns whether a text is a SIREN: 9 digits with the check digit of Luhn. */
    public static boolean isSiren(String text) {
        return text.length() == 9 && areDigits(text, 0, 9) && luhn(text);
    }

    /** Returns whether a text is a UAI (formerly RNE) code: 7 digits and the letter of their remainder modulo 23. */
    public static boolean isUai(String text) {
        if (text.length() != 8 || !areDigits(text, 0, 7)) {
            return false;
        }
        return text.charAt(7) == UAI_LETTERS.charAt(Integer.parseInt(text.substring(0, 7)) % UAI_LETTERS.length());
    }

    /**
     * Returns whether a text is the declaration number of a training organisation (NDA): 11 characters, the region, the
     * department (2A and 2B in Corsica), five digits and two more.
     */
    public static boolean isNda(String text) {
        return text.length() == 11
                && areDigits(text, 0, 3)
                && isDigitOrCorsican(text.charAt(3))
                && areDigits(text, 4, 10)
                && isDigitOrCorsican(text.charAt(10));
    }

    /** Returns whether a text is the code of a block of the RNCP, such as {@code RNCP35340BC01}. */
    public static boolean isRncpBlock(String text) {
        int split = text.indexOf("BC");
        return text.startsWith("RNCP")
                && split >= 5
                && split <= 10
                && areDigits(text, 4, split)
                && text.length() >= split + 4
                && text.length() <= split + 5
                && areDigits(text, split + 2, text.length());
    }

    /** Returns whether a text is the number of a certification of the RNCP, with or without the letters, such as {@code RNCP35340}. */
    public static boolean isRncp(String text) {
        return isNumbered(text, "RNCP");
    }

    /** Returns whether a text is the number of a certification of the répertoire spécifique, such as {@code RS5616}. */
    public static boolean isRs(String text) {
        return isNumbered(text, "RS");
    }

    /** Returns whether a text is a Formacode: 5 digits. */
    public static boolean isFormacode(String text) {
        return text.length() == 5 && areDigits(text, 0, 5);
    }

    /** Returns whether a text is a speciality of the NSF: 3 digits, and the letter of a function where there is one. */
    public static boolean isNsf(String text) {
        return (text.length() == 3 || (text.length() == 4 && text.charAt(3) >= 'a' && text.charAt(3) <= 'z'))
                && areDigits(text, 0, 3);
    }

    /** Returns whether a text is a code of the ROME: a letter from A to N and 4 digits. */
    public static boolean isRome(String text) {
        return text.length() == 5 && text.charAt(0) >= 'A' && text.charAt(0) <= 'N' && areDigits(text, 1, 5);
    }

    /** Returns whether a text is the INSEE code of a region in force since 2016. */
    public static boolean isRegion(String text) {
        return REGIONS.contains(text);
    }

    /** Returns the region that followed a region of before 2016; empty when the text is no such region. */
    public static Optional<String> successorOfFormerRegion(String text) {
        return Optional.ofNullable(FORMER_REGIONS.get(text));
    }

    /** Returns whether a text is the INSEE code of a department: 2 digits, 2A, 2B, or 3 digits from 971 to 976. */
    public static boolean isDepartment(String text) {
        if (text.equals("2A") || text.equals("2B")) {
            return true;
        }
        if (text.length() == 2 && areDigits(text, 0, 2)) {
            int number = Integer.parseInt(text);
            return number >= 1 && number <= 95 && number != 20;
        }
        return text.length() == 3 && text.startsWith("97") && text.charAt(2) >= '1' && text.charAt(2) <= '6';
    }

    private static boolean isNumbered(String text, String prefix) {
        int start = text.startsWith(prefix) ? prefix.length() : 0;
        return text.length() > start && text.length() <= start + 6 && areDigits(text, start, text.length());
    }

    private static boolean isDigitOrCorsican(char c) {
        return (c >= '0' && c <= '9') || c == 'A' || c == 'B';
    }

    /** ASCII digits only: digits of other scripts are not digits of codes. */
    private static boolean areDigits(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    private static boolean luhn(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            int value = i % 2 == 0 ? digit : digit * 2;
            sum += value > 9 ? value - 9 : value;
        }
        return sum % 10 == 0;
    }

    private static int digitSum(String digits) {
        return digits.chars().map(c -> c - '0').sum();
    }
}
