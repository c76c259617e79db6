package org.innovente.coverage;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.innovente.audit.AuditOptions;
import org.innovente.audit.DiplomaAudit;
import org.innovente.audit.Proof;
import org.innovente.catalogue.Catalogue;
import org.innovente.common.AchievementId;
import org.innovente.common.Attributes;
import org.innovente.common.DiplomaId;
import org.innovente.common.ItemKind;
import org.innovente.common.OutcomeName;
import org.innovente.common.RecordId;
import org.innovente.diploma.Diploma;
import org.innovente.diploma.ItemRef;
import org.innovente.diploma.NamedOutcome;
import org.innovente.diploma.OutcomeKind;
import org.innovente.learner.Achievement;
import org.innovente.learner.AchievementStatus;
import org.innovente.learner.LearnerRecord;
import org.innovente.requirement.Requirement;

/** Audits of learners who would have taken some modules in some ways, against a rule as {@link Wish} reads it. */
final class Candidates {
    private final Ways ways;
    private final ModuleFacts facts;
    private final DiplomaAudit audit;

    Candidates(
            Catalogue catalogue, ModuleFacts facts, Ways ways, BitSet cone, CoverageTarget target, Requirement rule) {
        this.ways = ways;
        this.facts = facts;
        Optional<Diploma> diploma = target.owner(catalogue);
        NamedOutcome outcome = NamedOutcome.builder()
                .name(new OutcomeName("award"))
                .kind(OutcomeKind.AWARD)
                .requirement(rule)
                .addAllConstraints(target.constraints())
                .addAllExclusiveScopes(target.outcome(catalogue)
                        .map(NamedOutcome::exclusiveScopes)
                        .orElse(List.of()))
                .build();
        DiplomaId id = diploma.map(Diploma::id).orElseGet(() -> new DiplomaId("target"));
        Diploma only = diploma.map(Diploma::toBuilder)
                .orElseGet(() -> Diploma.builder().id(id))
                .outcomes(List.of(outcome))
                .build();
        Catalogue small = Catalogue.builder()
                .id(catalogue.id())
                .addAllGradeScales(catalogue.gradeScales())
                .addAllFrameworks(catalogue.frameworks())
                .addAllModules(cone.stream().mapToObj(facts::module).toList())
                .addDiploma(only)
                .build();
        this.audit = DiplomaAudit.of(small, id);
    }

    /** Returns whether somebody who has taken modules in these ways, one way each, meets the rule. */
    Tri meets(BitSet taken) {
        LearnerRecord.Builder record = LearnerRecord.builder().id(new RecordId("candidate"));
        for (int i = taken.nextSetBit(0); i >= 0; i = taken.nextSetBit(i + 1)) {
            Ways.Way way = ways.get(i);
            String module = facts.module(way.module()).id().value();
            Achievement.Builder achievement = Achievement.builder()
                    .id(new AchievementId(module))
                    .item(ItemRef.builder().kind(ItemKind.MODULE).id(module).build())
                    .status(AchievementStatus.ACHIEVED);
            if (!way.mode().isEmpty()) {
                achievement.attributes(Attributes.of("mode", way.mode()));
            }
            record.addAchievement(achievement.build());
        }
        DiplomaAudit.Answer answer = audit.answer(record.build(), AuditOptions.DEFAULT);
        return switch (answer.verdict()) {
            case SATISFIED -> Tri.YES;
            case UNSATISFIED -> answer.proof() == Proof.EXACT ? Tri.NO : Tri.UNKNOWN;
            case UNDETERMINED -> Tri.UNKNOWN;
        };
    }
}
