package org.innovente.audit;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.innovente.catalogue.Catalogue;
import org.innovente.common.BlockId;
import org.innovente.common.DiplomaId;
import org.innovente.common.ItemKind;
import org.innovente.common.NodeId;
import org.innovente.diploma.Block;
import org.innovente.diploma.Diploma;
import org.innovente.diploma.NamedOutcome;
import org.innovente.diploma.OutcomeKind;
import org.innovente.internal.Names;
import org.innovente.requirement.AllConditions;
import org.innovente.requirement.AnyCondition;
import org.innovente.requirement.Condition;
import org.innovente.requirement.Conditional;
import org.innovente.requirement.Constraint;
import org.innovente.requirement.NOf;
import org.innovente.requirement.NotCondition;
import org.innovente.requirement.Quantifier;
import org.innovente.requirement.Reference;
import org.innovente.requirement.Requirement;
import org.innovente.requirement.RequirementHolds;
import org.jspecify.annotations.NullUnmarked;

/** Compiles the rule of an outcome: numbers its nodes, follows its references, hangs its constraints. */
@NullUnmarked
final class RuleCompiler {
    /** The most nodes that a rule may have with its references followed; what lies beyond is left unresolved. */
    static final int MOST_NODES = 200_000;

    private record Pending(Requirement requirement, Rule parent, String owner, String pointer, boolean loose) {
        Pending(Requirement requirement, Rule parent, String owner, String pointer) {
            this(requirement, parent, owner, pointer, false);
        }
    }

    private final Catalogue catalogue;
    private final Optional<LocalDate> day;
    private final Map<String, Requirement> named = new HashMap<>();
    final List<Rule> rules = new ArrayList<>();
    /** The rules inside conditions, which are looked at and are no part of the tree. */
    final Map<Requirement, Rule> loose = new IdentityHashMap<>();

    RuleCompiler(Catalogue catalogue, Optional<LocalDate> day) {
        this.catalogue = catalogue;
        this.day = day;
    }

    /** Compiles a requirement of an owner; the root comes first, children after their parents. */
    Rule compile(Requirement root, String owner, String pointer, List<Constraint> constraints) {
        collectNames(root);
        Deque<Pending> stack = new ArrayDeque<>();
        stack.push(new Pending(root, null, owner, pointer));
        Rule first = null;
        while (!stack.isEmpty()) {
            Pending next = stack.pop();
            Rule rule = new Rule(rules.size(), next.requirement, next.parent, next.owner, next.pointer);
            rules.add(rule);
            if (next.loose) {
                loose.put(next.requirement, rule);
            } else if (next.parent != null) {
                next.parent.children.add(rule);
            }
            first = first == null ? rule : first;
            List<Pending> children = children(rule);
            for (int i = children.size() - 1; i >= 0; i--) {
                stack.push(children.get(i));
            }
        }
        for (Constraint constraint : constraints) {
            hang(constraint, first);
        }
        return first;
    }

    private void hang(Constraint constraint, Rule root) {
        Optional<? extends NodeId> scope = constraint.scope();
        if (scope.isEmpty()) {
            root.constraints.add(constraint);
            return;
        }
        for (Rule rule : rules) {
            if (rule.is(scope.get().value())) {
                rule.constraints.add(constraint);
                return;
            }
        }
        root.constraints.add(org.innovente.requirement.OpaqueConstraint.builder()
                .scope(scope.get().value().isEmpty() ? Optional.empty() : Optional.of(scope.get()))
                .json("{\"unknown-scope\":true}")
                .build());
    }

    private void collectNames(Requirement root) {
        Deque<Requirement> stack = new ArrayDeque<>();
        stack.push(root);
        while (!stack.isEmpty()) {
            Requirement next = stack.pop();
            next.id().ifPresent(id -> named.putIfAbsent(id.value(), next));
            if (next instanceof NOf) {
                ((NOf) next).children().forEach(stack::push);
            } else if (next instanceof Conditional) {
                stack.push(((Conditional) next).then());
                ((Conditional) next).otherwise().ifPresent(stack::push);
            }
        }
    }

    private List<Pending> children(Rule rule) {
        List<Pending> found = new ArrayList<>();
        if (rule.requirement instanceof NOf) {
            NOf nOf = (NOf) rule.requirement;
            String key = key(nOf.quantifier());
            for (int i = 0; i < nOf.children().size(); i++) {
                found.add(new Pending(nOf.children().get(i), rule, rule.owner, rule.pointer + "/" + key + "/" + i));
            }
        } else if (rule.requirement instanceof Conditional) {
            Conditional conditional = (Conditional) rule.requirement;
            found.add(new Pending(conditional.then(), rule, rule.owner, rule.pointer + "/then"));
            conditional
                    .otherwise()
                    .ifPresent(o -> found.add(new Pending(o, rule, rule.owner, rule.pointer + "/otherwise")));
            conditionRules(rule, conditional.condition(), found);
        } else if (rule.requirement instanceof Reference) {
            follow(rule, (Reference) rule.requirement).ifPresent(found::add);
        }
        return found;
    }

    private static void conditionRules(Rule rule, Condition condition, List<Pending> found) {
        Deque<Condition> stack = new ArrayDeque<>();
        stack.push(condition);
        while (!stack.isEmpty()) {
            Condition next = stack.pop();
            if (next instanceof RequirementHolds) {
                found.add(new Pending(
                        ((RequirementHolds) next).requirement(), rule, rule.owner, rule.pointer + "/if/holds", true));
            } else if (next instanceof AllConditions) {
                ((AllConditions) next).children().forEach(stack::push);
            } else if (next instanceof AnyCondition) {
                ((AnyCondition) next).children().forEach(stack::push);
            } else if (next instanceof NotCondition) {
                stack.push(((NotCondition) next).child());
            }
        }
    }

    private static String key(Quantifier quantifier) {
        return switch (quantifier.form()) {
            case ALL -> "all-of";
            case ANY -> "any-of";
            case NONE -> "none-of";
            default -> "of";
        };
    }

    private Optional<Pending> follow(Rule rule, Reference reference) {
        if (rules.size() > MOST_NODES) {
            rule.unresolved = "the rule has more than " + MOST_NODES + " nodes";
            return Optional.empty();
        }
        Optional<Pending> target = target(rule, reference);
        if (target.isEmpty()) {
            rule.unresolved = rule.unresolved != null ? rule.unresolved : "nothing is named " + reference.target();
            return target;
        }
        for (Rule above = rule; above != null; above = above.parent) {
            if (above.requirement == target.get().requirement) {
                rule.unresolved = "the reference to " + reference.target() + " is a cycle";
                return Optional.empty();
            }
        }
        return target;
    }

    private Optional<Pending> target(Rule rule, Reference reference) {
        Optional<ItemKind> kind = reference.kind();
        String name = reference.target();
        boolean any = kind.isEmpty();
        boolean identifier = Names.isIdentifier(name);
        if (identifier && (any || kind.get() == ItemKind.BLOCK)) {
            Optional<Block> block = catalogue.index().findBlock(new BlockId(name));
            if (block.isPresent() && block.get().requirement().isPresent()) {
                return Optional.of(new Pending(block.get().requirement().get(), rule, name, "/requirement"));
            }
        }
        if (identifier && (any || kind.get() == ItemKind.DIPLOMA)) {
            Optional<Diploma> first = catalogue.findDiploma(new DiplomaId(name));
            if (first.isPresent()) {
                Optional<Diploma> diploma = edition(first.get(), reference);
                if (diploma.isEmpty()) {
                    rule.unresolved = "the catalogue has no edition "
                            + reference.edition().orElse("") + " of " + name;
                    return Optional.empty();
                }
                return outcome(diploma.get(), reference)
                        .map(o -> new Pending(
                                o.requirement().get(),
                                rule,
                                diploma.get().id().value(),
                                "/outcomes/" + diploma.get().outcomes().indexOf(o) + "/requirement"));
            }
        }
        if ((any || kind.get() == ItemKind.REQUIREMENT) && named.containsKey(name)) {
            return Optional.of(new Pending(named.get(name), rule, rule.owner, rule.pointer + "/" + name));
        }
        return Optional.empty();
    }

    /** Returns the edition that a reference names, or the one in force on the day that counts; the named diploma where neither says. */
    private Optional<Diploma> edition(Diploma named, Reference reference) {
        Optional<String> version = reference.edition();
        if (version.isPresent()) {
            return Editions.of(catalogue, named.id()).version(version.get());
        }
        return day.isEmpty()
                ? Optional.of(named)
                : Optional.of(Editions.of(catalogue, named.id()).on(day.get()).orElse(named));
    }

    private static Optional<NamedOutcome> outcome(Diploma diploma, Reference reference) {
        return diploma.outcomes().stream()
                .filter(o -> reference.outcome().isPresent()
                        ? o.name().equals(reference.outcome().get())
                        : o.kind() == OutcomeKind.AWARD)
                .filter(o -> o.requirement().isPresent())
                .findFirst();
    }
}
