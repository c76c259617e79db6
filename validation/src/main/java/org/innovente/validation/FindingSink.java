package org.innovente.validation;

/**
 * Where a rule reports what it finds. A sink belongs to one rule and one run and is used by one thread at a time.
 */
public interface FindingSink {

    /**
     * Returns a finding to be completed and reported.
     *
     * @param code the code
     * @param place where
     * @param values the values of the arguments, in the order of {@link RuleCode#arguments()}
     * @throws IllegalArgumentException if there are not as many values as the code has arguments
     */
    FindingDraft draft(RuleCode code, Place place, Object... values);

    /**
     * Reports a finding.
     *
     * @param code the code
     * @param place where
     * @param values the values of the arguments, in the order of {@link RuleCode#arguments()}
     * @throws IllegalArgumentException if there are not as many values as the code has arguments
     */
    default void report(RuleCode code, Place place, Object... values) {
        draft(code, place, values).report();
    }

    /** Returns whether findings of that code are wanted at all; where not, work for them can be spared. */
    boolean wants(RuleCode code);

    /**
     * Takes steps from the budget of this rule.
     *
     * @param steps how many, 0 or more
     * @return whether the budget sufficed; if not, nothing was taken and the rule has to stop
     * @throws java.util.concurrent.CancellationException if the run was cancelled
     */
    boolean take(long steps);

    /** Returns how many steps are left. */
    long stepsLeft();

    /**
     * Reports that a check could not be decided; never the same as having found nothing.
     *
     * @param code the check
     * @param place what could not be decided on
     * @param reason why, as a word of the list of {@link ValidationCode#UNDETERMINED}: {@code budget}, {@code date},
     *     {@code prose}, {@code opaque}, {@code unknown}
     */
    void undetermined(RuleCode code, Place place, String reason);
}
