package org.innovente.coverage;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.innovente.catalogue.Catalogue;
import org.innovente.common.ModuleId;
import org.innovente.requirement.Accumulation;
import org.innovente.requirement.AllConditions;
import org.innovente.requirement.AllSelectors;
import org.innovente.requirement.AnyCondition;
import org.innovente.requirement.AnySelector;
import org.innovente.requirement.Average;
import org.innovente.requirement.Compensation;
import org.innovente.requirement.CompetencyHeld;
import org.innovente.requirement.Condition;
import org.innovente.requirement.Conditional;
import org.innovente.requirement.ModuleIn;
import org.innovente.requirement.ModulePassed;
import org.innovente.requirement.NOf;
import org.innovente.requirement.NotCondition;
import org.innovente.requirement.Reference;
import org.innovente.requirement.Requirement;
import org.innovente.requirement.RequirementHolds;
import org.innovente.requirement.Selector;

/** The modules on which a rule can depend; iterative. */
final class Mentions {
    private final Catalogue catalogue;
    private final ModuleFacts facts;
    private final BitSet places = new BitSet();
    private final List<Selector> kinds = new ArrayList<>();
    private boolean wide;

    private Mentions(Catalogue catalogue, ModuleFacts facts) {
        this.catalogue = catalogue;
        this.facts = facts;
    }

    /** Returns the modules that a rule names or could count; all of them if it counts by what modules are like. */
    static Mentions of(Catalogue catalogue, ModuleFacts facts, Requirement rule) {
        Mentions mentions = new Mentions(catalogue, facts);
        mentions.walk(rule);
        return mentions;
    }

    BitSet places() {
        return places;
    }

    /** Returns whether the rule counts modules by what they are like, so that every module may matter. */
    boolean isWide() {
        return wide;
    }

    /** Returns the selectors that count modules by what they are like. */
    List<Selector> kinds() {
        return kinds;
    }

    private void walk(Requirement root) {
        Deque<Requirement> open = new ArrayDeque<>();
        Set<String> followed = new HashSet<>();
        open.push(root);
        while (!open.isEmpty()) {
            Requirement rule = open.pop();
            if (rule instanceof NOf several) {
                several.children().forEach(open::push);
            } else if (rule instanceof ModulePassed passed) {
                facts.counting(passed.module()).forEach(places::set);
            } else if (rule instanceof CompetencyHeld held) {
                facts.suppliers(held.framework(), held.competency(), held.level())
                        .map(ModuleFacts.Suppliers::all)
                        .orElse(List.of())
                        .forEach(places::set);
            } else if (rule instanceof Accumulation sum) {
                selector(sum.selector());
            } else if (rule instanceof Average mean) {
                selector(mean.selector());
            } else if (rule instanceof Compensation group) {
                group.units().forEach(unit -> selector(unit.selector()));
            } else if (rule instanceof Conditional choice) {
                open.push(choice.then());
                choice.otherwise().ifPresent(open::push);
                conditions(choice.condition(), open);
            } else if (rule instanceof Reference reference && followed.add(reference.target())) {
                Possible.rules(catalogue, reference).forEach(open::push);
            }
        }
    }

    private static void conditions(Condition root, Deque<Requirement> rules) {
        Deque<Condition> open = new ArrayDeque<>(List.of(root));
        while (!open.isEmpty()) {
            Condition condition = open.pop();
            if (condition instanceof RequirementHolds holds) {
                rules.push(holds.requirement());
            } else if (condition instanceof AllConditions all) {
                all.children().forEach(open::push);
            } else if (condition instanceof AnyCondition any) {
                any.children().forEach(open::push);
            } else if (condition instanceof NotCondition not) {
                open.push(not.child());
            }
        }
    }

    private void selector(Selector root) {
        Deque<Selector> open = new ArrayDeque<>();
        open.push(root);
        while (!open.isEmpty()) {
            Selector selector = open.pop();
            if (selector instanceof ModuleIn in) {
                for (ModuleId module : in.modules()) {
                    facts.counting(module).forEach(places::set);
                }
            } else if (selector instanceof AnySelector any) {
                any.children().forEach(open::push);
            } else if (selector instanceof AllSelectors all
                    && all.children().stream().anyMatch(ModuleIn.class::isInstance)) {
                // a conjunction with a list of modules cannot match anything beside them
                all.children().stream().filter(ModuleIn.class::isInstance).forEach(open::push);
            } else {
                wide = true;
                kinds.add(selector);
            }
        }
    }
}
