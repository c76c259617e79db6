package org.innovente.change;

import static org.innovente.change.ValueText.text;

import org.innovente.diploma.AccessRoute;
import org.innovente.diploma.AuthorisedPartner;
import org.innovente.diploma.Block;
import org.innovente.diploma.Certification;
import org.innovente.diploma.Diploma;
import org.innovente.diploma.Implication;
import org.innovente.diploma.NamedOutcome;
import org.innovente.diploma.Placement;
import org.innovente.diploma.Programme;
import org.innovente.diploma.Recognition;

/** The members of diplomas, certifications, recognitions and programmes, in the order of the wire format. */
final class DiplomaShapes {
    static final Shape<NamedOutcome> NAMED_OUTCOME = Shape.<NamedOutcome>of(v -> text(v.name()))
            .value("name", NamedOutcome::name)
            .value("kind", NamedOutcome::kind)
            .value("title", NamedOutcome::title)
            .value("statement", NamedOutcome::statement)
            .value("requirement", NamedOutcome::requirement)
            .value("constraints", NamedOutcome::constraints)
            .value("exclusive-scopes", NamedOutcome::exclusiveScopes)
            .value("extensions", NamedOutcome::extensions);

    static final Shape<Block> BLOCK = Shape.<Block>of(v -> text(v.id()))
            .value("id", Block::id)
            .value("code", Block::code)
            .value("title", Block::title)
            .value("description", Block::description)
            .list("competencies", Block::competencies, ModuleShapes.OUTCOME)
            .value("requirement", Block::requirement)
            .list("assessments", Block::assessments, ModuleShapes.ASSESSMENT)
            .value("credits", Block::credits)
            .value("optional", Block::optional)
            .value("identifiers", Block::identifiers)
            .one("lifecycle", Block::lifecycle, CommonShapes.LIFECYCLE)
            .one("rights", Block::rights, CommonShapes.RIGHTS)
            .one("provenance", Block::provenance, CommonShapes.PROVENANCE)
            .value("note", Block::note)
            .value("extensions", Block::extensions);

    static final Shape<Implication> IMPLICATION = Shape.<Implication>of(v -> text(v.implied()))
            .value("given", Implication::given)
            .value("implied", Implication::implied)
            .value("extensions", Implication::extensions);

    static final Shape<Diploma> DIPLOMA = Shape.<Diploma>of(v -> text(v.id()))
            .value("id", Diploma::id)
            .value("code", Diploma::code)
            .value("title", Diploma::title)
            .value("description", Diploma::description)
            .value("objectives", Diploma::objectives)
            .value("outlets", Diploma::outlets)
            .value("type", Diploma::type)
            .value("awarded-by", Diploma::awardedBy)
            .value("certification", Diploma::certification)
            .value("credits", Diploma::credits)
            .value("eqf-level", Diploma::eqfLevel)
            .value("national-level", Diploma::nationalLevel)
            .value("entry-level", Diploma::entryLevel)
            .value("languages", Diploma::languages)
            .value("audiences", Diploma::audiences)
            .value("subjects", Diploma::subjects)
            .list("competencies", Diploma::competencies, ModuleShapes.OUTCOME)
            .list("blocks", Diploma::blocks, BLOCK)
            .list("outcomes", Diploma::outcomes, NAMED_OUTCOME)
            .value("attempt-policy", Diploma::attemptPolicy)
            .one("rounding", Diploma::rounding, CommonShapes.ROUNDING_POLICY)
            .value("compensation", Diploma::compensation)
            .list("implications", Diploma::implications, IMPLICATION)
            .value("transition", Diploma::transition)
            .list("indicators", Diploma::indicators, ModuleShapes.RESULT_INDICATOR)
            .list("alignments", Diploma::alignments, CompetencyShapes.ALIGNMENT)
            .value("identifiers", Diploma::identifiers)
            .one("lifecycle", Diploma::lifecycle, CommonShapes.LIFECYCLE)
            .one("rights", Diploma::rights, CommonShapes.RIGHTS)
            .one("provenance", Diploma::provenance, CommonShapes.PROVENANCE)
            .value("note", Diploma::note)
            .value("extensions", Diploma::extensions);

    static final Shape<AuthorisedPartner> AUTHORISED_PARTNER = Shape.<AuthorisedPartner>of(v -> text(v.partner()))
            .value("partner", AuthorisedPartner::partner)
            .value("trains", AuthorisedPartner::trains)
            .value("assesses", AuthorisedPartner::assesses)
            .value("period", AuthorisedPartner::period)
            .value("extensions", AuthorisedPartner::extensions);

    static final Shape<AccessRoute> ACCESS_ROUTE = Shape.<AccessRoute>of(v -> text(v.route()))
            .value("route", AccessRoute::route)
            .value("open", AccessRoute::open)
            .value("jury", AccessRoute::jury)
            .value("extensions", AccessRoute::extensions);

    static final Shape<Certification> CERTIFICATION = Shape.<Certification>of(v -> text(v.id()))
            .value("id", Certification::id)
            .value("title", Certification::title)
            .value("description", Certification::description)
            .value("register", Certification::register)
            .value("number", Certification::number)
            .value("historical", Certification::historical)
            .value("certifiers", Certification::certifiers)
            .value("registered", Certification::registered)
            .value("expires", Certification::expires)
            .value("eqf-level", Certification::eqfLevel)
            .value("national-level", Certification::nationalLevel)
            .list("authorised", Certification::authorised, AUTHORISED_PARTNER)
            .value("successors", Certification::successors)
            .value("predecessors", Certification::predecessors)
            .list("access-routes", Certification::accessRoutes, ACCESS_ROUTE)
            .value("subjects", Certification::subjects)
            .value("activities", Certification::activities)
            .value("identifiers", Certification::identifiers)
            .one("lifecycle", Certification::lifecycle, CommonShapes.LIFECYCLE)
            .one("rights", Certification::rights, CommonShapes.RIGHTS)
            .one("provenance", Certification::provenance, CommonShapes.PROVENANCE)
            .value("note", Certification::note)
            .value("extensions", Certification::extensions);

    static final Shape<Recognition> RECOGNITION = Shape.<Recognition>of(v -> text(v.id()))
            .value("id", Recognition::id)
            .value("kind", Recognition::kind)
            .value("source", Recognition::source)
            .value("target", Recognition::target)
            .value("extent", Recognition::extent)
            .value("credits", Recognition::credits)
            .value("mutual", Recognition::mutual)
            .value("partners", Recognition::partners)
            .value("validity", Recognition::validity)
            .value("legal-basis", Recognition::legalBasis)
            .value("identifiers", Recognition::identifiers)
            .one("lifecycle", Recognition::lifecycle, CommonShapes.LIFECYCLE)
            .one("rights", Recognition::rights, CommonShapes.RIGHTS)
            .one("provenance", Recognition::provenance, CommonShapes.PROVENANCE)
            .value("note", Recognition::note)
            .value("extensions", Recognition::extensions);

    static final Shape<Placement> PLACEMENT = Shape.<Placement>of(v -> text(v.module()))
            .value("module", Placement::module)
            .value("year", Placement::year)
            .value("term", Placement::term)
            .value("coefficient", Placement::coefficient)
            .value("credits", Placement::credits)
            .value("obligation", Placement::obligation)
            .value("group", Placement::group)
            .value("extensions", Placement::extensions);

    static final Shape<Programme> PROGRAMME = Shape.<Programme>of(v -> text(v.id()))
            .value("id", Programme::id)
            .value("title", Programme::title)
            .value("description", Programme::description)
            .value("diploma", Programme::diploma)
            .value("mention", Programme::mention)
            .value("track", Programme::track)
            .value("term-system", Programme::termSystem)
            .value("terms", Programme::terms)
            .value("maximum-modules-per-term", Programme::maximumModulesPerTerm)
            .list("placements", Programme::placements, PLACEMENT)
            .value("identifiers", Programme::identifiers)
            .one("lifecycle", Programme::lifecycle, CommonShapes.LIFECYCLE)
            .one("rights", Programme::rights, CommonShapes.RIGHTS)
            .one("provenance", Programme::provenance, CommonShapes.PROVENANCE)
            .value("note", Programme::note)
            .value("extensions", Programme::extensions);

    private DiplomaShapes() {}
}
