package org.innovente.metrics;

/** How a catalogue with alternatives becomes a plain graph, on which the metrics are defined. */
public enum Projection {
    /** The alternatives that a plan chose: edges between its modules, for a rule that one of them satisfies. */
    SELECTED,
    /** Everything that is mentioned, whatever the operators: an upper bound. */
    ANY,
    /** An edge where the one cannot be reached without the other: exact, and already transitive. */
    FORCED
}
