package org.innovente.validation.rule.identity;

import java.util.List;
import java.util.Set;
import org.innovente.common.Identifier;
import org.innovente.validation.CatalogueFacts;
import org.innovente.validation.FindingSink;
import org.innovente.validation.ItemRule;
import org.innovente.validation.Place;
import org.innovente.validation.RuleCode;

/** Every scheme of outside identifiers is well known or declared by the catalogue. Source: ELM, notation and scheme. */
final class UnknownSchemeRule implements ItemRule<Identifier> {

    /** The schemes that need no declaration; only looked up, never listed. */
    private static final Set<String> WELL_KNOWN = Set.of(
            "rncp",
            "rs",
            "siret",
            "siren",
            "uai",
            "nda",
            "formacode",
            "nsf",
            "rome",
            "gfe",
            "esco",
            "isced-f",
            "isced",
            "insee-region",
            "insee-department",
            "insee-commune",
            "iso-3166-1",
            "iso-3166-2",
            "nuts",
            "fr-2019",
            "fr-1969",
            "eqf",
            "cecr",
            "cefr",
            "uuid",
            "iri",
            "uri",
            "url",
            "urn",
            "doi",
            "isbn",
            "ctid",
            "case",
            "lheo",
            "orebut");

    @Override
    public List<RuleCode> codes() {
        return List.of(IdentityCode.UNKNOWN_SCHEME);
    }

    @Override
    public Class<Identifier> itemType() {
        return Identifier.class;
    }

    @Override
    public void check(Identifier it, Place at, CatalogueFacts facts, FindingSink sink) {
        if (!WELL_KNOWN.contains(it.scheme())
                && facts.catalogue().schemes().stream()
                        .noneMatch(known -> known.scheme().equals(it.scheme()))) {
            sink.report(IdentityCode.UNKNOWN_SCHEME, at.at("scheme"), it.scheme(), it.code());
        }
    }
}
