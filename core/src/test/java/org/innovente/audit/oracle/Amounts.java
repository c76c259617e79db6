package org.innovente.audit.oracle;

import java.math.BigDecimal;
import java.util.List;
import java.util.TreeSet;
import org.innovente.requirement.Measure;
import org.innovente.requirement.MeasureKind;

/** What facts bring to one measure, in tenths. */
final class Amounts {
    private final MeasureKind kind;
    /** What each fact brings; what is not known brings nothing. */
    private final long[] own;

    private final boolean[] known;
    private final int[] values;
    private final boolean sums;

    Amounts(Facts facts, Measure measure) {
        kind = measure.kind();
        own = new long[facts.all.size()];
        known = new boolean[own.length];
        values = new int[own.length];
        MeasureKind summed = kind == MeasureKind.MAX_BY ? measure.of().orElse(MeasureKind.COUNT) : kind;
        sums = summed == MeasureKind.CREDITS || summed == MeasureKind.QUANTITY;
        List<String> numbers = numbers(facts, measure);
        for (Facts.Fact fact : facts.all) {
            BigDecimal amount = switch (summed) {
                case CREDITS -> facts.credits(fact);
                case QUANTITY ->
                    measure.unit().isEmpty() || measure.unit().equals(fact.achievement.unit())
                            ? fact.achievement.quantity().orElse(null)
                            : BigDecimal.ZERO;
                default -> BigDecimal.ONE;
            };
            known[fact.index] = amount != null;
            own[fact.index] = amount == null ? 0 : Facts.tenths(amount);
            List<String> named = measure.attribute().isEmpty()
                    ? List.of()
                    : facts.values(measure.attribute().get(), fact);
            for (String value : named == null ? List.<String>of() : named) {
                values[fact.index] |= 1 << numbers.indexOf(value);
            }
        }
    }

    /** Values come in the order of their names, as does the choice among them. */
    private static List<String> numbers(Facts facts, Measure measure) {
        TreeSet<String> names = new TreeSet<>();
        for (Facts.Fact fact : facts.all) {
            List<String> named = measure.attribute().isEmpty()
                    ? null
                    : facts.values(measure.attribute().get(), fact);
            names.addAll(named == null ? List.of() : named);
        }
        return List.copyOf(names);
    }

    boolean known(int fact) {
        return known[fact];
    }

    long of(int fact) {
        return own[fact];
    }

    /** Returns the values of a fact, as a set of bits. */
    int values(int fact) {
        return values[fact];
    }

    /** Returns whether what is brought is an amount, of which there can be a part. */
    boolean sums() {
        return sums;
    }

    /** Returns the measure of a set of facts. */
    long of(int[] parts, int[] units, int facts) {
        if (kind == MeasureKind.DISTINCT) {
            int seen = 0;
            for (int f = 0; f < own.length; f++) {
                seen |= (facts & 1 << f) != 0 ? values[f] : 0;
            }
            return 10L * Integer.bitCount(seen);
        }
        if (kind == MeasureKind.MAX_BY) {
            long most = 0;
            for (int v = 0; v < 32; v++) {
                long sum = 0;
                for (int f = 0; f < own.length; f++) {
                    sum += (facts & 1 << f) != 0 && (values[f] & 1 << v) != 0 ? part(f, parts, units) : 0;
                }
                most = Math.max(most, sum);
            }
            return most;
        }
        long sum = 0;
        for (int f = 0; f < own.length; f++) {
            sum += (facts & 1 << f) != 0 ? part(f, parts, units) : 0;
        }
        return sum;
    }

    /** Returns the measure of a set of whole facts. */
    long ofAll(int facts) {
        return of(null, null, facts);
    }

    private long part(int f, int[] parts, int[] units) {
        return parts == null || !sums || units[f] == 0 ? own[f] : own[f] * parts[f] / units[f];
    }
}
