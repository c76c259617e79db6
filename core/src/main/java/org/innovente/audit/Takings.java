package org.innovente.audit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.innovente.requirement.Bound;
import org.innovente.requirement.Measure;
import org.innovente.requirement.MeasureKind;

/** Whether some of what a rule could take, nothing split and nothing competing, comes to an amount within its bound. */
final class Takings {
    /** The most different amounts that are followed; beyond them the answer is that it is not known. */
    private static final int MOST = 4_096;

    private Takings() {}

    static byte verdict(
            Measure measure,
            Bound bound,
            List<Evidence> sure,
            List<Evidence> possible,
            Map<String, List<String>> facts) {
        byte certain = any(measure, bound, sure, facts);
        if (certain != Kleene.NO || sure.size() == possible.size()) {
            return certain;
        }
        boolean unmeasured = possible.stream().anyMatch(one -> !Observer.known(measure, one));
        byte hoped = unmeasured ? Kleene.UNKNOWN : any(measure, bound, possible, facts);
        return Kleene.and(hoped, Kleene.UNKNOWN);
    }

    private static byte any(Measure measure, Bound bound, List<Evidence> from, Map<String, List<String>> facts) {
        if (measure.kind() == MeasureKind.DISTINCT) {
            return distinct(measure, bound, from, facts);
        }
        if (measure.kind() != MeasureKind.MAX_BY) {
            return sums(measure, bound, from);
        }
        Set<String> values = new TreeSet<>();
        from.forEach(one -> values.addAll(values(measure, one, facts)));
        byte result = sums(measure, bound, List.of());
        for (String value : values) {
            List<Evidence> own = from.stream()
                    .filter(one -> values(measure, one, facts).contains(value))
                    .toList();
            result = Kleene.or(result, sums(measure, bound, own));
        }
        return result;
    }

    private static List<String> values(Measure measure, Evidence one, Map<String, List<String>> facts) {
        List<String> own = one.attribute(measure.attribute().orElse(""), facts);
        return own == null ? List.of() : own;
    }

    private static byte sums(Measure measure, Bound bound, List<Evidence> from) {
        Set<BigDecimal> reached = new TreeSet<>(List.of(BigDecimal.ZERO));
        for (Evidence one : from) {
            BigDecimal amount = Observer.amount(measure, one);
            for (BigDecimal sum : new ArrayList<>(reached)) {
                if (Observer.meetsUpper(bound, sum.add(amount))) {
                    reached.add(sum.add(amount));
                }
            }
            if (reached.size() > MOST) {
                return Kleene.UNKNOWN;
            }
        }
        return Kleene.of(reached.stream().anyMatch(sum -> Observer.within(bound, sum)));
    }

    private static byte distinct(Measure measure, Bound bound, List<Evidence> from, Map<String, List<String>> facts) {
        Set<Set<String>> reached = new HashSet<>();
        reached.add(Set.of());
        for (Evidence one : from) {
            for (Set<String> values : new ArrayList<>(reached)) {
                Set<String> more = new HashSet<>(values);
                more.addAll(values(measure, one, facts));
                if (Observer.meetsUpper(bound, BigDecimal.valueOf(more.size()))) {
                    reached.add(more);
                }
            }
            if (reached.size() > MOST) {
                return Kleene.UNKNOWN;
            }
        }
        return Kleene.of(
                reached.stream().anyMatch(values -> Observer.within(bound, BigDecimal.valueOf(values.size()))));
    }
}
