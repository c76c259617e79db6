package org.innovente.path;

/** Whether a learner may take a module. */
public enum Verdict {
    /** The learner has it already. */
    HELD,
    /** Everything that it asks for before is met. */
    SATISFIED,
    /** Something is missing that can still be reached. */
    BLOCKED,
    /** Something that the learner holds rules it out, or it rules that out. */
    EXCLUDED,
    /** Something is missing that can never be reached. */
    UNREACHABLE,
    /** It depends on something that nobody can decide. */
    UNDETERMINED
}
