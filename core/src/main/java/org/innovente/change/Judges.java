package org.innovente.change;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.innovente.common.ModuleId;
import org.innovente.competency.Competency;
import org.innovente.competency.CompetencyFramework;
import org.innovente.competency.ProficiencyScale;
import org.innovente.diploma.Block;
import org.innovente.diploma.Diploma;
import org.innovente.diploma.NamedOutcome;
import org.innovente.diploma.Programme;
import org.innovente.module.TrainingModule;
import org.innovente.network.Agreement;
import org.innovente.requirement.Prerequisite;

/** What the changes of each kind of thing mean. One method a kind; the order is that of the reader's interest. */
final class Judges {
    private Judges() {}

    static void module(TrainingModule old, TrainingModule now, Judge judge) {
        judge.lifecycle(old.lifecycle(), now.lifecycle());
        judge.rights(old.rights(), now.rights());
        judge.statement(old.title(), now.title());
        prerequisite(old.prerequisite(), now.prerequisite(), judge);
        judge.rule("corequisite", old.corequisite(), now.corequisite());
        judge.rule("strict-corequisite", old.strictCorequisite(), now.strictCorequisite());
        judge.seen("prerequisite", "corequisite", "strict-corequisite");
        if (!old.credits().equals(now.credits())) {
            judge.add(ChangeCode.CREDITS_CHANGED, dash(old.credits()), dash(now.credits()));
        }
        judge.seen("credits");
        judge.outcomes("outcomes", old.outcomes(), now.outcomes(), false);
        judge.choices("audiences", old.audiences(), now.audiences());
        judge.choices("delivery-modes", old.deliveryModes(), now.deliveryModes());
        judge.choices("languages", old.languages(), now.languages());
        judge.choices("open-terms", old.openTerms(), now.openTerms());
        judge.entry(old.entryLevel(), now.entryLevel());
        modules(old.excludes(), now.excludes(), ChangeCode.EXCLUSION_REMOVED, ChangeCode.EXCLUSION_ADDED, judge);
        modules(
                old.equivalents(),
                now.equivalents(),
                ChangeCode.EQUIVALENCE_REMOVED,
                ChangeCode.EQUIVALENCE_ADDED,
                judge);
        judge.seen("excludes", "equivalents");
        if (!old.parts().equals(now.parts())) {
            judge.add(ChangeCode.STRUCTURE_CHANGED, "parts", parts(old), parts(now));
        }
        judge.seen("parts");
    }

    private static String parts(TrainingModule module) {
        return ValueText.of(module.parts().stream().map(part -> part.module()).toList());
    }

    private static void prerequisite(Optional<Prerequisite> old, Optional<Prerequisite> now, Judge judge) {
        if (old.equals(now)) {
            return;
        }
        boolean wordsOnly = isProse(old) || isProse(now);
        if (wordsOnly && !ruleOf(old).equals(ruleOf(now))) {
            judge.add(ChangeCode.RULE_CHANGED, "prerequisite", dash(old), dash(now));
        } else if (ruleOf(old).equals(ruleOf(now))) {
            judge.add(
                    wordsOnly && !isProse(old) ? ChangeCode.RULE_CHANGED : ChangeCode.REWORDED,
                    wordsOnly && !isProse(old)
                            ? new String[] {"prerequisite", dash(old), dash(now)}
                            : new String[] {"prerequisite"});
        } else {
            judge.rule("prerequisite", ruleOf(old), ruleOf(now));
        }
    }

    /** Returns whether a prerequisite is stated in words only, so that nobody can compute how hard it is. */
    private static boolean isProse(Optional<Prerequisite> stated) {
        return stated.filter(one -> one.requirement().isEmpty() && !one.isNone())
                .isPresent();
    }

    private static Optional<org.innovente.requirement.Requirement> ruleOf(Optional<Prerequisite> stated) {
        return stated.flatMap(Prerequisite::requirement);
    }

    private static void modules(
            List<ModuleId> old, List<ModuleId> now, ChangeCode removed, ChangeCode added, Judge judge) {
        old.stream().filter(id -> !now.contains(id)).forEach(id -> judge.add(removed, id.value()));
        now.stream().filter(id -> !old.contains(id)).forEach(id -> judge.add(added, id.value()));
    }

    static void diploma(Diploma old, Diploma now, Judge judge) {
        judge.lifecycle(old.lifecycle(), now.lifecycle());
        judge.rights(old.rights(), now.rights());
        judge.statement(old.title(), now.title());
        matched(old.outcomes(), now.outcomes(), outcome -> outcome.name().value(), (was, is) -> {
            String name = is.map(NamedOutcome::name)
                    .or(() -> was.map(NamedOutcome::name))
                    .orElseThrow()
                    .value();
            judge.rule(name, was.flatMap(NamedOutcome::requirement), is.flatMap(NamedOutcome::requirement));
            if (!was.map(NamedOutcome::constraints).equals(is.map(NamedOutcome::constraints))
                    || !was.map(NamedOutcome::exclusiveScopes).equals(is.map(NamedOutcome::exclusiveScopes))) {
                boolean none = was.map(NamedOutcome::constraints)
                                .orElse(List.of())
                                .isEmpty()
                        && is.map(NamedOutcome::constraints).orElse(List.of()).isEmpty();
                if (!none) {
                    judge.add(ChangeCode.CONSTRAINTS_CHANGED, name);
                }
            }
            judge.seen(
                    "outcomes[" + name + "]/requirement",
                    "outcomes[" + name + "]/constraints",
                    "outcomes[" + name + "]/exclusive-scopes");
            if (was.isEmpty() || is.isEmpty()) {
                judge.seen("outcomes[" + name + "]");
                judge.add(
                        ChangeCode.STRUCTURE_CHANGED,
                        "outcomes",
                        was.map(o -> name).orElse("-"),
                        is.map(o -> name).orElse("-"));
            }
        });
        if (!old.credits().equals(now.credits())) {
            judge.add(ChangeCode.CREDITS_CHANGED, dash(old.credits()), dash(now.credits()));
        }
        judge.seen("credits");
        judge.outcomes("competencies", old.competencies(), now.competencies(), true);
        judge.entry(old.entryLevel(), now.entryLevel());
        judge.choices("audiences", old.audiences(), now.audiences());
        judge.choices("languages", old.languages(), now.languages());
        matched(old.blocks(), now.blocks(), block -> block.id().value(), (was, is) -> block(was, is, judge));
    }

    private static void block(Optional<Block> was, Optional<Block> is, Judge judge) {
        String name = "blocks[" + is.or(() -> was).orElseThrow().id() + "]";
        if (was.isEmpty() || is.isEmpty()) {
            judge.add(
                    ChangeCode.STRUCTURE_CHANGED,
                    "blocks",
                    was.map(b -> b.id().value()).orElse("-"),
                    is.map(b -> b.id().value()).orElse("-"));
            judge.seen(name);
            return;
        }
        judge.rule(name, was.get().requirement(), is.get().requirement());
        judge.outcomes(
                name + "/competencies", was.get().competencies(), is.get().competencies(), true);
        judge.seen(name + "/requirement");
    }

    static void programme(Programme old, Programme now, Judge judge) {
        judge.lifecycle(old.lifecycle(), now.lifecycle());
        if (!old.placements().equals(now.placements())) {
            judge.add(
                    ChangeCode.STRUCTURE_CHANGED,
                    "placements",
                    ValueText.of(old.placements().stream()
                            .filter(p -> !now.placements().contains(p))
                            .map(p -> p.module())
                            .toList()),
                    ValueText.of(now.placements().stream()
                            .filter(p -> !old.placements().contains(p))
                            .map(p -> p.module())
                            .toList()));
        }
        judge.seen("placements");
    }

    static void framework(CompetencyFramework old, CompetencyFramework now, Judge judge) {
        judge.lifecycle(old.lifecycle(), now.lifecycle());
        judge.rights(old.rights(), now.rights());
        matched(old.scales(), now.scales(), scale -> scale.id().value(), (was, is) -> {
            String name = is.or(() -> was).orElseThrow().id().value();
            List<?> levels = was.map(Judges::levels).orElse(List.of());
            List<?> next = is.map(Judges::levels).orElse(List.of());
            List<?> kept = next.stream().filter(levels::contains).toList();
            if (!levels.equals(kept)) {
                judge.add(ChangeCode.SCALE_CHANGED, name);
                judge.seen("scales[" + name + "]");
            }
        });
    }

    private static List<?> levels(ProficiencyScale scale) {
        return scale.levels().stream().map(level -> level.id()).toList();
    }

    static void competency(Competency old, Competency now, Judge judge) {
        judge.lifecycle(old.lifecycle(), now.lifecycle());
        judge.statement(old.title(), now.title());
        if (!old.parents().equals(now.parents())) {
            judge.add(ChangeCode.REPARENTED, ValueText.of(old.parents()), ValueText.of(now.parents()));
            judge.seen("parents");
        }
    }

    static void agreement(Agreement old, Agreement now, Judge judge) {
        granted("rights", old.rights(), now.rights(), judge);
        granted("grantees", old.grantees(), now.grantees(), judge);
        granted("items", old.items(), now.items(), judge);
    }

    /** Judges a list of an agreement; where rights are not empty by nature, an empty list means everybody or everything. */
    private static void granted(String member, List<?> old, List<?> now, Judge judge) {
        if (old.equals(now)) {
            return;
        }
        boolean emptyMeansAll = !member.equals("rights");
        if (emptyMeansAll && (old.isEmpty() || now.isEmpty())) {
            judge.add(old.isEmpty() ? ChangeCode.RIGHT_WITHDRAWN : ChangeCode.RIGHT_GRANTED, member);
        } else {
            old.stream()
                    .filter(one -> !now.contains(one))
                    .forEach(one -> judge.add(ChangeCode.RIGHT_WITHDRAWN, ValueText.of(one)));
            now.stream()
                    .filter(one -> !old.contains(one))
                    .forEach(one -> judge.add(ChangeCode.RIGHT_GRANTED, ValueText.of(one)));
        }
        judge.seen(member);
    }

    private static String dash(Optional<?> value) {
        return value.map(ValueText::of).orElse("-");
    }

    /** Visits the values of two lists that have one name, in the order of the first list, then those of the second alone. */
    private static <T> void matched(
            List<T> old,
            List<T> now,
            java.util.function.Function<T, String> name,
            BiConsumer<Optional<T>, Optional<T>> visit) {
        Map<String, T> after = new LinkedHashMap<>();
        now.forEach(value -> after.putIfAbsent(name.apply(value), value));
        List<String> visited = new ArrayList<>();
        for (T value : old) {
            String key = name.apply(value);
            if (!visited.contains(key)) {
                visited.add(key);
                Optional<T> match = Optional.ofNullable(after.remove(key));
                if (match.isEmpty() || !match.get().equals(value)) {
                    visit.accept(Optional.of(value), match);
                }
            }
        }
        after.values().forEach(value -> visit.accept(Optional.empty(), Optional.of(value)));
    }
}
