package org.innovente.validation.facts;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.innovente.common.CompetencyId;
import org.innovente.common.FrameworkId;
import org.innovente.module.Assessment;
import org.innovente.module.Outcome;
import org.innovente.module.OutcomeRole;
import org.innovente.module.TrainingModule;
import org.innovente.validation.CatalogueFacts;

/**
 * Which modules develop and assess each competency, and how far. An outcome without a stated role counts as taught, and
 * as assessed where the module has an assessment that does not say what it gives evidence of. Lookups take constant time.
 */
public final class CompetencyUse {

    private static final Use NONE = new Use();

    private final Map<FrameworkId, Map<CompetencyId, Use>> uses = new HashMap<>();
    private final Levels levels;
    private boolean untaught;

    /** What modules do with one competency. Not changed after the index is complete. */
    public static final class Use {

        private int taught = -1;
        private int assessed = -1;
        private int level = -1;
        private int best = -1;
        private boolean unknownLevel;

        /** Returns the position of the first module that teaches or practises it; -1 when none does. */
        public int taught() {
            return taught;
        }

        /** Returns the position of the first module that assesses it; -1 when none does. */
        public int assessed() {
            return assessed;
        }

        /** Returns the highest place on its scale that a module reaches, from 0; -1 when no level is stated. */
        public int level() {
            return level;
        }

        /** Returns the position of the first module that reaches the highest level, or else that has to do with it; -1 when none does. */
        public int best() {
            return best;
        }

        /** Returns whether some module states it without a level that can be found. */
        public boolean hasUnknownLevel() {
            return unknownLevel;
        }

        /** Returns whether a module has anything to do with it. */
        public boolean isUsed() {
            return taught >= 0 || assessed >= 0;
        }
    }

    private CompetencyUse(CatalogueFacts facts) {
        levels = facts.derived(Levels.class, Levels::of);
        List<TrainingModule> modules = facts.catalogue().modules();
        for (int i = 0; i < modules.size(); i++) {
            module(modules.get(i), i);
        }
        for (Map<CompetencyId, Use> some : uses.values()) {
            for (Use use : some.values()) {
                untaught |= use.taught < 0;
            }
        }
    }

    /** Returns the uses in the catalogue of those facts. */
    public static CompetencyUse of(CatalogueFacts facts) {
        return new CompetencyUse(facts);
    }

    /** Returns what modules do with a competency. */
    public Use of(FrameworkId framework, CompetencyId competency) {
        return uses.getOrDefault(framework, Map.of()).getOrDefault(competency, NONE);
    }

    /** Returns whether some competency that modules have to do with is taught by none. */
    public boolean hasUntaught() {
        return untaught;
    }

    /** Returns whether an outcome of a module is taught or practised there. */
    public static boolean isTaught(Outcome outcome) {
        return outcome.roles().isEmpty()
                || outcome.roles().contains(OutcomeRole.TAUGHT)
                || outcome.roles().contains(OutcomeRole.PRACTISED);
    }

    /** Returns whether a module assesses one of its outcomes. */
    public static boolean isAssessed(TrainingModule module, Outcome outcome) {
        if (outcome.roles().contains(OutcomeRole.ASSESSED)) {
            return true;
        }
        for (Assessment assessment : module.assessments()) {
            if (assessment.evidences().isEmpty()) {
                if (outcome.roles().isEmpty()) {
                    return true;
                }
            } else if (gives(assessment, outcome)) {
                return true;
            }
        }
        return false;
    }

    private static boolean gives(Assessment assessment, Outcome outcome) {
        for (Outcome evidence : assessment.evidences()) {
            if (evidence.competency().equals(outcome.competency())) {
                return true;
            }
        }
        return false;
    }

    private void module(TrainingModule module, int position) {
        for (Outcome outcome : module.outcomes()) {
            note(outcome, position, isTaught(outcome), isAssessed(module, outcome));
        }
        for (Assessment assessment : module.assessments()) {
            assessment.evidences().forEach(evidence -> note(evidence, position, false, true));
        }
    }

    private void note(Outcome outcome, int position, boolean taught, boolean assessed) {
        Optional<FrameworkId> framework = levels.framework(outcome);
        if (framework.isEmpty()) {
            return;
        }
        Use use = uses.computeIfAbsent(framework.get(), id -> new HashMap<>())
                .computeIfAbsent(outcome.competency(), id -> new Use());
        if (taught && use.taught < 0) {
            use.taught = position;
        }
        if (assessed && use.assessed < 0) {
            use.assessed = position;
        }
        OptionalInt rank = levels.rank(outcome);
        if (use.best < 0 || rank.orElse(-1) > use.level) {
            use.best = position;
        }
        use.level = Math.max(use.level, rank.orElse(-1));
        use.unknownLevel |= rank.isEmpty();
    }
}
