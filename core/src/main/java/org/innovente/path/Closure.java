package org.innovente.path;

/** Which prerequisites of a module are meant. */
public enum Closure {
    /** Everything that its rule mentions, transitively, whatever the alternatives. */
    ALL_ALTERNATIVES,
    /** The modules without which it cannot be reached: what is needed in any case. */
    FORCED
}
