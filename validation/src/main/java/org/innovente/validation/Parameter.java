package org.innovente.validation;

import java.math.BigDecimal;
import java.util.Optional;

/** The parameters of rules that a profile can change, with the value that holds where it does not. */
public enum Parameter {
    /** The longest title of a module, in characters. */
    TITLE_LENGTH("title-length", "255"),
    /** The shortest statement of a competency, in characters. */
    STATEMENT_SHORTEST("statement-shortest", "15"),
    /** The longest statement of a competency, in characters. */
    STATEMENT_LONGEST("statement-longest", "500"),
    /** The fewest hours of work that one credit stands for. */
    HOURS_PER_CREDIT_LEAST("hours-per-credit-least", "25"),
    /** The most hours of work that one credit stands for. */
    HOURS_PER_CREDIT_MOST("hours-per-credit-most", "30"),
    /** The step in which credits are given. */
    CREDIT_STEP("credit-step", "0.5"),
    /** The most Formacode codes of one module. */
    FORMACODE_MOST("formacode-most", "5"),
    /** The most NSF codes of one module. */
    NSF_MOST("nsf-most", "3"),
    /** The most ROME codes of one module. */
    ROME_MOST("rome-most", "5"),
    /** The most modules in one term, where the programme does not say. */
    MODULES_PER_TERM("modules-per-term", "7"),
    /** The number of terms in which a chain of prerequisites has to fit, where no programme says. */
    TERMS_AVAILABLE("terms-available", "10"),
    /** The months after which a review is out of date. */
    REVIEW_MONTHS("review-months", "24"),
    /** The share of words, in percent, that two descriptions have in common when they are called near-identical. */
    SIMILARITY_PERCENT("similarity-percent", "80"),
    /** The share of words, in percent, that an edited statement must keep to have the same meaning. */
    KEPT_MEANING_PERCENT("kept-meaning-percent", "50"),
    /** The most steps that one rule may take; 1,000 a module, and at least 2,000,000, where that is less. */
    STEP_BUDGET("step-budget", "20000000"),
    /** The steps that the engines may take for one diploma or module. */
    ENGINE_BUDGET("engine-budget", "200000");

    private final String key;
    private final String standard;

    Parameter(String key, String standard) {
        this.key = key;
        this.standard = standard;
    }

    /** Returns the name in profiles. */
    public String key() {
        return key;
    }

    /** Returns the value that holds where a profile says nothing. */
    public String standard() {
        return standard;
    }

    /** Returns the parameter of that name. */
    static Optional<Parameter> find(String key) {
        for (Parameter parameter : values()) {
            if (parameter.key.equals(key)) {
                return Optional.of(parameter);
            }
        }
        return Optional.empty();
    }

    /** Returns why a value is not one of this parameter; empty when it is. */
    Optional<String> objection(String value) {
        try {
            BigDecimal number = new BigDecimal(value);
            boolean whole = number.stripTrailingZeros().scale() <= 0;
            boolean wanted = standard.indexOf('.') >= 0 || (whole && number.precision() - number.scale() <= 9);
            return wanted && number.signum() >= 0
                    ? Optional.empty()
                    : Optional.of("a whole number of at most 9 digits");
        } catch (NumberFormatException e) {
            return Optional.of("a number");
        }
    }
}
