package org.innovente.coverage;

/** How learners of a territory get to a module, the nearest way first. */
public enum Access {
    /** It is offered on site or blended within the territory. */
    LOCAL("local"),
    /** It is offered at a distance and admits learners of the territory. */
    REMOTE("remote"),
    /** It is offered on site or blended elsewhere and admits learners of the territory. */
    TRAVEL("travel");

    private final String wire;

    Access(String wire) {
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
