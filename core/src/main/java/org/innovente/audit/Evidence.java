package org.innovente.audit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.innovente.common.AchievementSource;
import org.innovente.common.Credits;
import org.innovente.common.ItemKind;
import org.innovente.common.ModuleId;
import org.innovente.internal.Names;
import org.innovente.learner.Achievement;
import org.innovente.module.TrainingModule;
import org.jspecify.annotations.NullUnmarked;

/** One achievement as the rules see it, after attempts, decisions and derivations; one instance belongs to one audit. */
@NullUnmarked
final class Evidence {
    final Achievement achievement;
    final Optional<TrainingModule> module;
    final Mark mark;
    /** Whether it counts as achieved in the layer: yes, no, or not known. */
    final byte counts;
    /** Why it does not count, where it does not. */
    final Reason reason;

    final boolean derived;
    /** Why what only looks passes it over, where one that excludes it is read instead. */
    Reason passedOver;

    int index = -1;
    private Optional<ModuleId> moduleId;

    Evidence(
            Achievement achievement,
            Optional<TrainingModule> module,
            Mark mark,
            byte counts,
            Reason reason,
            boolean derived) {
        this.achievement = achievement;
        this.module = module;
        this.mark = mark;
        this.counts = counts;
        this.reason = reason;
        this.derived = derived;
    }

    Evidence without(Reason why) {
        return new Evidence(achievement, module, mark, Kleene.NO, why, derived);
    }

    String id() {
        return achievement.id().value();
    }

    Optional<ModuleId> moduleId() {
        if (moduleId == null) {
            moduleId = achievement.item().kind() == ItemKind.MODULE
                            && Names.isIdentifier(achievement.item().id())
                    ? Optional.of(new ModuleId(achievement.item().id()))
                    : Optional.empty();
        }
        return moduleId;
    }

    /** Returns the credits, those of the module where the achievement has none; empty when they are unknown. */
    Optional<Credits> credits() {
        Optional<? extends Credits> own = achievement.credits();
        if (own.isPresent()) {
            return Optional.of(own.get());
        }
        if (achievement.source().filter(s -> s == AchievementSource.POSITIONING).isPresent()) {
            return Optional.of(Credits.NONE);
        }
        if (achievement.item().kind() != ItemKind.MODULE) {
            return Optional.of(Credits.NONE);
        }
        return module.flatMap(TrainingModule::credits);
    }

    Optional<BigDecimal> quantity(Optional<String> unit) {
        return unit.isEmpty() || unit.equals(achievement.unit())
                ? achievement.quantity()
                : Optional.of(BigDecimal.ZERO);
    }

    /** Returns the values of an attribute, or null when it is not known; see the selector table of the format. */
    List<String> attribute(String name, Map<String, List<String>> facts) {
        List<String> own = achievement.attributes().get(name);
        if (!own.isEmpty()) {
            return own;
        }
        if (name.startsWith("fact:")) {
            return facts.getOrDefault(name.substring(5), List.of());
        }
        return switch (name) {
            case "module" -> moduleId().map(m -> List.of(m.value())).orElse(List.of());
            case "kind" -> List.of(achievement.item().kind().wire());
            case "item" -> List.of(achievement.item().id());
            case "subject" -> moduleId().map(m -> List.of(subject(code(m)))).orElse(List.of());
            case "number" -> moduleId().map(m -> number(code(m))).orElse(List.of());
            case "level" ->
                module.isEmpty()
                        ? List.of()
                        : module.get()
                                .eqfLevel()
                                .map(l -> List.of(l.toString()))
                                .orElse(null);
            case "category" ->
                credits()
                        .map(c -> c.amounts().entrySet().stream()
                                .filter(entry -> entry.getValue().signum() > 0)
                                .map(entry -> entry.getKey().value())
                                .toList())
                        .orElse(null);
            case "partner" ->
                achievement
                        .partner()
                        .map(p -> List.of(p.value()))
                        .orElseGet(() -> module.flatMap(TrainingModule::provider)
                                .map(p -> List.of(p.value()))
                                .orElse(List.of()));
            case "mode" ->
                only(module.map(
                        m -> m.deliveryModes().stream().map(Object::toString).toList()));
            case "language" ->
                only(module.map(
                        m -> m.languages().stream().map(Object::toString).toList()));
            case "term" -> achievement.term().map(List::of).orElse(List.of());
            case "type" ->
                module.flatMap(TrainingModule::type)
                        .map(t -> List.of(t.value()))
                        .orElse(List.of());
            case "source" -> List.of(source().wire());
            case "status" -> List.of(achievement.status().wire());
            case "grade" -> achievement.grade().map(List::of).orElse(null);
            case "credits" ->
                credits().map(c -> List.of(c.total().toPlainString())).orElse(null);
            default -> List.of();
        };
    }

    AchievementSource source() {
        return achievement.source().orElse(AchievementSource.RESIDENT);
    }

    private String code(ModuleId id) {
        return module.flatMap(TrainingModule::code).orElse(id.value());
    }

    /** One value is known; several leave open which one it was; none says nothing. */
    private static List<String> only(Optional<List<String>> values) {
        return values.isPresent() && values.get().size() == 1 ? values.get() : null;
    }

    private static String subject(String code) {
        int end = 0;
        while (end < code.length() && !Character.isDigit(code.charAt(end))) {
            end++;
        }
        return code.substring(0, end).strip();
    }

    private static List<String> number(String code) {
        List<String> found = new ArrayList<>();
        int from = -1;
        for (int i = 0; i <= code.length(); i++) {
            boolean digit = i < code.length() && code.charAt(i) >= '0' && code.charAt(i) <= '9';
            if (digit && from < 0) {
                from = i;
            }
            if (!digit && from >= 0) {
                found.add(code.substring(from, i));
                return found;
            }
        }
        return found;
    }
}
