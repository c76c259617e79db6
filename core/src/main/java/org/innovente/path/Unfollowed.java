package org.innovente.path;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import org.innovente.diploma.NamedOutcome;
import org.innovente.requirement.Accumulation;
import org.innovente.requirement.Cap;
import org.innovente.requirement.Conditional;
import org.innovente.requirement.Constraint;
import org.innovente.requirement.Limit;
import org.innovente.requirement.ModulePassed;
import org.innovente.requirement.NOf;
import org.innovente.requirement.Order;
import org.innovente.requirement.Overlap;
import org.innovente.requirement.Quantifier;
import org.innovente.requirement.Reference;
import org.innovente.requirement.Requirement;
import org.innovente.requirement.Use;
import org.innovente.requirement.UseKind;
import org.jspecify.annotations.Nullable;

/**
 * The nodes of a rule that a path does not follow, because taking more does not always help with them: constraints, and evidence that may
 * serve only one of several nodes. Where no module can serve two of them, nothing is lost and nothing is named.
 */
final class Unfollowed {
    /** More pairs of nodes than this, for one module, are taken to be in each other's way without looking. */
    private static final int MOST_PAIRS = 4096;

    private final Compiled graph;
    private final PathTarget target;
    private final SelectorIndex selectors;
    private final Set<ConditionRef> found = new LinkedHashSet<>();

    /** A node of the walk, with what stands above it; each is itself alone, however equal its rule is to another. */
    private static final class Node {
        final Requirement rule;
        final @Nullable Node parent;
        final int depth;
        final String owner;
        final String pointer;
        final String scope;

        Node(Requirement rule, @Nullable Node parent, String owner, String pointer, String scope) {
            this.rule = rule;
            this.parent = parent;
            this.depth = parent == null ? 0 : parent.depth + 1;
            this.owner = owner;
            this.pointer = pointer;
            this.scope = scope;
        }
    }

    private record Leaf(int number, Node node, Optional<Use> use) {}

    Unfollowed(Compiled graph, PathTarget target) {
        this.graph = graph;
        this.target = target;
        selectors = graph.selectors();
    }

    /** Returns the nodes in the order of their places, those of the diplomas that the rules refer to included. */
    List<ConditionRef> nodes(int goal) {
        Optional<Requirement> rule = target.requirement();
        if (target.outcome().isPresent()) {
            ofOutcome(target.outcome().get(), target.name(), "/requirement");
        } else {
            rule.ifPresent(own -> exclusive(own, "", "", Optional.empty()));
        }
        if (!graph.outcomes.isEmpty()) {
            Set<Integer> mentioned = new HashSet<>();
            for (int atom : Conditions.atomsIn(graph.pool, goal)) {
                int place = graph.program.placeOf(atom);
                mentioned.add(atom);
                for (int other : graph.adjacency.ancestors(place)) {
                    mentioned.add(graph.program.given(other));
                }
            }
            graph.outcomes.forEach((atom, outcome) -> {
                if (mentioned.contains(atom)) {
                    ofOutcome(outcome.outcome().orElseThrow(), outcome.owner(), outcome.pointer());
                }
            });
        }
        return found.stream().sorted().toList();
    }

    private void ofOutcome(NamedOutcome outcome, String owner, String pointer) {
        for (int i = 0; i < outcome.constraints().size(); i++) {
            Constraint constraint = outcome.constraints().get(i);
            found.add(new ConditionRef(
                    ConditionRef.Kind.CONSTRAINT,
                    owner,
                    pointer.replaceFirst("/requirement$", "/constraints/" + i),
                    constraint.id().map(Object::toString).orElse(kind(constraint))));
        }
        exclusive(outcome.requirement().orElseThrow(), owner, pointer, Optional.of(outcome));
    }

    private static String kind(Constraint constraint) {
        if (constraint instanceof Cap) {
            return "cap";
        }
        if (constraint instanceof Limit) {
            return "limit";
        }
        if (constraint instanceof Overlap) {
            return "overlap";
        }
        return constraint instanceof Order ? "order" : "constraint";
    }

    /** Names the nodes of which two could be served by the same module, though each module may serve only one. */
    private void exclusive(Requirement root, String owner, String pointer, Optional<NamedOutcome> outcome) {
        List<Leaf> leaves = leaves(root, owner, pointer, outcome);
        Map<Integer, List<Leaf>> byModule = new TreeMap<>();
        for (Leaf leaf : leaves) {
            if (leaf.use().map(use -> use.kind() == UseKind.USED).orElse(false)) {
                name(leaf);
                continue;
            }
            for (int module : eligible(leaf.node().rule)) {
                byModule.computeIfAbsent(module, k -> new ArrayList<>()).add(leaf);
            }
        }
        Set<Leaf> named = Collections.newSetFromMap(new IdentityHashMap<>());
        Set<List<Integer>> seen = new HashSet<>();
        for (List<Leaf> rivals : byModule.values()) {
            if (rivals.size() < 2 || !seen.add(numbers(rivals))) {
                continue;
            }
            int pairs = 0;
            for (int i = 0; i < rivals.size(); i++) {
                for (int j = i + 1; j < rivals.size(); j++) {
                    if (pairs++ > MOST_PAIRS || areRivals(rivals.get(i), rivals.get(j))) {
                        named.add(rivals.get(i));
                        named.add(rivals.get(j));
                    }
                }
            }
        }
        leaves.stream().filter(named::contains).forEach(this::name);
    }

    private static List<Integer> numbers(List<Leaf> leaves) {
        return leaves.stream().map(Leaf::number).toList();
    }

    private void name(Leaf leaf) {
        Requirement rule = leaf.node().rule;
        String text = rule.id()
                .map(Object::toString)
                .orElseGet(() ->
                        rule instanceof ModulePassed passed ? passed.module().value() : "accumulation");
        found.add(new ConditionRef(ConditionRef.Kind.EXCLUSIVE_USE, leaf.node().owner, leaf.node().pointer, text));
    }

    private List<Leaf> leaves(Requirement root, String owner, String pointer, Optional<NamedOutcome> outcome) {
        Set<String> scopes = new HashSet<>();
        outcome.ifPresent(own -> own.exclusiveScopes().forEach(id -> scopes.add(id.value())));
        List<Leaf> leaves = new ArrayList<>();
        Set<Requirement> referred = new HashSet<>();
        List<Node> walk = new ArrayList<>();
        walk.add(new Node(root, null, owner, pointer, scopes.isEmpty() ? "all" : ""));
        while (!walk.isEmpty()) {
            Node next = walk.remove(walk.size() - 1);
            Requirement rule = next.rule;
            String own = rule.id().map(Object::toString).orElse("");
            Node node = scopes.contains(own) ? new Node(rule, next.parent, next.owner, next.pointer, own) : next;
            if (rule instanceof NOf many) {
                for (int i = many.children().size() - 1; i >= 0; i--) {
                    walk.add(below(node, many.children().get(i), RuleCompiler.step(many, i)));
                }
            } else if (rule instanceof Conditional conditional) {
                conditional.otherwise().ifPresent(each -> walk.add(below(node, each, "/otherwise")));
                walk.add(below(node, conditional.then(), "/then"));
            } else if (rule instanceof Reference reference && outcome.isPresent()) {
                ReferenceTargets.Target to = graph.targets.of(reference);
                if (to.rule().isPresent() && referred.add(to.rule().get())) {
                    walk.add(new Node(to.rule().get(), node, to.owner(), to.pointer(), node.scope));
                }
            } else if (rule instanceof ModulePassed || rule instanceof Accumulation) {
                Optional<Use> use = rule instanceof ModulePassed passed ? passed.use() : ((Accumulation) rule).use();
                UseKind kind = use.map(Use::kind).orElse(outcome.isPresent() ? UseKind.CONSUME : UseKind.OBSERVE);
                if (kind != UseKind.OBSERVE && !node.scope.isEmpty()) {
                    leaves.add(new Leaf(leaves.size(), node, use));
                }
            }
        }
        return leaves;
    }

    private static Node below(Node node, Requirement rule, String step) {
        return new Node(rule, node, node.owner, node.pointer + step, node.scope);
    }

    /** Rivals are in one scope and no group, and no operator above both of them asks for one of the two only. */
    private static boolean areRivals(Leaf one, Leaf other) {
        boolean shared = one.use().isPresent()
                && other.use().isPresent()
                && one.use().get().kind() == UseKind.SHARE
                && other.use().get().kind() == UseKind.SHARE
                && one.use().get().group().equals(other.use().get().group());
        if (shared || !one.node().scope.equals(other.node().scope)) {
            return false;
        }
        Node first = one.node();
        Node second = other.node();
        while (first != second) {
            if (first.depth >= second.depth) {
                first = Objects.requireNonNull(first.parent, "the root is above all");
            } else {
                second = Objects.requireNonNull(second.parent, "the root is above all");
            }
        }
        return !(first.rule instanceof NOf many && many.quantifier().form() == Quantifier.Form.ANY);
    }

    private int[] eligible(Requirement rule) {
        if (rule instanceof ModulePassed passed) {
            OptionalInt module = graph.module(passed.module());
            return module.isPresent() ? graph.ways(module.getAsInt()) : new int[0];
        }
        return selectors.of(((Accumulation) rule).selector()).possible();
    }
}
