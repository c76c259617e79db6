package org.innovente.audit;

import java.util.List;
import java.util.function.Function;
import org.innovente.requirement.AllConditions;
import org.innovente.requirement.AnyCondition;
import org.innovente.requirement.Condition;
import org.innovente.requirement.FactIn;
import org.innovente.requirement.FactPresent;
import org.innovente.requirement.NotCondition;
import org.innovente.requirement.OpaqueCondition;
import org.innovente.requirement.Requirement;
import org.innovente.requirement.RequirementHolds;

/** Evaluates conditions on the facts of a learner; a fact that is not declared is not known. */
final class Conditions implements Condition.Visitor<Byte> {
    private final Function<String, List<String>> facts;
    private final Function<Requirement, Byte> requirements;
    private String unknownFact = "";

    Conditions(Function<String, List<String>> facts, Function<Requirement, Byte> requirements) {
        this.facts = facts;
        this.requirements = requirements;
    }

    byte holds(Condition condition) {
        unknownFact = "";
        return condition.accept(this);
    }

    /** Returns the fact that left the last condition open; empty when it was something else. */
    String unknownFact() {
        return unknownFact;
    }

    @Override
    public Byte visit(FactIn value) {
        List<String> own = facts.apply(value.fact());
        if (own == null || own.isEmpty()) {
            unknownFact = value.fact();
            return Kleene.UNKNOWN;
        }
        return Kleene.of(own.stream().anyMatch(value.values()::contains));
    }

    @Override
    public Byte visit(FactPresent value) {
        List<String> own = facts.apply(value.fact());
        return Kleene.of(own != null && !own.isEmpty());
    }

    @Override
    public Byte visit(RequirementHolds value) {
        return requirements.apply(value.requirement());
    }

    @Override
    public Byte visit(AllConditions value) {
        byte result = Kleene.YES;
        for (Condition child : value.children()) {
            result = Kleene.and(result, child.accept(this));
        }
        return result;
    }

    @Override
    public Byte visit(AnyCondition value) {
        byte result = Kleene.NO;
        for (Condition child : value.children()) {
            result = Kleene.or(result, child.accept(this));
        }
        return result;
    }

    @Override
    public Byte visit(NotCondition value) {
        return Kleene.not(value.child().accept(this));
    }

    @Override
    public Byte visit(OpaqueCondition value) {
        return Kleene.UNKNOWN;
    }
}
