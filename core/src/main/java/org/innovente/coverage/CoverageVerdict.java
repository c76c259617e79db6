package org.innovente.coverage;

/** Whether something can be completed in a territory, and how. */
public enum CoverageVerdict {
    /** All of it can be completed on site. */
    LOCAL("local"),
    /** It can be completed without travelling, some of it at a distance. */
    REMOTE("remote"),
    /** It can be completed, but some of it only by travelling. */
    TRAVEL("travel"),
    /** It cannot be completed with the offers there are. */
    UNCOVERED("uncovered"),
    /** It cannot be decided: rules in words only, credits that are not stated, an allocation beyond this engine, or the budget. */
    UNDETERMINED("undetermined");

    private final String wire;

    CoverageVerdict(String wire) {
        this.wire = wire;
    }

    /** Returns whether the thing can be completed. */
    public boolean isCovered() {
        return compareTo(UNCOVERED) < 0;
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
