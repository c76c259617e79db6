package org.innovente.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.innovente.requirement.Accumulation;
import org.innovente.requirement.Attestation;
import org.innovente.requirement.Average;
import org.innovente.requirement.Bound;
import org.innovente.requirement.Cap;
import org.innovente.requirement.Compensation;
import org.innovente.requirement.CompetencyHeld;
import org.innovente.requirement.Conditional;
import org.innovente.requirement.Constraint;
import org.innovente.requirement.Limit;
import org.innovente.requirement.ModulePassed;
import org.innovente.requirement.NOf;
import org.innovente.requirement.OpaqueConstraint;
import org.innovente.requirement.OpaqueRequirement;
import org.innovente.requirement.Order;
import org.innovente.requirement.Overlap;
import org.innovente.requirement.Quantifier;
import org.innovente.requirement.Reference;
import org.innovente.requirement.Requirement;
import org.innovente.requirement.RequirementText;

/** Rules in one line, for reports of changes. Depth is bounded by the reader of rules; nothing parses this. */
final class RuleText implements Requirement.Visitor<String> {
    private static final RuleText INSTANCE = new RuleText();

    private RuleText() {}

    static String of(Requirement requirement) {
        return RequirementText.in(Locale.ENGLISH).print(requirement).orElseGet(() -> requirement.accept(INSTANCE));
    }

    static String of(Constraint constraint) {
        return constraint.accept(new Constraint.Visitor<>() {
            @Override
            public String visit(Cap value) {
                return ValueText.text(
                        "cap", value.scope(), value.selector(), value.measure().kind(), "<=", value.max());
            }

            @Override
            public String visit(Limit value) {
                return ValueText.text(
                        "limit",
                        value.scope(),
                        value.selector(),
                        value.measure().kind(),
                        bound(value.bound()));
            }

            @Override
            public String visit(Overlap value) {
                return ValueText.text("overlap", value.scope(), value.with(), value.atMostUses(), value.max());
            }

            @Override
            public String visit(Order value) {
                return ValueText.text("order", value.before(), "<", value.after());
            }

            @Override
            public String visit(OpaqueConstraint value) {
                return value.json();
            }
        });
    }

    @Override
    public String visit(NOf value) {
        List<String> children = new ArrayList<>();
        value.children().forEach(child -> children.add(child.accept(this)));
        Quantifier quantifier = value.quantifier();
        if (quantifier.equals(Quantifier.ALL)) {
            return children.stream().collect(Collectors.joining(" and ", "(", ")"));
        }
        if (quantifier.equals(Quantifier.ANY)) {
            return children.stream().collect(Collectors.joining(" or ", "(", ")"));
        }
        String count = quantifier.toString().toLowerCase(Locale.ROOT).replace('_', ' ');
        return children.stream().collect(Collectors.joining(", ", count + " of (", ")"));
    }

    @Override
    public String visit(ModulePassed value) {
        return value.module()
                + value.minimumGrade().map(grade -> " >= " + grade).orElse("");
    }

    @Override
    public String visit(CompetencyHeld value) {
        return value.framework().map(framework -> framework + "/").orElse("")
                + value.competency()
                + value.level().map(level -> "@" + level).orElse("");
    }

    @Override
    public String visit(Accumulation value) {
        return ValueText.text(
                value.measure().kind(),
                value.measure().category(),
                value.measure().attribute(),
                bound(value.bound()),
                "from",
                value.selector());
    }

    @Override
    public String visit(Average value) {
        return ValueText.text(
                "mean",
                bound(value.bound()),
                value.floor().map(floor -> "floor " + floor.mark()),
                "of",
                value.selector());
    }

    @Override
    public String visit(Compensation value) {
        return ValueText.text(
                "compensation of",
                value.units().stream().map(unit -> unit.id().toString()).collect(Collectors.joining(", ")),
                "at",
                value.unitPass(),
                value.groupBound().map(bound -> "by " + bound.toPlainString()));
    }

    @Override
    public String visit(Attestation value) {
        return ValueText.text("attestation", value.kind(), value.bound().map(RuleText::bound), value.unit());
    }

    @Override
    public String visit(Conditional value) {
        return "if " + value.condition() + " then " + value.then().accept(this)
                + value.otherwise().map(rule -> " else " + rule.accept(this)).orElse("");
    }

    @Override
    public String visit(Reference value) {
        return ValueText.text("rule of", value.target(), value.outcome());
    }

    @Override
    public String visit(OpaqueRequirement value) {
        return value.json();
    }

    private static String bound(Bound bound) {
        List<String> parts = new ArrayList<>();
        bound.min().ifPresent(value -> parts.add(">= " + value.toPlainString()));
        bound.above().ifPresent(value -> parts.add("> " + value.toPlainString()));
        bound.max().ifPresent(value -> parts.add("<= " + value.toPlainString()));
        bound.below().ifPresent(value -> parts.add("< " + value.toPlainString()));
        return String.join(", ", parts);
    }
}
