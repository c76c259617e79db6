package org.innovente.validation.facts;

/** A rule that looks only at texts with certain traits; the validator, which scans each text once, shows it no others. */
public interface TextInterest {

    /** Returns the traits of {@link TextTraits}, added up, of which a text must have one to be shown. */
    int textTraits();
}
