package org.innovente.audit.solver;

/** A leaf or group that asks for flow: an amount of units, each of a value. */
final class Sink {
    final int node;
    final int at;
    final long units;
    final long each;
    final int rank;
    final int priority;
    long got;

    Sink(int node, int at, long units, long each, int rank, int priority) {
        this.node = node;
        this.at = at;
        this.units = units;
        this.each = each;
        this.rank = rank;
        this.priority = priority;
    }

    long missing() {
        return (units - got) * each;
    }
}
