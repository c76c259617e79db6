package org.innovente.validation.rule.network;

import java.util.List;
import org.innovente.validation.CatalogueRule;

/** The rules about partners, territories and offers. */
public final class NetworkRules {

    /** The rules, in the order in which they run. */
    public static final List<CatalogueRule> ALL = List.of(
            new ProviderRule(),
            new SiretRule(),
            new NdaRule(),
            new UaiRule(),
            new PartnerNumberRule(),
            new PartnerKindRule(),
            new TerritoryCodeRule(),
            new FormerRegionRule(),
            new TerritorySchemeRule(),
            new TerritoryReachRule(),
            new SessionRule(),
            new SessionDatesRule(),
            new PastOfferRule(),
            new OfferValidityRule(),
            new AuthorisationRule(),
            new PriceRule(),
            new AccessTermsRule(),
            new ContactRule(),
            new DisabilityRule(),
            new RemoteLimitRule(),
            new ExpectedResultsRule());

    private NetworkRules() {}
}
