package org.innovente.requirement;

import java.math.BigDecimal;
import java.util.List;
import org.innovente.common.CreditCategory;
import org.innovente.internal.Decimals;
import org.innovente.requirement.RequirementWords.Word;

/** Prints requirements on one line; each answer says whether that was possible. */
final class RequirementPrinter implements Requirement.Visitor<Boolean> {

    private final RequirementWords words;
    private final StringBuilder text;
    private final boolean outermost;

    RequirementPrinter(RequirementWords words, StringBuilder text, boolean outermost) {
        this.words = words;
        this.text = text;
        this.outermost = outermost;
    }

    private static boolean isPlain(Requirement value) {
        return value.id().isEmpty()
                && value.obligation().isEmpty()
                && value.note().isEmpty()
                && value.extensions().isEmpty();
    }

    @Override
    public Boolean visit(NOf value) {
        if (!isPlain(value)) {
            return false;
        }
        Quantifier quantifier = value.quantifier();
        boolean several = value.children().size() > 1;
        return switch (quantifier.form()) {
            case ALL -> several ? infix(Word.AND, value.children()) : list(words.text(Word.ALL), value.children());
            case ANY -> several ? infix(Word.OR, value.children()) : list(words.text(Word.ANY), value.children());
            case NONE -> list(words.text(Word.NONE), value.children());
            case AT_LEAST -> list(Integer.toString(quantifier.minimum(0)), value.children());
            case EXACTLY -> list(words.text(Word.EXACTLY) + " " + quantifier.minimum(0), value.children());
            case BETWEEN ->
                list(
                        quantifier.minimum(0) + " " + words.text(Word.TO) + " "
                                + quantifier.maximum().getAsInt(),
                        value.children());
        };
    }

    private boolean infix(Word word, List<Requirement> children) {
        if (!outermost) {
            text.append('(');
        }
        boolean printed = join(" " + words.text(word) + " ", children, false);
        if (!outermost) {
            text.append(')');
        }
        return printed;
    }

    private boolean list(String quantity, List<Requirement> children) {
        text.append(quantity).append(' ').append(words.text(Word.OF)).append(" (");
        boolean printed = join(", ", children, true);
        text.append(')');
        return printed;
    }

    private boolean join(String separator, List<Requirement> children, boolean childOutermost) {
        boolean first = true;
        for (Requirement child : children) {
            if (!first) {
                text.append(separator);
            }
            first = false;
            if (!child.accept(new RequirementPrinter(words, text, childOutermost))) {
                return false;
            }
        }
        return true;
    }

    @Override
    public Boolean visit(ModulePassed value) {
        if (!isPlain(value) || value.scale().isPresent() || value.use().isPresent()) {
            return false;
        }
        name(value.module().value());
        value.minimumGrade().ifPresent(grade -> {
            text.append(" >= ");
            name(grade);
        });
        return true;
    }

    @Override
    public Boolean visit(CompetencyHeld value) {
        if (!isPlain(value)) {
            return false;
        }
        value.framework().ifPresent(framework -> {
            name(framework.value());
            text.append(':');
        });
        name(value.competency().value());
        text.append('@');
        value.level().ifPresent(level -> name(level.value()));
        return true;
    }

    @Override
    public Boolean visit(Accumulation value) {
        if (!isPlain(value)
                || value.use().isPresent()
                || value.divisible().isPresent()
                || value.priority().isPresent()
                || !value.selector().equals(EveryAchievement.builder().build())) {
            return false;
        }
        BigDecimal min = value.bound().min().orElse(BigDecimal.ZERO);
        boolean onlyCredits = value.measure()
                .category()
                .map(Measure::credits)
                .orElse(Measure.credits())
                .equals(value.measure());
        if (!onlyCredits || min.signum() < 0 || !value.bound().equals(Bound.atLeast(min))) {
            return false;
        }
        text.append(Decimals.text(min)).append(' ').append(words.text(Word.CREDITS));
        value.measure().category().map(CreditCategory::value).ifPresent(category -> {
            text.append(' ');
            name(category);
        });
        return true;
    }

    @Override
    public Boolean visit(Attestation value) {
        if (!isPlain(value)
                || value.authority().isPresent()
                || value.bound().isPresent()
                || value.unit().isPresent()) {
            return false;
        }
        text.append('[');
        name(value.kind().value());
        text.append(']');
        return true;
    }

    @Override
    public Boolean visit(Reference value) {
        if (!isPlain(value)
                || value.kind().isPresent()
                || value.outcome().isPresent()
                || value.edition().isPresent()) {
            return false;
        }
        text.append('#');
        name(value.target());
        return true;
    }

    @Override
    public Boolean visit(Average value) {
        return false;
    }

    @Override
    public Boolean visit(Compensation value) {
        return false;
    }

    @Override
    public Boolean visit(Conditional value) {
        return false;
    }

    @Override
    public Boolean visit(OpaqueRequirement value) {
        return false;
    }

    private void name(String name) {
        if (RequirementParser.isBare(name)) {
            text.append(name);
            return;
        }
        text.append('"');
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c == '"' || c == '\\') {
                text.append('\\');
            }
            text.append(c);
        }
        text.append('"');
    }
}
