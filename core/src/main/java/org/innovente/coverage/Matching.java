package org.innovente.coverage;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Optional;
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
    /** The attributes of which a module states several and a result has one. */
    private static final Set<String> CHOICES = Set.of("mode", "language", "term");

    /** The attributes that a module and the way in which it is taken decide, as an audit reads them. */
    private static final Set<String> DECIDED = Set.of(
            "module", "kind", "item", "subject", "number", "category", "partner", "mode", "type", "source", "status");

    private final ModuleFacts facts;
    private final @Nullable IntFunction<Set<String>> modes;

    /** Creates a matching that leaves open in which mode a module is taken. */
    Matching(ModuleFacts facts) {
        this.facts = facts;
        this.modes = null;
    }

    Matching(ModuleFacts facts, IntFunction<Set<String>> modes) {
        this.facts = facts;
        this.modes = modes;
    }

    /** Returns whether a module and the way in which it is taken decide an attribute, so that a result cannot bring another value. */
    static boolean isDecided(String attribute) {
        return DECIDED.contains(attribute);
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
        Optional<String> attribute = attribute(selector);
        if (attribute.isPresent()) {
            return attribute(selector, attribute.get(), place);
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

    /** Returns the name of the attribute that a selector looks at. */
    static Optional<String> attribute(Selector selector) {
        if (selector instanceof AttributeIn in) {
            return Optional.of(in.attribute());
        }
        if (selector instanceof AttributePresent present) {
            return Optional.of(present.attribute());
        }
        if (selector instanceof AttributeRange range) {
            return Optional.of(range.attribute());
        }
        return selector instanceof AttributeMatches like ? Optional.of(like.attribute()) : Optional.empty();
    }

    private Tri attribute(Selector selector, String attribute, int place) {
        Set<String> values = values(attribute, place);
        if (values == null) {
            return Tri.UNKNOWN;
        }
        if (CHOICES.contains(attribute) && values.size() > 1) {
            // one of them will be the one: only what holds of each holds for sure
            Set<Tri> each = EnumSet.noneOf(Tri.class);
            values.forEach(value -> each.add(Tri.of(holds(selector, Set.of(value)))));
            return each.size() == 1 ? each.iterator().next() : Tri.UNKNOWN;
        }
        return Tri.of(holds(selector, values));
    }

    private static boolean holds(Selector selector, Set<String> values) {
        if (selector instanceof AttributeIn in) {
            return in.values().stream().anyMatch(values::contains);
        }
        if (selector instanceof AttributeRange range) {
            return values.stream().anyMatch(value -> within(range, value));
        }
        return selector instanceof AttributeMatches like
                ? values.stream().anyMatch(value -> glob(like.pattern(), value))
                : !values.isEmpty();
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
            case "module", "item" -> values.add(module.id().value());
            case "kind" -> values.add("module");
            case "subject" -> values.add(letters(module));
            case "number" -> values.add(digits(module));
            case "level" -> {
                if (module.eqfLevel().isEmpty()) {
                    return null;
                }
                values.add(module.eqfLevel().get().toString());
            }
            case "category" -> {
                if (module.credits().isEmpty()) {
                    return null;
                }
                module.credits().get().amounts().forEach((category, amount) -> {
                    if (amount.signum() > 0) {
                        values.add(category.value());
                    }
                });
            }
            case "partner" -> module.provider().ifPresent(one -> values.add(one.value()));
            case "mode" -> {
                if (modes == null) {
                    return null;
                }
                values.addAll(modes.apply(place));
            }
            case "term", "language" -> {
                if (attribute.equals("term")) {
                    module.openTerms().forEach(one -> values.add(one.value()));
                } else {
                    module.languages().forEach(one -> values.add(one.toString()));
                }
                if (values.isEmpty()) {
                    return null;
                }
            }
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
        while (end < name.length() && !Character.isDigit(name.charAt(end))) {
            end++;
        }
        return name.substring(0, end).strip();
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
