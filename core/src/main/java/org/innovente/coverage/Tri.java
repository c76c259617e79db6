package org.innovente.coverage;

/** An answer in three values; the order is that of strength. */
enum Tri {
    NO,
    UNKNOWN,
    YES;

    static Tri of(boolean value) {
        return value ? YES : NO;
    }

    Tri and(Tri other) {
        return compareTo(other) <= 0 ? this : other;
    }

    Tri or(Tri other) {
        return compareTo(other) >= 0 ? this : other;
    }

    Tri not() {
        return values()[YES.ordinal() - ordinal()];
    }
}
