package org.innovente.path;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.innovente.common.ModuleId;
import org.innovente.module.TrainingModule;
import org.innovente.requirement.Accumulation;
import org.innovente.requirement.AllConditions;
import org.innovente.requirement.AnyCondition;
import org.innovente.requirement.CompetencyHeld;
import org.innovente.requirement.Condition;
import org.innovente.requirement.Conditional;
import org.innovente.requirement.ModulePassed;
import org.innovente.requirement.NOf;
import org.innovente.requirement.NotCondition;
import org.innovente.requirement.Reference;
import org.innovente.requirement.Requirement;
import org.innovente.requirement.RequirementHolds;

/** The modules that rules speak of, whatever the operators: by name, as equivalents, by what they lead to or add to. */
final class PlainMentions {
    private PlainMentions() {}

    static Set<ModuleId> of(PlainWorld world, List<Requirement> rules) {
        Set<ModuleId> found = new LinkedHashSet<>();
        Set<Requirement> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<Requirement> walk = new ArrayDeque<>(rules);
        while (!walk.isEmpty()) {
            Requirement next = walk.poll();
            if (!seen.add(next)) {
                continue;
            }
            if (next instanceof NOf many) {
                walk.addAll(many.children());
            } else if (next instanceof ModulePassed passed) {
                found.add(passed.module());
                found.addAll(world.equivalents(passed.module()));
            } else if (next instanceof Conditional conditional) {
                walk.add(conditional.then());
                conditional.otherwise().ifPresent(walk::add);
                walk.addAll(asked(conditional.condition()));
            } else if (next instanceof Reference reference) {
                PlainReferences.target(world.catalogue, reference).ifPresent(walk::add);
            } else if (next instanceof CompetencyHeld held) {
                sources(world, held, found);
            } else if (next instanceof Accumulation) {
                world.catalogue.modules().stream().map(TrainingModule::id).forEach(found::add);
            }
        }
        return found;
    }

    private static void sources(PlainWorld world, CompetencyHeld held, Set<ModuleId> found) {
        Optional<PlainWorld.Topic> topic = world.topic(held.framework(), held.competency());
        Deque<PlainWorld.Topic> open = new ArrayDeque<>(topic.stream().toList());
        Set<PlainWorld.Topic> seen = new HashSet<>(open);
        while (!open.isEmpty()) {
            PlainWorld.Topic next = open.poll();
            world.sources(next).forEach(source -> found.add(source.module()));
            for (PlainWorld.Topic other : world.same(next)) {
                if (seen.add(other)) {
                    open.add(other);
                }
            }
        }
    }

    private static List<Requirement> asked(Condition condition) {
        List<Requirement> found = new ArrayList<>();
        Deque<Condition> walk = new ArrayDeque<>(List.of(condition));
        while (!walk.isEmpty()) {
            Condition next = walk.poll();
            if (next instanceof AllConditions all) {
                walk.addAll(all.children());
            } else if (next instanceof AnyCondition any) {
                walk.addAll(any.children());
            } else if (next instanceof NotCondition not) {
                walk.add(not.child());
            } else if (next instanceof RequirementHolds holds) {
                found.add(holds.requirement());
            }
        }
        return found;
    }
}
