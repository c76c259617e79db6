package org.innovente.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.innovente.catalogue.Catalogue;
import org.innovente.common.BlockId;
import org.innovente.common.CompetencyId;
import org.innovente.common.DiplomaId;
import org.innovente.common.FrameworkId;
import org.innovente.common.ItemKind;
import org.innovente.common.LevelId;
import org.innovente.competency.Competency;
import org.innovente.competency.CompetencyFramework;
import org.innovente.competency.ProficiencyLevel;
import org.innovente.competency.ProficiencyScale;
import org.innovente.diploma.Block;
import org.innovente.diploma.Diploma;
import org.innovente.internal.Names;
import org.innovente.learner.AttestedCompetency;
import org.innovente.learner.LearnerRecord;
import org.innovente.module.Outcome;
import org.innovente.requirement.CompetencyHeld;
import org.jspecify.annotations.NullUnmarked;

/** The competencies that a learner holds: attested, or from the outcomes of what has been passed. */
@NullUnmarked
final class Competencies {

    private record Held(
            CompetencyId competency,
            Optional<FrameworkId> framework,
            Optional<LevelId> level,
            byte sure,
            Evidence from) {}

    private final Catalogue catalogue;
    private final ExactMatches exact;
    private final List<Held> held = new ArrayList<>();

    Competencies(CompiledOutcome compiled, LearnerRecord record, AuditOptions options, List<Evidence> evidences) {
        catalogue = compiled.catalogue;
        exact = compiled.exact;
        for (AttestedCompetency one : record.competencies()) {
            byte sure = one.period().isEmpty()
                    ? Kleene.YES
                    : options.asOf().isPresent()
                            ? Kleene.of(
                                    one.period().get().contains(options.asOf().get()))
                            : one.period().get().end().isPresent() ? Kleene.UNKNOWN : Kleene.YES;
            add(one.competency(), one.framework().map(f -> f), one.level().map(l -> l), sure, null);
        }
        for (Evidence one : evidences) {
            if (one.counts != Kleene.NO) {
                read(one);
            }
        }
    }

    private void read(Evidence one) {
        ItemKind kind = one.achievement.item().kind();
        String id = one.achievement.item().id();
        if (!Names.isIdentifier(id)) {
            return;
        }
        if (kind == ItemKind.COMPETENCY) {
            add(
                    new CompetencyId(id),
                    one.achievement.item().framework().map(f -> f),
                    one.achievement.item().level().map(l -> l),
                    one.counts,
                    one);
        } else if (kind == ItemKind.MODULE) {
            one.module.ifPresent(m -> addAll(m.outcomes(), one));
        } else if (kind == ItemKind.BLOCK) {
            catalogue
                    .index()
                    .findBlock(new BlockId(id))
                    .map(Block::competencies)
                    .ifPresent(list -> addAll(list, one));
        } else if (kind == ItemKind.DIPLOMA) {
            catalogue.findDiploma(new DiplomaId(id)).map(Diploma::competencies).ifPresent(list -> addAll(list, one));
        }
    }

    private void addAll(List<Outcome> outcomes, Evidence from) {
        for (Outcome outcome : outcomes) {
            add(
                    outcome.competency(),
                    outcome.framework().map(f -> f),
                    outcome.level().map(l -> l),
                    from.counts,
                    from);
        }
    }

    private void add(
            CompetencyId competency,
            Optional<FrameworkId> framework,
            Optional<LevelId> level,
            byte sure,
            Evidence from) {
        if (sure != Kleene.NO) {
            held.add(
                    new Held(competency, catalogue.index().resolveFramework(framework, competency), level, sure, from));
        }
    }

    /** Returns whether a competency is held at the level asked for, and notes from what. */
    byte holds(CompetencyHeld rule, NodeState state) {
        Optional<FrameworkId> framework =
                catalogue.index().resolveFramework(rule.framework().map(f -> f), rule.competency());
        byte result = Kleene.NO;
        if (framework.isEmpty()) {
            // What no framework defines, or several do, is a reference that leads nowhere: it is never met.
            return result;
        }
        for (Held one : held) {
            boolean itself = one.competency.equals(rule.competency()) && one.framework.equals(framework);
            if (itself || exact.areSame(framework, rule.competency(), one.framework, one.competency)) {
                byte reached = Kleene.and(one.sure, reaches(one, rule));
                if (reached == Kleene.YES && one.from != null && !state.observed.contains(one.from)) {
                    List<Evidence> more = new ArrayList<>(state.observed);
                    more.add(one.from);
                    state.observed = List.copyOf(more);
                }
                result = Kleene.or(result, reached);
            }
        }
        if (result == Kleene.UNKNOWN) {
            state.remark =
                    new Remark(Remark.Code.MARK_MISSING, rule.competency().value());
        }
        return result;
    }

    /** Levels of another competency that is the same count by their names; a level that nobody states is the lowest for sure. */
    private byte reaches(Held one, CompetencyHeld rule) {
        if (rule.level().isEmpty()) {
            return Kleene.YES;
        }
        int asked = place(one.framework, one.competency, rule.level().get());
        int reached = one.level.isEmpty() ? -1 : place(one.framework, one.competency, one.level.get());
        if (one.level.isPresent() && one.level.get().equals(rule.level().get())) {
            return Kleene.YES;
        }
        if (asked >= 0 && reached >= 0) {
            return Kleene.of(reached >= asked);
        }
        return asked == 0 ? Kleene.YES : Kleene.UNKNOWN;
    }

    private int place(Optional<FrameworkId> framework, CompetencyId competency, LevelId level) {
        Optional<CompetencyFramework> found =
                framework.flatMap(f -> catalogue.index().findFramework(f));
        if (found.isEmpty()) {
            return -1;
        }
        Optional<Competency> own = catalogue.index().findCompetency(framework.get(), competency);
        for (ProficiencyScale scale : found.get().scales()) {
            boolean meant = own.flatMap(Competency::scale)
                    .map(s -> s.equals(scale.id()))
                    .orElseGet(() -> found.get()
                            .defaultScale()
                            .map(s -> s.equals(scale.id()))
                            .orElse(found.get().scales().size() == 1));
            if (meant) {
                List<ProficiencyLevel> levels = scale.levels();
                for (int i = 0; i < levels.size(); i++) {
                    if (levels.get(i).id().equals(level)) {
                        return i;
                    }
                }
            }
        }
        return -1;
    }
}
