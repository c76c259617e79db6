package org.innovente.validation;

/**
 * The phases of checking, in the order in which they run. What builds on a phase that {@linkplain #isCritical() other
 * phases rest on} is not run when that phase found an error.
 */
public enum Phase {
    /** The bytes are a document; checked while reading. */
    SYNTAX,
    /** The document has the members of the format; checked while reading. */
    SHAPE,
    /** Each value can exist; checked while reading. */
    VALUE,
    /** Each object is complete by itself. */
    OBJECT,
    /** Each id is unique and each reference leads somewhere. */
    REFERENCES,
    /** Hierarchies, compositions and prerequisites are sound graphs. */
    GRAPH,
    /** What the catalogue says makes sense as a whole. */
    MEANING,
    /** Advice that may be declined for a reason. */
    ADVICE;

    /** Returns whether later rules may rest on this phase: references and graphs. */
    public boolean isCritical() {
        return this == REFERENCES || this == GRAPH;
    }
}
