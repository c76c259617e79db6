package org.innovente.requirement;

/** A text that is not a requirement in the one-line text form. */
public final class RequirementSyntaxException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final int position;
    private final String expected;

    RequirementSyntaxException(String text, int position, String expected) {
        super("Cannot read the rule '" + text + "' at position " + (position + 1) + ": expected " + expected);
        this.position = position;
        this.expected = expected;
    }

    /** Returns the position of the fault, from 0, in UTF-16 units. */
    public int position() {
        return position;
    }

    /** Returns what was expected there. */
    public String expected() {
        return expected;
    }
}
