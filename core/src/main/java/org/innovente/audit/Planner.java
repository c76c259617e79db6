package org.innovente.audit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.innovente.requirement.Accumulation;
import org.innovente.requirement.Bound;
import org.innovente.requirement.Cap;
import org.innovente.requirement.Conditional;
import org.innovente.requirement.Constraint;
import org.innovente.requirement.Measure;
import org.innovente.requirement.ModulePassed;
import org.innovente.requirement.NOf;
import org.innovente.requirement.Quantifier;
import org.innovente.requirement.Reference;
import org.innovente.requirement.Requirement;
import org.innovente.requirement.Selector;
import org.innovente.requirement.Use;
import org.innovente.requirement.UseKind;
import org.jspecify.annotations.NullUnmarked;

/** Decides, node by node, what can be settled by looking at the record and what must be allocated. */
@NullUnmarked
final class Planner {

    /** A rule to which achievements must be allocated. */
    static final class Demand {
        final Rule rule;
        final Selector selector;
        final Measure measure;
        final Bound bound;
        final UseKind use;
        final Optional<String> group;
        final int priority;
        final List<Evidence> candidates = new ArrayList<>();
        final List<Byte> certainty = new ArrayList<>();
        final BitSet leaves = new BitSet();

        Demand(
                Rule rule,
                Selector selector,
                Measure measure,
                Bound bound,
                UseKind use,
                Optional<String> group,
                int priority) {
            this.rule = rule;
            this.selector = selector;
            this.measure = measure;
            this.bound = bound;
            this.use = use;
            this.group = group;
            this.priority = priority;
        }
    }

    private final AuditRun run;
    private final Demand[] demands;
    final List<Demand> ordered = new ArrayList<>();

    Planner(AuditRun run) {
        this.run = run;
        demands = new Demand[run.rules.size()];
    }

    Demand demand(Rule rule) {
        return demands[rule.index];
    }

    /** Plans a rule and what is below it. */
    void plan(Rule rule) {
        NodeState state = run.state(rule);
        Optional<Byte> settled = run.observer.settled(rule);
        if (settled.isPresent()) {
            state.constant = settled.get();
            look(rule);
            return;
        }
        if (rule.requirement instanceof NOf) {
            planNOf(rule, (NOf) rule.requirement);
        } else if (rule.requirement instanceof Conditional) {
            planConditional(rule, (Conditional) rule.requirement);
        } else if (rule.requirement instanceof Reference
                && !rule.children.isEmpty()
                && run.observer.acquired((Reference) rule.requirement).isEmpty()) {
            plan(rule.children.get(0));
        } else if (!planLeaf(rule)) {
            state.constant = run.observer.observe(rule);
        }
    }

    /** Settles everything below a rule by looking, for the report. */
    private void look(Rule rule) {
        for (Rule child : rule.children) {
            run.state(child).constant = run.observer.observe(child);
            look(child);
        }
    }

    private void planNOf(Rule rule, NOf nOf) {
        if (nOf.quantifier().form() == Quantifier.Form.NONE) {
            run.state(rule).constant = run.observer.observe(rule);
            look(rule);
            return;
        }
        boolean all = nOf.quantifier().form() == Quantifier.Form.ALL;
        for (Rule child : rule.children) {
            if (all && !child.required()) {
                // what is only recommended takes nothing from what is required
                run.state(child).constant = run.observer.observe(child);
                look(child);
            } else {
                plan(child);
            }
        }
    }

    private void planConditional(Rule rule, Conditional conditional) {
        NodeState state = run.state(rule);
        byte holds = run.conditions.holds(conditional.condition());
        if (holds == Kleene.UNKNOWN) {
            // both branches may hold by looking and yet not find room beside the rest of the rule
            byte looked = run.observer.observe(rule);
            state.constant = looked == Kleene.YES && takes(rule) ? Kleene.UNKNOWN : looked;
            look(rule);
            return;
        }
        for (int i = 0; i < rule.children.size(); i++) {
            if ((i == 0) == (holds == Kleene.YES)) {
                state.chosen = rule.children.get(i);
                plan(state.chosen);
            } else {
                leaveOut(rule.children.get(i));
            }
        }
        state.neutral = holds == Kleene.NO && rule.children.size() == 1;
        if (state.neutral) {
            state.constant = Kleene.YES;
            state.notApplicable = true;
        }
    }

    private boolean takes(Rule rule) {
        if (run.observer.settled(rule).isPresent()) {
            return false;
        }
        if (rule.requirement instanceof ModulePassed || rule.requirement instanceof Accumulation) {
            return Observer.takes(rule);
        }
        return rule.children.stream().anyMatch(this::takes);
    }

    private void leaveOut(Rule rule) {
        run.state(rule).notApplicable = true;
        run.state(rule).neutral = true;
        run.state(rule).constant = Kleene.YES;
        for (Rule child : rule.children) {
            leaveOut(child);
        }
    }

    private boolean planLeaf(Rule rule) {
        Requirement requirement = rule.requirement;
        if (requirement instanceof ModulePassed) {
            ModulePassed one = (ModulePassed) requirement;
            return demand(
                    rule,
                    run.selectorOf(one),
                    Measure.count(),
                    Bound.atLeast(BigDecimal.ONE),
                    one.use().map(u -> u),
                    0);
        }
        if (requirement instanceof Accumulation) {
            Accumulation one = (Accumulation) requirement;
            Bound bound = run.decisions.bound(rule).orElse(one.bound());
            return demand(
                    rule,
                    one.selector(),
                    one.measure(),
                    bound,
                    one.use().map(u -> u),
                    one.priority().orElse(0));
        }
        return false;
    }

    private boolean demand(
            Rule rule, Selector selector, Measure measure, Bound bound, Optional<Use> use, int priority) {
        UseKind kind = use.map(Use::kind).orElse(UseKind.CONSUME);
        boolean observes = kind == UseKind.OBSERVE;
        boolean nothingAsked = bound.min()
                .map(m -> m.signum() <= 0)
                .orElse(bound.above().map(m -> m.signum() < 0).orElse(true));
        boolean upper = bound.max().isPresent() || bound.below().isPresent();
        if (observes && (upper || nothingAsked || !capped(rule) && !excluding(rule, selector))) {
            return false;
        }
        if (kind != UseKind.USED && nothingAsked && !run.compiled.asksWhatIsUsed) {
            NodeState state = run.state(rule);
            state.constant = Kleene.YES;
            state.unit = Observer.unit(measure);
            state.idle = true;
            return true;
        }
        Demand demand = new Demand(rule, selector, measure, bound, kind, use.flatMap(Use::group), priority);
        List<Evidence> possible = rule.requirement instanceof ModulePassed
                ? run.evidencesFor((ModulePassed) rule.requirement)
                : run.evidences();
        for (Evidence one : possible) {
            byte match = run.eligible(rule, selector, one);
            if (match != Kleene.NO) {
                demand.candidates.add(one);
                demand.certainty.add(Observer.known(measure, one) ? match : Kleene.UNKNOWN);
            }
        }
        NodeState state = run.state(rule);
        state.demand = bound.min().or(bound::above).orElse(null);
        state.unit = Observer.unit(measure);
        demands[rule.index] = demand;
        ordered.add(demand);
        return true;
    }

    /** Where achievements exclude one another, which one an observing node reads is part of the allocation. */
    private boolean excluding(Rule rule, Selector selector) {
        return run.preparation.exclusions.pairs().stream()
                .anyMatch(p -> run.eligible(rule, selector, p[0]) != Kleene.NO
                        && run.eligible(rule, selector, p[1]) != Kleene.NO);
    }

    /** An observing node below a cap takes part in the allocation, competing with nobody, so that the cap can hold back what it reads. */
    private boolean capped(Rule rule) {
        for (Rule above = rule; above != null; above = above.parent) {
            for (Constraint constraint : above.constraints) {
                if (constraint instanceof Cap) {
                    return true;
                }
            }
        }
        return false;
    }
}
