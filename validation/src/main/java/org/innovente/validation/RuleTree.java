package org.innovente.validation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.innovente.requirement.AllConditions;
import org.innovente.requirement.AnyCondition;
import org.innovente.requirement.Condition;
import org.innovente.requirement.Conditional;
import org.innovente.requirement.NOf;
import org.innovente.requirement.NotCondition;
import org.innovente.requirement.Obligation;
import org.innovente.requirement.Quantifier;
import org.innovente.requirement.Requirement;
import org.innovente.requirement.RequirementHolds;

/**
 * The nodes of a requirement in document order, each with its place and what the whole makes of it. Immutable; made
 * without recursion, in time and memory linear in the number of nodes.
 */
public final class RuleTree {

    private final List<Node> nodes;

    private RuleTree(List<Node> nodes) {
        this.nodes = Collections.unmodifiableList(nodes);
    }

    /** What the whole rule makes of one of its nodes. */
    public enum Role {
        /** The whole cannot be satisfied unless the node is. */
        REQUIRED,
        /** The node is one way among others. */
        ALTERNATIVE,
        /** The whole is not satisfied where the node is, or the node stands inside such a one. */
        FORBIDDEN,
        /** The node is looked at by a condition. */
        OBSERVED,
        /** The node is advice and never blocks. */
        ADVISED
    }

    /**
     * One node.
     *
     * @param rule the node
     * @param place where it stands
     * @param parent the position of its parent in {@link #nodes}; -1 for the root
     * @param role what the whole makes of it
     */
    public record Node(Requirement rule, Place place, int parent, Role role) {}

    /** Returns the nodes of a rule that stands at a place. */
    public static RuleTree of(Requirement root, Place place) {
        return of(root, place, true);
    }

    /** Returns the nodes of a rule for whoever does not ask where they stand: all have the place of the whole catalogue. */
    public static RuleTree withoutPlaces(Requirement root) {
        return of(root, Place.root(), false);
    }

    private static RuleTree of(Requirement root, Place place, boolean placed) {
        if (!(root instanceof NOf) && !(root instanceof Conditional)) {
            return new RuleTree(List.of(new Node(root, place, -1, roleOf(root, Role.REQUIRED))));
        }
        List<Node> nodes = new ArrayList<>();
        Pending pending = new Pending(placed);
        pending.push(root, place, -1, Role.REQUIRED);
        while (pending.pop()) {
            Place at = pending.place;
            int parent = pending.parent;
            if (pending.value instanceof Requirement rule) {
                Role role = roleOf(rule, pending.role);
                nodes.add(new Node(rule, at, parent, role));
                pushChildren(rule, at, nodes.size() - 1, role, pending);
            } else if (pending.value instanceof Condition condition) {
                pushConditions(condition, at, parent, pending);
            }
        }
        return new RuleTree(nodes);
    }

    /** What is still to be visited, the next on top; {@link #pop} takes it into the fields. */
    private static final class Pending {
        private final boolean placed;
        private Object[] values = new Object[8];
        private Place[] places = new Place[8];
        private Role[] roles = new Role[8];
        private int[] parents = new int[8];
        private int size;
        private Object value = "";
        private Place place = Place.root();
        private Role role = Role.REQUIRED;
        private int parent = -1;

        Pending(boolean placed) {
            this.placed = placed;
        }

        void push(Object next, Place owner, String member, int above, Role as) {
            push(next, placed ? owner.at(member) : owner, above, as);
        }

        void push(Object next, Place owner, String member, int position, int above, Role as) {
            push(next, placed ? owner.at(member, position) : owner, above, as);
        }

        void push(Object next, Place at, int above, Role as) {
            if (size == values.length) {
                values = Arrays.copyOf(values, size * 2);
                places = Arrays.copyOf(places, size * 2);
                roles = Arrays.copyOf(roles, size * 2);
                parents = Arrays.copyOf(parents, size * 2);
            }
            values[size] = next;
            places[size] = at;
            roles[size] = as;
            parents[size++] = above;
        }

        boolean pop() {
            if (size == 0) {
                return false;
            }
            value = values[--size];
            place = places[size];
            role = roles[size];
            parent = parents[size];
            return true;
        }
    }

    private static Role roleOf(Requirement rule, Role role) {
        Optional<Obligation> obligation = rule.obligation();
        return obligation.isPresent() && obligation.get() != Obligation.REQUIRED ? Role.ADVISED : role;
    }

    /** Returns the nodes, the root first, each before its children, children in their order. */
    public List<Node> nodes() {
        return nodes;
    }

    /** Returns the member under which the children of a node with this quantifier are written. */
    public static String member(Quantifier quantifier) {
        return switch (quantifier.form()) {
            case ALL -> "all-of";
            case ANY -> "any-of";
            case NONE -> "none-of";
            case AT_LEAST, EXACTLY, BETWEEN -> "of";
        };
    }

    private static void pushChildren(Requirement rule, Place place, int at, Role role, Pending pending) {
        if (rule instanceof NOf some) {
            Role inner = childRole(some, role);
            String member = member(some.quantifier());
            for (int i = some.children().size() - 1; i >= 0; i--) {
                pending.push(some.children().get(i), place, member, i, at, inner);
            }
        } else if (rule instanceof Conditional choice) {
            Role inner = role == Role.REQUIRED ? Role.ALTERNATIVE : role;
            choice.otherwise().ifPresent(other -> pending.push(other, place, "otherwise", at, inner));
            pending.push(choice.then(), place, "then", at, inner);
            pending.push(choice.condition(), place, "if", at, Role.OBSERVED);
        }
    }

    private static Role childRole(NOf some, Role role) {
        if (some.quantifier().form() == Quantifier.Form.NONE) {
            return switch (role) {
                case REQUIRED, ALTERNATIVE -> Role.FORBIDDEN;
                case FORBIDDEN -> Role.ALTERNATIVE;
                case OBSERVED, ADVISED -> role;
            };
        }
        int children = some.children().size();
        boolean all = some.quantifier().minimum(children) >= children;
        return role == Role.REQUIRED && !all ? Role.ALTERNATIVE : role;
    }

    private static void pushConditions(Condition condition, Place place, int at, Pending pending) {
        if (condition instanceof RequirementHolds holds) {
            pending.push(holds.requirement(), place, "holds", at, Role.OBSERVED);
        } else if (condition instanceof NotCondition not) {
            pending.push(not.child(), place, "not", at, Role.OBSERVED);
        } else if (condition instanceof AllConditions all) {
            pushAll(all.children(), place, "all-of", at, pending);
        } else if (condition instanceof AnyCondition any) {
            pushAll(any.children(), place, "any-of", at, pending);
        }
    }

    private static void pushAll(
            List<? extends Condition> children, Place place, String member, int at, Pending pending) {
        for (int i = children.size() - 1; i >= 0; i--) {
            pending.push(children.get(i), place, member, i, at, Role.OBSERVED);
        }
    }
}
