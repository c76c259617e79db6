package org.innovente.audit;

import org.innovente.internal.Names;

/** Why an achievement does not count for a node, or at all. The list is closed. */
public enum ReasonCode {
    /** It does not meet a predicate of the selector, which is named. */
    NOT_MATCHED("not-matched"),

    /** The record does not say whether it meets a predicate. */
    UNKNOWN("unknown"),

    /** Its grade is too low. */
    BELOW_GRADE("below-grade"),

    /** Another node uses it. */
    USED_BY("used-by"),

    /** A cap leaves no room for it. */
    CAP("cap"),

    /** Another attempt at the same thing counts. */
    REPEAT("repeat"),

    /** It counts as another achievement that counts already. */
    EQUIVALENT_OF("equivalent-of"),

    /** It no longer counts on the day of the audit. */
    EXPIRED("expired"),

    /** It was failed or withdrawn, or is not reached by the layer of the audit. */
    NOT_AWARDED("not-awarded"),

    /** A decision excludes it. */
    EXCLUDED_BY("excluded-by"),

    /** The node has enough without it. */
    SURPLUS("surplus");

    private final String wire;

    ReasonCode(String wire) {
        this.wire = wire;
    }

    /**
     * Returns the constant with this name on the wire, the inverse of {@link #toString()}.
     *
     * @throws IllegalArgumentException if there is none; the message lists the names
     */
    public static ReasonCode parse(String text) {
        return Names.constant(text, values());
    }

    /** Returns the name on the wire, in kebab-case. */
    public String wire() {
        return wire;
    }

    /** Returns the name on the wire, in kebab-case. */
    @Override
    public String toString() {
        return wire;
    }
}
