package org.innovente.path;

import java.util.List;
import java.util.Optional;
import org.innovente.catalogue.Catalogue;
import org.innovente.common.AchievementSource;
import org.innovente.common.ItemKind;
import org.innovente.common.ModuleId;
import org.innovente.common.Period;
import org.innovente.internal.Names;
import org.innovente.learner.Achievement;
import org.innovente.module.TrainingModule;
import org.innovente.requirement.GradeAtLeast;
import org.innovente.requirement.PeriodWithin;
import org.innovente.requirement.Selector;
import org.innovente.requirement.SourceIn;

/** What selectors see of a module that may still be taken, and of an achievement. */
final class Subjects {
    private final Catalogue catalogue;
    private final GradeOrder grades;

    Subjects(Catalogue catalogue) {
        this.catalogue = catalogue;
        grades = new GradeOrder(catalogue);
    }

    Selection.Subject module(TrainingModule module) {
        return new OfModule(module);
    }

    Selection.Subject achievement(Achievement achievement) {
        return new OfAchievement(achievement);
    }

    private static Optional<List<String>> ofModule(TrainingModule module, String attribute) {
        String printed = module.code().orElse(module.id().value());
        return switch (attribute) {
            case "module", "item" -> Optional.of(List.of(module.id().value()));
            // As audits read it: what kind of item was achieved, not what kind of module it is.
            case "kind" -> Optional.of(List.of(ItemKind.MODULE.wire()));
            case "type" ->
                Optional.of(module.type().map(t -> List.of(t.value())).orElse(List.of()));
            case "subject" ->
                Optional.of(List.of(printed.substring(0, digits(printed, 0)).strip()));
            case "number" -> Optional.of(List.of(numberOf(printed)));
            case "level" ->
                Optional.of(module.eqfLevel().map(l -> List.of(l.toString())).orElse(List.of()));
            case "category" ->
                module.credits()
                        .map(credits -> credits.amounts().keySet().stream()
                                .map(c -> c.value())
                                .toList());
            case "partner" -> module.provider().map(p -> List.of(p.value()));
            case "mode" ->
                known(module.deliveryModes().stream().map(m -> m.value()).toList());
            case "language" ->
                known(module.languages().stream().map(l -> l.value()).toList());
            default -> Optional.empty();
        };
    }

    private static Optional<List<String>> known(List<String> values) {
        return values.isEmpty() ? Optional.empty() : Optional.of(values);
    }

    private static int digits(String text, int from) {
        int at = from;
        while (at < text.length() && !(text.charAt(at) >= '0' && text.charAt(at) <= '9')) {
            at++;
        }
        return at;
    }

    private static String numberOf(String text) {
        int from = digits(text, 0);
        int to = from;
        while (to < text.length() && text.charAt(to) >= '0' && text.charAt(to) <= '9') {
            to++;
        }
        return text.substring(from, to);
    }

    private final class OfModule implements Selection.Subject {
        private final TrainingModule module;

        OfModule(TrainingModule module) {
            this.module = module;
        }

        @Override
        public Optional<List<String>> values(String attribute) {
            return switch (attribute) {
                case "source" -> Optional.of(List.of(AchievementSource.RESIDENT.wire()));
                case "status" -> Optional.of(List.of("achieved"));
                default -> ofModule(module, attribute);
            };
        }

        @Override
        public boolean isOneOf(List<ModuleId> modules) {
            return counts(module.id(), modules);
        }

        @Override
        public Tri obtained(Selector selector) {
            // A path supposes that a module is passed as it should be; when that will be is not known.
            return selector instanceof GradeAtLeast
                    ? Tri.YES
                    : selector instanceof SourceIn from
                            ? Tri.of(from.sources().contains(AchievementSource.RESIDENT))
                            : Tri.MAYBE;
        }
    }

    /** A module counts as those that it names as its equivalents, and as those that name it. */
    private boolean counts(ModuleId id, List<ModuleId> modules) {
        return modules.contains(id)
                || equivalents(id).stream().anyMatch(modules::contains)
                || modules.stream().anyMatch(wanted -> equivalents(wanted).contains(id));
    }

    private List<ModuleId> equivalents(ModuleId id) {
        return catalogue.findModule(id).map(TrainingModule::equivalents).orElse(List.of());
    }

    private final class OfAchievement implements Selection.Subject {
        private final Achievement achievement;

        OfAchievement(Achievement achievement) {
            this.achievement = achievement;
        }

        private boolean isModule() {
            return achievement.item().kind() == ItemKind.MODULE
                    && Names.isIdentifier(achievement.item().id());
        }

        private Optional<TrainingModule> module() {
            return isModule()
                    ? catalogue.findModule(new ModuleId(achievement.item().id()))
                    : Optional.empty();
        }

        @Override
        public Optional<List<String>> values(String attribute) {
            List<String> own = achievement.attributes().get(attribute);
            if (!own.isEmpty()) {
                return Optional.of(own);
            }
            Optional<List<String>> known = switch (attribute) {
                case "module" ->
                    Optional.of(isModule() ? List.of(achievement.item().id()) : List.of());
                case "kind" -> Optional.of(List.of(achievement.item().kind().wire()));
                case "item" -> Optional.of(List.of(achievement.item().id()));
                case "source" -> Optional.of(List.of(source().wire()));
                case "status" -> Optional.of(List.of(achievement.status().wire()));
                case "term" -> Optional.of(achievement.term().map(List::of).orElse(List.of()));
                case "partner" -> achievement.partner().map(p -> List.of(p.value()));
                case "category" ->
                    achievement
                            .credits()
                            .map(c -> c.amounts().keySet().stream()
                                    .map(k -> k.value())
                                    .toList());
                default -> Optional.empty();
            };
            return known.or(() -> module().flatMap(found -> ofModule(found, attribute)))
                    .or(() -> Optional.of(List.of()));
        }

        private AchievementSource source() {
            return achievement.source().orElse(AchievementSource.RESIDENT);
        }

        @Override
        public boolean isOneOf(List<ModuleId> modules) {
            return isModule() && counts(new ModuleId(achievement.item().id()), modules);
        }

        @Override
        public Tri obtained(Selector selector) {
            if (selector instanceof GradeAtLeast grade) {
                return grades.reaches(
                        achievement.grade(), grade.grade(), grade.scale().or(achievement::scale));
            }
            if (selector instanceof SourceIn from) {
                return Tri.of(from.sources().contains(source()));
            }
            return achievement
                    .period()
                    .map(own -> selector instanceof PeriodWithin wanted ? within(own, wanted.period()) : Tri.MAYBE)
                    .orElse(Tri.MAYBE);
        }
    }

    private static Tri within(Period own, Period wanted) {
        boolean starts = wanted.start().isEmpty()
                || own.start().map(day -> !day.isBefore(wanted.start().get())).orElse(false);
        boolean ends = wanted.end().isEmpty()
                || own.end().map(day -> !day.isAfter(wanted.end().get())).orElse(false);
        return Tri.of(starts && ends);
    }
}
