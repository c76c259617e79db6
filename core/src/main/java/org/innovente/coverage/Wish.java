package org.innovente.coverage;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.innovente.catalogue.Catalogue;
import org.innovente.common.Extensions;
import org.innovente.common.NodeId;
import org.innovente.requirement.Accumulation;
import org.innovente.requirement.AllConditions;
import org.innovente.requirement.AllSelectors;
import org.innovente.requirement.AnyCondition;
import org.innovente.requirement.AnySelector;
import org.innovente.requirement.Attestation;
import org.innovente.requirement.Average;
import org.innovente.requirement.Bound;
import org.innovente.requirement.Compensation;
import org.innovente.requirement.CompensationUnit;
import org.innovente.requirement.Condition;
import org.innovente.requirement.Conditional;
import org.innovente.requirement.EveryAchievement;
import org.innovente.requirement.FactIn;
import org.innovente.requirement.FactPresent;
import org.innovente.requirement.GradeAtLeast;
import org.innovente.requirement.Measure;
import org.innovente.requirement.ModulePassed;
import org.innovente.requirement.NOf;
import org.innovente.requirement.NotCondition;
import org.innovente.requirement.Obligation;
import org.innovente.requirement.Quantifier;
import org.innovente.requirement.Reference;
import org.innovente.requirement.Requirement;
import org.innovente.requirement.RequirementHolds;
import org.innovente.requirement.Selector;
import org.innovente.requirement.Use;
import org.innovente.requirement.UseKind;

/**
 * A rule as somebody reads it who looks for offers: papers are brought, marks are as good as need be, references are followed, and facts
 * are given. What is left asks for modules only. Depth is bounded by the reader of rules.
 */
final class Wish {
    /** The number of facts up to which every combination of them is looked at. */
    private static final int MOST_FACTS = 6;

    /** The number of nodes beyond which references are not followed any more. */
    private static final int MOST_NODES = 200_000;

    private static final Requirement NOTHING =
            NOf.builder().quantifier(Quantifier.ALL).build();
    private static final Condition TRUE = AllConditions.builder().build();
    private static final Condition FALSE = AnyCondition.builder().build();

    private final Catalogue catalogue;
    private final Use unstated;
    private final Map<String, Requirement> named = new HashMap<>();
    private final Set<String> open = new HashSet<>();
    private Map<Condition, Boolean> facts = Map.of();
    private int nodes;

    private Wish(Catalogue catalogue, UseKind unstated) {
        this.catalogue = catalogue;
        this.unstated = Use.builder().kind(unstated).build();
    }

    /**
     * Returns the rule for each combination of the facts that choose its parts; one rule if there are none, or too many to look at.
     *
     * @param unstated the use of modules where the rule states none
     */
    static List<Requirement> variants(Catalogue catalogue, Requirement rule, UseKind unstated) {
        Wish wish = new Wish(catalogue, unstated);
        wish.names(rule);
        List<Condition> facts = wish.factsOf(rule);
        List<Requirement> variants = new ArrayList<>();
        int count = facts.size() > MOST_FACTS ? 0 : facts.size();
        for (int bits = 0; bits < 1 << count; bits++) {
            wish.facts = new HashMap<>();
            for (int i = 0; i < count; i++) {
                wish.facts.put(facts.get(i), (bits >> i & 1) == 1);
            }
            wish.nodes = 0;
            variants.add(wish.of(rule));
        }
        return variants;
    }

    private void names(Requirement root) {
        Deque<Requirement> stack = new ArrayDeque<>(List.of(root));
        while (!stack.isEmpty()) {
            Requirement next = stack.pop();
            next.id().ifPresent(id -> named.putIfAbsent(id.value(), next));
            if (next instanceof NOf several) {
                several.children().forEach(stack::push);
            } else if (next instanceof Conditional choice) {
                stack.push(choice.then());
                choice.otherwise().ifPresent(stack::push);
            }
        }
    }

    /** Returns the facts that conditions ask for, each once, references followed. */
    private List<Condition> factsOf(Requirement root) {
        Set<Condition> found = new LinkedHashSet<>();
        Set<String> followed = new HashSet<>();
        Deque<Requirement> stack = new ArrayDeque<>(List.of(root));
        while (!stack.isEmpty()) {
            Requirement next = stack.pop();
            if (next instanceof NOf several) {
                several.children().forEach(stack::push);
            } else if (next instanceof Conditional choice) {
                stack.push(choice.then());
                choice.otherwise().ifPresent(stack::push);
                facts(choice.condition(), found, stack);
            } else if (next instanceof Reference reference && followed.add(reference.target())) {
                target(reference).forEach(stack::push);
            }
        }
        return new ArrayList<>(found);
    }

    private static void facts(Condition root, Set<Condition> found, Deque<Requirement> rules) {
        Deque<Condition> stack = new ArrayDeque<>(List.of(root));
        while (!stack.isEmpty()) {
            Condition next = stack.pop();
            if (next instanceof FactIn || next instanceof FactPresent) {
                found.add(next);
            } else if (next instanceof AllConditions all) {
                all.children().forEach(stack::push);
            } else if (next instanceof AnyCondition any) {
                any.children().forEach(stack::push);
            } else if (next instanceof NotCondition not) {
                stack.push(not.child());
            } else if (next instanceof RequirementHolds holds) {
                rules.push(holds.requirement());
            }
        }
    }

    private List<Requirement> target(Reference reference) {
        List<Requirement> rules = Possible.rules(catalogue, reference);
        Requirement inside = named.get(reference.target());
        return rules.isEmpty() && inside != null ? List.of(inside) : rules;
    }

    private Requirement of(Requirement rule) {
        nodes++;
        if (rule instanceof NOf several) {
            return several.toBuilder()
                    .children(several.children().stream().map(this::of).toList())
                    .build();
        }
        if (rule instanceof ModulePassed passed) {
            return passed.toBuilder()
                    .minimumGrade(Optional.empty())
                    .scale(Optional.empty())
                    .use(passed.use().map(use -> use).orElse(unstated))
                    .build();
        }
        if (rule instanceof Accumulation sum) {
            // with better marks than need be, more may count than is wanted
            boolean bounded =
                    sum.bound().max().isPresent() || sum.bound().below().isPresent();
            return sum.toBuilder()
                    .selector(bounded ? sum.selector() : selector(sum.selector()))
                    .use(sum.use().map(use -> use).orElse(unstated))
                    .build();
        }
        if (rule instanceof Average mean) {
            return any(mean.selector(), mean.id(), mean.obligation());
        }
        if (rule instanceof Compensation group) {
            return named(
                    NOf.builder()
                            .quantifier(Quantifier.atLeast(
                                    group.required().orElse(group.units().size())))
                            .addAllChildren(group.units().stream()
                                    .map(CompensationUnit::selector)
                                    .map(one -> any(one, Optional.empty(), Optional.empty()))
                                    .toList())
                            .build(),
                    group);
        }
        if (rule instanceof Attestation) {
            return named(NOTHING, rule);
        }
        if (rule instanceof Conditional choice) {
            return chosen(choice);
        }
        return rule instanceof Reference reference ? followed(reference) : rule;
    }

    /** Returns a rule under the identifier of the one that it stands for: constraints may hang on it. */
    private static Requirement named(Requirement rule, Requirement original) {
        return NOf.builder()
                .quantifier(Quantifier.ALL)
                .addChild(rule)
                .id(original.id())
                .obligation(original.obligation())
                .build();
    }

    private Requirement any(
            Selector selector, Optional<? extends NodeId> id, Optional<? extends Obligation> obligation) {
        return Accumulation.builder()
                .selector(selector(selector))
                .measure(Measure.count())
                .bound(Bound.atLeast(BigDecimal.ONE))
                .use(Use.observe())
                .id(id)
                .obligation(obligation)
                .build();
    }

    private Requirement chosen(Conditional choice) {
        Condition condition = of(choice.condition());
        Optional<Boolean> known = value(condition);
        if (known.isPresent()) {
            Requirement rule = known.get()
                    ? of(choice.then())
                    : choice.otherwise().map(this::of).orElse(NOTHING);
            return named(rule, choice);
        }
        return choice.toBuilder()
                .condition(condition)
                .then(of(choice.then()))
                .otherwise(choice.otherwise().map(this::of))
                .build();
    }

    private Condition of(Condition condition) {
        Boolean given = facts.get(condition);
        if (given != null) {
            return given ? TRUE : FALSE;
        }
        if (condition instanceof AllConditions all) {
            return all.toBuilder()
                    .children(all.children().stream().map(this::of).toList())
                    .build();
        }
        if (condition instanceof AnyCondition any) {
            return any.toBuilder()
                    .children(any.children().stream().map(this::of).toList())
                    .build();
        }
        if (condition instanceof NotCondition not) {
            return not.toBuilder().child(of(not.child())).build();
        }
        return condition instanceof RequirementHolds holds
                ? holds.toBuilder().requirement(of(holds.requirement())).build()
                : condition;
    }

    /** Returns whether a condition holds; empty if that depends on more than facts. */
    private static Optional<Boolean> value(Condition condition) {
        if (condition instanceof AllConditions || condition instanceof AnyCondition) {
            boolean all = condition instanceof AllConditions;
            List<Condition> children =
                    all ? ((AllConditions) condition).children() : ((AnyCondition) condition).children();
            Optional<Boolean> result = Optional.of(all);
            for (Condition child : children) {
                Optional<Boolean> value = value(child);
                if (value.equals(Optional.of(!all))) {
                    return value;
                }
                result = value.isEmpty() ? value : result;
            }
            return result;
        }
        return condition instanceof NotCondition not ? value(not.child()).map(one -> !one) : Optional.empty();
    }

    private Requirement followed(Reference reference) {
        List<Requirement> rules = target(reference);
        if (rules.isEmpty() || nodes > MOST_NODES || !open.add(reference.target())) {
            return reference;
        }
        Requirement all = NOf.builder()
                .quantifier(Quantifier.ALL)
                .addAllChildren(rules.stream().map(this::of).toList())
                .id(reference.id())
                .obligation(reference.obligation())
                .build();
        open.remove(reference.target());
        return all;
    }

    /** Returns a selector without the marks that it wants; one that wants bad marks is left as it is. */
    private static Selector selector(Selector selector) {
        if (selector instanceof GradeAtLeast) {
            return EveryAchievement.builder().extensions(Extensions.EMPTY).build();
        }
        if (selector instanceof AllSelectors all) {
            return all.toBuilder()
                    .children(all.children().stream().map(Wish::selector).toList())
                    .build();
        }
        return selector instanceof AnySelector any
                ? any.toBuilder()
                        .children(any.children().stream().map(Wish::selector).toList())
                        .build()
                : selector;
    }
}
