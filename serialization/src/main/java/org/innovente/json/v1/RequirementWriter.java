package org.innovente.json.v1;

import org.innovente.json.cursor.JsonSink;
import org.innovente.requirement.Accumulation;
import org.innovente.requirement.Attestation;
import org.innovente.requirement.Average;
import org.innovente.requirement.Compensation;
import org.innovente.requirement.CompetencyHeld;
import org.innovente.requirement.Conditional;
import org.innovente.requirement.ModulePassed;
import org.innovente.requirement.NOf;
import org.innovente.requirement.OpaqueRequirement;
import org.innovente.requirement.Quantifier;
import org.innovente.requirement.Reference;
import org.innovente.requirement.Requirement;

/** Writes rule nodes: the identifier first, then the kind with its siblings, then obligation, note and extensions. */
final class RequirementWriter implements Requirement.Visitor<Void> {

    private final JsonSink out;

    RequirementWriter(JsonSink out) {
        this.out = out;
    }

    private void start(Requirement value) {
        out.startObject();
        out.text(RequirementMember.ID.wire(), value.id());
    }

    private Void end(Requirement value) {
        out.text(RequirementMember.OBLIGATION.wire(), value.obligation());
        LocalizedTextCodec.write(RequirementMember.NOTE.wire(), value.note(), out);
        out.extensions(value.extensions());
        out.endObject();
        return null;
    }

    private void children(String name, NOf value) {
        out.name(name);
        out.startArray();
        value.children().forEach(child -> RequirementCodec.write(child, out));
        out.endArray();
    }

    @Override
    public Void visit(NOf value) {
        start(value);
        Quantifier quantifier = value.quantifier();
        int minimum = quantifier.minimum(0);
        switch (quantifier.form()) {
            case ALL -> children(RequirementMember.ALL_OF.wire(), value);
            case ANY -> children(RequirementMember.ANY_OF.wire(), value);
            case NONE -> children(RequirementMember.NONE_OF.wire(), value);
            case AT_LEAST -> {
                out.integer(RequirementMember.AT_LEAST.wire(), minimum);
                children(RequirementMember.OF.wire(), value);
            }
            case EXACTLY -> {
                out.integer(RequirementMember.EXACTLY.wire(), minimum);
                children(RequirementMember.OF.wire(), value);
            }
            case BETWEEN -> {
                out.name(RequirementMember.BETWEEN.wire());
                out.startObject();
                out.integer("min", minimum);
                out.integer("max", quantifier.maximum());
                out.endObject();
                children(RequirementMember.OF.wire(), value);
            }
        }
        return end(value);
    }

    @Override
    public Void visit(ModulePassed value) {
        start(value);
        out.text(RequirementMember.MODULE.wire(), value.module().value());
        out.text(RequirementMember.MINIMUM_GRADE.wire(), value.minimumGrade());
        out.text(RequirementMember.SCALE.wire(), value.scale());
        out.value(RequirementMember.USE.wire(), value.use(), UseCodec::write);
        return end(value);
    }

    @Override
    public Void visit(CompetencyHeld value) {
        start(value);
        out.text(RequirementMember.COMPETENCY.wire(), value.competency().value());
        out.text(RequirementMember.FRAMEWORK.wire(), value.framework());
        out.text(RequirementMember.LEVEL.wire(), value.level());
        return end(value);
    }

    @Override
    public Void visit(Accumulation value) {
        start(value);
        out.value(RequirementMember.ACCUMULATION.wire(), value, AccumulationCodec::write);
        return end(value);
    }

    @Override
    public Void visit(Average value) {
        start(value);
        out.value(RequirementMember.AVERAGE.wire(), value, AverageCodec::write);
        return end(value);
    }

    @Override
    public Void visit(Compensation value) {
        start(value);
        out.value(RequirementMember.COMPENSATION.wire(), value, CompensationCodec::write);
        return end(value);
    }

    @Override
    public Void visit(Attestation value) {
        start(value);
        out.text(RequirementMember.ATTESTATION.wire(), value.kind().value());
        out.text(RequirementMember.AUTHORITY.wire(), value.authority());
        out.value(RequirementMember.BOUND.wire(), value.bound(), BoundCodec::write);
        out.text(RequirementMember.UNIT.wire(), value.unit());
        return end(value);
    }

    @Override
    public Void visit(Conditional value) {
        start(value);
        out.value(RequirementMember.IF.wire(), value.condition(), ConditionCodec::write);
        out.value(RequirementMember.THEN.wire(), value.then(), RequirementCodec::write);
        out.value(RequirementMember.OTHERWISE.wire(), value.otherwise(), RequirementCodec::write);
        return end(value);
    }

    @Override
    public Void visit(Reference value) {
        start(value);
        out.text(RequirementMember.REFERENCE.wire(), value.target());
        out.text(RequirementMember.KIND.wire(), value.kind());
        out.text(RequirementMember.OUTCOME.wire(), value.outcome());
        out.text(RequirementMember.EDITION.wire(), value.edition());
        return end(value);
    }

    @Override
    public Void visit(OpaqueRequirement value) {
        out.rawElement(value.json());
        return null;
    }
}
