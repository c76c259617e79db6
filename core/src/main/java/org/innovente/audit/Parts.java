package org.innovente.audit;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.innovente.requirement.Accumulation;
import org.innovente.requirement.Cap;
import org.innovente.requirement.Constraint;
import org.innovente.requirement.Limit;
import org.innovente.requirement.Measure;
import org.innovente.requirement.MeasureKind;
import org.innovente.requirement.Overlap;
import org.innovente.requirement.UseKind;

/**
 * The achievements that are divided, because an accumulation says that it is divisible and something else competes for them or leaves
 * no room for the whole: each into equal parts of the greatest common measure of the credits and bounds of the divisible rules, the
 * caps, the limits and the sharing budgets. A rule that is not divisible takes the whole or nothing. An achievement that a rule may share, or of which
 * divisible rules measure different things, is not divided.
 */
final class Parts {
    private final AuditRun run;
    private final Planner planner;
    private final Scopes scopes;
    private final int[] first;
    private final int[] count;
    private final List<Integer> owners = new ArrayList<>();

    /** Decides which achievements are divided, and how; the leaves are not numbered yet. */
    Parts(AuditRun run, Planner planner, Scopes scopes) {
        this.run = run;
        this.planner = planner;
        this.scopes = scopes;
        int n = run.evidences().size();
        first = new int[n];
        count = new int[n];
        Arrays.fill(first, -1);
        if (planner.ordered.stream().anyMatch(Parts::divides)) {
            BigDecimal unit = unit();
            for (Evidence one : run.evidences()) {
                divide(one, unit);
            }
        }
    }

    /** Returns whether a rule may take a part of an achievement. */
    static boolean divides(Planner.Demand demand) {
        boolean sums = demand.measure.kind() == MeasureKind.CREDITS || demand.measure.kind() == MeasureKind.QUANTITY;
        return sums
                && demand.use == UseKind.CONSUME
                && demand.rule.requirement instanceof Accumulation
                && ((Accumulation) demand.rule.requirement).divisible().orElse(false);
    }

    private void divide(Evidence one, BigDecimal unit) {
        Measure measure = null;
        int users = 0;
        boolean wanted = false;
        List<Planner.Demand> demands = new ArrayList<>();
        for (Planner.Demand demand : planner.ordered) {
            if (demand.use == UseKind.USED || !demand.candidates.contains(one)) {
                continue;
            }
            if (demand.use != UseKind.CONSUME) {
                return;
            }
            users++;
            demands.add(demand);
            if (divides(demand)) {
                if (measure != null && !measure.equals(demand.measure)) {
                    return;
                }
                measure = demand.measure;
                wanted |= demand.bound.max().isPresent() || demand.bound.below().isPresent();
            }
        }
        boolean compete = scopes.allCompete(one.index, demands);
        if (measure == null || !compete || !Observer.known(measure, one)) {
            return;
        }
        BigDecimal amount = Observer.amount(measure, one);
        if ((wanted || users > 1 || capped()) && amount.compareTo(unit) > 0) {
            first[one.index] = run.evidences().size() + owners.size();
            count[one.index] = amount.divide(unit, 0, RoundingMode.UNNECESSARY).intValueExact();
            for (int i = 0; i < count[one.index]; i++) {
                owners.add(one.index);
            }
        }
    }

    private boolean capped() {
        return run.rules.stream()
                .anyMatch(r -> r.constraints.stream()
                        .anyMatch(c -> c instanceof Cap
                                || c instanceof Limit
                                || c instanceof Overlap && ((Overlap) c).max().isPresent()));
    }

    /** Returns the greatest amount of which every credit and bound that matters is a multiple. */
    private BigDecimal unit() {
        List<BigDecimal> values = new ArrayList<>();
        for (Planner.Demand demand : planner.ordered) {
            if (divides(demand)) {
                demand.bound.min().ifPresent(values::add);
                demand.bound.above().ifPresent(values::add);
                demand.bound.max().ifPresent(values::add);
                demand.bound.below().ifPresent(values::add);
                demand.candidates.forEach(one -> values.add(Observer.amount(demand.measure, one)));
            }
        }
        for (Rule rule : run.rules) {
            for (Constraint constraint : rule.constraints) {
                if (constraint instanceof Cap) {
                    values.add(((Cap) constraint).max());
                } else if (constraint instanceof Overlap) {
                    ((Overlap) constraint).max().ifPresent(values::add);
                } else if (constraint instanceof Limit) {
                    Limit limit = (Limit) constraint;
                    limit.bound().min().ifPresent(values::add);
                    limit.bound().max().ifPresent(values::add);
                    limit.bound().above().ifPresent(values::add);
                    limit.bound().below().ifPresent(values::add);
                }
            }
        }
        int scale = values.stream().mapToInt(BigDecimal::scale).max().orElse(0);
        BigInteger common = BigInteger.ZERO;
        for (BigDecimal value : values) {
            common = common.gcd(
                    value.setScale(Math.max(0, scale), RoundingMode.UNNECESSARY).unscaledValue());
        }
        return common.signum() == 0 ? BigDecimal.ONE : new BigDecimal(common, Math.max(0, scale));
    }

    /** Returns the number of evidences of the problem: the achievements, then the parts. */
    int evidences() {
        return run.evidences().size() + owners.size();
    }

    /** Returns whether anything is divided. */
    boolean any() {
        return !owners.isEmpty();
    }

    /** Returns how many parts an achievement has; 0 where it is not divided. */
    int count(Evidence one) {
        return count[one.index];
    }

    /** Returns the first part of an achievement that is divided. */
    int first(Evidence one) {
        return first[one.index];
    }

    /** Returns the achievement of an evidence of the problem. */
    int owner(int evidence) {
        return evidence < first.length ? evidence : owners.get(evidence - first.length);
    }

    /** Returns whether an evidence of the problem is a part. */
    boolean isPart(int evidence) {
        return evidence >= first.length;
    }

    /** Returns the owners of all evidences of the problem. */
    int[] owners() {
        int[] all = new int[evidences()];
        for (int e = 0; e < all.length; e++) {
            all[e] = owner(e);
        }
        return all;
    }

    /** Returns what one part weighs of a whole; over all parts it comes to the whole. */
    long share(long whole, int part) {
        int owner = owner(part);
        long at = (long) part - first[owner];
        return whole * (at + 1) / count[owner] - whole * at / count[owner];
    }
}
