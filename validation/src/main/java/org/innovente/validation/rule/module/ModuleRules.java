package org.innovente.validation.rule.module;

import java.util.List;
import org.innovente.validation.CatalogueRule;

/** The rules about modules, their credits and their hours. */
public final class ModuleRules {

    /** The rules, in the order in which they run. */
    public static final List<CatalogueRule> ALL = List.of(
            new TitleRule(),
            new TitleLengthRule(),
            new ObjectivesRule(),
            new ContentRule(),
            new DurationRule(),
            new HoursSumRule(),
            new CreditCategoryRule(),
            new NegativeCreditRule(),
            new WorkloadRule(),
            new CreditStepRule(),
            new PartnerCategoryRule(),
            new PartsSumRule(),
            new CompositionCycleRule(),
            new PartObligationRule(),
            new LevelRule(),
            new OldLevelRule(),
            new LevelAgreementRule(),
            new SubjectRule(),
            new FormacodeRule(),
            new SubjectListRule(),
            new SubjectCountRule(),
            new AudienceRule(),
            new EntryLevelRule(),
            new DeliveryModeRule(),
            new RemoteSupportRule(),
            new DuplicateContentRule());

    private ModuleRules() {}
}
