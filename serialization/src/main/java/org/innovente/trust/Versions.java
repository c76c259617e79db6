package org.innovente.trust;

import java.math.BigInteger;
import java.util.OptionalInt;

/** The order of edition numbers: dotted numbers with an optional pre-release, as Semantic Versioning 2.0.0 section 11 has it. */
final class Versions {
    private static final int MAX_LENGTH = 128;

    private Versions() {}

    /** Returns the order of two versions, empty when one of them is no dotted number. Missing parts count as zero. */
    static OptionalInt compare(String one, String other) {
        if (one.equals(other)) {
            return OptionalInt.of(0);
        }
        String[] a = split(one);
        String[] b = split(other);
        if (a.length == 0 || b.length == 0) {
            return OptionalInt.empty();
        }
        String[] left = a[0].split("\\.", -1);
        String[] right = b[0].split("\\.", -1);
        for (int i = 0; i < Math.max(left.length, right.length); i++) {
            int compared = number(left, i).compareTo(number(right, i));
            if (compared != 0) {
                return OptionalInt.of(compared);
            }
        }
        if (a[1].isEmpty() || b[1].isEmpty()) {
            // a pre-release comes before its release
            return OptionalInt.of(Boolean.compare(a[1].isEmpty(), b[1].isEmpty()));
        }
        return OptionalInt.of(preRelease(a[1].split("\\.", -1), b[1].split("\\.", -1)));
    }

    private static int preRelease(String[] left, String[] right) {
        for (int i = 0; i < Math.min(left.length, right.length); i++) {
            boolean numeric = isDigits(left[i]);
            int compared;
            if (numeric && isDigits(right[i])) {
                compared = new BigInteger(left[i]).compareTo(new BigInteger(right[i]));
            } else if (numeric != isDigits(right[i])) {
                compared = numeric ? -1 : 1;
            } else {
                compared = left[i].compareTo(right[i]);
            }
            if (compared != 0) {
                return compared;
            }
        }
        return Integer.compare(left.length, right.length);
    }

    /** Returns the numbers and the pre-release of a version, or nothing if it is none; build metadata does not count. */
    private static String[] split(String version) {
        if (version.length() > MAX_LENGTH) {
            return new String[0];
        }
        String bare = version.contains("+") ? version.substring(0, version.indexOf('+')) : version;
        int dash = bare.indexOf('-');
        String numbers = dash < 0 ? bare : bare.substring(0, dash);
        for (String part : numbers.split("\\.", -1)) {
            if (!isDigits(part)) {
                return new String[0];
            }
        }
        return new String[] {numbers, dash < 0 ? "" : bare.substring(dash + 1)};
    }

    private static BigInteger number(String[] parts, int index) {
        return index < parts.length ? new BigInteger(parts[index]) : BigInteger.ZERO;
    }

    private static boolean isDigits(String text) {
        return !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
