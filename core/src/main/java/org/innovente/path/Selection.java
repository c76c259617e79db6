package org.innovente.path;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.innovente.common.ModuleId;
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

/**
 * Whether a selector matches something, from what is known of it. A module that is not taken yet has the attributes of the
 * module; how, where and with what grade it will be passed is not known, and may be chosen where the module offers a choice.
 */
final class Selection implements Selector.Visitor<Tri> {
    /** What is known of something that a selector may match. */
    interface Subject {
        /** Returns the values of an attribute; empty where it is not known. */
        Optional<List<String>> values(String attribute);

        /** Returns whether it counts as one of some modules. */
        boolean isOneOf(List<ModuleId> modules);

        /** Returns the answer to a selector on how it was obtained. */
        Tri obtained(Selector selector);
    }

    private final Subject subject;

    Selection(Subject subject) {
        this.subject = subject;
    }

    static Tri matches(Selector selector, Subject subject) {
        return selector.accept(new Selection(subject));
    }

    @Override
    public Tri visit(EveryAchievement value) {
        return Tri.YES;
    }

    @Override
    public Tri visit(AllSelectors value) {
        Tri result = Tri.YES;
        for (Selector child : value.children()) {
            result = result.and(child.accept(this));
        }
        return result;
    }

    @Override
    public Tri visit(AnySelector value) {
        Tri result = Tri.NO;
        for (Selector child : value.children()) {
            result = result.or(child.accept(this));
        }
        return result;
    }

    @Override
    public Tri visit(NotSelector value) {
        return value.child().accept(this).not();
    }

    @Override
    public Tri visit(AttributeIn value) {
        return subject.values(value.attribute())
                .map(own -> Tri.of(own.stream().anyMatch(value.values()::contains)))
                .orElse(Tri.MAYBE);
    }

    @Override
    public Tri visit(AttributeRange value) {
        return subject.values(value.attribute())
                .map(own -> Tri.of(own.stream().anyMatch(text -> inRange(text, value))))
                .orElse(Tri.MAYBE);
    }

    private static boolean inRange(String text, AttributeRange range) {
        BigDecimal number;
        try {
            number = new BigDecimal(text);
        } catch (NumberFormatException notANumber) {
            return false;
        }
        return range.min().map(least -> number.compareTo(least) >= 0).orElse(true)
                && range.max().map(most -> number.compareTo(most) <= 0).orElse(true);
    }

    @Override
    public Tri visit(AttributeMatches value) {
        return subject.values(value.attribute())
                .map(own -> Tri.of(own.stream().anyMatch(text -> glob(value.pattern(), text))))
                .orElse(Tri.MAYBE);
    }

    /** Matches in O(pattern x text), without backtracking over more than the last star. */
    static boolean glob(String pattern, String text) {
        int p = 0;
        int t = 0;
        int star = -1;
        int resume = 0;
        while (t < text.length()) {
            if (p < pattern.length() && pattern.charAt(p) == '*') {
                star = p++;
                resume = t;
            } else if (p < pattern.length() && (pattern.charAt(p) == '?' || pattern.charAt(p) == text.charAt(t))) {
                p++;
                t++;
            } else if (star >= 0) {
                p = star + 1;
                t = ++resume;
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
    public Tri visit(AttributePresent value) {
        return subject.values(value.attribute())
                .map(own -> Tri.of(!own.isEmpty()))
                .orElse(Tri.MAYBE);
    }

    @Override
    public Tri visit(ModuleIn value) {
        return Tri.of(subject.isOneOf(value.modules()));
    }

    @Override
    public Tri visit(GradeAtLeast value) {
        return subject.obtained(value);
    }

    @Override
    public Tri visit(LevelAtLeast value) {
        Optional<List<String>> own = subject.values("level");
        if (own.isEmpty()) {
            return Tri.MAYBE;
        }
        List<Integer> levels = new ArrayList<>();
        own.get().forEach(text -> levels.add(Integer.valueOf(text)));
        return Tri.of(levels.stream().anyMatch(level -> level >= value.level().value()));
    }

    @Override
    public Tri visit(SourceIn value) {
        return subject.obtained(value);
    }

    @Override
    public Tri visit(PeriodWithin value) {
        return subject.obtained(value);
    }

    @Override
    public Tri visit(OpaqueSelector value) {
        return Tri.MAYBE;
    }
}
