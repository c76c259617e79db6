package org.innovente.validation.rule.prerequisite;

import java.util.List;
import org.innovente.validation.CatalogueRule;

/** The rules about prerequisites and programmes. */
public final class PrerequisiteRules {

    /** The rules, in the order in which they run. */
    public static final List<CatalogueRule> ALL = List.of(
            new PrerequisiteCycleRule(),
            new SelfPrerequisiteRule(),
            new CorequisiteConflictRule(),
            new RedundantPrerequisiteRule(),
            new ContradictoryPrerequisiteRule(),
            new TautologyRule(),
            new ImpossibleQuantifierRule(),
            new WithdrawnPrerequisiteRule(),
            new OfferedInTimeRule(),
            new LevelInversionRule(),
            new CompetencySupplyRule(),
            new IncompatibleModulesRule(),
            new FreeTextPrerequisiteRule(),
            new PrerequisiteStatedRule(),
            new CriticalPathRule(),
            new DeadEndRule(),
            new AccessRule(),
            new PlanOrderRule(),
            new PlanLoadRule());

    private PrerequisiteRules() {}
}
