package org.innovente.path;

/** The three values of a condition that may be unknown. */
enum Tri {
    YES,
    NO,
    MAYBE;

    static Tri of(boolean value) {
        return value ? YES : NO;
    }

    Tri and(Tri other) {
        return this == NO || other == NO ? NO : this == YES && other == YES ? YES : MAYBE;
    }

    Tri or(Tri other) {
        return this == YES || other == YES ? YES : this == NO && other == NO ? NO : MAYBE;
    }

    Tri not() {
        return this == YES ? NO : this == NO ? YES : MAYBE;
    }
}
