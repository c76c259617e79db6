package org.innovente.audit;

/** Three-valued logic on small numbers: unsatisfied, undetermined, satisfied, in that order. */
final class Kleene {
    static final byte NO = 0;
    static final byte UNKNOWN = 1;
    static final byte YES = 2;

    private Kleene() {}

    static byte of(boolean value) {
        return value ? YES : NO;
    }

    static byte and(byte left, byte right) {
        return left < right ? left : right;
    }

    static byte or(byte left, byte right) {
        return left > right ? left : right;
    }

    static byte not(byte value) {
        return (byte) (YES - value);
    }

    /** Returns whether at least a number of things hold, given how many hold and how many may. */
    static byte atLeast(int need, int yes, int unknown) {
        return yes >= need ? YES : yes + unknown >= need ? UNKNOWN : NO;
    }

    /** Returns whether at most a number of things hold. */
    static byte atMost(int most, int yes, int unknown) {
        return yes > most ? NO : yes + unknown > most ? UNKNOWN : YES;
    }

    static Verdict verdict(byte value) {
        return value == YES ? Verdict.SATISFIED : value == NO ? Verdict.UNSATISFIED : Verdict.UNDETERMINED;
    }

    static NodeStatus status(byte value) {
        return value == YES ? NodeStatus.SATISFIED : value == NO ? NodeStatus.UNSATISFIED : NodeStatus.UNDETERMINED;
    }
}
