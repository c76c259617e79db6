package org.innovente.diploma;

import org.innovente.internal.Names;

/** A kind of recognition. */
public enum RecognitionKind {
    /** Équivalence: counts as the target. */
    EQUIVALENCE("equivalence"),

    /** Passerelle: gives access to the target. */
    PASSERELLE("passerelle"),

    /** Dispense: the target need not be taken. */
    DISPENSE("dispense"),

    /** Allègement: the target is shortened. */
    ALLEGEMENT("allegement");

    private final String wire;

    RecognitionKind(String wire) {
        this.wire = wire;
    }

    /**
     * Returns the constant with this name on the wire, the inverse of {@link #toString()}.
     *
     * @throws IllegalArgumentException if there is none; the message lists the names
     */
    public static RecognitionKind parse(String text) {
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
