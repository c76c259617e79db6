package org.innovente.change;

/** What a merge does with identifiers. */
public enum Namespacing {
    /** Identifiers stay; where two catalogues define one with another content, the first one counts and the conflict is reported. */
    SHARED,
    /** As {@link #SHARED}, but the later of two conflicting things goes on as {@code namespace:id}, with all that refers to it. */
    CONFLICTS,
    /** Every identifier becomes {@code namespace:id}; things are shared only through imports. */
    ALL
}
