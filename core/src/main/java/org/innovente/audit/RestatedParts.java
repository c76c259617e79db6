package org.innovente.audit;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.innovente.requirement.Cap;
import org.innovente.requirement.Constraint;
import org.innovente.requirement.Limit;
import org.innovente.requirement.Measure;
import org.innovente.requirement.Overlap;
import org.innovente.requirement.UseKind;

/** Into how many parts each achievement is divided, worked out anew for the checker. */
final class RestatedParts {
    private final int[] first;
    private final int[] count;
    private final List<Integer> owners = new ArrayList<>();

    RestatedParts(Restatement of, RestatedConditions conditions) {
        int n = of.run.evidences().size();
        first = new int[n];
        count = new int[n];
        if (of.takers.stream().noneMatch(RestatedTaker::divides)) {
            return;
        }
        List<BigDecimal> values = new ArrayList<>();
        boolean held = false;
        for (Rule rule : of.run.rules) {
            for (Constraint constraint : rule.constraints) {
                held |= constraint instanceof Cap || constraint instanceof Limit;
                if (constraint instanceof Cap cap) {
                    values.add(cap.max());
                } else if (constraint instanceof Limit limit) {
                    values.addAll(RestatedConditions.ends(limit.bound()));
                } else if (constraint instanceof Overlap overlap
                        && overlap.max().isPresent()) {
                    held = true;
                    values.add(overlap.max().get());
                }
            }
        }
        for (RestatedTaker taker : of.takers) {
            if (taker.divides()) {
                values.addAll(RestatedConditions.ends(taker.bound));
                for (Evidence one : of.run.evidences()) {
                    if (taker.eligible[one.index] != Kleene.NO) {
                        values.add(Observer.amount(taker.measure, one));
                    }
                }
            }
        }
        BigDecimal unit = common(values);
        for (Evidence one : of.run.evidences()) {
            divide(of, conditions, one, unit, held);
        }
    }

    /** Returns the greatest amount of which each value is a multiple. */
    private static BigDecimal common(List<BigDecimal> values) {
        int digits =
                Math.max(0, values.stream().mapToInt(BigDecimal::scale).max().orElse(0));
        BigInteger common = BigInteger.ZERO;
        for (BigDecimal value : values) {
            common = common.gcd(value.movePointRight(digits).toBigIntegerExact());
        }
        return common.signum() == 0 ? BigDecimal.ONE : new BigDecimal(common, digits);
    }

    private void divide(Restatement of, RestatedConditions conditions, Evidence one, BigDecimal unit, boolean held) {
        List<RestatedTaker> wanting = of.takers.stream()
                .filter(t -> t.takes() && t.eligible[one.index] != Kleene.NO)
                .toList();
        List<Measure> measures = wanting.stream()
                .filter(RestatedTaker::divides)
                .map(t -> t.measure)
                .distinct()
                .toList();
        boolean plain = wanting.stream().allMatch(t -> t.use == UseKind.CONSUME);
        boolean cut = wanting.stream()
                .filter(RestatedTaker::divides)
                .anyMatch(t -> t.bound.max().isPresent() || t.bound.below().isPresent());
        if (!plain || measures.size() != 1 || !Observer.known(measures.get(0), one)) {
            return;
        }
        for (RestatedTaker left : wanting) {
            for (RestatedTaker right : wanting) {
                if (left != right && !conditions.compete(one.index, left, right)) {
                    return;
                }
            }
        }
        BigDecimal amount = Observer.amount(measures.get(0), one);
        if ((cut || held || wanting.size() > 1) && amount.compareTo(unit) > 0) {
            count[one.index] = amount.divide(unit, 0, RoundingMode.UNNECESSARY).intValueExact();
            first[one.index] = count.length + owners.size();
            for (int i = 0; i < count[one.index]; i++) {
                owners.add(one.index);
            }
        }
    }

    int evidences() {
        return count.length + owners.size();
    }

    boolean any() {
        return !owners.isEmpty();
    }

    int count(Evidence one) {
        return count[one.index];
    }

    int first(Evidence one) {
        return first[one.index];
    }

    int owner(int evidence) {
        return evidence < count.length ? evidence : owners.get(evidence - count.length);
    }

    int[] owners() {
        int[] all = new int[evidences()];
        Arrays.setAll(all, this::owner);
        return all;
    }

    /** Returns what one part has of a whole; the parts together have all of it. */
    long share(long whole, int part) {
        int owner = owner(part);
        long at = (long) part - first[owner];
        return whole * (at + 1) / count[owner] - whole * at / count[owner];
    }
}
