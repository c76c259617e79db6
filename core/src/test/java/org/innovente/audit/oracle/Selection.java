package org.innovente.audit.oracle;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
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
import org.innovente.requirement.PeriodWithin;
import org.innovente.requirement.Selector;
import org.innovente.requirement.SourceIn;

/** Whether selectors match facts (section 4.2): 0 for no, 1 for not known, 2 for yes. */
final class Selection {
    private final Facts facts;
    private final Map<Selector, int[]> known = new IdentityHashMap<>();

    Selection(Facts facts) {
        this.facts = facts;
    }

    /** Returns whether a selector matches a fact. */
    int matches(Selector selector, Facts.Fact fact) {
        if (fact.index < 0) {
            return read(selector, fact);
        }
        int[] found = known.computeIfAbsent(selector, s -> new int[facts.all.size()]);
        if (found[fact.index] == 0) {
            found[fact.index] = read(selector, fact) + 1;
        }
        return found[fact.index] - 1;
    }

    /** Returns the facts that a selector matches at least so surely, as a set of bits. */
    int mask(Selector selector, int least) {
        int mask = 0;
        for (Facts.Fact fact : facts.all) {
            mask |= matches(selector, fact) >= least ? 1 << fact.index : 0;
        }
        return mask;
    }

    private int read(Selector selector, Facts.Fact fact) {
        if (selector instanceof EveryAchievement) {
            return 2;
        }
        if (selector instanceof AllSelectors all) {
            return all.children().stream().mapToInt(c -> matches(c, fact)).min().orElse(2);
        }
        if (selector instanceof AnySelector any) {
            return any.children().stream().mapToInt(c -> matches(c, fact)).max().orElse(0);
        }
        if (selector instanceof NotSelector not) {
            return 2 - matches(not.child(), fact);
        }
        if (selector instanceof ModuleIn in) {
            return fact.module().isPresent() && in.modules().stream().anyMatch(m -> same(m, fact)) ? 2 : 0;
        }
        if (selector instanceof AttributeIn in) {
            List<String> own = facts.values(in.attribute(), fact);
            return own == null ? 1 : own.stream().anyMatch(in.values()::contains) ? 2 : 0;
        }
        if (selector instanceof AttributePresent present) {
            List<String> own = facts.values(present.attribute(), fact);
            return own == null ? 1 : own.isEmpty() ? 0 : 2;
        }
        if (selector instanceof AttributeMatches like) {
            List<String> own = facts.values(like.attribute(), fact);
            String start = like.pattern().substring(0, like.pattern().length() - 1);
            return own == null ? 1 : own.stream().anyMatch(v -> v.startsWith(start)) ? 2 : 0;
        }
        if (selector instanceof AttributeRange range) {
            return range(range, fact);
        }
        if (selector instanceof GradeAtLeast least) {
            return gradeAtLeast(fact, least.grade());
        }
        if (selector instanceof LevelAtLeast least) {
            return facts.module(fact)
                    .flatMap(m -> m.eqfLevel())
                    .map(l -> l.compareTo(least.level()) >= 0 ? 2 : 0)
                    .orElse(1);
        }
        if (selector instanceof SourceIn in) {
            return in.sources()
                            .contains(fact.achievement.source().orElse(org.innovente.common.AchievementSource.RESIDENT))
                    ? 2
                    : 0;
        }
        if (selector instanceof PeriodWithin within) {
            Optional<LocalDate> day = fact.achievement.period().flatMap(p -> p.end());
            return day.isEmpty() ? 1 : within.period().contains(day.get()) ? 2 : 0;
        }
        return 1;
    }

    private int range(AttributeRange range, Facts.Fact fact) {
        List<String> own = facts.values(range.attribute(), fact);
        if (own == null) {
            return 1;
        }
        for (String value : own) {
            if (value.chars().allMatch(c -> c >= '0' && c <= '9' || c == '.')) {
                BigDecimal number = new BigDecimal(value);
                if (range.min().map(m -> number.compareTo(m) >= 0).orElse(true)
                        && range.max().map(m -> number.compareTo(m) <= 0).orElse(true)) {
                    return 2;
                }
            }
        }
        return 0;
    }

    /** A module is itself, what it names as equivalent, and what names it. */
    private boolean same(ModuleId module, Facts.Fact fact) {
        ModuleId own = new ModuleId(fact.module().orElseThrow());
        return module.equals(own)
                || facts.catalogue
                        .findModule(module)
                        .map(m -> m.equivalents().contains(own))
                        .orElse(false)
                || facts.catalogue
                        .findModule(own)
                        .map(m -> m.equivalents().contains(module))
                        .orElse(false);
    }

    private static int gradeAtLeast(Facts.Fact fact, String floor) {
        BigDecimal mark = Facts.mark(fact);
        return mark == null ? 1 : mark.compareTo(new BigDecimal(floor)) >= 0 ? 2 : 0;
    }
}
