package org.innovente.validation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import org.innovente.requirement.Accumulation;
import org.innovente.requirement.AllSelectors;
import org.innovente.requirement.AnySelector;
import org.innovente.requirement.Average;
import org.innovente.requirement.Cap;
import org.innovente.requirement.Compensation;
import org.innovente.requirement.CompensationUnit;
import org.innovente.requirement.Constraint;
import org.innovente.requirement.Limit;
import org.innovente.requirement.NotSelector;
import org.innovente.requirement.Order;
import org.innovente.requirement.Overlap;
import org.innovente.requirement.Requirement;
import org.innovente.requirement.Selector;

/** The nodes of selectors in document order, each with its place. Immutable; made without recursion, in linear time. */
public final class SelectorTree {

    private SelectorTree() {}

    /**
     * One node.
     *
     * @param selector the node
     * @param place where it stands
     */
    public record Node(Selector selector, Place place) {}

    /** Returns the nodes of a selector that stands at a place, the root first. */
    public static List<Node> of(Selector root, Place place) {
        List<Node> nodes = new ArrayList<>();
        Deque<Node> pending = new ArrayDeque<>();
        pending.push(new Node(root, place));
        while (!pending.isEmpty()) {
            Node node = pending.pop();
            nodes.add(node);
            if (node.selector() instanceof AllSelectors all) {
                pushAll(all.children(), node.place(), "all-of", pending);
            } else if (node.selector() instanceof AnySelector any) {
                pushAll(any.children(), node.place(), "any-of", pending);
            } else if (node.selector() instanceof NotSelector not) {
                pending.push(new Node(not.child(), node.place().at("not")));
            }
        }
        return Collections.unmodifiableList(nodes);
    }

    /** Returns the selectors that stand directly in one rule node, not in its children. */
    public static List<Node> rootsIn(Requirement rule, Place place) {
        if (rule instanceof Accumulation sum) {
            return List.of(new Node(sum.selector(), place.at("accumulation").at("from")));
        }
        if (rule instanceof Average mean) {
            return List.of(new Node(mean.selector(), place.at("average").at("from")));
        }
        if (rule instanceof Compensation jury) {
            List<Node> roots = new ArrayList<>();
            for (int i = 0; i < jury.units().size(); i++) {
                CompensationUnit unit = jury.units().get(i);
                Place at = place.at("compensation").at("units", i).at("from");
                roots.add(new Node(unit.selector(), at));
            }
            return roots;
        }
        return List.of();
    }

    /** Returns the selectors of a constraint. */
    public static List<Node> rootsIn(Constraint constraint, Place place) {
        if (constraint instanceof Cap cap) {
            return List.of(new Node(cap.selector(), place.at("cap").at("from")));
        }
        if (constraint instanceof Limit limit) {
            return List.of(new Node(limit.selector(), place.at("limit").at("from")));
        }
        if (constraint instanceof Overlap overlap) {
            return overlap.selector()
                    .map(selector ->
                            List.of(new Node(selector, place.at("overlap").at("from"))))
                    .orElse(List.of());
        }
        if (constraint instanceof Order order) {
            return List.of(
                    new Node(order.before(), place.at("order").at("before")),
                    new Node(order.after(), place.at("order").at("after")));
        }
        return List.of();
    }

    private static void pushAll(List<? extends Selector> children, Place place, String member, Deque<Node> pending) {
        for (int i = children.size() - 1; i >= 0; i--) {
            pending.push(new Node(children.get(i), place.at(member, i)));
        }
    }
}
