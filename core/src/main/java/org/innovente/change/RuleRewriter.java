package org.innovente.change;

import java.util.List;
import org.innovente.requirement.Accumulation;
import org.innovente.requirement.AllConditions;
import org.innovente.requirement.AllSelectors;
import org.innovente.requirement.AnyCondition;
import org.innovente.requirement.AnySelector;
import org.innovente.requirement.AttributeIn;
import org.innovente.requirement.Average;
import org.innovente.requirement.Cap;
import org.innovente.requirement.Compensation;
import org.innovente.requirement.CompetencyHeld;
import org.innovente.requirement.Condition;
import org.innovente.requirement.Conditional;
import org.innovente.requirement.Constraint;
import org.innovente.requirement.GradeAtLeast;
import org.innovente.requirement.Limit;
import org.innovente.requirement.ModuleIn;
import org.innovente.requirement.ModulePassed;
import org.innovente.requirement.NOf;
import org.innovente.requirement.NotCondition;
import org.innovente.requirement.NotSelector;
import org.innovente.requirement.Order;
import org.innovente.requirement.Overlap;
import org.innovente.requirement.Prerequisite;
import org.innovente.requirement.Reference;
import org.innovente.requirement.Requirement;
import org.innovente.requirement.RequirementHolds;
import org.innovente.requirement.Selector;

/** The renaming of identifiers in rules. What is kept verbatim because nobody understands it stays as it is. */
final class RuleRewriter {
    private final Naming names;

    RuleRewriter(Naming names) {
        this.names = names;
    }

    Prerequisite prerequisite(Prerequisite v) {
        return v.toBuilder().requirement(v.requirement().map(this::rule)).build();
    }

    Requirement rule(Requirement v) {
        if (v instanceof NOf several) {
            return several.toBuilder()
                    .children(several.children().stream().map(this::rule).toList())
                    .build();
        }
        if (v instanceof ModulePassed passed) {
            return passed.toBuilder()
                    .module(names.module(passed.module()))
                    .scale(passed.scale().map(names::gradeScale))
                    .build();
        }
        if (v instanceof CompetencyHeld held) {
            return held.toBuilder()
                    .framework(names.framework(held.framework(), held.competency()))
                    .build();
        }
        if (v instanceof Accumulation sum) {
            return sum.toBuilder().selector(selector(sum.selector())).build();
        }
        if (v instanceof Average mean) {
            return mean.toBuilder()
                    .selector(selector(mean.selector()))
                    .scale(mean.scale().map(names::gradeScale))
                    .build();
        }
        if (v instanceof Compensation group) {
            return group.toBuilder()
                    .units(group.units().stream()
                            .map(unit -> unit.toBuilder()
                                    .selector(selector(unit.selector()))
                                    .build())
                            .toList())
                    .scale(group.scale().map(names::gradeScale))
                    .build();
        }
        if (v instanceof Conditional choice) {
            return choice.toBuilder()
                    .condition(condition(choice.condition()))
                    .then(rule(choice.then()))
                    .otherwise(choice.otherwise().map(this::rule))
                    .build();
        }
        if (v instanceof Reference reference) {
            String kind = reference.kind().map(Object::toString).orElse("");
            return reference.toBuilder()
                    .target(names.of(kind, reference.target()))
                    .build();
        }
        return v;
    }

    private Condition condition(Condition v) {
        if (v instanceof RequirementHolds holds) {
            return holds.toBuilder().requirement(rule(holds.requirement())).build();
        }
        if (v instanceof AllConditions all) {
            return all.toBuilder()
                    .children(all.children().stream().map(this::condition).toList())
                    .build();
        }
        if (v instanceof AnyCondition any) {
            return any.toBuilder()
                    .children(any.children().stream().map(this::condition).toList())
                    .build();
        }
        if (v instanceof NotCondition not) {
            return not.toBuilder().child(condition(not.child())).build();
        }
        return v;
    }

    private Selector selector(Selector v) {
        if (v instanceof ModuleIn in) {
            return in.toBuilder()
                    .modules(in.modules().stream().map(names::module).toList())
                    .build();
        }
        if (v instanceof AttributeIn in && List.of("module", "partner").contains(in.attribute())) {
            return in.toBuilder()
                    .values(in.values().stream()
                            .map(id -> names.of(in.attribute(), id))
                            .toList())
                    .build();
        }
        if (v instanceof GradeAtLeast grade) {
            return grade.toBuilder().scale(grade.scale().map(names::gradeScale)).build();
        }
        if (v instanceof AllSelectors all) {
            return all.toBuilder()
                    .children(all.children().stream().map(this::selector).toList())
                    .build();
        }
        if (v instanceof AnySelector any) {
            return any.toBuilder()
                    .children(any.children().stream().map(this::selector).toList())
                    .build();
        }
        if (v instanceof NotSelector not) {
            return not.toBuilder().child(selector(not.child())).build();
        }
        return v;
    }

    Constraint constraint(Constraint v) {
        if (v instanceof Cap cap) {
            return cap.toBuilder().selector(selector(cap.selector())).build();
        }
        if (v instanceof Limit limit) {
            return limit.toBuilder().selector(selector(limit.selector())).build();
        }
        if (v instanceof Overlap overlap) {
            return overlap.toBuilder()
                    .selector(overlap.selector().map(this::selector))
                    .build();
        }
        if (v instanceof Order order) {
            return order.toBuilder()
                    .before(selector(order.before()))
                    .after(selector(order.after()))
                    .build();
        }
        return v;
    }
}
