package org.innovente.validation.rule.competency;

import java.util.List;
import org.innovente.validation.CatalogueRule;

/** The rules about competencies. */
public final class CompetencyRules {

    /** The rules, in the order in which they run. */
    public static final List<CatalogueRule> ALL = List.of(
            new EmptyStatementRule(),
            new FrameworkMetadataRule(),
            new HierarchyCycleRule(),
            new OrphanCompetencyRule(),
            new MultipleParentsRule(),
            new DuplicateStatementRule(),
            new MissingScaleRule(),
            new LevelNotOnScaleRule(),
            new ScaleOrderRule(),
            new LevelCriteriaRule(),
            new DiplomaAlignmentRule(),
            new AssessedNotTaughtRule(),
            new LevelRegressionRule(),
            new UnusedCompetencyRule(),
            new ModuleWithoutOutcomeRule(),
            new ObservableVerbRule(),
            new StatementLengthRule(),
            new EquivalenceSymmetryRule(),
            new EquivalenceChainRule(),
            new WithdrawnCompetencyRule(),
            new ReferenceAlignmentRule(),
            new AssessmentWeightsRule(),
            new AssessmentModalityRule());

    private CompetencyRules() {}
}
