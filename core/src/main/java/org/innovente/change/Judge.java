package org.innovente.change;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.innovente.common.EqfLevel;
import org.innovente.common.Lifecycle;
import org.innovente.common.LifecycleStatus;
import org.innovente.common.LocalizedText;
import org.innovente.common.Rights;
import org.innovente.module.Outcome;
import org.innovente.requirement.Requirement;

/**
 * The findings on one changed thing: judges say what they understand, member by member, and what none of them mentioned becomes a
 * change of wording or of a detail.
 */
final class Judge {
    private static final Set<String> WORDING = Set.of(
            "title",
            "description",
            "objectives",
            "content",
            "expected-results",
            "teaching-methods",
            "support",
            "accessibility",
            "note",
            "outlets",
            "transition",
            "name",
            "code",
            "website",
            "contacts",
            "extensions",
            "identifiers",
            "provenance",
            "alignments",
            "resources",
            "indicators",
            "subjects",
            "activities",
            "legal-basis");

    private static final Set<String> SILENT_LIFECYCLE = Set.of("lifecycle/status");

    private final Scales before;
    private final Scales after;
    private final List<Consequence> consequences = new ArrayList<>();
    private final List<String> judged = new ArrayList<>();

    Judge(Scales before, Scales after) {
        this.before = before;
        this.after = after;
    }

    void add(ChangeCode code, String... arguments) {
        consequences.add(Consequence.of(code, arguments));
    }

    /** Notes that a member, with all that lies in it, has been judged. */
    void seen(String... members) {
        judged.addAll(List.of(members));
    }

    /** Returns all consequences, after adding those of members that nobody judged. */
    List<Consequence> finish(List<MemberChange> changes) {
        for (MemberChange change : changes) {
            String path = change.path();
            if (judged.stream().noneMatch(member -> covers(member, path)) && !SILENT_LIFECYCLE.contains(path)) {
                String member = top(path);
                if (WORDING.contains(member)
                        || path.startsWith("lifecycle/")
                        || path.endsWith("(order)")
                        || isWording(path)) {
                    add(ChangeCode.REWORDED, path);
                } else {
                    add(ChangeCode.DETAIL_CHANGED, path, change.before(), change.after());
                }
            }
        }
        return consequences;
    }

    private static boolean isWording(String path) {
        return WORDING.contains(path.substring(path.lastIndexOf('/') + 1));
    }

    private static boolean covers(String member, String path) {
        return path.equals(member) || (path.startsWith(member) && "[/ ".indexOf(path.charAt(member.length())) >= 0);
    }

    private static String top(String path) {
        int end = 0;
        while (end < path.length() && "[/ ".indexOf(path.charAt(end)) < 0) {
            end++;
        }
        return path.substring(0, end);
    }

    void rule(String name, Optional<Requirement> old, Optional<Requirement> now) {
        if (old.equals(now)) {
            return;
        }
        String was = old.map(RuleText::of).orElse("-");
        String is = now.map(RuleText::of).orElse("-");
        switch (RuleStrength.compare(old, now, this::atLeast)) {
            case SAME -> add(ChangeCode.RULE_REWRITTEN, name);
            case TIGHTER -> add(ChangeCode.RULE_TIGHTENED, name, was, is);
            case LOOSER -> add(ChangeCode.RULE_LOOSENED, name, was, is);
            case OTHER -> add(ChangeCode.RULE_CHANGED, name, was, is);
        }
    }

    private boolean atLeast(
            org.innovente.requirement.CompetencyHeld one, org.innovente.requirement.CompetencyHeld other) {
        if (other.level().isEmpty()) {
            return true;
        }
        return one.level().isPresent()
                && after.compare(
                                        other.framework().isPresent() ? other.framework() : one.framework(),
                                        one.competency(),
                                        one.level().get(),
                                        other.level().get())
                                .orElse(-1)
                        >= 0;
    }

    void statement(LocalizedText old, LocalizedText now) {
        if (!old.equals(now) && TextLikeness.of(old, now) < 0.5) {
            add(ChangeCode.MEANING_CHANGED, ValueText.of(old), ValueText.of(now));
            seen("title");
        }
    }

    void lifecycle(Optional<Lifecycle> old, Optional<Lifecycle> now) {
        Optional<LifecycleStatus> was = old.flatMap(Lifecycle::status);
        Optional<LifecycleStatus> is = now.flatMap(Lifecycle::status);
        if (!was.equals(is) && is.isPresent()) {
            if (was.isPresent() && is.get().compareTo(was.get()) < 0) {
                add(ChangeCode.STATUS_BACK, was.get().toString(), is.get().toString());
            } else {
                switch (is.get()) {
                    case WITHDRAWN -> add(ChangeCode.WITHDRAWN);
                    case DEPRECATED -> add(ChangeCode.DEPRECATED);
                    case PUBLISHED -> add(ChangeCode.PUBLISHED);
                    case DRAFT -> add(ChangeCode.REWORDED, "lifecycle/status");
                }
            }
        }
        List<String> replacements = now.map(Lifecycle::replacedBy).orElse(List.of());
        if (!replacements.isEmpty()
                && !replacements.equals(old.map(Lifecycle::replacedBy).orElse(List.of()))) {
            add(ChangeCode.REPLACED, String.join(", ", replacements));
            seen("lifecycle/replaced-by");
        }
    }

    void rights(Optional<Rights> old, Optional<Rights> now) {
        Optional<String> was = old.flatMap(Rights::licence);
        Optional<String> is = now.flatMap(Rights::licence);
        if (was.isPresent() && !was.equals(is)) {
            add(ChangeCode.LICENCE_CHANGED, was.get(), is.orElse("-"));
            seen("rights/licence");
        }
    }

    void entry(Optional<EqfLevel> old, Optional<EqfLevel> now) {
        if (!old.equals(now)) {
            int was = old.map(EqfLevel::value).orElse(0);
            int is = now.map(EqfLevel::value).orElse(0);
            add(is > was ? ChangeCode.ENTRY_RAISED : ChangeCode.ENTRY_LOWERED, text(old), text(now));
        }
        seen("entry-level");
    }

    private static String text(Optional<?> value) {
        return value.map(Object::toString).orElse("-");
    }

    /** Judges a list of choices; an empty one says nothing, so filling it is a detail. */
    void choices(String member, List<?> old, List<?> now) {
        if (old.isEmpty() || now.isEmpty()) {
            return;
        }
        for (Object value : old) {
            if (!now.contains(value)) {
                add(ChangeCode.CHOICE_REMOVED, member, value.toString());
            }
        }
        for (Object value : now) {
            if (!old.contains(value)) {
                add(ChangeCode.CHOICE_ADDED, member, value.toString());
            }
        }
        seen(member);
    }

    /** Judges competencies at levels: what a module leads to, or what a diploma asks for. */
    void outcomes(String member, List<Outcome> old, List<Outcome> now, boolean targets) {
        Map<String, Outcome> was = byCompetency(old);
        Map<String, Outcome> is = byCompetency(now);
        was.forEach((name, outcome) -> {
            Outcome next = is.get(name);
            if (next == null) {
                add(targets ? ChangeCode.TARGET_REMOVED : ChangeCode.OUTCOME_REMOVED, name);
            } else if (!outcome.level().equals(next.level())) {
                level(name, outcome, next, targets);
            }
        });
        is.forEach((name, outcome) -> {
            if (!was.containsKey(name)) {
                add(targets ? ChangeCode.TARGET_ADDED : ChangeCode.OUTCOME_ADDED, name);
            }
        });
        if (!was.equals(is)) {
            seen(member);
        }
    }

    private void level(String name, Outcome old, Outcome now, boolean targets) {
        boolean raised = old.level().isEmpty()
                || (now.level().isPresent()
                        && after.compare(
                                                now.framework(),
                                                now.competency(),
                                                now.level().get(),
                                                old.level().get())
                                        .orElseGet(() -> before.compare(
                                                        old.framework(),
                                                        old.competency(),
                                                        now.level().get(),
                                                        old.level().get())
                                                .orElse(-1))
                                > 0);
        ChangeCode code = raised
                ? (targets ? ChangeCode.TARGET_RAISED : ChangeCode.LEVEL_RAISED)
                : (targets ? ChangeCode.TARGET_LOWERED : ChangeCode.LEVEL_LOWERED);
        add(code, name, text(old.level()), text(now.level()));
    }

    private static Map<String, Outcome> byCompetency(List<Outcome> outcomes) {
        Map<String, Outcome> map = new LinkedHashMap<>();
        outcomes.forEach(
                outcome -> map.putIfAbsent(ValueText.text(outcome.framework(), outcome.competency()), outcome));
        return map;
    }
}
