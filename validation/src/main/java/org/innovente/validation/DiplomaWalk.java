package org.innovente.validation;

import org.innovente.diploma.AccessRoute;
import org.innovente.diploma.AuthorisedPartner;
import org.innovente.diploma.Block;
import org.innovente.diploma.Certification;
import org.innovente.diploma.Diploma;
import org.innovente.diploma.Implication;
import org.innovente.diploma.ItemRef;
import org.innovente.diploma.NamedOutcome;
import org.innovente.diploma.Placement;
import org.innovente.diploma.Programme;
import org.innovente.diploma.Recognition;

/** The walk through diplomas, certifications, recognitions and programmes. */
final class DiplomaWalk extends WalkSteps {

    private final FrameworkWalk frameworks;
    private final ModuleWalk modules;

    DiplomaWalk(CatalogueWalk.Visitor visitor, FrameworkWalk frameworks, ModuleWalk modules) {
        super(visitor);
        this.frameworks = frameworks;
        this.modules = modules;
    }

    void diploma(Diploma it, Place at) {
        visit(Diploma.class, it, at);
        text(it.title(), at, "title");
        text(it.description(), at, "description");
        text(it.objectives(), at, "objectives");
        text(it.outlets(), at, "outlets");
        it.nationalLevel().ifPresent(code -> identifier(code, at.at("national-level")));
        identifiers(it.subjects(), at, "subjects");
        each(it.competencies(), at, "competencies", modules::outcome);
        each(it.blocks(), at, "blocks", "block", Block::id, this::block);
        each(it.outcomes(), at, "outcomes", this::namedOutcome);
        each(it.implications(), at, "implications", this::implication);
        text(it.transition(), at, "transition");
        each(it.indicators(), at, "indicators", modules::resultIndicator);
        each(it.alignments(), at, "alignments", frameworks::alignment);
        described(it.identifiers(), it.lifecycle(), it.rights(), it.note(), at);
    }

    void namedOutcome(NamedOutcome it, Place at) {
        visit(NamedOutcome.class, it, at);
        text(it.title(), at, "title");
        text(it.statement(), at, "statement");
        it.requirement().ifPresent(rule -> requirement(rule, at.at("requirement")));
    }

    void block(Block it, Place at) {
        visit(Block.class, it, at);
        text(it.title(), at, "title");
        text(it.description(), at, "description");
        each(it.competencies(), at, "competencies", modules::outcome);
        it.requirement().ifPresent(rule -> requirement(rule, at.at("requirement")));
        each(it.assessments(), at, "assessments", modules::assessment);
        described(it.identifiers(), it.lifecycle(), it.rights(), it.note(), at);
    }

    void implication(Implication it, Place at) {
        visit(Implication.class, it, at);
        each(it.given(), at, "given", this::itemRef);
        each(it.implied(), at, "implied", this::itemRef);
    }

    void itemRef(ItemRef it, Place at) {
        visit(ItemRef.class, it, at);
    }

    void certification(Certification it, Place at) {
        visit(Certification.class, it, at);
        text(it.title(), at, "title");
        text(it.description(), at, "description");
        it.nationalLevel().ifPresent(code -> identifier(code, at.at("national-level")));
        each(it.authorised(), at, "authorised", this::authorisedPartner);
        each(it.accessRoutes(), at, "access-routes", this::accessRoute);
        identifiers(it.subjects(), at, "subjects");
        text(it.activities(), at, "activities");
        described(it.identifiers(), it.lifecycle(), it.rights(), it.note(), at);
    }

    void accessRoute(AccessRoute it, Place at) {
        visit(AccessRoute.class, it, at);
        text(it.jury(), at, "jury");
    }

    void authorisedPartner(AuthorisedPartner it, Place at) {
        visit(AuthorisedPartner.class, it, at);
    }

    void recognition(Recognition it, Place at) {
        visit(Recognition.class, it, at);
        itemRef(it.source(), at.at("source"));
        itemRef(it.target(), at.at("target"));
        text(it.legalBasis(), at, "legal-basis");
        described(it.identifiers(), it.lifecycle(), it.rights(), it.note(), at);
    }

    void programme(Programme it, Place at) {
        visit(Programme.class, it, at);
        text(it.title(), at, "title");
        text(it.description(), at, "description");
        each(it.placements(), at, "placements", this::placement);
        described(it.identifiers(), it.lifecycle(), it.rights(), it.note(), at);
    }

    void placement(Placement it, Place at) {
        visit(Placement.class, it, at);
    }
}
