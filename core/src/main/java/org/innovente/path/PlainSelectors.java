package org.innovente.path;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.innovente.common.AchievementSource;
import org.innovente.common.ItemKind;
import org.innovente.common.ModuleId;
import org.innovente.internal.Names;
import org.innovente.learner.Achievement;
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

/** Whether a selector matches a module to be taken, or an achievement: as a checker reads it. */
final class PlainSelectors implements Selector.Visitor<Tri> {
    private final PlainRecord record;
    private final PlainWorld world;
    private final Optional<TrainingModule> module;
    private final Optional<Achievement> achievement;

    PlainSelectors(PlainWorld world, PlainRecord record, TrainingModule module) {
        this.world = world;
        this.record = record;
        this.module = Optional.of(module);
        achievement = Optional.empty();
    }

    PlainSelectors(PlainWorld world, PlainRecord record, Achievement achievement) {
        this.world = world;
        this.record = record;
        this.achievement = Optional.of(achievement);
        module = namesModule(achievement)
                ? world.module(new ModuleId(achievement.item().id()))
                : Optional.empty();
    }

    private static boolean namesModule(Achievement achievement) {
        return achievement.item().kind() == ItemKind.MODULE
                && Names.isIdentifier(achievement.item().id());
    }

    static Optional<BigDecimal> number(String text) {
        try {
            return Optional.of(new BigDecimal(text));
        } catch (NumberFormatException word) {
            return Optional.empty();
        }
    }

    /** Returns the values of an attribute; empty where they are not known. */
    Optional<List<String>> values(String attribute) {
        if (achievement.isEmpty()) {
            return switch (attribute) {
                case "source" -> Optional.of(List.of(AchievementSource.RESIDENT.wire()));
                case "status" -> Optional.of(List.of("achieved"));
                default -> module.flatMap(found -> ofModule(found, attribute));
            };
        }
        Achievement own = achievement.get();
        List<String> stated = own.attributes().get(attribute);
        if (!stated.isEmpty()) {
            return Optional.of(stated);
        }
        Optional<List<String>> known = switch (attribute) {
            case "module" -> Optional.of(namesModule(own) ? List.of(own.item().id()) : List.of());
            case "kind" -> Optional.of(List.of(own.item().kind().wire()));
            case "item" -> Optional.of(List.of(own.item().id()));
            case "source" ->
                Optional.of(
                        List.of(own.source().orElse(AchievementSource.RESIDENT).wire()));
            case "status" -> Optional.of(List.of(own.status().wire()));
            case "term" -> Optional.of(own.term().stream().toList());
            case "partner" -> own.partner().map(partner -> List.of(partner.value()));
            case "category" ->
                own.credits()
                        .map(credits -> credits.amounts().keySet().stream()
                                .map(Object::toString)
                                .toList());
            default -> Optional.empty();
        };
        return Optional.of(known.orElseGet(
                () -> module.flatMap(found -> ofModule(found, attribute)).orElse(List.of())));
    }

    private static Optional<List<String>> ofModule(TrainingModule module, String attribute) {
        List<String> found = new ArrayList<>();
        switch (attribute) {
            case "module", "item" -> found.add(module.id().value());
            case "kind" -> found.add(ItemKind.MODULE.wire());
            case "type" -> module.type().ifPresent(each -> found.add(each.value()));
            case "level" -> module.eqfLevel().ifPresent(each -> found.add(each.toString()));
            case "subject" ->
                found.add(printed(module).replaceFirst("(?s)[0-9].*", "").strip());
            case "number" ->
                found.add(printed(module).replaceFirst("^[^0-9]*", "").replaceFirst("(?s)[^0-9].*", ""));
            case "category" -> {
                if (module.credits().isEmpty()) {
                    return Optional.empty();
                }
                module.credits().get().amounts().keySet().forEach(each -> found.add(each.value()));
            }
            case "partner" -> {
                if (module.provider().isEmpty()) {
                    return Optional.empty();
                }
                found.add(module.provider().get().value());
            }
            case "mode", "language" -> {
                if (attribute.equals("mode")) {
                    module.deliveryModes().forEach(each -> found.add(each.value()));
                } else {
                    module.languages().forEach(each -> found.add(each.value()));
                }
                // What is not stated is not known.
                return found.isEmpty() ? Optional.empty() : Optional.of(found);
            }
            default -> {
                return Optional.empty();
            }
        }
        return Optional.of(found);
    }

    private static String printed(TrainingModule module) {
        return module.code().orElse(module.id().value());
    }

    private interface Test {
        boolean holds(String value);
    }

    private Tri any(String attribute, Test test) {
        Optional<List<String>> known = values(attribute);
        if (known.isEmpty()) {
            return Tri.MAYBE;
        }
        boolean found = false;
        for (String value : known.get()) {
            found |= test.holds(value);
        }
        return Tri.of(found);
    }

    @Override
    public Tri visit(EveryAchievement value) {
        return Tri.YES;
    }

    @Override
    public Tri visit(AllSelectors value) {
        return value.children().stream().map(child -> child.accept(this)).reduce(Tri.YES, Tri::and);
    }

    @Override
    public Tri visit(AnySelector value) {
        return value.children().stream().map(child -> child.accept(this)).reduce(Tri.NO, Tri::or);
    }

    @Override
    public Tri visit(NotSelector value) {
        return value.child().accept(this).not();
    }

    @Override
    public Tri visit(AttributeIn value) {
        return any(value.attribute(), value.values()::contains);
    }

    @Override
    public Tri visit(AttributeRange value) {
        return any(value.attribute(), text -> {
            Optional<BigDecimal> number = number(text);
            return number.isPresent()
                    && (value.min().isEmpty()
                            || number.get().compareTo(value.min().get()) >= 0)
                    && (value.max().isEmpty()
                            || number.get().compareTo(value.max().get()) <= 0);
        });
    }

    @Override
    public Tri visit(AttributeMatches value) {
        return any(value.attribute(), text -> matches(value.pattern(), text));
    }

    /** The prefixes of the text that the pattern matches so far, one character of the pattern after another. */
    private static boolean matches(String pattern, String text) {
        boolean[] prefixes = new boolean[text.length() + 1];
        prefixes[0] = true;
        for (char c : pattern.toCharArray()) {
            boolean[] next = new boolean[prefixes.length];
            for (int i = 0; i < prefixes.length; i++) {
                next[i] = c == '*'
                        ? prefixes[i] || i > 0 && next[i - 1]
                        : i > 0 && prefixes[i - 1] && (c == '?' || c == text.charAt(i - 1));
            }
            prefixes = next;
        }
        return prefixes[text.length()];
    }

    @Override
    public Tri visit(AttributePresent value) {
        Optional<List<String>> known = values(value.attribute());
        return known.isEmpty() ? Tri.MAYBE : Tri.of(!known.get().isEmpty());
    }

    @Override
    public Tri visit(ModuleIn value) {
        if (achievement.isPresent() && !namesModule(achievement.get())) {
            return Tri.NO;
        }
        ModuleId own = module.map(TrainingModule::id)
                .orElseGet(() -> new ModuleId(achievement.orElseThrow().item().id()));
        return Tri.of(
                value.modules().contains(own) || world.equivalents(own).stream().anyMatch(value.modules()::contains));
    }

    @Override
    public Tri visit(GradeAtLeast value) {
        // A path supposes that a module is passed as it should be.
        return achievement
                .map(own ->
                        record.reaches(own.grade(), value.grade(), value.scale().or(own::scale)))
                .orElse(Tri.YES);
    }

    @Override
    public Tri visit(LevelAtLeast value) {
        return any("level", text -> Integer.parseInt(text) >= value.level().value());
    }

    @Override
    public Tri visit(SourceIn value) {
        AchievementSource own = achievement.flatMap(Achievement::source).orElse(AchievementSource.RESIDENT);
        return Tri.of(value.sources().contains(own));
    }

    @Override
    public Tri visit(PeriodWithin value) {
        if (achievement.isEmpty() || achievement.get().period().isEmpty()) {
            return Tri.MAYBE;
        }
        var own = achievement.get().period().get();
        boolean late = value.period().start().isPresent()
                && (own.start().isEmpty()
                        || own.start().get().isBefore(value.period().start().get()));
        boolean over = value.period().end().isPresent()
                && (own.end().isEmpty()
                        || own.end().get().isAfter(value.period().end().get()));
        return Tri.of(!late && !over);
    }

    @Override
    public Tri visit(OpaqueSelector value) {
        return Tri.MAYBE;
    }
}
