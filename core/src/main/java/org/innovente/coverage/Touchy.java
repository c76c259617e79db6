package org.innovente.coverage;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import org.innovente.catalogue.Catalogue;
import org.innovente.module.TrainingModule;
import org.innovente.requirement.Accumulation;
import org.innovente.requirement.AllConditions;
import org.innovente.requirement.AllSelectors;
import org.innovente.requirement.AnyCondition;
import org.innovente.requirement.AnySelector;
import org.innovente.requirement.Cap;
import org.innovente.requirement.CompetencyHeld;
import org.innovente.requirement.Condition;
import org.innovente.requirement.Conditional;
import org.innovente.requirement.Constraint;
import org.innovente.requirement.EveryAchievement;
import org.innovente.requirement.LevelAtLeast;
import org.innovente.requirement.Limit;
import org.innovente.requirement.ModuleIn;
import org.innovente.requirement.ModulePassed;
import org.innovente.requirement.NOf;
import org.innovente.requirement.NotCondition;
import org.innovente.requirement.NotSelector;
import org.innovente.requirement.Overlap;
import org.innovente.requirement.Prerequisite;
import org.innovente.requirement.Requirement;
import org.innovente.requirement.RequirementHolds;
import org.innovente.requirement.Selector;
import org.innovente.requirement.SourceIn;
import org.innovente.requirement.UseKind;

/**
 * The modules that it may be better not to take, because a rule says how many are too many, and whether a rule asks for something that
 * neither the modules nor the ways in which they are taken decide.
 */
final class Touchy {
    private final Catalogue catalogue;
    private final ModuleFacts facts;
    private final BitSet cone;
    private final BitSet modules = new BitSet();
    private boolean modes;
    private boolean open;

    /** Whether it is prerequisites that are looked at: they are met before, whatever a result may bring. */
    private boolean before;

    /** Whether the rule at hand says how many are too many. */
    private boolean found;

    Touchy(Catalogue catalogue, ModuleFacts facts, BitSet cone) {
        this.catalogue = catalogue;
        this.facts = facts;
        this.cone = cone;
    }

    /** Looks at a target, as {@link Wish} reads it. */
    void target(Requirement rule, List<Constraint> constraints) {
        rule(rule);
        for (Constraint constraint : constraints) {
            if (constraint instanceof Limit limit) {
                selector(limit.selector());
                matched(limit.selector());
            } else if (constraint instanceof Cap cap) {
                selector(cap.selector());
            } else if (constraint instanceof Overlap overlap) {
                overlap.selector().ifPresent(this::selector);
            } else {
                open = true;
            }
        }
    }

    /** Looks at what modules ask for before they can be taken. */
    void prerequisites() {
        before = true;
        for (int i = cone.nextSetBit(0); i >= 0; i = cone.nextSetBit(i + 1)) {
            TrainingModule module = facts.module(i);
            found = false;
            module.prerequisite().flatMap(Prerequisite::requirement).ifPresent(this::rule);
            module.corequisite().ifPresent(this::rule);
            module.strictCorequisite().ifPresent(this::rule);
            if (found) {
                // when it is taken matters as well
                modules.set(i);
            }
        }
    }

    /** Returns the modules that it may be better not to take. */
    BitSet modules() {
        return modules;
    }

    /** Returns whether it matters in which mode a module is taken. */
    boolean modes() {
        return modes;
    }

    /** Returns whether results may bring what is asked for, so that a no of the modules is not the last word. */
    boolean isOpen() {
        return open;
    }

    private void rule(Requirement root) {
        Deque<Requirement> stack = new ArrayDeque<>(List.of(root));
        while (!stack.isEmpty()) {
            Requirement rule = stack.pop();
            if (rule instanceof NOf several) {
                several.children().forEach(stack::push);
                if (several.quantifier().isExact()) {
                    touched(several);
                }
            } else if (rule instanceof Accumulation sum) {
                selector(sum.selector());
                boolean bounded =
                        sum.bound().max().isPresent() || sum.bound().below().isPresent();
                boolean taking = !before
                        && sum.use()
                                .filter(use -> use.kind() == UseKind.CONSUME)
                                .isPresent();
                if (bounded && !taking) {
                    matched(sum.selector());
                }
            } else if (rule instanceof Conditional choice) {
                stack.push(choice.then());
                choice.otherwise().ifPresent(stack::push);
                condition(choice.condition(), stack);
            } else if (!(rule instanceof ModulePassed) && !(rule instanceof CompetencyHeld)) {
                open |= !before;
            }
        }
    }

    private void condition(Condition root, Deque<Requirement> rules) {
        Deque<Condition> stack = new ArrayDeque<>(List.of(root));
        while (!stack.isEmpty()) {
            Condition condition = stack.pop();
            if (condition instanceof RequirementHolds holds) {
                rules.push(holds.requirement());
                touched(holds.requirement());
            } else if (condition instanceof AllConditions all) {
                all.children().forEach(stack::push);
            } else if (condition instanceof AnyCondition any) {
                any.children().forEach(stack::push);
            } else if (condition instanceof NotCondition not) {
                stack.push(not.child());
            } else {
                open |= !before;
            }
        }
    }

    private void touched(Requirement rule) {
        found = true;
        Mentions mentions = Mentions.of(catalogue, facts, rule);
        modules.or(mentions.isWide() ? cone : mentions.places());
    }

    private void matched(Selector selector) {
        found = true;
        Matching anyWay = new Matching(facts);
        for (int i = cone.nextSetBit(0); i >= 0; i = cone.nextSetBit(i + 1)) {
            if (anyWay.matches(selector, i) != Tri.NO) {
                modules.set(i);
            }
        }
    }

    private void selector(Selector root) {
        List<Selector> stack = new ArrayList<>(List.of(root));
        while (!stack.isEmpty()) {
            Selector selector = stack.remove(stack.size() - 1);
            if (selector instanceof AllSelectors all) {
                stack.addAll(all.children());
            } else if (selector instanceof AnySelector any) {
                stack.addAll(any.children());
            } else if (selector instanceof NotSelector not) {
                stack.add(not.child());
            } else if (Matching.attribute(selector).isPresent()) {
                String attribute = Matching.attribute(selector).get();
                modes |= attribute.equals("mode");
                open |= !before && !Matching.isDecided(attribute);
            } else if (!(selector instanceof EveryAchievement
                    || selector instanceof ModuleIn
                    || selector instanceof LevelAtLeast
                    || selector instanceof SourceIn)) {
                open |= !before;
            }
        }
    }
}
