package org.innovente.coverage;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Set;
import java.util.function.IntFunction;
import org.innovente.common.AchievementSource;
import org.innovente.common.EqfLevel;
import org.innovente.module.TrainingModule;
import org.innovente.requirement.AllSelectors;
import org.innovente.requirement.AnySelector;
import org.innovente.requirement.AttributeIn;
import org.innovente.requirement.AttributeMatches;
import org.innovente.requirement.AttributePresent;
import org.innovente.requirement.AttributeRange;
import org.innovente.requirement.EveryAchievement;
import org.innovente.requirement.LevelAtLeast;
import org.innovente.requirement.ModuleIn;
import org.innovente.requirement.NotSelector;
import org.innovente.requirement.Selector;
import org.innovente.requirement.SourceIn;
import org.jspecify.annotations.Nullable;

/** Whether a selector would match a module passed in residence. */
final class Matching {
    private final ModuleFacts facts;
    private final IntFunction<Set<String>> modes;

    Matching(ModuleFacts facts, IntFunction<Set<String>> modes) {
        this.facts = facts;
        this.modes = modes;
    }

    Tri matches(Selector selector, int place) {
        TrainingModule module = facts.module(place);
        if (selector instanceof EveryAchievement) {
            return Tri.YES;
        }
        if (selector instanceof ModuleIn in) {
            return Tri.of(in.modules().contains(module.id())
                    || in.modules().stream().anyMatch(id -> facts.counting(id).contains(place)));
        }
        if (selector instanceof AttributeIn in) {
            Set<String> values = values(in.attribute(), place);
            return values == null ? Tri.UNKNOWN : Tri.of(in.values().stream().anyMatch(values::contains));
        }
        if (selector instanceof AttributePresent present) {
            Set<String> values = values(present.attribute(), place);
            return values == null ? Tri.UNKNOWN : Tri.of(!values.isEmpty());
        }
        if (selector instanceof AttributeRange range) {
            Set<String> values = values(range.attribute(), place);
            return values == null ? Tri.UNKNOWN : Tri.of(values.stream().anyMatch(value -> within(range, value)));
        }
        if (selector instanceof AttributeMatches like) {
            Set<String> values = values(like.attribute(), place);
            return values == null
                    ? Tri.UNKNOWN
                    : Tri.of(values.stream().anyMatch(value -> glob(like.pattern(), value)));
        }
        if (selector instanceof LevelAtLeast level) {
            return module.eqfLevel()
                    .map(EqfLevel::value)
                    .map(value -> Tri.of(value >= level.level().value()))
                    .orElse(Tri.UNKNOWN);
        }
        if (selector instanceof SourceIn source) {
            return Tri.of(source.sources().contains(AchievementSource.RESIDENT));
        }
        return compound(selector, place);
    }

    private Tri compound(Selector selector, int place) {
        if (selector instanceof AllSelectors all) {
            Tri result = Tri.YES;
            for (Selector child : all.children()) {
                result = result.and(matches(child, place));
            }
            return result;
        }
        if (selector instanceof AnySelector any) {
            Tri result = Tri.NO;
            for (Selector child : any.children()) {
                result = result.or(matches(child, place));
            }
            return result;
        }
        if (selector instanceof NotSelector not) {
            return matches(not.child(), place).not();
        }
        // grades and dates of results that do not exist yet, and what nobody understands
        return Tri.UNKNOWN;
    }

    /** Returns the values of a well-known attribute, or null for any other: an achievement might bring it. */
    private @Nullable Set<String> values(String attribute, int place) {
        TrainingModule module = facts.module(place);
        Set<String> values = new HashSet<>();
        switch (attribute) {
            case "module" -> values.add(module.id().value());
            case "kind" -> values.add("module");
            case "subject" -> values.add(letters(module));
            case "number" -> values.add(digits(module));
            case "level" -> module.eqfLevel().ifPresent(level -> values.add(Integer.toString(level.value())));
            case "category" ->
                module.credits()
                        .ifPresent(credits -> credits.amounts().keySet().forEach(one -> values.add(one.value())));
            case "partner" -> module.provider().ifPresent(one -> values.add(one.value()));
            case "mode" -> values.addAll(modes.apply(place));
            case "term" -> module.openTerms().forEach(one -> values.add(one.value()));
            case "language" -> module.languages().forEach(one -> values.add(one.value()));
            case "type" -> module.type().ifPresent(one -> values.add(one.value()));
            case "source" -> values.add(AchievementSource.RESIDENT.wire());
            case "status" -> values.add("achieved");
            default -> {
                return null;
            }
        }
        values.remove("");
        return values;
    }

    private static String letters(TrainingModule module) {
        String name = module.code().orElse(module.id().value());
        int end = 0;
        while (end < name.length() && Character.isLetter(name.charAt(end))) {
            end++;
        }
        return name.substring(0, end);
    }

    private static String digits(TrainingModule module) {
        String name = module.code().orElse(module.id().value());
        int start = 0;
        while (start < name.length() && !isDigit(name.charAt(start))) {
            start++;
        }
        int end = start;
        while (end < name.length() && isDigit(name.charAt(end))) {
            end++;
        }
        return name.substring(start, end);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean within(AttributeRange range, String value) {
        if (value.isEmpty() || value.length() > 30 || !value.chars().allMatch(c -> isDigit((char) c))) {
            return false;
        }
        BigDecimal number = new BigDecimal(value);
        return range.min().map(min -> number.compareTo(min) >= 0).orElse(true)
                && range.max().map(max -> number.compareTo(max) <= 0).orElse(true);
    }

    /** Matches {@code *} and {@code ?}; linear in pattern times text. */
    private static boolean glob(String pattern, String text) {
        int p = 0;
        int t = 0;
        int star = -1;
        int mark = 0;
        while (t < text.length()) {
            if (p < pattern.length() && pattern.charAt(p) == '*') {
                star = p++;
                mark = t;
            } else if (p < pattern.length() && (pattern.charAt(p) == '?' || pattern.charAt(p) == text.charAt(t))) {
                p++;
                t++;
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
}
