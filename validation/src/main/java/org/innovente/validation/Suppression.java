package org.innovente.validation;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * One accepted finding: who accepted it, why, and until when.
 *
 * @param code the code, or the number of the check, such as {@code CV2018}
 * @param target the subject, such as {@code module GE37}, or the JSON Pointer of the finding, or {@code *}
 * @param reason why it is accepted
 * @param until the last day on which it is; empty for as long as it matches
 * @param by who accepted it; may be empty
 * @param line the line of the file, from 1; 0 when it was made in code
 */
public record Suppression(String code, String target, String reason, Optional<LocalDate> until, String by, int line) {

    /**
     * Creates a suppression.
     *
     * @throws IllegalArgumentException if code, target or reason is blank: what is accepted has a reason
     */
    public Suppression {
        Objects.requireNonNull(until, "until");
        Objects.requireNonNull(by, "by");
        if (code.isBlank() || target.isBlank() || reason.isBlank()) {
            throw new IllegalArgumentException("Invalid suppression '" + code + " @ " + target
                    + "': expected a code, a target and a reason, such as CV2018 @ module GE37 reason=\"agreed\"");
        }
    }

    /** Returns a suppression without a last day. */
    public static Suppression of(String code, String target, String reason) {
        return new Suppression(code, target, reason, Optional.empty(), "", 0);
    }

    /** Returns whether its last day has passed; without a day to compare with, it has not. */
    boolean isOver(Optional<LocalDate> asOf) {
        return until.isPresent() && asOf.isPresent() && until.get().isBefore(asOf.get());
    }

    String key() {
        return code + "@" + target;
    }
}
