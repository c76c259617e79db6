package org.innovente.exchange.rncp;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.innovente.exchange.Reading;
import org.innovente.finding.Location;

/** Single values as fiches write them, with the faults of their exports repaired and reported. */
final class FicheValues {

    private final Reading reading;

    FicheValues(Reading reading) {
        this.reading = reading;
    }

    /** Returns a value without the white space around it, which the CSV puts before each SIRET. */
    String clean(String name, String value, Location location) {
        String clean = value.strip();
        if (!clean.isEmpty() && clean.length() != value.length() && value.charAt(0) == '\t') {
            reading.report(RncpCode.SPACE, "", location, Reading.arguments("name", name, "value", clean));
        }
        return clean;
    }

    /** Returns a text with the apostrophes single that an export doubled. */
    String text(String value, Location location) {
        String text = value.strip();
        if (!text.contains("''")) {
            return text;
        }
        reading.report(RncpCode.APOSTROPHE, "", location, Reading.arguments("value", text));
        return text.replace("''", "'");
    }

    /** Returns a label without the code with which the CSV begins it. */
    String label(String code, String value, Location location) {
        String label = text(value, location);
        String rest = label.startsWith(code) ? label.substring(code.length()).strip() : "";
        if (code.isEmpty() || !rest.startsWith(":")) {
            return label;
        }
        reading.report(RncpCode.REPEATED_CODE, "", location, Reading.arguments("value", label));
        return rest.substring(1).strip();
    }

    /** Returns a day written {@code dd/mm/yyyy}. */
    Optional<LocalDate> date(String name, String value, Location location) {
        String text = value.strip();
        try {
            if (text.length() == 10 && text.charAt(2) == '/' && text.charAt(5) == '/') {
                return Optional.of(LocalDate.of(
                        number(text.substring(6)), number(text.substring(3, 5)), number(text.substring(0, 2))));
            }
        } catch (DateTimeException | NumberFormatException noDay) {
            return noDate(name, text, location);
        }
        return noDate(name, text, location);
    }

    private Optional<LocalDate> noDate(String name, String text, Location location) {
        reading.report(RncpCode.DATE, "", location, Reading.arguments("name", name, "value", text));
        return Optional.empty();
    }

    private static int number(String digits) {
        if (!digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
            throw new NumberFormatException(digits);
        }
        return Integer.parseInt(digits);
    }

    /** Returns yes or no, in the words of the XML and of the CSV. */
    Optional<Boolean> yesNo(String name, String value, Location location) {
        switch (value.strip().toLowerCase(Locale.ROOT)) {
            case "oui", "active", "actif", "publiée", "true":
                return Optional.of(true);
            case "non", "inactive", "inactif", "false":
                return Optional.of(false);
            default:
                reading.report(RncpCode.VALUE, "", location, Reading.arguments("name", name, "value", value.strip()));
                return Optional.empty();
        }
    }

    /** Returns whether a text is a number of a register: RNCP or RS and up to seven digits. */
    static boolean isNumber(String text) {
        String digits = text.startsWith("RNCP") ? text.substring(4) : text.startsWith("RS") ? text.substring(2) : "";
        return !digits.isEmpty() && digits.length() <= 7 && digits.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
