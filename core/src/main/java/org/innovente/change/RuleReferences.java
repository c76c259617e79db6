package org.innovente.change;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.innovente.common.ModuleId;
import org.innovente.requirement.Accumulation;
import org.innovente.requirement.AllSelectors;
import org.innovente.requirement.AnySelector;
import org.innovente.requirement.AttributeIn;
import org.innovente.requirement.Average;
import org.innovente.requirement.Compensation;
import org.innovente.requirement.Conditional;
import org.innovente.requirement.ModuleIn;
import org.innovente.requirement.ModulePassed;
import org.innovente.requirement.NOf;
import org.innovente.requirement.NotSelector;
import org.innovente.requirement.Obligation;
import org.innovente.requirement.Reference;
import org.innovente.requirement.Requirement;
import org.innovente.requirement.RequirementHolds;

/** What a rule names, and whether it can do without it. Iterative where rules are deep. */
final class RuleReferences {
    private RuleReferences() {}

    /** Returns the modules that a rule names, in order of first mention. Linear. */
    static Set<ModuleId> modules(Requirement rule) {
        Set<ModuleId> modules = new LinkedHashSet<>();
        walk(rule, modules, new LinkedHashSet<>());
        return modules;
    }

    /** Returns the diplomas, blocks and other targets that a rule refers to. Linear. */
    static Set<String> targets(Requirement rule) {
        Set<String> targets = new LinkedHashSet<>();
        walk(rule, new LinkedHashSet<>(), targets);
        return targets;
    }

    private static void walk(Requirement root, Set<ModuleId> modules, Set<String> targets) {
        Deque<Object> open = new ArrayDeque<>();
        open.push(root);
        while (!open.isEmpty()) {
            Object node = open.pop();
            if (node instanceof NOf several) {
                pushAll(open, several.children());
            } else if (node instanceof ModulePassed passed) {
                modules.add(passed.module());
            } else if (node instanceof Accumulation sum) {
                open.push(sum.selector());
            } else if (node instanceof Average mean) {
                open.push(mean.selector());
            } else if (node instanceof Compensation group) {
                pushAll(
                        open,
                        group.units().stream().map(unit -> unit.selector()).toList());
            } else if (node instanceof Conditional choice) {
                choice.otherwise().ifPresent(open::push);
                open.push(choice.then());
                if (choice.condition() instanceof RequirementHolds holds) {
                    open.push(holds.requirement());
                }
            } else if (node instanceof Reference reference) {
                targets.add(reference.target());
            } else {
                selector(node, open, modules);
            }
        }
    }

    private static void selector(Object node, Deque<Object> open, Set<ModuleId> modules) {
        if (node instanceof ModuleIn in) {
            modules.addAll(in.modules());
        } else if (node instanceof AttributeIn in && "module".equals(in.attribute())) {
            in.values().forEach(value -> module(value, modules));
        } else if (node instanceof AllSelectors all) {
            pushAll(open, all.children());
        } else if (node instanceof AnySelector any) {
            pushAll(open, any.children());
        } else if (node instanceof NotSelector not) {
            open.push(not.child());
        }
    }

    private static void module(String text, Set<ModuleId> modules) {
        try {
            modules.add(new ModuleId(text));
        } catch (IllegalArgumentException e) {
            // text that is no identifier names no module
            return;
        }
    }

    private static void pushAll(Deque<Object> open, List<?> nodes) {
        for (int i = nodes.size() - 1; i >= 0; i--) {
            open.push(nodes.get(i));
        }
    }

    /**
     * Returns whether a rule can be met although some modules are not there, everything else being granted. Rules that are not
     * about named modules are taken to be met. Depth is bounded by the reader of rules.
     */
    static boolean canDoWithout(Requirement rule, Set<ModuleId> missing) {
        if (rule.obligation()
                .filter(obligation -> obligation != Obligation.REQUIRED)
                .isPresent()) {
            return true;
        }
        if (rule instanceof ModulePassed passed) {
            return !missing.contains(passed.module());
        }
        if (rule instanceof NOf several) {
            List<Requirement> children = several.children().stream()
                    .filter(child -> child.obligation()
                            .filter(o -> o != Obligation.REQUIRED)
                            .isEmpty())
                    .toList();
            long possible = children.stream()
                    .filter(child -> canDoWithout(child, missing))
                    .count();
            return several.quantifier().minimum(children.size()) <= possible;
        }
        return true;
    }
}
