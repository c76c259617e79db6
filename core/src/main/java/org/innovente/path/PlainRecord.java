package org.innovente.path;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.innovente.common.BlockId;
import org.innovente.common.CompetencyId;
import org.innovente.common.DiplomaId;
import org.innovente.common.FrameworkId;
import org.innovente.common.Grade;
import org.innovente.common.GradeScaleId;
import org.innovente.common.ItemKind;
import org.innovente.common.LevelId;
import org.innovente.common.ModuleId;
import org.innovente.internal.Names;
import org.innovente.learner.Achievement;
import org.innovente.learner.AchievementStatus;
import org.innovente.learner.AttestedCompetency;
import org.innovente.learner.Decision;
import org.innovente.learner.LearnerRecord;
import org.innovente.learner.Substitute;
import org.innovente.learner.Waive;
import org.innovente.module.Outcome;

/** What a learner brings, as a checker reads it: only what holds for sure on the day of the question. */
final class PlainRecord {
    /** A competency that is held beside the modules, with its level where one is stated. */
    record Topped(PlainWorld.Topic topic, Optional<LevelId> level, boolean given) {}

    final LearnerState state;
    final List<Achievement> achievements = new ArrayList<>();
    final Set<ModuleId> held = new LinkedHashSet<>();
    final Set<String> onRecord = new HashSet<>();
    final Set<String> given;
    final Set<String> waived = new HashSet<>();
    final List<Topped> competencies = new ArrayList<>();
    private final PlainWorld world;

    PlainRecord(PlainWorld world, LearnerState state) {
        this.world = world;
        this.state = state;
        given = new LinkedHashSet<>(state.given());
        for (String id : given) {
            if (!Names.isIdentifier(id)) {
                continue;
            }
            if (world.module(new ModuleId(id)).isPresent()) {
                held.add(new ModuleId(id));
            } else {
                given(id);
            }
        }
        state.record().ifPresent(this::read);
    }

    private void given(String id) {
        int at = id.lastIndexOf('@');
        String name = at < 0 ? id : id.substring(0, at);
        String stated = at < 0 ? "" : id.substring(at + 1);
        if (Names.isIdentifier(name) && (stated.isEmpty() || Names.isIdentifier(stated))) {
            Optional<LevelId> level = stated.isEmpty() ? Optional.empty() : Optional.of(new LevelId(stated));
            add(Optional.empty(), new CompetencyId(name), level, true);
        }
    }

    private void read(LearnerRecord record) {
        for (Achievement own : record.achievements()) {
            if (own.status() == AchievementStatus.ACHIEVED && valid(own.expires())) {
                achievements.add(own);
                onRecord.add(own.item().id());
                acquire(own);
            }
        }
        List<Achievement> best = new Attempts(world.catalogue).best(achievements);
        achievements.clear();
        achievements.addAll(best);
        for (AttestedCompetency own : record.competencies()) {
            boolean now = own.period().isEmpty()
                    || (state.asOf().isPresent()
                            ? own.period().get().contains(state.asOf().get())
                            : own.period().get().end().isEmpty());
            if (now) {
                add(own.framework(), own.competency(), own.level(), false);
            }
        }
        for (Decision decision : record.decisions()) {
            if (!valid(decision.expires())) {
                continue;
            }
            if (decision instanceof Waive waive) {
                waived.add(waive.node());
            } else if (decision instanceof Substitute instead
                    && instead.item().kind() == ItemKind.MODULE
                    && Names.isIdentifier(instead.item().id())) {
                ModuleId wanted = new ModuleId(instead.item().id());
                if (onRecord.contains(instead.by().id()) && world.module(wanted).isPresent()) {
                    held.add(wanted);
                }
            }
        }
    }

    private void acquire(Achievement own) {
        if (!Names.isIdentifier(own.item().id())) {
            return;
        }
        switch (own.item().kind()) {
            case MODULE -> world.module(new ModuleId(own.item().id())).ifPresent(module -> held.add(module.id()));
            case COMPETENCY ->
                add(
                        own.item().framework(),
                        new CompetencyId(own.item().id()),
                        own.item().level(),
                        false);
            case BLOCK ->
                world.catalogue
                        .index()
                        .findBlock(new BlockId(own.item().id()))
                        .ifPresent(block -> addAll(block.competencies()));
            case DIPLOMA ->
                world.catalogue
                        .findDiploma(new DiplomaId(own.item().id()))
                        .ifPresent(diploma -> addAll(diploma.competencies()));
            default -> {
                // Whatever else was achieved leads to no competency.
            }
        }
    }

    private void addAll(List<Outcome> outcomes) {
        outcomes.forEach(each -> add(each.framework(), each.competency(), each.level(), false));
    }

    private void add(Optional<FrameworkId> framework, CompetencyId competency, Optional<LevelId> level, boolean byId) {
        world.topic(framework, competency).ifPresent(topic -> competencies.add(new Topped(topic, level, byId)));
    }

    /** Returns whether something that lasts until a day lasts on the day of the question. */
    boolean valid(Optional<LocalDate> lastDay) {
        return lastDay.isEmpty()
                || state.asOf().isPresent()
                        && !lastDay.get().isBefore(state.asOf().get());
    }

    /** Returns whether a module was passed with a grade; who only names it is taken at their word. */
    Tri passedWith(ModuleId id, String wanted, Optional<GradeScaleId> scale) {
        Tri best = Tri.of(given.contains(id.value()));
        boolean graded = false;
        for (Achievement own : achievements) {
            if (own.item().kind() == ItemKind.MODULE && own.item().id().equals(id.value())) {
                best = best.or(reaches(own.grade(), wanted, scale.or(own::scale)));
                graded = true;
            }
        }
        // Held without having been achieved: it stands in for what somebody else achieved.
        return graded || !held.contains(id) ? best : Tri.YES;
    }

    /** Returns whether a grade reaches another: marks as numbers, others by their place on the scale. */
    Tri reaches(Optional<String> own, String wanted, Optional<GradeScaleId> scale) {
        if (own.isEmpty()) {
            return Tri.MAYBE;
        }
        Optional<BigDecimal> mark = PlainSelectors.number(own.get());
        Optional<BigDecimal> least = PlainSelectors.number(wanted);
        if (mark.isPresent() && least.isPresent()) {
            return Tri.of(mark.get().compareTo(least.get()) >= 0);
        }
        boolean passed = false;
        boolean known = false;
        boolean reached = false;
        for (Grade grade : scale.flatMap(world.catalogue.index()::findGradeScale)
                .map(found -> found.grades())
                .orElse(List.of())) {
            passed |= grade.code().equals(wanted);
            if (!known && grade.code().equals(own.get())) {
                known = true;
                reached = passed;
            }
        }
        return known && passed ? Tri.of(reached) : own.get().equals(wanted) ? Tri.YES : Tri.MAYBE;
    }
}
