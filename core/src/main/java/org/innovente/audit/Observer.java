package org.innovente.audit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.innovente.common.AttestationVerdict;
import org.innovente.common.ItemKind;
import org.innovente.learner.Substitute;
import org.innovente.requirement.Accumulation;
import org.innovente.requirement.Attestation;
import org.innovente.requirement.Average;
import org.innovente.requirement.Bound;
import org.innovente.requirement.Compensation;
import org.innovente.requirement.CompetencyHeld;
import org.innovente.requirement.Conditional;
import org.innovente.requirement.Floor;
import org.innovente.requirement.Measure;
import org.innovente.requirement.MeasureKind;
import org.innovente.requirement.ModulePassed;
import org.innovente.requirement.NOf;
import org.innovente.requirement.Reference;
import org.innovente.requirement.Selector;
import org.innovente.requirement.Use;
import org.innovente.requirement.UseKind;
import org.innovente.requirement.Weighting;
import org.jspecify.annotations.NullUnmarked;

/** Evaluates rules by looking at the record alone: every rule that consumes nothing, and the others as if nothing competed. */
@NullUnmarked
final class Observer {
    private final AuditRun run;
    private final byte[] seen;

    Observer(AuditRun run) {
        this.run = run;
        seen = new byte[run.rules.size()];
        java.util.Arrays.fill(seen, (byte) -1);
    }

    /** Returns the verdict of a rule when every part of it only looks. */
    byte observe(Rule rule) {
        if (seen[rule.index] < 0) {
            seen[rule.index] = settled(rule).orElseGet(() -> look(rule));
        }
        return seen[rule.index];
    }

    /** Returns the verdict that a decision gives a rule, whatever the record says. */
    Optional<Byte> settled(Rule rule) {
        NodeState state = run.state(rule);
        if (run.decisions.waived(rule)) {
            state.waived = true;
            return Optional.of(Kleene.YES);
        }
        Optional<AttestationVerdict> decided = run.decisions.decided(rule);
        if (decided.isPresent()) {
            state.remark = new Remark(Remark.Code.DECIDED, decided.get().wire());
            return Optional.of(of(decided.get()));
        }
        return Optional.empty();
    }

    static byte of(AttestationVerdict verdict) {
        return verdict == AttestationVerdict.GRANTED
                ? Kleene.YES
                : verdict == AttestationVerdict.REFUSED ? Kleene.NO : Kleene.UNKNOWN;
    }

    private byte look(Rule rule) {
        if (rule.requirement instanceof NOf) {
            return nOf(rule, ((NOf) rule.requirement));
        }
        if (rule.requirement instanceof ModulePassed) {
            return accumulate(
                    rule,
                    run.selectorOf((ModulePassed) rule.requirement),
                    Measure.count(),
                    Bound.atLeast(BigDecimal.ONE));
        }
        if (rule.requirement instanceof Accumulation) {
            Accumulation one = (Accumulation) rule.requirement;
            return accumulate(
                    rule,
                    one.selector(),
                    one.measure(),
                    run.decisions.bound(rule).orElse(one.bound()));
        }
        if (rule.requirement instanceof CompetencyHeld) {
            return run.competencies().holds((CompetencyHeld) rule.requirement, run.state(rule));
        }
        if (rule.requirement instanceof Average) {
            return average(rule, (Average) rule.requirement);
        }
        if (rule.requirement instanceof Compensation) {
            return compensation(rule, (Compensation) rule.requirement);
        }
        if (rule.requirement instanceof Attestation) {
            return new Papers(run).holds(rule, (Attestation) rule.requirement);
        }
        if (rule.requirement instanceof Conditional) {
            return conditional(rule);
        }
        if (rule.requirement instanceof Reference) {
            return reference(rule, (Reference) rule.requirement);
        }
        run.state(rule).remark = new Remark(Remark.Code.NOT_UNDERSTOOD, "");
        return Kleene.UNKNOWN;
    }

    private byte nOf(Rule rule, NOf nOf) {
        int yes = 0;
        int unknown = 0;
        int counted = 0;
        boolean all = nOf.quantifier().form() == org.innovente.requirement.Quantifier.Form.ALL;
        for (Rule child : rule.children) {
            byte verdict = observe(child);
            if (all && !child.required()) {
                continue;
            }
            counted++;
            yes += verdict == Kleene.YES ? 1 : 0;
            unknown += verdict == Kleene.UNKNOWN ? 1 : 0;
        }
        byte least = Kleene.atLeast(run.minimum(rule, nOf, counted), yes, unknown);
        return nOf.quantifier().isExact()
                ? Kleene.and(least, Kleene.atMost(nOf.quantifier().maximum().orElse(counted), yes, unknown))
                : least;
    }

    /** Returns the verdict of an accumulation over everything that counts, and notes what it comes to. */
    byte accumulate(Rule rule, Selector selector, Measure measure, Bound bound) {
        List<Evidence> sure = new ArrayList<>();
        List<Evidence> possible = new ArrayList<>();
        for (Evidence one : run.looked()) {
            byte match = run.eligible(rule, selector, one);
            if (match == Kleene.YES && known(measure, one)) {
                sure.add(one);
            }
            if (match != Kleene.NO) {
                possible.add(one);
            }
        }
        BigDecimal least = measure(measure, sure);
        NodeState state = run.state(rule);
        state.demand = bound.min().or(bound::above).orElse(null);
        state.got = least;
        state.unit = unit(measure);
        state.observed = List.copyOf(sure);
        byte verdict = bound.max().isPresent() || bound.below().isPresent()
                ? takes(rule)
                        ? Takings.verdict(measure, bound, sure, possible, run.facts())
                        : between(measure, bound, sure, possible)
                : upTo(measure, bound, least, possible);
        if (verdict == Kleene.UNKNOWN) {
            state.remark = new Remark(Remark.Code.MARK_MISSING, ids(possible, sure));
        }
        return verdict;
    }

    /** Returns whether a rule takes what it counts, so that an upper bound limits how much it takes. */
    static boolean takes(Rule rule) {
        Optional<? extends Use> use = rule.requirement instanceof Accumulation
                ? ((Accumulation) rule.requirement).use()
                : ((ModulePassed) rule.requirement).use();
        UseKind kind = use.map(Use::kind).orElse(UseKind.CONSUME);
        return kind == UseKind.CONSUME || kind == UseKind.SHARE;
    }

    private byte upTo(Measure measure, Bound bound, BigDecimal least, List<Evidence> possible) {
        if (within(bound, least)) {
            return Kleene.YES;
        }
        return unmeasured(measure, possible) || within(bound, measure(measure, possible)) ? Kleene.UNKNOWN : Kleene.NO;
    }

    /** Returns whether a measure that lies between what is certain and what is possible is within a bound. */
    private byte between(Measure measure, Bound bound, List<Evidence> sure, List<Evidence> possible) {
        BigDecimal least = measure(measure, sure);
        BigDecimal most = measure(measure, possible);
        boolean open = unmeasured(measure, possible);
        byte verdict = Scopes.between(bound, least, most);
        return open && meetsUpper(bound, least) ? Kleene.UNKNOWN : verdict;
    }

    private static boolean unmeasured(Measure measure, List<Evidence> possible) {
        return possible.stream().anyMatch(one -> !known(measure, one));
    }

    static boolean meetsLower(Bound bound, BigDecimal value) {
        return bound.min().map(b -> value.compareTo(b) >= 0).orElse(true)
                && bound.above().map(b -> value.compareTo(b) > 0).orElse(true);
    }

    static boolean meetsUpper(Bound bound, BigDecimal value) {
        return bound.max().map(b -> value.compareTo(b) <= 0).orElse(true)
                && bound.below().map(b -> value.compareTo(b) < 0).orElse(true);
    }

    private static String ids(List<Evidence> possible, List<Evidence> sure) {
        StringBuilder text = new StringBuilder();
        for (Evidence one : possible) {
            if (!sure.contains(one)) {
                text.append(text.length() > 0 ? ", " : "").append(one.id());
            }
        }
        return text.toString();
    }

    static String unit(Measure measure) {
        return switch (measure.kind()) {
            case COUNT -> "count";
            case CREDITS -> measure.category().map(c -> "credits " + c).orElse("credits");
            case DISTINCT -> "distinct " + measure.attribute().orElse("");
            case MAX_BY -> "most by " + measure.attribute().orElse("");
            case QUANTITY -> measure.unit().orElse("quantity");
        };
    }

    static boolean within(Bound bound, BigDecimal value) {
        return meetsLower(bound, value) && meetsUpper(bound, value);
    }

    /** Returns whether the measure of one evidence is known. */
    static boolean known(Measure measure, Evidence one) {
        return switch (measure.kind()) {
            case CREDITS -> one.credits().isPresent();
            case QUANTITY -> one.quantity(measure.unit()).isPresent();
            case MAX_BY ->
                measure.of().filter(k -> k == MeasureKind.CREDITS).isEmpty()
                        || one.credits().isPresent();
            default -> true;
        };
    }

    /** Returns what one evidence brings to a sum. */
    static BigDecimal amount(Measure measure, Evidence one) {
        return switch (measure.kind()) {
            case CREDITS ->
                one.credits()
                        .map(c -> measure.category().isPresent()
                                ? c.get(measure.category().get())
                                : c.total())
                        .orElse(BigDecimal.ZERO);
            case QUANTITY -> one.quantity(measure.unit()).orElse(BigDecimal.ZERO);
            case MAX_BY ->
                measure.of().filter(k -> k == MeasureKind.CREDITS).isPresent()
                        ? one.credits().map(c -> c.total()).orElse(BigDecimal.ZERO)
                        : BigDecimal.ONE;
            default -> BigDecimal.ONE;
        };
    }

    BigDecimal measure(Measure measure, List<Evidence> evidences) {
        if (measure.kind() == MeasureKind.DISTINCT || measure.kind() == MeasureKind.MAX_BY) {
            String attribute = measure.attribute().orElse("");
            Map<String, BigDecimal> perValue = new HashMap<>();
            Set<String> distinct = new HashSet<>();
            for (Evidence one : evidences) {
                List<String> values = one.attribute(attribute, run.facts());
                for (String value : values == null ? List.<String>of() : new LinkedHashSet<>(values)) {
                    distinct.add(value);
                    perValue.merge(value, amount(measure, one), BigDecimal::add);
                }
            }
            return measure.kind() == MeasureKind.DISTINCT
                    ? BigDecimal.valueOf(distinct.size())
                    : perValue.values().stream().max(BigDecimal::compareTo).orElse(BigDecimal.ZERO);
        }
        BigDecimal sum = BigDecimal.ZERO;
        for (Evidence one : evidences) {
            sum = sum.add(amount(measure, one));
        }
        return sum;
    }

    private byte average(Rule rule, Average average) {
        Bound bound = run.decisions.bound(rule).orElse(average.bound());
        Means.Mean mean = run.means.of(
                average.selector(),
                average.weights().orElse(Weighting.CREDITS),
                average.bestOf().orElse(0),
                average.scale(),
                run.looked());
        NodeState state = run.state(rule);
        state.mean = mean;
        state.demand = bound.min().or(bound::above).orElse(null);
        state.got = mean.shown().orElse(null);
        state.unit = "mean";
        Optional<? extends Floor> floor = average.floor();
        if (floor.isPresent() && mean.lowest() != null && Means.blocks(mean.lowest(), floor.get())) {
            state.remark = new Remark(Remark.Code.FLOOR, mean.lowest().toPlainString());
            return Kleene.NO;
        }
        if (!mean.missing().isEmpty()) {
            state.remark = new Remark(Remark.Code.MARK_MISSING, ids(mean.missing(), List.of()));
            return Kleene.UNKNOWN;
        }
        if (mean.isEmpty()) {
            state.remark = new Remark(Remark.Code.NO_RESULT, "");
            return Kleene.UNKNOWN;
        }
        boolean holds = run.means.within(mean.sum(), mean.weight(), bound);
        if (!holds) {
            state.remark = new Remark(Remark.Code.MEAN, "");
        }
        return Kleene.of(holds);
    }

    private byte compensation(Rule rule, Compensation compensation) {
        Jury.Outcome outcome = run.jury.decide(compensation, run.looked(), run.facts());
        NodeState state = run.state(rule);
        state.jury = outcome;
        state.unit = "units";
        state.demand = BigDecimal.valueOf(
                compensation.required().orElse(compensation.units().size()));
        state.got = BigDecimal.valueOf(outcome.units().stream()
                .filter(u -> u.status() == UnitStatus.ACQUIRED || u.status() == UnitStatus.ACQUIRED_BY_COMPENSATION)
                .count());
        if (outcome.verdict() == Kleene.UNKNOWN) {
            state.remark = new Remark(Remark.Code.MARK_MISSING, "");
        } else if (outcome.verdict() == Kleene.NO && outcome.rightUsed()) {
            state.remark =
                    new Remark(Remark.Code.RIGHT_USED, compensation.singleUse().orElse(""));
        } else if (outcome.verdict() == Kleene.NO && outcome.floorBroken()) {
            state.remark = new Remark(Remark.Code.FLOOR, "");
        }
        return outcome.verdict();
    }

    private byte conditional(Rule rule) {
        byte condition = run.conditions.holds(((Conditional) rule.requirement).condition());
        byte then = observe(rule.children.get(0));
        byte otherwise = rule.children.size() > 1 ? observe(rule.children.get(1)) : Kleene.YES;
        if (condition == Kleene.UNKNOWN) {
            run.state(rule).remark = new Remark(Remark.Code.FACT_UNKNOWN, run.conditions.unknownFact());
            return then == otherwise ? then : Kleene.UNKNOWN;
        }
        return condition == Kleene.YES ? then : otherwise;
    }

    /** Returns whether the record holds what a reference names as an achievement of its own: a block, a diploma, a credential. */
    Optional<Evidence> acquired(Reference reference) {
        for (Evidence one : run.looked()) {
            ItemKind kind = one.achievement.item().kind();
            boolean named = one.achievement.item().id().equals(reference.target());
            boolean meant = reference.kind().isPresent()
                    ? reference.kind().get() == kind
                    : kind != ItemKind.MODULE && kind != ItemKind.COMPETENCY;
            if (one.counts == Kleene.YES && named && meant) {
                return Optional.of(one);
            }
        }
        return Optional.empty();
    }

    private byte reference(Rule rule, Reference reference) {
        if (acquired(reference).isPresent()) {
            run.state(rule).observed = List.of(acquired(reference).get());
            return Kleene.YES;
        }
        if (!rule.children.isEmpty()) {
            return observe(rule.children.get(0));
        }
        run.state(rule).remark =
                new Remark(Remark.Code.UNRESOLVED, rule.unresolved == null ? reference.target() : rule.unresolved);
        boolean credential = reference.kind().isPresent()
                && (reference.kind().get() == ItemKind.CREDENTIAL
                        || reference.kind().get() == ItemKind.CERTIFICATE
                        || reference.kind().get() == ItemKind.CERTIFICATION);
        return credential ? Kleene.NO : Kleene.UNKNOWN;
    }

    /** Returns whether an evidence stands in for another item, by a substitution that holds for the rule. */
    static boolean substitutes(Substitute one, Evidence evidence, Rule rule) {
        return (one.node().isEmpty() || rule.isWithin(one.node().get()))
                && evidence.achievement.item().kind() == one.by().kind()
                && evidence.achievement.item().id().equals(one.by().id());
    }
}
