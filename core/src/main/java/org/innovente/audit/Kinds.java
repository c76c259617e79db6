package org.innovente.audit;

import org.innovente.requirement.Accumulation;
import org.innovente.requirement.Attestation;
import org.innovente.requirement.Average;
import org.innovente.requirement.Cap;
import org.innovente.requirement.Compensation;
import org.innovente.requirement.CompetencyHeld;
import org.innovente.requirement.Conditional;
import org.innovente.requirement.Constraint;
import org.innovente.requirement.Limit;
import org.innovente.requirement.ModulePassed;
import org.innovente.requirement.NOf;
import org.innovente.requirement.OpaqueRequirement;
import org.innovente.requirement.Order;
import org.innovente.requirement.Overlap;
import org.innovente.requirement.Reference;
import org.innovente.requirement.Requirement;

/** The names of the kinds of rules and constraints, as their kind member on the wire. */
final class Kinds {
    private Kinds() {}

    static String of(Requirement requirement) {
        return requirement.accept(new Requirement.Visitor<String>() {
            @Override
            public String visit(NOf value) {
                return switch (value.quantifier().form()) {
                    case ALL -> "all-of";
                    case ANY -> "any-of";
                    case NONE -> "none-of";
                    case AT_LEAST -> "at-least";
                    case EXACTLY -> "exactly";
                    case BETWEEN -> "between";
                };
            }

            @Override
            public String visit(ModulePassed value) {
                return "module";
            }

            @Override
            public String visit(CompetencyHeld value) {
                return "competency";
            }

            @Override
            public String visit(Accumulation value) {
                return "accumulation";
            }

            @Override
            public String visit(Average value) {
                return "average";
            }

            @Override
            public String visit(Compensation value) {
                return "compensation";
            }

            @Override
            public String visit(Attestation value) {
                return "attestation";
            }

            @Override
            public String visit(Conditional value) {
                return "if";
            }

            @Override
            public String visit(Reference value) {
                return "reference";
            }

            @Override
            public String visit(OpaqueRequirement value) {
                return "opaque";
            }
        });
    }

    static String subject(Requirement requirement) {
        if (requirement instanceof ModulePassed) {
            return ((ModulePassed) requirement).module().value();
        }
        if (requirement instanceof CompetencyHeld) {
            CompetencyHeld held = (CompetencyHeld) requirement;
            return held.competency().value() + held.level().map(l -> "@" + l).orElse("");
        }
        if (requirement instanceof Accumulation) {
            return Describe.selector(((Accumulation) requirement).selector());
        }
        if (requirement instanceof Average) {
            return Describe.selector(((Average) requirement).selector());
        }
        if (requirement instanceof Attestation) {
            return ((Attestation) requirement).kind().value();
        }
        if (requirement instanceof Compensation) {
            return ((Compensation) requirement).scope().orElse("");
        }
        return requirement instanceof Reference ? ((Reference) requirement).target() : "";
    }

    static String of(Constraint constraint) {
        if (constraint instanceof Cap) {
            return "cap";
        }
        if (constraint instanceof Limit) {
            return "limit";
        }
        if (constraint instanceof Overlap) {
            return "overlap";
        }
        return constraint instanceof Order ? "order" : "opaque";
    }
}
