package org.innovente.audit;

/**
 * Why a node is as it is, where numbers alone do not say it; rendered in words by the report.
 *
 * @param code what is said
 * @param argument what it is about; empty when there is nothing to add
 */
public record Remark(Code code, String argument) {

    /** What a remark says. The list is closed. */
    public enum Code {
        /** A person has not decided yet, or the paper is missing. */
        NOT_ATTESTED,
        /** A person refused. */
        REFUSED,
        /** A decision of a jury or authority settles the node. */
        DECIDED,
        /** A fact about the learner is not declared. */
        FACT_UNKNOWN,
        /** A mark or measure is missing for the achievements named. */
        MARK_MISSING,
        /** There is no result to take a mean of. */
        NO_RESULT,
        /** A mark is at or below the eliminatory mark. */
        FLOOR,
        /** The mean is outside its bound. */
        MEAN,
        /** A compensation right was used already. */
        RIGHT_USED,
        /** The rule, or a part of it, is not understood. */
        NOT_UNDERSTOOD,
        /** A reference leads nowhere, in a circle, or to another edition. */
        UNRESOLVED,
        /** More children hold than the rule allows. */
        TOO_MANY,
        /** What must come first comes later, or the order is not known. */
        ORDER,
        /** The rule is stated in words only. */
        WORDS_ONLY
    }
}
