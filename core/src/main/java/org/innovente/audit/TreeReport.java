package org.innovente.audit;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.innovente.internal.Decimals;
import org.innovente.requirement.Bound;
import org.innovente.requirement.Cap;
import org.innovente.requirement.Constraint;
import org.innovente.requirement.Limit;
import org.innovente.requirement.Measure;
import org.innovente.requirement.NOf;
import org.innovente.requirement.Obligation;
import org.innovente.requirement.Order;
import org.innovente.requirement.Overlap;
import org.innovente.requirement.Quantifier;
import org.innovente.requirement.Selector;
import org.innovente.requirement.UseKind;

/** Writes the tree of a report bottom-up from the uses: what each node has, and so its status. */
final class TreeReport {
    private final AuditRun run;
    private final Planner planner;
    private final Uses uses;
    private final Reasons reasons;
    private final Potential potential;

    TreeReport(AuditRun run, Planner planner, Uses uses, Potential potential) {
        this.run = run;
        this.planner = planner;
        this.uses = uses;
        this.potential = potential;
        reasons = new Reasons(run, planner, uses);
    }

    /** Returns the verdict of a rule, with everything that hangs on it. */
    byte verdictOf(Rule rule) {
        return of(write(rule).status());
    }

    AuditNode write(Rule rule) {
        AuditNodeDraft draft = new AuditNodeDraft();
        draft.address = rule.address();
        draft.kind = Kinds.of(rule.requirement);
        draft.subject = Kinds.subject(rule.requirement);
        draft.note = rule.requirement.note();
        draft.obligation = rule.requirement.obligation().map(o -> o).orElse(Obligation.REQUIRED);
        NodeState state = run.state(rule);
        for (Rule child : rule.children) {
            draft.children.add(write(child));
        }
        byte verdict = verdict(rule, draft);
        boolean settled = run.observer.settled(rule).isPresent();
        for (Constraint constraint : rule.constraints) {
            AuditNode node = constraint(rule, constraint);
            draft.children.add(node);
            verdict = settled ? verdict : Kleene.and(verdict, of(node.status()));
        }
        draft.remark = verdict == Kleene.YES && state.remark != null && state.remark.code() != Remark.Code.DECIDED
                ? null
                : state.remark;
        draft.status = status(rule, draft, verdict);
        return new AuditNode(draft);
    }

    /** Returns the rules that are not satisfied and that something not satisfied waits for, all the way up. */
    List<Rule> open(Rule rule, AuditNode node) {
        List<Rule> found = new ArrayList<>();
        Deque<Rule> rules = new ArrayDeque<>();
        Deque<AuditNode> nodes = new ArrayDeque<>();
        rules.push(rule);
        nodes.push(node);
        while (!nodes.isEmpty()) {
            Rule at = rules.pop();
            AuditNode told = nodes.pop();
            if (of(told.status()) == Kleene.YES) {
                continue;
            }
            if (told.status() != NodeStatus.UNDETERMINED && at.children.isEmpty()) {
                found.add(at);
            }
            for (int i = at.children.size() - 1; i >= 0; i--) {
                rules.push(at.children.get(i));
                nodes.push(told.children().get(i));
            }
        }
        return found;
    }

    private NodeStatus status(Rule rule, AuditNodeDraft draft, byte verdict) {
        NodeState state = run.state(rule);
        if (state.notApplicable) {
            return NodeStatus.NOT_APPLICABLE;
        }
        if (state.waived) {
            return NodeStatus.WAIVED;
        }
        if (verdict == Kleene.NO) {
            return impossible(rule, draft) ? NodeStatus.IMPOSSIBLE : NodeStatus.UNSATISFIED;
        }
        return Kleene.status(verdict);
    }

    private boolean impossible(Rule rule, AuditNodeDraft draft) {
        if (rule.requirement instanceof NOf) {
            NOf nOf = (NOf) rule.requirement;
            int possible = 0;
            int counted = 0;
            for (int i = 0; i < rule.children.size(); i++) {
                boolean counts =
                        rule.children.get(i).required() || nOf.quantifier().form() != Quantifier.Form.ALL;
                counted += counts ? 1 : 0;
                possible += counts && draft.children.get(i).status() != NodeStatus.IMPOSSIBLE ? 1 : 0;
            }
            return nOf.quantifier().form() != Quantifier.Form.NONE && possible < run.minimum(rule, nOf, counted);
        }
        Planner.Demand demand = planner.demand(rule);
        return demand != null && demand.use != UseKind.USED && potential.outOfReach(rule, demand);
    }

    static byte of(NodeStatus status) {
        return switch (status) {
            case SATISFIED, WAIVED, NOT_APPLICABLE -> Kleene.YES;
            case UNDETERMINED -> Kleene.UNKNOWN;
            default -> Kleene.NO;
        };
    }

    private byte verdict(Rule rule, AuditNodeDraft draft) {
        NodeState state = run.state(rule);
        Planner.Demand demand = planner.demand(rule);
        if (demand != null) {
            return demand.use == UseKind.USED ? used(demand, draft) : allocated(demand, draft);
        }
        if (state.constant >= 0
                && !(rule.requirement instanceof NOf
                        && !state.waived
                        && run.observer.settled(rule).isEmpty())) {
            measured(rule, draft);
            return state.constant;
        }
        if (rule.requirement instanceof NOf) {
            return nOf(rule, (NOf) rule.requirement, draft);
        }
        if (draft.children.isEmpty()) {
            return Kleene.UNKNOWN;
        }
        int chosen = state.chosen == null ? 0 : rule.children.indexOf(state.chosen);
        return of(draft.children.get(chosen).status());
    }

    private byte nOf(Rule rule, NOf nOf, AuditNodeDraft draft) {
        if (nOf.quantifier().form() == Quantifier.Form.NONE) {
            return run.observer.observe(rule);
        }
        boolean all = nOf.quantifier().form() == Quantifier.Form.ALL;
        int yes = 0;
        int unknown = 0;
        int counted = 0;
        for (int i = 0; i < rule.children.size(); i++) {
            if (all && !rule.children.get(i).required()) {
                continue;
            }
            counted++;
            byte verdict = of(draft.children.get(i).status());
            yes += verdict == Kleene.YES ? 1 : 0;
            unknown += verdict == Kleene.UNKNOWN ? 1 : 0;
        }
        int need = run.minimum(rule, nOf, counted);
        boolean every = all && need == counted;
        if (!every) {
            draft.demand = BigDecimal.valueOf(need);
            draft.got = BigDecimal.valueOf(Math.min(yes, need));
            draft.remaining = BigDecimal.valueOf(Math.max(0, need - yes));
            draft.unit = "of";
        }
        byte least = every ? Kleene.atLeast(need, yes, unknown) : taken(rule, draft, need, all);
        return nOf.quantifier().isExact() ? Kleene.and(least, run.upper(rule, nOf)) : least;
    }

    /** The children that use something are among those taken; the other places go to the best of the rest. */
    private byte taken(Rule rule, AuditNodeDraft draft, int need, boolean all) {
        byte least = Kleene.YES;
        int taken = 0;
        int[] others = new int[3];
        for (int i = 0; i < rule.children.size(); i++) {
            if (all && !rule.children.get(i).required()) {
                continue;
            }
            byte verdict = of(draft.children.get(i).status());
            if (uses.anyBelow(rule.children.get(i), planner)) {
                least = Kleene.and(least, verdict);
                taken++;
            } else {
                others[verdict]++;
            }
        }
        for (byte v = Kleene.YES; v >= Kleene.NO && taken < need; v--) {
            int more = Math.min(others[v], need - taken);
            taken += more;
            least = more > 0 ? Kleene.and(least, v) : least;
        }
        return taken < need ? Kleene.NO : least;
    }

    private byte allocated(Planner.Demand demand, AuditNodeDraft draft) {
        BigDecimal[] got = uses.got(demand, run);
        fill(draft, demand.bound, demand.measure, got[0]);
        for (Evidence one : uses.of(demand.rule)) {
            boolean certain = demand.certainty.get(demand.candidates.indexOf(one)) == Kleene.YES;
            draft.contributions.add(new AuditNode.Contribution(
                    one.id(),
                    Decimals.normal(uses.amount(demand.measure, one, demand.rule)),
                    certain ? BigDecimal.ONE : BigDecimal.ZERO));
        }
        draft.unused.addAll(reasons.of(demand));
        Bound least = Bound.builder()
                .min(demand.bound.min())
                .above(demand.bound.above())
                .build();
        if (Observer.within(least, got[0])) {
            return Kleene.YES;
        }
        return uses.anyUnmeasured(demand) || Observer.within(least, got[1]) ? Kleene.UNKNOWN : Kleene.NO;
    }

    private void fill(AuditNodeDraft draft, Bound bound, Measure measure, BigDecimal got) {
        draft.unit = Observer.unit(measure);
        draft.demand = bound.min().or(bound::above).orElse(null);
        draft.most = bound.max().or(bound::below).orElse(null);
        draft.got = Decimals.normal(got);
        draft.remaining = draft.demand == null
                ? null
                : Decimals.normal(draft.demand.subtract(got).max(BigDecimal.ZERO));
    }

    private byte used(Planner.Demand demand, AuditNodeDraft draft) {
        Rule scope = run.rules.get(0);
        if (demand.group.isPresent()) {
            scope = run.rules.stream()
                    .filter(r -> r.is(demand.group.get()))
                    .findFirst()
                    .orElse(scope);
        }
        return condition(scope, demand.selector, demand.measure, demand.bound, false, draft);
    }

    private byte condition(
            Rule scope, Selector selector, Measure measure, Bound bound, boolean observers, AuditNodeDraft draft) {
        List<Evidence> sure = new ArrayList<>();
        List<Evidence> meant = new ArrayList<>();
        List<Evidence> possible = new ArrayList<>();
        for (Evidence one : uses.within(scope, planner, observers)) {
            byte match = run.matcher.matches(selector, one);
            if (Kleene.and(Kleene.and(one.counts, match), uses.certainty(one, scope, planner, observers))
                    == Kleene.YES) {
                sure.add(one);
                draft.contributions.add(new AuditNode.Contribution(
                        one.id(), Decimals.normal(uses.amountWithin(measure, one, scope)), BigDecimal.ONE));
            }
            if (match == Kleene.YES) {
                meant.add(one);
            }
            if (match != Kleene.NO) {
                possible.add(one);
            }
        }
        BigDecimal low = uses.measureWithin(measure, sure, scope, run);
        BigDecimal high = uses.measureWithin(measure, possible, scope, run);
        fill(draft, bound, measure, low);
        // what is used counts against an upper bound even where it is in doubt whether it will be there
        return Kleene.and(
                Scopes.lower(bound, low, high), Scopes.upper(bound, run.observer.measure(measure, meant), high));
    }

    private void measured(Rule rule, AuditNodeDraft draft) {
        NodeState state = run.state(rule);
        draft.unit = state.unit;
        if (state.idle) {
            return;
        }
        draft.demand = state.demand;
        draft.got = state.got == null ? null : Decimals.normal(state.got);
        if (state.demand != null && state.got != null) {
            draft.remaining = Decimals.normal(state.demand.subtract(state.got).max(BigDecimal.ZERO));
        }
        if (state.jury != null) {
            draft.units.addAll(state.jury.units());
        }
        if (state.mean != null) {
            for (Means.Term term : state.mean.terms()) {
                draft.contributions.add(new AuditNode.Contribution(
                        term.evidence().id(), Decimals.normal(term.mark()), Decimals.normal(term.weight())));
            }
            for (Evidence one : state.mean.missing()) {
                draft.unused.add(new AuditNode.Unused(one.id(), new Reason(ReasonCode.UNKNOWN, "grade")));
            }
            return;
        }
        for (Evidence one : state.observed) {
            BigDecimal amount = rule.requirement instanceof org.innovente.requirement.Accumulation
                    ? Observer.amount(((org.innovente.requirement.Accumulation) rule.requirement).measure(), one)
                    : BigDecimal.ONE;
            draft.contributions.add(new AuditNode.Contribution(one.id(), Decimals.normal(amount), BigDecimal.ONE));
        }
    }

    private AuditNode constraint(Rule rule, Constraint constraint) {
        AuditNodeDraft draft = new AuditNodeDraft();
        draft.address = constraint
                .id()
                .map(Object::toString)
                .orElse(rule.address() + "/" + Kinds.of(constraint) + "/" + rule.constraints.indexOf(constraint));
        draft.kind = Kinds.of(constraint);
        draft.note = constraint.note();
        byte verdict = Kleene.YES;
        if (constraint instanceof Limit) {
            Limit limit = (Limit) constraint;
            draft.subject = Describe.selector(limit.selector());
            verdict = consumes(rule)
                    ? condition(rule, limit.selector(), limit.measure(), limit.bound(), false, draft)
                    : observedLimit(limit, draft);
        } else if (constraint instanceof Cap) {
            Cap cap = (Cap) constraint;
            draft.subject = Describe.selector(cap.selector());
            verdict = condition(rule, cap.selector(), cap.measure(), Bound.atMost(cap.max()), true, draft);
        } else if (constraint instanceof Overlap) {
            draft.subject = ((Overlap) constraint).with().map(Object::toString).orElse("");
            draft.most = ((Overlap) constraint).max().orElse(null);
        } else if (constraint instanceof Order) {
            verdict = order(rule, (Order) constraint);
            draft.remark = verdict == Kleene.YES ? null : new Remark(Remark.Code.ORDER, "");
        } else {
            verdict = Kleene.UNKNOWN;
            draft.remark = new Remark(Remark.Code.NOT_UNDERSTOOD, "");
        }
        draft.status = run.state(rule).notApplicable ? NodeStatus.NOT_APPLICABLE : Kleene.status(verdict);
        return new AuditNode(draft);
    }

    private byte order(Rule rule, Order order) {
        boolean consumes = consumes(rule);
        return Scopes.order(order, run, consumes ? uses.within(rule, planner, false) : run.looked());
    }

    private boolean consumes(Rule rule) {
        return planner.ordered.stream()
                .anyMatch(d -> d.use != UseKind.USED && d.use != UseKind.OBSERVE && d.rule.isBelow(rule));
    }

    private byte observedLimit(Limit limit, AuditNodeDraft draft) {
        List<Evidence> sure = new ArrayList<>();
        for (Evidence one : run.looked()) {
            if (Kleene.and(one.counts, run.matcher.matches(limit.selector(), one)) == Kleene.YES) {
                sure.add(one);
                draft.contributions.add(new AuditNode.Contribution(
                        one.id(), Decimals.normal(Observer.amount(limit.measure(), one)), BigDecimal.ONE));
            }
        }
        fill(draft, limit.bound(), limit.measure(), run.observer.measure(limit.measure(), sure));
        return Scopes.observed(limit, run);
    }
}
