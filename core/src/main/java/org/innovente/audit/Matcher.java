package org.innovente.audit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.innovente.catalogue.Catalogue;
import org.innovente.common.GradeScale;
import org.innovente.common.GradeScaleId;
import org.innovente.common.ModuleId;
import org.innovente.module.TrainingModule;
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
import org.jspecify.annotations.NullUnmarked;

/** Evaluates selectors on achievements, in three values; it belongs to one audit and is not thread-safe. */
@NullUnmarked
final class Matcher implements Selector.Visitor<Byte> {
    private final Catalogue catalogue;
    private final Map<String, List<String>> facts;
    private Evidence evidence;
    private Selector failed;

    Matcher(Catalogue catalogue, Map<String, List<String>> facts) {
        this.catalogue = catalogue;
        this.facts = facts;
    }

    /** Returns whether a selector matches an evidence; the status of the evidence is not asked. */
    byte matches(Selector selector, Evidence one) {
        evidence = one;
        return selector.accept(this);
    }

    /** Returns the first predicate in published order that does not hold, or that is not known to; null when all hold. */
    Selector firstFailure(Selector selector, Evidence one) {
        evidence = one;
        failed = null;
        descend(selector);
        return failed;
    }

    private boolean descend(Selector selector) {
        if (selector instanceof AllSelectors) {
            for (Selector child : ((AllSelectors) selector).children()) {
                if (!descend(child)) {
                    return false;
                }
            }
            return true;
        }
        if (selector.accept(this) == Kleene.YES) {
            return true;
        }
        failed = selector;
        return false;
    }

    @Override
    public Byte visit(EveryAchievement value) {
        return Kleene.YES;
    }

    @Override
    public Byte visit(AllSelectors value) {
        byte result = Kleene.YES;
        for (Selector child : value.children()) {
            result = Kleene.and(result, child.accept(this));
            if (result == Kleene.NO) {
                return result;
            }
        }
        return result;
    }

    @Override
    public Byte visit(AnySelector value) {
        byte result = Kleene.NO;
        for (Selector child : value.children()) {
            result = Kleene.or(result, child.accept(this));
            if (result == Kleene.YES) {
                return result;
            }
        }
        return result;
    }

    @Override
    public Byte visit(NotSelector value) {
        return Kleene.not(value.child().accept(this));
    }

    @Override
    public Byte visit(AttributeIn value) {
        List<String> own = evidence.attribute(value.attribute(), facts);
        if (own == null) {
            return Kleene.UNKNOWN;
        }
        for (String one : own) {
            if (value.values().contains(one)) {
                return Kleene.YES;
            }
        }
        return Kleene.NO;
    }

    @Override
    public Byte visit(AttributeRange value) {
        List<String> own = evidence.attribute(value.attribute(), facts);
        if (own == null) {
            return Kleene.UNKNOWN;
        }
        for (String one : own) {
            BigDecimal number = number(one);
            if (number != null
                    && value.min().map(from -> number.compareTo(from) >= 0).orElse(true)
                    && value.max().map(to -> number.compareTo(to) <= 0).orElse(true)) {
                return Kleene.YES;
            }
        }
        return Kleene.NO;
    }

    private static BigDecimal number(String text) {
        Mark mark = Mark.read(Optional.of(text), Optional.empty());
        return mark.points();
    }

    @Override
    public Byte visit(AttributeMatches value) {
        List<String> own = evidence.attribute(value.attribute(), facts);
        if (own == null) {
            return Kleene.UNKNOWN;
        }
        for (String one : own) {
            if (glob(value.pattern(), one)) {
                return Kleene.YES;
            }
        }
        return Kleene.NO;
    }

    /** Matches with one step back a star, so in time at most the product of the lengths and with no recursion. */
    static boolean glob(String pattern, String text) {
        int p = 0;
        int t = 0;
        int star = -1;
        int mark = 0;
        while (t < text.length()) {
            if (p < pattern.length()
                    && (pattern.charAt(p) == '?' || pattern.charAt(p) == text.charAt(t))
                    && pattern.charAt(p) != '*') {
                p++;
                t++;
            } else if (p < pattern.length() && pattern.charAt(p) == '*') {
                star = p++;
                mark = t;
            } else if (star >= 0) {
                p = star + 1;
                t = ++mark;
            } else {
                return false;
            }
        }
        while (p < pattern.length() && pattern.charAt(p) == '*') {
            p++;
        }
        return p == pattern.length();
    }

    @Override
    public Byte visit(AttributePresent value) {
        List<String> own = evidence.attribute(value.attribute(), facts);
        return own == null ? Kleene.UNKNOWN : Kleene.of(!own.isEmpty());
    }

    @Override
    public Byte visit(ModuleIn value) {
        Optional<ModuleId> own = evidence.moduleId();
        if (own.isEmpty()) {
            return Kleene.NO;
        }
        if (value.modules().contains(own.get())) {
            return Kleene.YES;
        }
        for (ModuleId equivalent :
                evidence.module.map(TrainingModule::equivalents).orElse(List.of())) {
            if (value.modules().contains(equivalent)) {
                return Kleene.YES;
            }
        }
        for (ModuleId one : value.modules()) {
            if (catalogue
                    .findModule(one)
                    .map(m -> m.equivalents().contains(own.get()))
                    .orElse(false)) {
                return Kleene.YES;
            }
        }
        return Kleene.NO;
    }

    @Override
    public Byte visit(GradeAtLeast value) {
        return gradeAtLeast(evidence, value.grade(), value.scale().map(s -> s));
    }

    /** Returns whether the grade of an evidence is at least a grade on a scale, that of the evidence when none is given. */
    byte gradeAtLeast(Evidence one, String grade, Optional<GradeScaleId> scale) {
        Optional<GradeScale> on = scale.isPresent()
                ? catalogue.index().findGradeScale(scale.get())
                : Optional.ofNullable(one.mark.scale());
        return one.mark.atLeast(Mark.read(Optional.of(grade), on));
    }

    @Override
    public Byte visit(LevelAtLeast value) {
        return evidence.module
                .flatMap(m -> m.eqfLevel())
                .map(level -> Kleene.of(level.compareTo(value.level()) >= 0))
                .orElse(Kleene.UNKNOWN);
    }

    @Override
    public Byte visit(SourceIn value) {
        return Kleene.of(value.sources().contains(evidence.source()));
    }

    @Override
    public Byte visit(PeriodWithin value) {
        Optional<LocalDate> day =
                evidence.achievement.period().flatMap(p -> p.end().isPresent() ? p.end() : p.start());
        return day.isEmpty() ? Kleene.UNKNOWN : Kleene.of(value.period().contains(day.get()));
    }

    @Override
    public Byte visit(OpaqueSelector value) {
        return Kleene.UNKNOWN;
    }
}
