package org.innovente.json.v1;

import java.util.List;
import org.innovente.json.cursor.JsonSink;
import org.innovente.requirement.AllSelectors;
import org.innovente.requirement.AnySelector;
import org.innovente.requirement.AttributeIn;
import org.innovente.requirement.AttributeMatches;
import org.innovente.requirement.AttributePresent;
import org.innovente.requirement.AttributeRange;
import org.innovente.requirement.EveryAchievement;
import org.innovente.requirement.GradeAtLeast;
import org.innovente.requirement.LevelAtLeast;
import org.innovente.requirement.ModuleIn;
import org.innovente.requirement.NotSelector;
import org.innovente.requirement.OpaqueSelector;
import org.innovente.requirement.PeriodWithin;
import org.innovente.requirement.Selector;
import org.innovente.requirement.SourceIn;

/** Writes selectors. */
final class SelectorWriter implements Selector.Visitor<Void> {

    private final JsonSink out;

    SelectorWriter(JsonSink out) {
        this.out = out;
    }

    private Void end(Selector value) {
        out.extensions(value.extensions());
        out.endObject();
        return null;
    }

    /** Writes an array even when it is empty: the member says which kind of selector this is. */
    private void texts(String name, List<?> values) {
        out.name(name);
        out.startArray();
        values.forEach(value -> out.textElement(value.toString()));
        out.endArray();
    }

    private void children(String name, List<Selector> values) {
        out.name(name);
        out.startArray();
        values.forEach(child -> SelectorCodec.write(child, out));
        out.endArray();
    }

    @Override
    public Void visit(EveryAchievement value) {
        out.startObject();
        out.bool(SelectorMember.EVERYTHING.wire(), true);
        return end(value);
    }

    @Override
    public Void visit(AllSelectors value) {
        out.startObject();
        children(SelectorMember.ALL_OF.wire(), value.children());
        return end(value);
    }

    @Override
    public Void visit(AnySelector value) {
        out.startObject();
        children(SelectorMember.ANY_OF.wire(), value.children());
        return end(value);
    }

    @Override
    public Void visit(NotSelector value) {
        out.startObject();
        out.value(SelectorMember.NOT.wire(), value.child(), SelectorCodec::write);
        return end(value);
    }

    @Override
    public Void visit(AttributeIn value) {
        out.startObject();
        out.text(SelectorMember.ATTRIBUTE.wire(), value.attribute());
        texts(SelectorMember.IN.wire(), value.values());
        return end(value);
    }

    @Override
    public Void visit(AttributeRange value) {
        out.startObject();
        out.text(SelectorMember.ATTRIBUTE.wire(), value.attribute());
        out.decimal(SelectorMember.FROM.wire(), value.min());
        out.decimal(SelectorMember.TO.wire(), value.max());
        return end(value);
    }

    @Override
    public Void visit(AttributeMatches value) {
        out.startObject();
        out.text(SelectorMember.ATTRIBUTE.wire(), value.attribute());
        out.text(SelectorMember.MATCHES.wire(), value.pattern());
        return end(value);
    }

    @Override
    public Void visit(AttributePresent value) {
        out.startObject();
        out.text(SelectorMember.ATTRIBUTE.wire(), value.attribute());
        out.bool(SelectorMember.PRESENT.wire(), true);
        return end(value);
    }

    @Override
    public Void visit(ModuleIn value) {
        out.startObject();
        texts(SelectorMember.MODULES.wire(), value.modules());
        return end(value);
    }

    @Override
    public Void visit(GradeAtLeast value) {
        out.startObject();
        out.text(SelectorMember.GRADE_AT_LEAST.wire(), value.grade());
        out.text(SelectorMember.SCALE.wire(), value.scale());
        return end(value);
    }

    @Override
    public Void visit(LevelAtLeast value) {
        out.startObject();
        out.integer(SelectorMember.LEVEL_AT_LEAST.wire(), value.level().value());
        return end(value);
    }

    @Override
    public Void visit(SourceIn value) {
        out.startObject();
        texts(SelectorMember.SOURCES.wire(), value.sources());
        return end(value);
    }

    @Override
    public Void visit(PeriodWithin value) {
        out.startObject();
        out.value(SelectorMember.WITHIN.wire(), value.period(), PeriodCodec::write);
        return end(value);
    }

    @Override
    public Void visit(OpaqueSelector value) {
        out.rawElement(value.json());
        return null;
    }
}
