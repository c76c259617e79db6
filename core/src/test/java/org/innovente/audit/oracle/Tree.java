package org.innovente.audit.oracle;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.innovente.catalogue.Catalogue;
import org.innovente.common.AttestationVerdict;
import org.innovente.common.BlockId;
import org.innovente.common.ItemKind;
import org.innovente.diploma.Diploma;
import org.innovente.diploma.NamedOutcome;
import org.innovente.learner.AlsoAllow;
import org.innovente.learner.ApplyHere;
import org.innovente.learner.ChangeBound;
import org.innovente.learner.Decide;
import org.innovente.learner.Decision;
import org.innovente.learner.Exclude;
import org.innovente.learner.Substitute;
import org.innovente.learner.Waive;
import org.innovente.requirement.Accumulation;
import org.innovente.requirement.AllSelectors;
import org.innovente.requirement.Bound;
import org.innovente.requirement.Cap;
import org.innovente.requirement.Conditional;
import org.innovente.requirement.Constraint;
import org.innovente.requirement.GradeAtLeast;
import org.innovente.requirement.Limit;
import org.innovente.requirement.Measure;
import org.innovente.requirement.MeasureKind;
import org.innovente.requirement.ModuleIn;
import org.innovente.requirement.ModulePassed;
import org.innovente.requirement.NOf;
import org.innovente.requirement.Obligation;
import org.innovente.requirement.Quantifier;
import org.innovente.requirement.Reference;
import org.innovente.requirement.Requirement;
import org.innovente.requirement.Selector;
import org.innovente.requirement.Use;
import org.innovente.requirement.UseKind;

/** The rule tree of an outcome, and what can be said of each node by looking at the record alone (section 4.4). */
final class Tree {
    static final int NO = 0;
    static final int UNKNOWN = 1;
    static final int YES = 2;

    /** A node of the tree. */
    static final class Node {
        final Requirement requirement;
        final Node parent;
        final List<Node> children = new ArrayList<>();
        final List<Constraint> constraints = new ArrayList<>();
        /** What is settled by looking, null where something is allocated. */
        Looks.Look fixed;

        int index;

        boolean outside;
        int leaf = -1;

        Node(Requirement requirement, Node parent) {
            this.requirement = requirement;
            this.parent = parent;
        }

        String name() {
            return requirement.id().map(Object::toString).orElse("");
        }

        boolean required() {
            return requirement.obligation().orElse(Obligation.REQUIRED) == Obligation.REQUIRED;
        }

        boolean isBelow(Node scope) {
            return this == scope || parent != null && parent.isBelow(scope);
        }

        boolean isWithin(String name) {
            return name().equals(name) || parent != null && parent.isWithin(name);
        }
    }

    /** A node that takes achievements: what it accepts and how much it asks for and may take, in tenths. */
    record Leaf(
            Node node,
            Selector selector,
            Measure measure,
            long demand,
            long most,
            UseKind use,
            String group,
            int priority,
            boolean divides,
            Bound bound) {}

    private final Catalogue catalogue;
    final Facts facts;
    final Selection selection;
    private final Looks looks;
    private final Map<Measure, Amounts> amounts = new IdentityHashMap<>();
    private final Map<String, Requirement> named = new HashMap<>();
    final List<Node> nodes = new ArrayList<>();
    final List<Leaf> leaves = new ArrayList<>();
    final Node root;

    Tree(Catalogue catalogue, Diploma diploma, NamedOutcome outcome, Facts facts) {
        this.catalogue = catalogue;
        this.facts = facts;
        selection = new Selection(facts);
        looks = new Looks(this, diploma);
        names(outcome.requirement().orElseThrow());
        root = build(outcome.requirement().orElseThrow(), null);
        for (Constraint constraint : outcome.constraints()) {
            Node scope = constraint.scope().isEmpty()
                    ? root
                    : find(constraint.scope().get().value());
            scope.constraints.add(constraint);
        }
        plan(root);
    }

    Node find(String name) {
        return nodes.stream().filter(n -> n.name().equals(name)).findFirst().orElseThrow();
    }

    private void names(Requirement requirement) {
        requirement.id().ifPresent(id -> named.putIfAbsent(id.value(), requirement));
        if (requirement instanceof NOf nOf) {
            nOf.children().forEach(this::names);
        } else if (requirement instanceof Conditional conditional) {
            names(conditional.then());
            conditional.otherwise().ifPresent(this::names);
        }
    }

    Node build(Requirement requirement, Node parent) {
        Node node = new Node(requirement, parent);
        node.index = nodes.size();
        nodes.add(node);
        if (requirement instanceof NOf nOf) {
            nOf.children().forEach(c -> node.children.add(build(c, node)));
        } else if (requirement instanceof Conditional conditional) {
            node.children.add(build(conditional.then(), node));
            conditional.otherwise().ifPresent(o -> node.children.add(build(o, node)));
        } else if (requirement instanceof Reference reference) {
            Requirement target =
                    reference.kind().filter(k -> k == ItemKind.REQUIREMENT).isPresent()
                            ? named.get(reference.target())
                            : catalogue
                                    .index()
                                    .findBlock(new BlockId(reference.target()))
                                    .flatMap(b -> b.requirement())
                                    .orElse(null);
            for (Node above = node; above != null && target != null; above = above.parent) {
                target = above.requirement == target ? null : target;
            }
            if (target != null) {
                node.children.add(build(target, node));
            }
        }
        return node;
    }

    // ---- decisions

    <T extends Decision> Optional<T> decision(Class<T> kind, java.util.function.Predicate<T> test) {
        return facts.record.decisions().stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .filter(test)
                .findFirst();
    }

    /** Returns whether a decision settles a node, and so everything that hangs on it. */
    boolean isDecided(Node node) {
        return decided(node) != null;
    }

    /** Returns whether no more children hold, each looked at alone, than an exact rule allows. */
    int atMost(Node node) {
        return looks.atMost(node);
    }

    Looks.Look decided(Node node) {
        if (node.name().isEmpty()) {
            return null;
        }
        if (decision(Waive.class, w -> w.node().equals(node.name())).isPresent()) {
            return Looks.Look.plain(YES);
        }
        return decision(Decide.class, d -> d.node().filter(node.name()::equals).isPresent())
                .map(d -> Looks.Look.plain(truth(d.verdict())))
                .orElse(null);
    }

    static int truth(AttestationVerdict verdict) {
        return verdict == AttestationVerdict.GRANTED ? YES : verdict == AttestationVerdict.REFUSED ? NO : UNKNOWN;
    }

    Bound bound(Node node, Bound own) {
        return decision(ChangeBound.class, c -> c.node().equals(node.name()))
                .map(ChangeBound::bound)
                .orElse(own);
    }

    int needed(Node node, int counted) {
        Quantifier quantifier = ((NOf) node.requirement).quantifier();
        Optional<ChangeBound> changed =
                decision(ChangeBound.class, c -> c.node().equals(node.name()));
        if (changed.isPresent() && changed.get().bound().min().isPresent()) {
            return changed.get().bound().min().get().intValue();
        }
        return quantifier.form() == Quantifier.Form.ALL ? counted : quantifier.minimum(counted);
    }

    /** Returns whether a node accepts a fact: decisions first, then what it selects. */
    int accepts(Node node, Selector selector, Facts.Fact fact) {
        var id = fact.achievement.id();
        boolean excluded = facts.record.decisions().stream()
                .anyMatch(d -> d instanceof Exclude e
                        && e.achievement().equals(id)
                        && e.node().filter(node::isWithin).isPresent());
        Optional<ApplyHere> pin = decision(ApplyHere.class, a -> a.achievement().equals(id));
        if (excluded) {
            return NO;
        }
        if (pin.isPresent() && pin.get().node().equals(node.name())) {
            return fact.counts;
        }
        if (pin.isPresent() && !node.isWithin(pin.get().node())) {
            return NO;
        }
        int match = selection.matches(selector, fact);
        for (Decision decision : facts.record.decisions()) {
            if (decision instanceof AlsoAllow also && also.node().equals(node.name())) {
                match = Math.max(match, selection.matches(also.selector(), fact));
            }
            if (decision instanceof Substitute other
                    && other.node().filter(n -> !node.isWithin(n)).isEmpty()
                    && other.by().id().equals(fact.achievement.item().id())
                    && other.by().kind() == fact.achievement.item().kind()) {
                Facts.Fact standIn = new Facts.Fact(
                        fact.achievement.toBuilder().item(other.item()).build(), fact.counts);
                match = Math.max(match, selection.matches(selector, standIn));
            }
        }
        return Math.min(match, fact.counts);
    }

    // ---- planning: what is settled by looking, and what takes achievements

    private void plan(Node node) {
        node.fixed = decided(node);
        if (node.fixed != null) {
            return;
        }
        if (node.requirement instanceof NOf nOf && nOf.quantifier().form() != Quantifier.Form.NONE) {
            boolean all = nOf.quantifier().form() == Quantifier.Form.ALL;
            node.children.stream().filter(c -> !all || c.required()).forEach(this::plan);
        } else if (node.requirement instanceof Conditional conditional) {
            int holds = looks.holds(conditional.condition(), node);
            if (holds == UNKNOWN) {
                Looks.Look alone = looks.alone(node);
                boolean takes = node.children.stream().anyMatch(this::takes);
                node.fixed = Looks.Look.plain(takes ? Math.min(UNKNOWN, alone.truth()) : alone.truth());
            } else if (holds == NO && node.children.size() == 1) {
                node.fixed = Looks.Look.plain(YES);
            } else {
                node.children.get(holds == YES ? 1 % node.children.size() : 0).outside = node.children.size() > 1;
                plan(node.children.get(holds == YES ? 0 : 1));
            }
        } else if (node.requirement instanceof Reference reference
                && !node.children.isEmpty()
                && !looks.referenced(reference)) {
            plan(node.children.get(0));
        } else if (node.requirement instanceof ModulePassed passed) {
            leaf(node, selector(passed), Measure.count(), Bound.atLeast(BigDecimal.ONE), passed.use(), 0);
        } else if (node.requirement instanceof Accumulation one) {
            leaf(
                    node,
                    one.selector(),
                    one.measure(),
                    bound(node, one.bound()),
                    one.use(),
                    one.priority().orElse(0));
        } else {
            node.fixed = looks.alone(node);
        }
    }

    private void leaf(
            Node node, Selector selector, Measure measure, Bound bound, Optional<? extends Use> use, int priority) {
        UseKind kind = use.map(Use::kind).orElse(UseKind.CONSUME);
        long demand = least(bound);
        boolean capped = false;
        for (Node above = node; above != null; above = above.parent) {
            capped |= above.constraints.stream().anyMatch(c -> c instanceof Cap);
        }
        boolean choosing = capped || excluding(node, selector);
        if (kind == UseKind.OBSERVE && (!choosing || demand <= 0 || greatest(bound) != Long.MAX_VALUE)) {
            node.fixed = looks.alone(node);
            return;
        }
        if (kind != UseKind.USED && demand <= 0 && !asksWhatIsUsed()) {
            node.fixed = Looks.Look.plain(YES);
            return;
        }
        node.leaf = leaves.size();
        leaves.add(new Leaf(
                node,
                selector,
                measure,
                demand,
                greatest(bound),
                kind,
                use.flatMap(Use::group).orElse(""),
                priority,
                kind == UseKind.CONSUME
                        && (measure.kind() == MeasureKind.CREDITS || measure.kind() == MeasureKind.QUANTITY)
                        && node.requirement instanceof Accumulation one
                        && one.divisible().orElse(false),
                bound));
    }

    /** Of what cannot count together, the allocation chooses what a rule that looks reads. */
    private boolean excluding(Node node, Selector selector) {
        return facts.exclusive.stream()
                .anyMatch(pair -> accepts(node, selector, facts.all.get(pair[0])) != NO
                        && accepts(node, selector, facts.all.get(pair[1])) != NO);
    }

    /** Returns what facts bring to a measure. */
    Amounts amounts(Measure measure) {
        return amounts.computeIfAbsent(measure, m -> new Amounts(facts, m));
    }

    /** A node that asks for nothing takes nothing, unless something looks at what is used. */
    private boolean asksWhatIsUsed() {
        return nodes.stream()
                .anyMatch(n -> n.constraints.stream().anyMatch(c -> c instanceof Limit)
                        || n.requirement instanceof Accumulation one
                                && one.use()
                                        .filter(u -> u.kind() == UseKind.USED)
                                        .isPresent());
    }

    /** Returns the least amount within a bound; beyond an open end the next whole one, as all amounts are whole where ends are open. */
    static long least(Bound bound) {
        long least = bound.min().map(Facts::tenths).orElse(0L);
        return bound.above()
                .map(above -> Math.max(least, Math.floorDiv(Facts.tenths(above), 10) * 10 + 10))
                .orElse(least);
    }

    /** Returns the greatest amount within a bound. */
    static long greatest(Bound bound) {
        long most = bound.max().map(Facts::tenths).orElse(Long.MAX_VALUE);
        return bound.below()
                .map(below -> Math.min(most, Math.floorDiv(Facts.tenths(below) + 9, 10) * 10 - 10))
                .orElse(most);
    }

    static Selector selector(ModulePassed passed) {
        Selector module = ModuleIn.builder().addModule(passed.module()).build();
        return passed.minimumGrade().isEmpty()
                ? module
                : AllSelectors.builder()
                        .addChild(module)
                        .addChild(GradeAtLeast.builder()
                                .grade(passed.minimumGrade().get())
                                .scale(passed.scale())
                                .build())
                        .build();
    }

    boolean takes(Node node) {
        boolean own = node.requirement instanceof ModulePassed passed
                        && passed.use().map(Use::kind).orElse(UseKind.CONSUME) != UseKind.OBSERVE
                || node.requirement instanceof Accumulation one
                        && one.use().map(Use::kind).orElse(UseKind.CONSUME) != UseKind.OBSERVE;
        return own && decided(node) == null
                || decided(node) == null && node.children.stream().anyMatch(this::takes);
    }

    static boolean isDistinct(Leaf leaf) {
        return leaf.measure().kind() == MeasureKind.DISTINCT;
    }
}
