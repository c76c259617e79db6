package org.innovente.validation;

import java.util.Locale;

/** How far a catalogue has come on its way to its readers; every code has a severity for each stage. */
public enum Stage {
    /** Work in progress: only what cannot be right is an error. */
    DRAFT,
    /** Read by colleagues before publication. */
    REVIEW,
    /** Published to partners and learners. */
    PUBLISH;

    /** Returns the name in lower case, which is also the name of the profile of this stage. */
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }
}
