package org.innovente.validation.rule.lifecycle;

import java.util.List;
import org.innovente.validation.CatalogueRule;

/** The rules about versions, validity and status. */
public final class LifecycleRules {

    /** The rules, in the order in which they run. */
    public static final List<CatalogueRule> ALL = List.of(
            new VersionRule(),
            new VersionReuseRule(),
            new BreakingChangeRule(),
            new StatusStepsRule(),
            new ReplacementRule(),
            new ReplacementCycleRule(),
            new OverlapRule(),
            new ValidityGapRule(),
            new ReviewRule(),
            new IdChangedRule(),
            new MeaningChangedRule(),
            new FutureDateRule(),
            new DraftRule());

    private LifecycleRules() {}
}
