package org.innovente.metrics;

/** How a module is needed. All three kinds count as edges in the published metrics. */
public enum EdgeKind {
    /** In an earlier term. */
    PREREQUISITE,
    /** In an earlier term or the same. */
    COREQUISITE,
    /** In the same term. */
    STRICT_COREQUISITE
}
