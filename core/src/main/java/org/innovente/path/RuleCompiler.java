package org.innovente.path;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.innovente.internal.andor.Expressions;
import org.innovente.internal.andor.IntList;
import org.innovente.requirement.Accumulation;
import org.innovente.requirement.Attestation;
import org.innovente.requirement.Average;
import org.innovente.requirement.Bound;
import org.innovente.requirement.Compensation;
import org.innovente.requirement.CompetencyHeld;
import org.innovente.requirement.Conditional;
import org.innovente.requirement.ModulePassed;
import org.innovente.requirement.NOf;
import org.innovente.requirement.Obligation;
import org.innovente.requirement.OpaqueRequirement;
import org.innovente.requirement.Quantifier;
import org.innovente.requirement.Reference;
import org.innovente.requirement.Requirement;
import org.jspecify.annotations.Nullable;

/**
 * Turns a requirement into a condition over atoms, from the leaves up on a stack of its own. What is not monotone becomes an
 * atom that the facts of the learner decide.
 */
final class RuleCompiler implements Requirement.Visitor<Integer> {
    private static final int[] NONE = {};

    private final GraphCompiler graph;
    private final Expressions pool;
    private String owner = "";
    private String base = "";
    /** The operator under which the node stands that is being compiled; none for the root. */
    private @Nullable Frame within;

    private int[] clauses = NONE;

    RuleCompiler(GraphCompiler graph) {
        this.graph = graph;
        pool = graph.pool;
    }

    /** An operator whose children are being compiled. */
    private static final class Frame {
        final @Nullable Frame parent;
        final Requirement node;
        final List<Requirement> children;
        final int[] values;
        int done;

        Frame(@Nullable Frame parent, Requirement node, List<Requirement> children) {
            this.parent = parent;
            this.node = node;
            this.children = children;
            values = new int[children.size()];
        }
    }

    private static List<Requirement> childrenOf(Requirement node) {
        if (node instanceof NOf of) {
            return of.children();
        }
        if (node instanceof Conditional conditional) {
            return conditional.otherwise().isPresent()
                    ? List.of(conditional.then(), conditional.otherwise().get())
                    : List.of(conditional.then());
        }
        return List.of();
    }

    /** Returns the condition of a requirement that stands at a place of an owner. */
    int compile(Requirement root, String of, String at) {
        owner = of;
        base = at;
        clauses = NONE;
        Frame top = null;
        Requirement next = root;
        while (true) {
            List<Requirement> children = childrenOf(next);
            if (!children.isEmpty()) {
                top = new Frame(top, next, children);
                next = children.get(0);
                continue;
            }
            within = top;
            int value = waivable(next, close(next, NONE));
            // Everything that ends with this node is closed, and its value goes to what stays open.
            while (top != null) {
                top.values[top.done++] = value;
                if (top.done < top.values.length) {
                    break;
                }
                Frame closed = top;
                top = closed.parent;
                within = top;
                if (top == null) {
                    boolean all =
                            closed.node instanceof NOf many && many.quantifier().form() == Quantifier.Form.ALL;
                    clauses = all ? closed.values : NONE;
                }
                value = waivable(closed.node, close(closed.node, closed.values));
            }
            if (top == null) {
                return value;
            }
            next = top.children.get(top.done);
        }
    }

    /** Returns the conditions of the children of the last root, where all of them are asked, repeated ones included. */
    int[] clauses() {
        return clauses;
    }

    /** Where the node that is being compiled stands; put together only where something refers to it. */
    private String pointer() {
        List<String> steps = new ArrayList<>();
        for (Frame frame = within; frame != null; frame = frame.parent) {
            steps.add(step(frame.node, frame.done));
        }
        Collections.reverse(steps);
        return base + String.join("", steps);
    }

    static String step(Requirement parent, int index) {
        if (!(parent instanceof NOf of)) {
            return index == 0 ? "/then" : "/otherwise";
        }
        return switch (of.quantifier().form()) {
            case ALL -> "/all-of/" + index;
            case ANY -> "/any-of/" + index;
            case NONE -> "/none-of/" + index;
            default -> "/of/" + index;
        };
    }

    private int waivable(Requirement node, int condition) {
        if (node.id().isEmpty() || condition == Expressions.TRUE) {
            return condition;
        }
        return pool.any(condition, graph.fact(new Atom.Waived(node.id().get().value())));
    }

    private int close(Requirement node, int[] values) {
        if (node instanceof NOf of) {
            return many(of, values);
        }
        if (node instanceof Conditional conditional) {
            int then = values[0];
            int otherwise = values.length > 1 ? values[1] : Expressions.TRUE;
            return pool.any(
                    pool.all(graph.chosen(conditional.condition(), true, ref(ConditionRef.Kind.UNDECIDED, "if")), then),
                    pool.all(
                            graph.chosen(conditional.condition(), false, ref(ConditionRef.Kind.UNDECIDED, "if not")),
                            otherwise));
        }
        return node.accept(this);
    }

    private int many(NOf of, int[] values) {
        Quantifier.Form form = of.quantifier().form();
        boolean counts = form != Quantifier.Form.ALL && form != Quantifier.Form.ANY && form != Quantifier.Form.NONE;
        Set<Requirement> seen = new HashSet<>();
        IntList kept = new IntList(values.length);
        for (int i = 0; i < values.length; i++) {
            Requirement child = of.children().get(i);
            // Only what is required can block; the rest is advice. The same child twice is one child.
            if (child.obligation().orElse(Obligation.REQUIRED) == Obligation.REQUIRED && (!counts || seen.add(child))) {
                kept.add(values[i]);
            }
        }
        int[] children = kept.toArray();
        return switch (form) {
            case ALL -> pool.all(children);
            case ANY -> pool.any(children);
            case NONE -> unmet(pool.any(children), "none-of");
            case EXACTLY ->
                pool.all(
                        pool.atLeastOfAll(of.quantifier().minimum(children.length), children),
                        unmet(
                                pool.atLeastOfAll(of.quantifier().minimum(children.length) + 1, children),
                                "exactly " + of.quantifier().minimum(children.length)));
            default -> pool.atLeastOfAll(of.quantifier().minimum(children.length), children);
        };
    }

    private int unmet(int condition, String text) {
        if (condition == Expressions.TRUE) {
            return Expressions.FALSE;
        }
        return condition == Expressions.FALSE
                ? Expressions.TRUE
                : graph.unmet(ref(ConditionRef.Kind.MUST_STAY_UNMET, text), condition);
    }

    private ConditionRef ref(ConditionRef.Kind kind, String text) {
        return new ConditionRef(kind, owner, pointer(), text);
    }

    @Override
    public Integer visit(NOf value) {
        throw new IllegalStateException("Operators are closed by their frame");
    }

    @Override
    public Integer visit(Conditional value) {
        throw new IllegalStateException("Operators are closed by their frame");
    }

    @Override
    public Integer visit(ModulePassed value) {
        int module = graph.numbers.of(value.module());
        if (module < 0) {
            return graph.fact(
                    new Atom.Fact(ref(ConditionRef.Kind.DANGLING, value.module().value())));
        }
        int[] atoms = graph.equivalents.of(module);
        if (atoms.length == 1 && value.minimumGrade().isEmpty()) {
            return pool.atom(module);
        }
        if (value.minimumGrade().isPresent()) {
            return graph.graded(atoms, value.minimumGrade().get(), value.scale());
        }
        int[] nodes = new int[atoms.length];
        for (int i = 0; i < nodes.length; i++) {
            nodes[i] = pool.atom(atoms[i]);
        }
        return pool.any(nodes);
    }

    @Override
    public Integer visit(CompetencyHeld value) {
        Optional<CompetencyKey> key = graph.supply.key(value.framework(), value.competency());
        String text =
                value.competency() + value.level().map(level -> "@" + level).orElse("");
        if (key.isEmpty()) {
            return graph.fact(new Atom.Fact(ref(ConditionRef.Kind.DANGLING, text)));
        }
        int level = value.level().isPresent()
                ? graph.supply.place(key.get(), value.level().get())
                : 0;
        return level < 0
                ? graph.fact(new Atom.Fact(ref(ConditionRef.Kind.DANGLING, text)))
                : pool.atom(graph.level(key.get(), level));
    }

    @Override
    public Integer visit(Accumulation value) {
        graph.selects(value.selector());
        Accumulations accumulations = new Accumulations(graph, value, this::ref);
        Bound bound = value.bound();
        int condition = Expressions.TRUE;
        Optional<BigDecimal> least = bound.above().or(bound::min);
        if (least.isPresent()) {
            condition = pool.any(
                    graph.fact(new Atom.OnRecord(value)),
                    accumulations.atLeast(least.get(), bound.above().isPresent()));
        }
        Optional<BigDecimal> most = bound.below().or(bound::max);
        if (most.isPresent()
                && value.use().map(use -> !use.kind().wire().equals("consume")).orElse(true)) {
            int more = accumulations.atLeast(most.get(), bound.below().isEmpty());
            condition = pool.all(condition, unmet(more, "at most " + most.get().toPlainString()));
        }
        return condition;
    }

    @Override
    public Integer visit(Average value) {
        return graph.fact(new Atom.OnMarks(ref(ConditionRef.Kind.UNDECIDED, "average"), value));
    }

    @Override
    public Integer visit(Compensation value) {
        return graph.fact(new Atom.OnMarks(ref(ConditionRef.Kind.UNDECIDED, "compensation"), value));
    }

    @Override
    public Integer visit(Attestation value) {
        String by = value.authority().map(authority -> " (" + authority + ")").orElse("");
        // The same paper wherever it is asked for: one is enough for all.
        Attestation.Builder paper = Attestation.builder().kind(value.kind());
        value.authority().ifPresent(paper::authority);
        value.bound().ifPresent(paper::bound);
        value.unit().ifPresent(paper::unit);
        return graph.fact(new Atom.Paper(
                new ConditionRef(ConditionRef.Kind.ATTESTATION, "", "", value.kind() + by), paper.build()));
    }

    @Override
    public Integer visit(Reference value) {
        return graph.reference(value, ref(ConditionRef.Kind.DANGLING, value.target()));
    }

    @Override
    public Integer visit(OpaqueRequirement value) {
        return graph.fact(new Atom.Fact(ref(ConditionRef.Kind.UNDECIDED, "not understood")));
    }
}
