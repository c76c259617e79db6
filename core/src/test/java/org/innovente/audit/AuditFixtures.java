package org.innovente.audit;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.innovente.catalogue.Catalogue;
import org.innovente.common.AchievementId;
import org.innovente.common.CatalogueId;
import org.innovente.common.Credits;
import org.innovente.common.DiplomaId;
import org.innovente.common.GradeScale;
import org.innovente.common.GradeScaleId;
import org.innovente.common.ItemKind;
import org.innovente.common.ModuleId;
import org.innovente.common.NodeId;
import org.innovente.common.OutcomeName;
import org.innovente.common.RecordId;
import org.innovente.diploma.Diploma;
import org.innovente.diploma.ItemRef;
import org.innovente.diploma.NamedOutcome;
import org.innovente.diploma.OutcomeKind;
import org.innovente.learner.Achievement;
import org.innovente.learner.AchievementStatus;
import org.innovente.learner.Decision;
import org.innovente.learner.LearnerRecord;
import org.innovente.module.TrainingModule;
import org.innovente.requirement.Accumulation;
import org.innovente.requirement.AttributeIn;
import org.innovente.requirement.Average;
import org.innovente.requirement.Bound;
import org.innovente.requirement.Constraint;
import org.innovente.requirement.EveryAchievement;
import org.innovente.requirement.Measure;
import org.innovente.requirement.ModuleIn;
import org.innovente.requirement.Requirement;
import org.innovente.requirement.Selector;
import org.innovente.requirement.Use;
import org.innovente.requirement.Weighting;

/** Small catalogues, rules and records for the tests of audits. */
final class AuditFixtures {
    static final GradeScaleId OUT_OF_20 = new GradeScaleId("sur-20");
    static final DiplomaId DIPLOMA = new DiplomaId("d");

    private AuditFixtures() {}

    static Diploma.Builder diploma(Requirement requirement, Constraint... constraints) {
        return Diploma.builder()
                .id(DIPLOMA)
                .addOutcome(NamedOutcome.builder()
                        .name(new OutcomeName("award"))
                        .kind(OutcomeKind.AWARD)
                        .requirement(requirement)
                        .addAllConstraints(Arrays.asList(constraints))
                        .build());
    }

    static Catalogue.Builder catalogue(Diploma diploma) {
        return Catalogue.builder()
                .id(new CatalogueId("c"))
                .addGradeScale(GradeScale.builder()
                        .id(OUT_OF_20)
                        .minimum(BigDecimal.ZERO)
                        .maximum(BigDecimal.valueOf(20))
                        .pass(BigDecimal.TEN)
                        .build())
                .addDiploma(diploma);
    }

    static Audit audit(Requirement requirement, LearnerRecord record, Constraint... constraints) {
        return audit(catalogue(diploma(requirement, constraints).build()).build(), record);
    }

    static Audit audit(Catalogue catalogue, LearnerRecord record) {
        DiplomaAudit audit = DiplomaAudit.of(catalogue, DIPLOMA);
        Audit report = audit.audit(record);
        AuditCheckerTest.requireAccepted(catalogue, record, report);
        return report;
    }

    static TrainingModule.Builder module(String id) {
        return TrainingModule.builder().id(new ModuleId(id));
    }

    static LearnerRecord.Builder record(Achievement... achievements) {
        return LearnerRecord.builder().id(new RecordId("r")).addAllAchievements(List.of(achievements));
    }

    static LearnerRecord decided(LearnerRecord record, Decision... decisions) {
        return record.toBuilder().addAllDecisions(List.of(decisions)).build();
    }

    static Achievement.Builder passed(String id) {
        return Achievement.builder()
                .id(new AchievementId(id))
                .item(ItemRef.builder().kind(ItemKind.MODULE).id(id).build())
                .status(AchievementStatus.ACHIEVED);
    }

    static Achievement mark(String id, String mark) {
        boolean passes = new BigDecimal(mark).compareTo(BigDecimal.TEN) >= 0;
        return passed(id)
                .grade(mark)
                .scale(OUT_OF_20)
                .status(passes ? AchievementStatus.ACHIEVED : AchievementStatus.FAILED)
                .build();
    }

    static Achievement credits(String id, String amount) {
        return passed(id).credits(Credits.ects(amount)).build();
    }

    static Achievement tagged(String id, String attribute, String... values) {
        Achievement plain = passed(id).build();
        return plain.toBuilder()
                .attributes(plain.attributes().with(attribute, values))
                .build();
    }

    static Selector modules(String... ids) {
        return ModuleIn.builder()
                .addAllModules(Arrays.stream(ids).map(ModuleId::new).toList())
                .build();
    }

    static Selector tag(String attribute, String... values) {
        return AttributeIn.builder()
                .attribute(attribute)
                .addAllValues(List.of(values))
                .build();
    }

    static Selector everything() {
        return EveryAchievement.builder().build();
    }

    static Bound atLeast(String value) {
        return Bound.atLeast(new BigDecimal(value));
    }

    static Bound atMost(String value) {
        return Bound.atMost(new BigDecimal(value));
    }

    static Accumulation count(String id, int least, Selector selector) {
        return Accumulation.builder()
                .id(new NodeId(id))
                .selector(selector)
                .measure(Measure.count())
                .bound(atLeast(Integer.toString(least)))
                .build();
    }

    static Accumulation creditsOf(String id, String least, Selector selector) {
        return Accumulation.builder()
                .id(new NodeId(id))
                .selector(selector)
                .measure(Measure.credits())
                .bound(atLeast(least))
                .build();
    }

    static Accumulation observing(Accumulation accumulation) {
        return accumulation.toBuilder().use(Use.observe()).build();
    }

    static Average mean(String least, Selector selector) {
        return Average.builder()
                .selector(selector)
                .weights(Weighting.EQUAL)
                .bound(atLeast(least))
                .scale(OUT_OF_20)
                .build();
    }

    static AuditNode node(Audit audit, String address) {
        java.util.ArrayDeque<AuditNode> stack = new java.util.ArrayDeque<>();
        stack.push(audit.root());
        while (!stack.isEmpty()) {
            AuditNode next = stack.pop();
            if (next.address().equals(address)) {
                return next;
            }
            next.children().forEach(stack::push);
        }
        throw new AssertionError("no node " + address);
    }

    static List<String> used(Audit audit, String address) {
        return node(audit, address).contributions().stream()
                .map(AuditNode.Contribution::achievement)
                .toList();
    }
}
