package org.innovente.change;

import java.math.BigInteger;
import java.util.Optional;

/** How much of a version has to change, in the sense of Semantic Versioning carried over to curricula. */
public enum VersionStep {
    /** Nothing changed. */
    NONE,
    /** Wording and data that nobody computes with. */
    PATCH,
    /** Something new, or something made easier: whoever relied on the edition before can go on. */
    MINOR,
    /** Something that learners or partners may have relied on is gone, harder, or means something else. */
    MAJOR;

    /** Returns the greater of two steps. */
    public VersionStep max(VersionStep other) {
        return compareTo(other) >= 0 ? this : other;
    }

    /**
     * Returns the version that follows another one by this step: {@code 1.4.2} is followed by {@code 2.0.0}, {@code 1.5.0} or {@code
     * 1.4.3}. Empty if it is not three dotted numbers at most; missing ones count as zero, a pre-release is dropped.
     */
    public Optional<String> next(String version) {
        String[] parts = version.split("[-+]", 2)[0].split("\\.", -1);
        BigInteger[] numbers = {BigInteger.ZERO, BigInteger.ZERO, BigInteger.ZERO};
        if (parts.length > numbers.length) {
            return Optional.empty();
        }
        for (int i = 0; i < parts.length; i++) {
            if (parts[i].isEmpty()
                    || parts[i].length() > 18
                    || !parts[i].chars().allMatch(c -> c >= '0' && c <= '9')) {
                return Optional.empty();
            }
            numbers[i] = new BigInteger(parts[i]);
        }
        int raised = MAJOR.ordinal() - ordinal();
        if (this != NONE) {
            numbers[raised] = numbers[raised].add(BigInteger.ONE);
            for (int i = raised + 1; i < numbers.length; i++) {
                numbers[i] = BigInteger.ZERO;
            }
        }
        return Optional.of(numbers[0] + "." + numbers[1] + "." + numbers[2]);
    }

    /** Returns the step that leads from one version to another; empty if either is not dotted numbers or it is no step up. */
    static Optional<VersionStep> between(String before, String after) {
        if (NONE.next(before).isEmpty() || NONE.next(after).isEmpty()) {
            return Optional.empty();
        }
        String[] old = NONE.next(before).get().split("\\.", -1);
        String[] now = NONE.next(after).get().split("\\.", -1);
        for (int i = 0; i < old.length; i++) {
            int order = new BigInteger(now[i]).compareTo(new BigInteger(old[i]));
            if (order != 0) {
                return order < 0 ? Optional.empty() : Optional.of(values()[MAJOR.ordinal() - i]);
            }
        }
        return Optional.of(NONE);
    }
}
