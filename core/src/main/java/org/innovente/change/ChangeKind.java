package org.innovente.change;

/** What happened to a thing between two editions. */
public enum ChangeKind {
    /** It is new. */
    ADDED("added"),
    /** It is gone. */
    REMOVED("removed"),
    /** Some of its members differ. */
    CHANGED("changed"),
    /** Its place among its siblings differs; its members may differ too. */
    MOVED("moved"),
    /** It goes on under another identifier. */
    RENAMED("renamed"),
    /** It is gone or on its way out, and another thing is named as its replacement. */
    REPLACED("replaced");

    private final String wire;

    ChangeKind(String wire) {
        this.wire = wire;
    }

    /** Returns the word that reports write for machines. */
    public String wire() {
        return wire;
    }

    /** Returns the word that reports write for machines. */
    @Override
    public String toString() {
        return wire;
    }
}
