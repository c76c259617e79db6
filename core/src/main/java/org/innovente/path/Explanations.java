package org.innovente.path;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.innovente.common.ModuleId;
import org.innovente.internal.andor.Bits;
import org.innovente.internal.andor.Expressions;

/** Conditions with their values for a learner, as trees that people can read. */
final class Explanations {
    private final Compiled graph;
    private final long[] held;
    private final long[] best;

    Explanations(Compiled graph, long[] held, long[] best) {
        this.graph = graph;
        this.held = held;
        this.best = best;
    }

    private static final class Frame {
        final int node;
        final List<Explanation> parts = new ArrayList<>();

        Frame(int node) {
            this.node = node;
        }
    }

    Explanation of(int condition) {
        List<Frame> stack = new ArrayList<>();
        stack.add(new Frame(condition));
        while (true) {
            Frame top = stack.get(stack.size() - 1);
            if (top.parts.size() < graph.pool.childCount(top.node)) {
                stack.add(new Frame(graph.pool.child(top.node, top.parts.size())));
                continue;
            }
            stack.remove(stack.size() - 1);
            Explanation done = close(top);
            if (stack.isEmpty()) {
                return done;
            }
            stack.get(stack.size() - 1).parts.add(done);
        }
    }

    private Explanation close(Frame frame) {
        Expressions pool = graph.pool;
        if (pool.kind(frame.node) == Expressions.Kind.ATOM) {
            return leaf(pool.value(frame.node));
        }
        long sure = 0;
        long possible = 0;
        for (int i = 0; i < frame.parts.size(); i++) {
            long weight = pool.kind(frame.node) == Expressions.Kind.WEIGHTED ? pool.weight(frame.node, i) : 1;
            Optional<Boolean> value = frame.parts.get(i).value();
            sure += value.orElse(false) ? weight : 0;
            possible += value.orElse(true) ? weight : 0;
        }
        long needed = switch (pool.kind(frame.node)) {
            case ANY -> 1;
            case ALL -> frame.parts.size();
            case WEIGHTED -> pool.bound(frame.node);
            default -> pool.value(frame.node);
        };
        Optional<Boolean> value =
                sure >= needed ? Optional.of(true) : possible < needed ? Optional.of(false) : Optional.empty();
        Explanation.Kind kind = switch (pool.kind(frame.node)) {
            case ANY -> Explanation.Kind.ANY;
            case ALL -> Explanation.Kind.ALL;
            case WEIGHTED -> Explanation.Kind.WEIGHTED;
            default -> Explanation.Kind.AT_LEAST;
        };
        return new Explanation(kind, value, needed, Optional.empty(), "", frame.parts);
    }

    private Explanation leaf(int atom) {
        int place = graph.program.placeOf(atom);
        Optional<Boolean> value = Bits.has(held, place)
                ? Optional.of(true)
                : Bits.has(best, place) ? Optional.empty() : Optional.of(false);
        Optional<ModuleId> module = graph.isModule(atom) ? Optional.of(graph.idOf(atom)) : Optional.empty();
        return new Explanation(Explanation.Kind.LEAF, value, 0, module, nameOf(graph.atoms.get(atom)), List.of());
    }

    /** Returns how people call an atom. */
    static String nameOf(Atom atom) {
        if (atom instanceof Atom.Module module) {
            return module.id().value();
        }
        if (atom instanceof Atom.Retake retake) {
            return retake.id() + " again";
        }
        if (atom instanceof Atom.Graded graded) {
            return graded.id() + " with at least " + graded.grade();
        }
        if (atom instanceof Atom.Level level) {
            return level.competency().competency() + (level.levelName().isEmpty() ? "" : "@" + level.levelName());
        }
        if (atom instanceof Atom.Named named) {
            return named.text();
        }
        if (atom instanceof Atom.Fact fact) {
            return fact.ref().text();
        }
        if (atom instanceof Atom.Paper paper) {
            return paper.ref().text();
        }
        if (atom instanceof Atom.Unmet unmet) {
            return unmet.ref().text();
        }
        if (atom instanceof Atom.OnMarks marks) {
            return marks.ref().text();
        }
        if (atom instanceof Atom.Chosen chosen) {
            return chosen.ref().text();
        }
        if (atom instanceof Atom.Acquired acquired) {
            return acquired.asked().target();
        }
        return atom instanceof Atom.Waived waived ? "waived: " + waived.node() : "on record";
    }
}
