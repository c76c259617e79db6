package org.innovente.testing;

import org.innovente.common.CompetencyId;
import org.innovente.common.FrameworkId;
import org.innovente.common.LanguageTag;
import org.innovente.common.LevelId;
import org.innovente.common.PartnerId;
import org.innovente.common.ScaleId;
import org.innovente.competency.Alignment;
import org.innovente.competency.Competency;
import org.innovente.competency.CompetencyFramework;
import org.innovente.competency.CompetencyKind;
import org.innovente.competency.CompetencyRelation;
import org.innovente.competency.LevelDescriptor;
import org.innovente.competency.ProficiencyLevel;
import org.innovente.competency.ProficiencyScale;
import org.innovente.competency.RelationType;

/** Random values of the room {@code competency}; the sizes and depth are those of the {@link RandomValues}. */
final class RandomCompetency {

    private RandomCompetency() {}

    /** Returns a random {@link ProficiencyLevel}. */
    static ProficiencyLevel proficiencyLevel(RandomValues r) {
        ProficiencyLevel.Builder b = ProficiencyLevel.builder();
        b.id(r.vocabulary(LevelId::parse));
        if (r.some()) {
            b.rank(r.integer());
        }
        b.title(r.localized());
        b.description(r.localized());
        b.addAllCriteria(r.list(() -> r.localized()));
        return b.extensions(r.extensions()).build();
    }

    /** Returns a random {@link ProficiencyScale}. */
    static ProficiencyScale proficiencyScale(RandomValues r) {
        ProficiencyScale.Builder b = ProficiencyScale.builder();
        b.id(r.vocabulary(ScaleId::parse));
        b.title(r.localized());
        b.description(r.localized());
        b.addAllLevels(r.list(() -> RandomCompetency.proficiencyLevel(r)));
        return b.extensions(r.extensions()).build();
    }

    /** Returns a random {@link LevelDescriptor}. */
    static LevelDescriptor levelDescriptor(RandomValues r) {
        LevelDescriptor.Builder b = LevelDescriptor.builder();
        b.level(r.vocabulary(LevelId::parse));
        b.description(r.localized());
        b.addAllCriteria(r.list(() -> r.localized()));
        return b.extensions(r.extensions()).build();
    }

    /** Returns a random {@link Alignment}. */
    static Alignment alignment(RandomValues r) {
        Alignment.Builder b = Alignment.builder();
        b.type(r.oneOf(RelationType.values()));
        b.target(RandomCommon.identifier(r));
        b.title(r.localized());
        if (r.some()) {
            b.address(r.text());
        }
        return b.extensions(r.extensions()).build();
    }

    /** Returns a random {@link Competency}. */
    static Competency competency(RandomValues r) {
        Competency.Builder b = Competency.builder();
        b.id(r.vocabulary(CompetencyId::parse));
        if (r.some()) {
            b.code(r.text());
        }
        b.title(r.localized());
        b.description(r.localized());
        if (r.some()) {
            b.kind(r.vocabulary(CompetencyKind::parse));
        }
        b.addAllParents(r.list(() -> r.vocabulary(CompetencyId::parse)));
        if (r.some()) {
            b.scale(r.vocabulary(ScaleId::parse));
        }
        b.addAllLevels(r.list(() -> RandomCompetency.levelDescriptor(r)));
        if (r.some()) {
            b.expectedLevel(r.vocabulary(LevelId::parse));
        }
        b.addAllAlignments(r.list(() -> RandomCompetency.alignment(r)));
        b.addAllSubjects(r.list(() -> RandomCommon.identifier(r)));
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

    /** Returns a random {@link CompetencyRelation}. */
    static CompetencyRelation competencyRelation(RandomValues r) {
        CompetencyRelation.Builder b = CompetencyRelation.builder();
        b.source(r.vocabulary(CompetencyId::parse));
        if (r.some()) {
            b.sourceFramework(r.vocabulary(FrameworkId::parse));
        }
        b.type(r.oneOf(RelationType.values()));
        b.target(r.vocabulary(CompetencyId::parse));
        if (r.some()) {
            b.targetFramework(r.vocabulary(FrameworkId::parse));
        }
        b.note(r.localized());
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
        return b.extensions(r.extensions()).build();
    }

    /** Returns a random {@link CompetencyFramework}. */
    static CompetencyFramework competencyFramework(RandomValues r) {
        CompetencyFramework.Builder b = CompetencyFramework.builder();
        b.id(r.vocabulary(FrameworkId::parse));
        b.title(r.localized());
        b.description(r.localized());
        if (r.some()) {
            b.publisher(r.vocabulary(PartnerId::parse));
        }
        b.addAllLanguages(r.list(() -> r.vocabulary(LanguageTag::parse)));
        b.addAllSubjects(r.list(() -> RandomCommon.identifier(r)));
        if (r.some()) {
            b.defaultScale(r.vocabulary(ScaleId::parse));
        }
        b.addAllScales(r.list(() -> RandomCompetency.proficiencyScale(r)));
        b.addAllCompetencies(r.list(() -> RandomCompetency.competency(r)));
        b.addAllRelations(r.list(() -> RandomCompetency.competencyRelation(r)));
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
}
