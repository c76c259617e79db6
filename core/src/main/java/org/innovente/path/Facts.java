package org.innovente.path;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.innovente.internal.andor.Bits;
import org.innovente.learner.LearnerRecord;
import org.innovente.requirement.AllConditions;
import org.innovente.requirement.AnyCondition;
import org.innovente.requirement.Condition;
import org.innovente.requirement.FactIn;
import org.innovente.requirement.FactPresent;
import org.innovente.requirement.NotCondition;
import org.innovente.requirement.OpaqueCondition;
import org.innovente.requirement.RequirementHolds;

/** Conditions on the facts of a learner, three-valued: a fact that nobody declared is unknown. */
final class Facts implements Condition.Visitor<Tri> {
    private final Optional<LearnerRecord> record;
    private final Compiled graph;
    private final long[] now;
    private final long[] possible;
    private List<Integer> probes = List.of();
    private List<RequirementHolds> asked = List.of();

    /** Returns the conditions of somebody who may still take more. */
    Facts(Optional<LearnerRecord> record, Compiled graph, long[] now) {
        this(record, graph, now, Bits.full(graph.program.size()));
    }

    /**
     * Returns the conditions.
     *
     * @param now what surely holds
     * @param possible what may hold
     */
    Facts(Optional<LearnerRecord> record, Compiled graph, long[] now, long[] possible) {
        this.possible = possible;
        this.record = record;
        this.graph = graph;
        this.now = now;
    }

    Tri holds(Condition condition, List<Integer> probesOf) {
        probes = probesOf;
        asked = new ArrayList<>();
        List<Condition> walk = new ArrayList<>(List.of(condition));
        while (!walk.isEmpty()) {
            Condition next = walk.remove(walk.size() - 1);
            if (next instanceof AllConditions all) {
                walk.addAll(all.children());
            } else if (next instanceof AnyCondition any) {
                walk.addAll(any.children());
            } else if (next instanceof NotCondition not) {
                walk.add(not.child());
            } else if (next instanceof RequirementHolds holds) {
                asked.add(holds);
            }
        }
        return condition.accept(this);
    }

    private Optional<List<String>> values(String fact) {
        if (record.isEmpty()) {
            return Optional.empty();
        }
        List<String> declared = record.get().facts().get(fact);
        if (!declared.isEmpty()) {
            return Optional.of(declared);
        }
        return switch (fact) {
            case "route" -> record.get().route().map(route -> List.of(route.value()));
            case "audience" -> record.get().audience().map(audience -> List.of(audience.value()));
            case "diploma" -> record.get().diploma().map(diploma -> List.of(diploma.value()));
            case "programme" -> record.get().programme().map(programme -> List.of(programme.value()));
            case "territory" -> record.get().territory().map(territory -> List.of(territory.value()));
            default -> Optional.empty();
        };
    }

    @Override
    public Tri visit(FactIn value) {
        return values(value.fact())
                .map(own -> Tri.of(own.stream().anyMatch(value.values()::contains)))
                .orElse(Tri.MAYBE);
    }

    @Override
    public Tri visit(FactPresent value) {
        return record.isEmpty() ? Tri.MAYBE : Tri.of(values(value.fact()).isPresent());
    }

    @Override
    public Tri visit(RequirementHolds value) {
        int index = asked.indexOf(value);
        if (index < 0) {
            return Tri.MAYBE;
        }
        int place = graph.program.placeOf(probes.get(index));
        return Bits.has(now, place) ? Tri.YES : Bits.has(possible, place) ? Tri.MAYBE : Tri.NO;
    }

    @Override
    public Tri visit(AllConditions value) {
        Tri result = Tri.YES;
        for (Condition child : value.children()) {
            result = result.and(child.accept(this));
        }
        return result;
    }

    @Override
    public Tri visit(AnyCondition value) {
        Tri result = Tri.NO;
        for (Condition child : value.children()) {
            result = result.or(child.accept(this));
        }
        return result;
    }

    @Override
    public Tri visit(NotCondition value) {
        return value.child().accept(this).not();
    }

    @Override
    public Tri visit(OpaqueCondition value) {
        return Tri.MAYBE;
    }
}
