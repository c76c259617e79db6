package org.innovente.validation.rule.diploma;

import java.util.List;
import org.innovente.validation.CatalogueRule;

/** The rules about diplomas, blocks and certifications. */
public final class DiplomaRules {

    /** The rules, in the order in which they run. */
    public static final List<CatalogueRule> ALL = List.of(
            new MandatoryModuleRule(),
            new MinimaRule(),
            new AlwaysSatisfiedRule(),
            new DoubleCountingRule(),
            new CompensationStatedRule(),
            new ConflictingBoundsRule(),
            new SatisfiabilityRule(),
            new ProseRequirementRule(),
            new ValidationRuleRule(),
            new BlockAssessmentRule(),
            new BlockSizeRule(),
            new BlockTitleRule(),
            new BlockCoverRule(),
            new BlocksOnRegisterRule(),
            new BlockCodeRule(),
            new CertifyingFlagRule(),
            new CertificationExpiredRule(),
            new CpfRule(),
            new VaeRouteRule(),
            new BlockEquivalenceRule(),
            new ModuleAsBlockRule(),
            new TransitionRule(),
            new AttestedLevelRule());

    private DiplomaRules() {}
}
