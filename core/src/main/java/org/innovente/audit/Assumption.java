package org.innovente.audit;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Something that an audit assumed, derived or left aside; rendered in words by the report.
 *
 * @param code what it is
 * @param arguments its arguments by name, in the order of the code's list; immutable
 */
public record Assumption(Code code, Map<String, String> arguments) {

    /** What was assumed. The list is closed; the arguments follow each name. */
    public enum Code {
        /** No day was given, so whether something has expired is not decided. */
        NO_DATE,
        /** The rule is stated in words only. */
        WORDS_ONLY,
        /** Means are compared as they are. */
        MEANS_EXACT,
        /** Means are rounded first: {@code scale}, {@code mode}. */
        MEANS_ROUNDED,
        /** A mean may be that much below a bound: {@code tolerance}. */
        TOLERANCE,
        /** Which attempt at a module counts: {@code policy}. */
        ATTEMPTS,
        /** The edition of the rules: {@code edition}. */
        EDITION,
        /** The rules are those in force on the day of entry: {@code day}. */
        COHORT,
        /** The rules are those in force on the day of the audit: {@code day}. */
        IN_FORCE,
        /** Nothing says that an edition was in force on the day, so the first of the catalogue was taken: {@code day}. */
        NO_EDITION_IN_FORCE,
        /** The day of entry that the record declares: {@code day}. */
        ENTRY,
        /** Something follows from what is acquired: {@code kind}, {@code item}, {@code given}. */
        DERIVED,
        /** A decision has expired, or cannot be dated: {@code decision}. */
        DECISION_EXPIRED,
        /** A decision is of a kind that is not known: {@code decision}. */
        DECISION_UNKNOWN,
        /** Two decisions contradict one another and neither is applied: {@code decision}, {@code other}. */
        DECISIONS_CONTRADICT;

        /** Returns the code on the wire, in kebab-case. */
        public String wire() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** Creates the value; the arguments are copied in their order. */
    public Assumption {
        arguments = Collections.unmodifiableMap(new LinkedHashMap<>(arguments));
    }

    static Assumption of(Code code) {
        return new Assumption(code, Map.of());
    }

    static Assumption of(Code code, String name, Object value) {
        return new Assumption(code, Map.of(name, value.toString()));
    }

    static Assumption of(Code code, String first, Object one, String second, Object two) {
        Map<String, String> arguments = new LinkedHashMap<>();
        arguments.put(first, one.toString());
        arguments.put(second, two.toString());
        return new Assumption(code, arguments);
    }
}
