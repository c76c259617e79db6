package org.innovente.testing;

import org.innovente.common.Audience;
import org.innovente.common.BlockId;
import org.innovente.common.CertificationId;
import org.innovente.common.DiplomaId;
import org.innovente.common.FrameworkId;
import org.innovente.common.ItemKind;
import org.innovente.common.LanguageTag;
import org.innovente.common.LevelId;
import org.innovente.common.ModuleId;
import org.innovente.common.NodeId;
import org.innovente.common.OutcomeName;
import org.innovente.common.PartnerId;
import org.innovente.common.ProgrammeId;
import org.innovente.common.RecognitionId;
import org.innovente.common.RouteKind;
import org.innovente.diploma.AccessRoute;
import org.innovente.diploma.AttemptPolicy;
import org.innovente.diploma.AuthorisedPartner;
import org.innovente.diploma.Block;
import org.innovente.diploma.Certification;
import org.innovente.diploma.Diploma;
import org.innovente.diploma.DiplomaType;
import org.innovente.diploma.Implication;
import org.innovente.diploma.ItemRef;
import org.innovente.diploma.NamedOutcome;
import org.innovente.diploma.OutcomeKind;
import org.innovente.diploma.Placement;
import org.innovente.diploma.PlacementObligation;
import org.innovente.diploma.Programme;
import org.innovente.diploma.Recognition;
import org.innovente.diploma.RecognitionExtent;
import org.innovente.diploma.RecognitionKind;
import org.innovente.diploma.Register;
import org.innovente.diploma.TermSystem;

/** Random values of the room {@code diploma}; the sizes and depth are those of the {@link RandomValues}. */
final class RandomDiploma {

    private RandomDiploma() {}

    /** Returns a random {@link NamedOutcome}. */
    static NamedOutcome namedOutcome(RandomValues r) {
        NamedOutcome.Builder b = NamedOutcome.builder();
        b.name(r.vocabulary(OutcomeName::parse));
        b.kind(r.oneOf(OutcomeKind.values()));
        b.title(r.localized());
        b.statement(r.localized());
        if (r.some()) {
            b.requirement(RandomRequirement.requirement(r));
        }
        b.addAllConstraints(r.list(() -> RandomRequirement.constraint(r)));
        b.addAllExclusiveScopes(r.list(() -> r.vocabulary(NodeId::parse)));
        return b.extensions(r.extensions()).build();
    }

    /** Returns a random {@link Block}. */
    static Block block(RandomValues r) {
        Block.Builder b = Block.builder();
        b.id(r.vocabulary(BlockId::parse));
        if (r.some()) {
            b.code(r.text());
        }
        b.title(r.localized());
        b.description(r.localized());
        b.addAllCompetencies(r.list(() -> RandomModule.outcome(r)));
        if (r.some()) {
            b.requirement(RandomRequirement.requirement(r));
        }
        b.addAllAssessments(r.list(() -> RandomModule.assessment(r)));
        if (r.some()) {
            b.credits(r.credits());
        }
        if (r.some()) {
            b.optional(r.bool());
        }
        b.addAllIdentifiers(r.list(() -> RandomCommon.identifier(r)));
        if (r.some()) {
            b.lifecycle(RandomCommon.lifecycle(r));
        }
        if (r.some()) {
            b.rights(RandomCommon.rights(r));
        }
        if (r.some()) {
            b.provenance(RandomCommon.provenance(r));
        }
        b.note(r.localized());
        return b.extensions(r.extensions()).build();
    }

    /** Returns a random {@link Diploma}. */
    static Diploma diploma(RandomValues r) {
        Diploma.Builder b = Diploma.builder();
        b.id(r.vocabulary(DiplomaId::parse));
        if (r.some()) {
            b.code(r.text());
        }
        b.title(r.localized());
        b.description(r.localized());
        b.objectives(r.localized());
        b.outlets(r.localized());
        if (r.some()) {
            b.type(r.vocabulary(DiplomaType::parse));
        }
        b.addAllAwardedBy(r.list(() -> r.vocabulary(PartnerId::parse)));
        if (r.some()) {
            b.certification(r.vocabulary(CertificationId::parse));
        }
        if (r.some()) {
            b.credits(r.credits());
        }
        if (r.some()) {
            b.eqfLevel(r.eqf());
        }
        if (r.some()) {
            b.nationalLevel(RandomCommon.identifier(r));
        }
        if (r.some()) {
            b.entryLevel(r.eqf());
        }
        b.addAllLanguages(r.list(() -> r.vocabulary(LanguageTag::parse)));
        b.addAllAudiences(r.list(() -> r.vocabulary(Audience::parse)));
        b.addAllSubjects(r.list(() -> RandomCommon.identifier(r)));
        b.addAllCompetencies(r.list(() -> RandomModule.outcome(r)));
        b.addAllBlocks(r.list(() -> RandomDiploma.block(r)));
        b.addAllOutcomes(r.list(() -> RandomDiploma.namedOutcome(r)));
        if (r.some()) {
            b.attemptPolicy(r.oneOf(AttemptPolicy.values()));
        }
        if (r.some()) {
            b.rounding(RandomCommon.roundingPolicy(r));
        }
        if (r.some()) {
            b.compensation(r.bool());
        }
        b.addAllImplications(r.list(() -> RandomDiploma.implication(r)));
        b.transition(r.localized());
        b.addAllIndicators(r.list(() -> RandomModule.resultIndicator(r)));
        b.addAllAlignments(r.list(() -> RandomCompetency.alignment(r)));
        b.addAllIdentifiers(r.list(() -> RandomCommon.identifier(r)));
        if (r.some()) {
            b.lifecycle(RandomCommon.lifecycle(r));
        }
        if (r.some()) {
            b.rights(RandomCommon.rights(r));
        }
        if (r.some()) {
            b.provenance(RandomCommon.provenance(r));
        }
        b.note(r.localized());
        return b.extensions(r.extensions()).build();
    }

    /** Returns a random {@link Implication}. */
    static Implication implication(RandomValues r) {
        Implication.Builder b = Implication.builder();
        b.addAllGiven(r.list(() -> RandomDiploma.itemRef(r)));
        b.addAllImplied(r.list(() -> RandomDiploma.itemRef(r)));
        return b.extensions(r.extensions()).build();
    }

    /** Returns a random {@link ItemRef}. */
    static ItemRef itemRef(RandomValues r) {
        ItemRef.Builder b = ItemRef.builder();
        b.kind(r.oneOf(ItemKind.values()));
        b.id(r.text());
        if (r.some()) {
            b.framework(r.vocabulary(FrameworkId::parse));
        }
        if (r.some()) {
            b.level(r.vocabulary(LevelId::parse));
        }
        return b.extensions(r.extensions()).build();
    }

    /** Returns a random {@link AuthorisedPartner}. */
    static AuthorisedPartner authorisedPartner(RandomValues r) {
        AuthorisedPartner.Builder b = AuthorisedPartner.builder();
        b.partner(r.vocabulary(PartnerId::parse));
        if (r.some()) {
            b.trains(r.bool());
        }
        if (r.some()) {
            b.assesses(r.bool());
        }
        if (r.some()) {
            b.period(RandomCommon.period(r));
        }
        return b.extensions(r.extensions()).build();
    }

    /** Returns a random {@link AccessRoute}. */
    static AccessRoute accessRoute(RandomValues r) {
        AccessRoute.Builder b = AccessRoute.builder();
        b.route(r.vocabulary(RouteKind::parse));
        if (r.some()) {
            b.open(r.bool());
        }
        b.jury(r.localized());
        return b.extensions(r.extensions()).build();
    }

    /** Returns a random {@link Certification}. */
    static Certification certification(RandomValues r) {
        Certification.Builder b = Certification.builder();
        b.id(r.vocabulary(CertificationId::parse));
        b.title(r.localized());
        b.description(r.localized());
        b.register(r.oneOf(Register.values()));
        if (r.some()) {
            b.number(r.text());
        }
        if (r.some()) {
            b.historical(r.bool());
        }
        b.addAllCertifiers(r.list(() -> r.vocabulary(PartnerId::parse)));
        if (r.some()) {
            b.registered(r.date());
        }
        if (r.some()) {
            b.expires(r.date());
        }
        if (r.some()) {
            b.eqfLevel(r.eqf());
        }
        if (r.some()) {
            b.nationalLevel(RandomCommon.identifier(r));
        }
        b.addAllAuthorised(r.list(() -> RandomDiploma.authorisedPartner(r)));
        b.addAllSuccessors(r.list(() -> r.vocabulary(CertificationId::parse)));
        b.addAllPredecessors(r.list(() -> r.vocabulary(CertificationId::parse)));
        b.addAllAccessRoutes(r.list(() -> RandomDiploma.accessRoute(r)));
        b.addAllSubjects(r.list(() -> RandomCommon.identifier(r)));
        b.activities(r.localized());
        b.addAllIdentifiers(r.list(() -> RandomCommon.identifier(r)));
        if (r.some()) {
            b.lifecycle(RandomCommon.lifecycle(r));
        }
        if (r.some()) {
            b.rights(RandomCommon.rights(r));
        }
        if (r.some()) {
            b.provenance(RandomCommon.provenance(r));
        }
        b.note(r.localized());
        return b.extensions(r.extensions()).build();
    }

    /** Returns a random {@link Recognition}. */
    static Recognition recognition(RandomValues r) {
        Recognition.Builder b = Recognition.builder();
        b.id(r.vocabulary(RecognitionId::parse));
        b.kind(r.oneOf(RecognitionKind.values()));
        b.source(RandomDiploma.itemRef(r));
        b.target(RandomDiploma.itemRef(r));
        if (r.some()) {
            b.extent(r.oneOf(RecognitionExtent.values()));
        }
        if (r.some()) {
            b.credits(r.credits());
        }
        if (r.some()) {
            b.mutual(r.bool());
        }
        b.addAllPartners(r.list(() -> r.vocabulary(PartnerId::parse)));
        if (r.some()) {
            b.validity(RandomCommon.period(r));
        }
        b.legalBasis(r.localized());
        b.addAllIdentifiers(r.list(() -> RandomCommon.identifier(r)));
        if (r.some()) {
            b.lifecycle(RandomCommon.lifecycle(r));
        }
        if (r.some()) {
            b.rights(RandomCommon.rights(r));
        }
        if (r.some()) {
            b.provenance(RandomCommon.provenance(r));
        }
        b.note(r.localized());
        return b.extensions(r.extensions()).build();
    }

    /** Returns a random {@link Placement}. */
    static Placement placement(RandomValues r) {
        Placement.Builder b = Placement.builder();
        b.module(r.vocabulary(ModuleId::parse));
        if (r.some()) {
            b.year(r.integer());
        }
        if (r.some()) {
            b.term(r.integer());
        }
        if (r.some()) {
            b.coefficient(r.decimal());
        }
        if (r.some()) {
            b.credits(r.credits());
        }
        if (r.some()) {
            b.obligation(r.oneOf(PlacementObligation.values()));
        }
        if (r.some()) {
            b.group(r.text());
        }
        return b.extensions(r.extensions()).build();
    }

    /** Returns a random {@link Programme}. */
    static Programme programme(RandomValues r) {
        Programme.Builder b = Programme.builder();
        b.id(r.vocabulary(ProgrammeId::parse));
        b.title(r.localized());
        b.description(r.localized());
        if (r.some()) {
            b.diploma(r.vocabulary(DiplomaId::parse));
        }
        if (r.some()) {
            b.mention(r.text());
        }
        if (r.some()) {
            b.track(r.text());
        }
        if (r.some()) {
            b.termSystem(r.oneOf(TermSystem.values()));
        }
        if (r.some()) {
            b.terms(r.integer());
        }
        if (r.some()) {
            b.maximumModulesPerTerm(r.integer());
        }
        b.addAllPlacements(r.list(() -> RandomDiploma.placement(r)));
        b.addAllIdentifiers(r.list(() -> RandomCommon.identifier(r)));
        if (r.some()) {
            b.lifecycle(RandomCommon.lifecycle(r));
        }
        if (r.some()) {
            b.rights(RandomCommon.rights(r));
        }
        if (r.some()) {
            b.provenance(RandomCommon.provenance(r));
        }
        b.note(r.localized());
        return b.extensions(r.extensions()).build();
    }
}
