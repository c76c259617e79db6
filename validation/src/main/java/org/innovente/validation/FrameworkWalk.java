package org.innovente.validation;

import org.innovente.common.Grade;
import org.innovente.common.GradeScale;
import org.innovente.competency.Alignment;
import org.innovente.competency.Competency;
import org.innovente.competency.CompetencyFramework;
import org.innovente.competency.CompetencyRelation;
import org.innovente.competency.LevelDescriptor;
import org.innovente.competency.ProficiencyLevel;
import org.innovente.competency.ProficiencyScale;

/** The walk through competency frameworks and grade scales. */
final class FrameworkWalk extends WalkSteps {

    FrameworkWalk(CatalogueWalk.Visitor visitor) {
        super(visitor);
    }

    void framework(CompetencyFramework it, Place at) {
        visit(CompetencyFramework.class, it, at);
        text(it.title(), at, "title");
        text(it.description(), at, "description");
        identifiers(it.subjects(), at, "subjects");
        each(it.scales(), at, "scales", "scale", ProficiencyScale::id, this::proficiencyScale);
        each(it.competencies(), at, "competencies", "competency", Competency::id, this::competency);
        each(it.relations(), at, "relations", this::relation);
        each(it.alignments(), at, "alignments", this::alignment);
        described(it.identifiers(), it.lifecycle(), it.rights(), it.note(), at);
    }

    void proficiencyScale(ProficiencyScale it, Place at) {
        visit(ProficiencyScale.class, it, at);
        text(it.title(), at, "title");
        text(it.description(), at, "description");
        each(it.levels(), at, "levels", this::proficiencyLevel);
    }

    void proficiencyLevel(ProficiencyLevel it, Place at) {
        visit(ProficiencyLevel.class, it, at);
        text(it.title(), at, "title");
        text(it.description(), at, "description");
        texts(it.criteria(), at, "criteria");
    }

    void competency(Competency it, Place at) {
        visit(Competency.class, it, at);
        text(it.title(), at, "title");
        text(it.description(), at, "description");
        each(it.levels(), at, "levels", this::levelDescriptor);
        each(it.alignments(), at, "alignments", this::alignment);
        identifiers(it.subjects(), at, "subjects");
        described(it.identifiers(), it.lifecycle(), it.rights(), it.note(), at);
    }

    void levelDescriptor(LevelDescriptor it, Place at) {
        visit(LevelDescriptor.class, it, at);
        text(it.description(), at, "description");
        texts(it.criteria(), at, "criteria");
    }

    void relation(CompetencyRelation it, Place at) {
        visit(CompetencyRelation.class, it, at);
        text(it.note(), at, "note");
        described(it.identifiers(), it.lifecycle(), it.rights(), it.note(), at);
    }

    void alignment(Alignment it, Place at) {
        visit(Alignment.class, it, at);
        identifier(it.target(), at.at("target"));
        text(it.title(), at, "title");
    }

    void gradeScale(GradeScale it, Place at) {
        visit(GradeScale.class, it, at);
        text(it.title(), at, "title");
        each(it.grades(), at, "grades", this::grade);
    }

    void grade(Grade it, Place at) {
        visit(Grade.class, it, at);
        text(it.title(), at, "title");
    }
}
