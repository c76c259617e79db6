package org.innovente.exchange;

/** What became of an element of the source in a conversion. */
public enum Fate {
    /** The element is in the target with its full meaning. */
    KEPT,
    /**
     * The element is in the target only as an extension: no engine reads it, and it is written back when the catalogue
     * goes out in the format it came from.
     */
    REMEMBERED,
    /** The element is in the target with another meaning or precision; the entry says how. */
    APPROXIMATED,
    /** The element is not in the target; the entry says why. */
    DROPPED
}
