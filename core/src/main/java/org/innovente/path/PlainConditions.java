package org.innovente.path;

import java.util.List;
import java.util.Optional;
import org.innovente.learner.LearnerRecord;
import org.innovente.requirement.AllConditions;
import org.innovente.requirement.AnyCondition;
import org.innovente.requirement.Condition;
import org.innovente.requirement.FactIn;
import org.innovente.requirement.FactPresent;
import org.innovente.requirement.NotCondition;
import org.innovente.requirement.OpaqueCondition;
import org.innovente.requirement.RequirementHolds;

/** Conditions on the facts of a learner, as a checker reads them; what nobody declared is unknown. */
final class PlainConditions implements Condition.Visitor<Tri> {
    private final PlainRules rules;

    PlainConditions(PlainRules rules) {
        this.rules = rules;
    }

    private Optional<List<String>> fact(String name) {
        Optional<LearnerRecord> of = rules.record.state.record();
        if (of.isEmpty()) {
            return Optional.empty();
        }
        List<String> declared = of.get().facts().get(name);
        Optional<Object> own = switch (name) {
            case "route" -> of.get().route().map(each -> each.value());
            case "audience" -> of.get().audience().map(each -> each.value());
            case "diploma" -> of.get().diploma().map(each -> each.value());
            case "programme" -> of.get().programme().map(each -> each.value());
            case "territory" -> of.get().territory().map(each -> each.value());
            default -> Optional.empty();
        };
        return declared.isEmpty() ? own.map(each -> List.of(each.toString())) : Optional.of(declared);
    }

    @Override
    public Tri visit(FactIn value) {
        Optional<List<String>> own = fact(value.fact());
        return own.isEmpty() ? Tri.MAYBE : Tri.of(own.get().stream().anyMatch(value.values()::contains));
    }

    @Override
    public Tri visit(FactPresent value) {
        return rules.record.state.record().isEmpty()
                ? Tri.MAYBE
                : Tri.of(fact(value.fact()).isPresent());
    }

    @Override
    public Tri visit(RequirementHolds value) {
        // On the record it is met or not; on the way it may still come to be met.
        return rules.onRecord().value(value.requirement()) == Tri.YES ? Tri.YES : Tri.MAYBE;
    }

    @Override
    public Tri visit(AllConditions value) {
        return value.children().stream().map(child -> child.accept(this)).reduce(Tri.YES, Tri::and);
    }

    @Override
    public Tri visit(AnyCondition value) {
        return value.children().stream().map(child -> child.accept(this)).reduce(Tri.NO, Tri::or);
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
