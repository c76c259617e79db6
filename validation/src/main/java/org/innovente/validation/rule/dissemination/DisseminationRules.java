package org.innovente.validation.rule.dissemination;

import java.util.List;
import org.innovente.validation.CatalogueRule;

/** The rules about licences, signatures and what may be published. */
public final class DisseminationRules {

    /** The rules, in the order in which they run. */
    public static final List<CatalogueRule> ALL = List.of(
            new LicenceRule(),
            new LicenceExpressionRule(),
            new CompositionLicenceRule(),
            new RightsHolderRule(),
            new AttributionRule(),
            new SignatureRule(),
            new UnsignedRule(),
            new ContentHashRule(),
            new RollbackRule(),
            new PersonalDataRule(),
            new LinkFormRule());

    private DisseminationRules() {}
}
