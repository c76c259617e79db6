package org.innovente.testing;

import org.innovente.common.AchievementId;
import org.innovente.common.AchievementSource;
import org.innovente.common.AttestationKind;
import org.innovente.common.AttestationVerdict;
import org.innovente.common.Audience;
import org.innovente.common.CompetencyId;
import org.innovente.common.DiplomaId;
import org.innovente.common.FrameworkId;
import org.innovente.common.GradeScaleId;
import org.innovente.common.LevelId;
import org.innovente.common.PartnerId;
import org.innovente.common.ProgrammeId;
import org.innovente.common.RecordId;
import org.innovente.common.RouteKind;
import org.innovente.common.TerritoryId;
import org.innovente.learner.Achievement;
import org.innovente.learner.AchievementStatus;
import org.innovente.learner.AlsoAllow;
import org.innovente.learner.ApplyHere;
import org.innovente.learner.AttestationRecord;
import org.innovente.learner.AttestedCompetency;
import org.innovente.learner.ChangeBound;
import org.innovente.learner.Decide;
import org.innovente.learner.Decision;
import org.innovente.learner.Exclude;
import org.innovente.learner.LearnerRecord;
import org.innovente.learner.OpaqueDecision;
import org.innovente.learner.SetAttribute;
import org.innovente.learner.Substitute;
import org.innovente.learner.Waive;

/** Random values of the room {@code learner}; the sizes and depth are those of the {@link RandomValues}. */
final class RandomLearner {

    private RandomLearner() {}

    /** Returns a random {@link Achievement}. */
    static Achievement achievement(RandomValues r) {
        Achievement.Builder b = Achievement.builder();
        b.id(r.vocabulary(AchievementId::parse));
        b.item(RandomDiploma.itemRef(r));
        if (r.some()) {
            b.credits(r.credits());
        }
        if (r.some()) {
            b.grade(r.text());
        }
        if (r.some()) {
            b.scale(r.vocabulary(GradeScaleId::parse));
        }
        b.status(r.oneOf(AchievementStatus.values()));
        if (r.some()) {
            b.source(r.oneOf(AchievementSource.values()));
        }
        if (r.some()) {
            b.partner(r.vocabulary(PartnerId::parse));
        }
        if (r.some()) {
            b.period(RandomCommon.period(r));
        }
        if (r.some()) {
            b.term(r.text());
        }
        if (r.some()) {
            b.attempt(r.integer());
        }
        if (r.some()) {
            b.expires(r.date());
        }
        if (r.some()) {
            b.quantity(r.decimal());
        }
        if (r.some()) {
            b.unit(r.text());
        }
        if (r.some()) {
            b.frozen(r.bool());
        }
        b.attributes(r.attributes());
        return b.extensions(r.extensions()).build();
    }

    /** Returns a random {@link AttestedCompetency}. */
    static AttestedCompetency attestedCompetency(RandomValues r) {
        AttestedCompetency.Builder b = AttestedCompetency.builder();
        b.competency(r.vocabulary(CompetencyId::parse));
        if (r.some()) {
            b.framework(r.vocabulary(FrameworkId::parse));
        }
        if (r.some()) {
            b.level(r.vocabulary(LevelId::parse));
        }
        if (r.some()) {
            b.source(r.oneOf(AchievementSource.values()));
        }
        if (r.some()) {
            b.authority(r.text());
        }
        if (r.some()) {
            b.period(RandomCommon.period(r));
        }
        return b.extensions(r.extensions()).build();
    }

    /** Returns a random {@link AttestationRecord}. */
    static AttestationRecord attestationRecord(RandomValues r) {
        AttestationRecord.Builder b = AttestationRecord.builder();
        if (r.some()) {
            b.id(r.text());
        }
        b.kind(r.vocabulary(AttestationKind::parse));
        if (r.some()) {
            b.verdict(r.oneOf(AttestationVerdict.values()));
        }
        if (r.some()) {
            b.authority(r.text());
        }
        if (r.some()) {
            b.date(r.date());
        }
        if (r.some()) {
            b.expires(r.date());
        }
        if (r.some()) {
            b.quantity(r.decimal());
        }
        if (r.some()) {
            b.unit(r.text());
        }
        return b.extensions(r.extensions()).build();
    }

    /** Returns a random {@link LearnerRecord}. */
    static LearnerRecord learnerRecord(RandomValues r) {
        LearnerRecord.Builder b = LearnerRecord.builder();
        b.id(r.vocabulary(RecordId::parse));
        if (r.some()) {
            b.diploma(r.vocabulary(DiplomaId::parse));
        }
        if (r.some()) {
            b.programme(r.vocabulary(ProgrammeId::parse));
        }
        if (r.some()) {
            b.entry(r.date());
        }
        if (r.some()) {
            b.route(r.vocabulary(RouteKind::parse));
        }
        if (r.some()) {
            b.territory(r.vocabulary(TerritoryId::parse));
        }
        if (r.some()) {
            b.audience(r.vocabulary(Audience::parse));
        }
        b.facts(r.attributes());
        b.addAllAchievements(r.list(() -> RandomLearner.achievement(r)));
        b.addAllCompetencies(r.list(() -> RandomLearner.attestedCompetency(r)));
        b.addAllAttestations(r.list(() -> RandomLearner.attestationRecord(r)));
        b.addAllDecisions(r.list(() -> RandomLearner.decision(r)));
        return b.extensions(r.extensions()).build();
    }

    /** Returns a random {@link Waive}. */
    static Waive waive(RandomValues r) {
        Waive.Builder b = Waive.builder();
        b.node(r.text());
        if (r.some()) {
            b.id(r.text());
        }
        if (r.some()) {
            b.authority(r.text());
        }
        if (r.some()) {
            b.date(r.date());
        }
        if (r.some()) {
            b.expires(r.date());
        }
        b.reason(r.localized());
        return b.extensions(r.neutral()).build();
    }

    /** Returns a random {@link Substitute}. */
    static Substitute substitute(RandomValues r) {
        Substitute.Builder b = Substitute.builder();
        if (r.some()) {
            b.node(r.text());
        }
        b.item(RandomDiploma.itemRef(r));
        b.by(RandomDiploma.itemRef(r));
        if (r.some()) {
            b.id(r.text());
        }
        if (r.some()) {
            b.authority(r.text());
        }
        if (r.some()) {
            b.date(r.date());
        }
        if (r.some()) {
            b.expires(r.date());
        }
        b.reason(r.localized());
        return b.extensions(r.neutral()).build();
    }

    /** Returns a random {@link AlsoAllow}. */
    static AlsoAllow alsoAllow(RandomValues r) {
        AlsoAllow.Builder b = AlsoAllow.builder();
        b.node(r.text());
        b.selector(RandomRequirement.selector(r));
        if (r.some()) {
            b.id(r.text());
        }
        if (r.some()) {
            b.authority(r.text());
        }
        if (r.some()) {
            b.date(r.date());
        }
        if (r.some()) {
            b.expires(r.date());
        }
        b.reason(r.localized());
        return b.extensions(r.neutral()).build();
    }

    /** Returns a random {@link ApplyHere}. */
    static ApplyHere applyHere(RandomValues r) {
        ApplyHere.Builder b = ApplyHere.builder();
        b.achievement(r.vocabulary(AchievementId::parse));
        b.node(r.text());
        if (r.some()) {
            b.id(r.text());
        }
        if (r.some()) {
            b.authority(r.text());
        }
        if (r.some()) {
            b.date(r.date());
        }
        if (r.some()) {
            b.expires(r.date());
        }
        b.reason(r.localized());
        return b.extensions(r.neutral()).build();
    }

    /** Returns a random {@link Exclude}. */
    static Exclude exclude(RandomValues r) {
        Exclude.Builder b = Exclude.builder();
        b.achievement(r.vocabulary(AchievementId::parse));
        if (r.some()) {
            b.node(r.text());
        }
        if (r.some()) {
            b.id(r.text());
        }
        if (r.some()) {
            b.authority(r.text());
        }
        if (r.some()) {
            b.date(r.date());
        }
        if (r.some()) {
            b.expires(r.date());
        }
        b.reason(r.localized());
        return b.extensions(r.neutral()).build();
    }

    /** Returns a random {@link ChangeBound}. */
    static ChangeBound changeBound(RandomValues r) {
        ChangeBound.Builder b = ChangeBound.builder();
        b.node(r.text());
        b.bound(RandomRequirement.bound(r));
        if (r.some()) {
            b.id(r.text());
        }
        if (r.some()) {
            b.authority(r.text());
        }
        if (r.some()) {
            b.date(r.date());
        }
        if (r.some()) {
            b.expires(r.date());
        }
        b.reason(r.localized());
        return b.extensions(r.neutral()).build();
    }

    /** Returns a random {@link SetAttribute}. */
    static SetAttribute setAttribute(RandomValues r) {
        SetAttribute.Builder b = SetAttribute.builder();
        b.achievement(r.vocabulary(AchievementId::parse));
        b.attribute(r.text());
        b.value(r.text());
        if (r.some()) {
            b.id(r.text());
        }
        if (r.some()) {
            b.authority(r.text());
        }
        if (r.some()) {
            b.date(r.date());
        }
        if (r.some()) {
            b.expires(r.date());
        }
        b.reason(r.localized());
        return b.extensions(r.neutral()).build();
    }

    /** Returns a random {@link Decide}. */
    static Decide decide(RandomValues r) {
        Decide.Builder b = Decide.builder();
        if (r.some()) {
            b.node(r.text());
        }
        if (r.some()) {
            b.kind(r.vocabulary(AttestationKind::parse));
        }
        b.verdict(r.oneOf(AttestationVerdict.values()));
        if (r.some()) {
            b.id(r.text());
        }
        if (r.some()) {
            b.authority(r.text());
        }
        if (r.some()) {
            b.date(r.date());
        }
        if (r.some()) {
            b.expires(r.date());
        }
        b.reason(r.localized());
        return b.extensions(r.neutral()).build();
    }

    /** Returns a random {@link OpaqueDecision}, kept verbatim. */
    static OpaqueDecision opaqueDecision(RandomValues r) {
        String unknown = "unheard-of-" + r.integer();
        return OpaqueDecision.builder()
                .json("{\"" + unknown + "\":[1,2.50,\"x\"]}")
                .build();
    }

    /** Returns a random {@link Decision}, of a bounded depth. */
    static Decision decision(RandomValues r) {
        if (!r.descend()) {
            return switch (r.below(8)) {
                case 0 -> waive(r);
                case 1 -> substitute(r);
                case 2 -> applyHere(r);
                case 3 -> exclude(r);
                case 4 -> changeBound(r);
                case 5 -> setAttribute(r);
                case 6 -> decide(r);
                default -> opaqueDecision(r);
            };
        }
        Decision value = switch (r.below(9)) {
            case 0 -> waive(r);
            case 1 -> substitute(r);
            case 2 -> alsoAllow(r);
            case 3 -> applyHere(r);
            case 4 -> exclude(r);
            case 5 -> changeBound(r);
            case 6 -> setAttribute(r);
            case 7 -> decide(r);
            default -> opaqueDecision(r);
        };
        r.ascend();
        return value;
    }
}
