package org.innovente.change;

import static org.innovente.change.ValueText.text;

import org.innovente.competency.Alignment;
import org.innovente.competency.Competency;
import org.innovente.competency.CompetencyFramework;
import org.innovente.competency.CompetencyRelation;
import org.innovente.competency.LevelDescriptor;
import org.innovente.competency.ProficiencyLevel;
import org.innovente.competency.ProficiencyScale;

/** The members of frameworks and competencies, in the order of the wire format. */
final class CompetencyShapes {
    static final Shape<ProficiencyLevel> PROFICIENCY_LEVEL = Shape.<ProficiencyLevel>of(v -> text(v.id()))
            .value("id", ProficiencyLevel::id)
            .value("rank", ProficiencyLevel::rank)
            .value("title", ProficiencyLevel::title)
            .value("description", ProficiencyLevel::description)
            .value("criteria", ProficiencyLevel::criteria)
            .value("extensions", ProficiencyLevel::extensions);

    static final Shape<ProficiencyScale> PROFICIENCY_SCALE = Shape.<ProficiencyScale>of(v -> text(v.id()))
            .value("id", ProficiencyScale::id)
            .value("title", ProficiencyScale::title)
            .value("description", ProficiencyScale::description)
            .list("levels", ProficiencyScale::levels, PROFICIENCY_LEVEL)
            .value("extensions", ProficiencyScale::extensions);

    static final Shape<LevelDescriptor> LEVEL_DESCRIPTOR = Shape.<LevelDescriptor>of(v -> text(v.level()))
            .value("level", LevelDescriptor::level)
            .value("description", LevelDescriptor::description)
            .value("criteria", LevelDescriptor::criteria)
            .value("extensions", LevelDescriptor::extensions);

    static final Shape<Alignment> ALIGNMENT = Shape.<Alignment>of(v -> text(v.type(), v.target()))
            .value("type", Alignment::type)
            .value("target", Alignment::target)
            .value("title", Alignment::title)
            .value("address", Alignment::address)
            .value("extensions", Alignment::extensions);

    static final Shape<Competency> COMPETENCY = Shape.<Competency>of(v -> text(v.id()))
            .value("id", Competency::id)
            .value("code", Competency::code)
            .value("title", Competency::title)
            .value("description", Competency::description)
            .value("kind", Competency::kind)
            .value("parents", Competency::parents)
            .value("scale", Competency::scale)
            .list("levels", Competency::levels, LEVEL_DESCRIPTOR)
            .value("expected-level", Competency::expectedLevel)
            .list("alignments", Competency::alignments, ALIGNMENT)
            .value("subjects", Competency::subjects)
            .value("identifiers", Competency::identifiers)
            .one("lifecycle", Competency::lifecycle, CommonShapes.LIFECYCLE)
            .one("rights", Competency::rights, CommonShapes.RIGHTS)
            .one("provenance", Competency::provenance, CommonShapes.PROVENANCE)
            .value("note", Competency::note)
            .value("extensions", Competency::extensions);

    static final Shape<CompetencyRelation> COMPETENCY_RELATION = Shape.<CompetencyRelation>of(
                    v -> text(v.source(), v.type(), v.target()))
            .value("source", CompetencyRelation::source)
            .value("source-framework", CompetencyRelation::sourceFramework)
            .value("type", CompetencyRelation::type)
            .value("target", CompetencyRelation::target)
            .value("target-framework", CompetencyRelation::targetFramework)
            .value("note", CompetencyRelation::note)
            .value("identifiers", CompetencyRelation::identifiers)
            .one("lifecycle", CompetencyRelation::lifecycle, CommonShapes.LIFECYCLE)
            .one("rights", CompetencyRelation::rights, CommonShapes.RIGHTS)
            .one("provenance", CompetencyRelation::provenance, CommonShapes.PROVENANCE)
            .value("extensions", CompetencyRelation::extensions);

    static final Shape<CompetencyFramework> COMPETENCY_FRAMEWORK = Shape.<CompetencyFramework>of(v -> text(v.id()))
            .value("id", CompetencyFramework::id)
            .value("title", CompetencyFramework::title)
            .value("description", CompetencyFramework::description)
            .value("publisher", CompetencyFramework::publisher)
            .value("languages", CompetencyFramework::languages)
            .value("subjects", CompetencyFramework::subjects)
            .value("default-scale", CompetencyFramework::defaultScale)
            .list("scales", CompetencyFramework::scales, PROFICIENCY_SCALE)
            .list("competencies", CompetencyFramework::competencies, COMPETENCY)
            .list("relations", CompetencyFramework::relations, COMPETENCY_RELATION)
            .list("alignments", CompetencyFramework::alignments, ALIGNMENT)
            .value("identifiers", CompetencyFramework::identifiers)
            .one("lifecycle", CompetencyFramework::lifecycle, CommonShapes.LIFECYCLE)
            .one("rights", CompetencyFramework::rights, CommonShapes.RIGHTS)
            .one("provenance", CompetencyFramework::provenance, CommonShapes.PROVENANCE)
            .value("note", CompetencyFramework::note)
            .value("extensions", CompetencyFramework::extensions);

    private CompetencyShapes() {}
}
