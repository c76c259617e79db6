package org.innovente.audit;

import java.util.List;
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

/** The short, language-neutral text of a selector, as reason codes name it: {@code number 100..499}, {@code not(subject = REG)}. */
final class Describe implements Selector.Visitor<String> {
    private static final Describe INSTANCE = new Describe();
    private static final int SHOWN = 6;

    private Describe() {}

    static String selector(Selector selector) {
        return selector.accept(INSTANCE);
    }

    private static String list(List<?> values) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < values.size(); i++) {
            if (i == SHOWN) {
                return text.append(", +").append(values.size() - SHOWN).toString();
            }
            text.append(i > 0 ? ", " : "").append(values.get(i));
        }
        return text.toString();
    }

    private static String join(List<Selector> children, String with) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < children.size(); i++) {
            text.append(i > 0 ? with : "").append(children.get(i).accept(INSTANCE));
        }
        return text.toString();
    }

    @Override
    public String visit(EveryAchievement value) {
        return "*";
    }

    @Override
    public String visit(AllSelectors value) {
        return "(" + join(value.children(), " & ") + ")";
    }

    @Override
    public String visit(AnySelector value) {
        return "(" + join(value.children(), " | ") + ")";
    }

    @Override
    public String visit(NotSelector value) {
        return "not(" + value.child().accept(this) + ")";
    }

    @Override
    public String visit(AttributeIn value) {
        return value.attribute() + " = " + list(value.values());
    }

    @Override
    public String visit(AttributeRange value) {
        return value.attribute() + " " + value.min().map(Object::toString).orElse("") + ".."
                + value.max().map(Object::toString).orElse("");
    }

    @Override
    public String visit(AttributeMatches value) {
        return value.attribute() + " ~ " + value.pattern();
    }

    @Override
    public String visit(AttributePresent value) {
        return value.attribute() + "?";
    }

    @Override
    public String visit(ModuleIn value) {
        return "module = " + list(value.modules());
    }

    @Override
    public String visit(GradeAtLeast value) {
        return "grade >= " + value.grade();
    }

    @Override
    public String visit(LevelAtLeast value) {
        return "level >= " + value.level();
    }

    @Override
    public String visit(SourceIn value) {
        return "source = " + list(value.sources());
    }

    @Override
    public String visit(PeriodWithin value) {
        return "period " + value.period().start().map(Object::toString).orElse("") + ".."
                + value.period().end().map(Object::toString).orElse("");
    }

    @Override
    public String visit(OpaqueSelector value) {
        return "?";
    }
}
