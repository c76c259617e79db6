package org.innovente.common;

import org.innovente.internal.Names;

/** How a result was obtained. */
public enum AchievementSource {
    /** In the institution itself. */
    RESIDENT("resident"),

    /** Transferred from elsewhere. */
    TRANSFER("transfer"),

    /** Recognised as equivalent. */
    EQUIVALENCE("equivalence"),

    /** Recognised from experience (VAE). */
    PRIOR_LEARNING("prior-learning"),

    /** Recognised from earlier studies (VES). */
    EARLIER_STUDIES("earlier-studies"),

    /** Exempted (dispense). */
    EXEMPTION("exemption"),

    /** Found by positioning at entry. */
    POSITIONING("positioning"),

    /** Granted by a jury. */
    JURY("jury"),

    /** Derived by the rules themselves. */
    DERIVED("derived");

    private final String wire;

    AchievementSource(String wire) {
        this.wire = wire;
    }

    /**
     * Returns the constant with this name on the wire, the inverse of {@link #toString()}.
     *
     * @throws IllegalArgumentException if there is none; the message lists the names
     */
    public static AchievementSource parse(String text) {
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
