package org.innovente.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.innovente.common.NodeId;
import org.innovente.requirement.Constraint;
import org.innovente.requirement.Obligation;
import org.innovente.requirement.Requirement;
import org.jspecify.annotations.NullUnmarked;

/** A rule node, compiled: its place, its children with references followed, and the constraints that hang on it. */
@NullUnmarked
final class Rule {
    final int index;
    final Requirement requirement;
    final Rule parent;
    final String owner;
    final String pointer;
    final List<Rule> children = new ArrayList<>();
    final List<Constraint> constraints = new ArrayList<>();
    /** Why a reference leads nowhere; null where it leads somewhere. */
    String unresolved;

    Rule(int index, Requirement requirement, Rule parent, String owner, String pointer) {
        this.index = index;
        this.requirement = requirement;
        this.parent = parent;
        this.owner = owner;
        this.pointer = pointer;
    }

    /** Returns the id of the node, or its owner and pointer. */
    String address() {
        Optional<? extends NodeId> id = requirement.id();
        return id.isPresent() ? id.get().value() : owner + "#" + pointer;
    }

    boolean is(String name) {
        return requirement.id().map(id -> id.value().equals(name)).orElse(false)
                || (owner + "#" + pointer).equals(name);
    }

    boolean isBelow(Rule scope) {
        for (Rule rule = this; rule != null; rule = rule.parent) {
            if (rule == scope) {
                return true;
            }
        }
        return false;
    }

    boolean isWithin(String name) {
        for (Rule rule = this; rule != null; rule = rule.parent) {
            if (rule.is(name)) {
                return true;
            }
        }
        return false;
    }

    <T> T named(Map<String, T> map, T otherwise) {
        if (map.isEmpty()) {
            return otherwise;
        }
        T found = requirement.id().isPresent() ? map.get(requirement.id().get().value()) : null;
        if (found == null) {
            found = map.get(owner + "#" + pointer);
        }
        return found == null ? otherwise : found;
    }

    boolean required() {
        return requirement.obligation().map(o -> o == Obligation.REQUIRED).orElse(true);
    }
}
