package org.innovente.audit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.innovente.catalogue.Catalogue;
import org.innovente.common.AchievementId;
import org.innovente.common.AttestationKind;
import org.innovente.common.AttestationVerdict;
import org.innovente.common.Attributes;
import org.innovente.common.Credits;
import org.innovente.common.ItemKind;
import org.innovente.common.NodeId;
import org.innovente.common.RecordId;
import org.innovente.diploma.AttemptPolicy;
import org.innovente.diploma.ItemRef;
import org.innovente.learner.Achievement;
import org.innovente.learner.AchievementStatus;
import org.innovente.learner.AttestationRecord;
import org.innovente.learner.LearnerRecord;
import org.innovente.requirement.Accumulation;
import org.innovente.requirement.AllSelectors;
import org.innovente.requirement.Attestation;
import org.innovente.requirement.Bound;
import org.innovente.requirement.Cap;
import org.innovente.requirement.Conditional;
import org.innovente.requirement.Constraint;
import org.innovente.requirement.FactIn;
import org.innovente.requirement.GradeAtLeast;
import org.innovente.requirement.Limit;
import org.innovente.requirement.Measure;
import org.innovente.requirement.MeasureKind;
import org.innovente.requirement.NOf;
import org.innovente.requirement.Overlap;
import org.innovente.requirement.Quantifier;
import org.innovente.requirement.Requirement;
import org.innovente.requirement.Selector;
import org.innovente.requirement.Use;
import org.innovente.requirement.UseKind;

/** A small random rule and record, with every kind of requirement and constraint that a draw can hold. */
final class RandomRule {
    private static final List<String> TAGS = List.of("a", "b", "c");

    private final Random random;
    private final List<Constraint> constraints = new ArrayList<>();
    private final Requirement requirement;
    private int ids;

    RandomRule(Random random) {
        this.random = random;
        requirement = node(0);
        if (random.nextInt(3) == 0) {
            constraints.add(Cap.builder()
                    .selector(selector())
                    .measure(Measure.count())
                    .max(BigDecimal.valueOf(random.nextInt(3)))
                    .build());
        }
        if (random.nextInt(3) == 0) {
            Bound bound = random.nextBoolean()
                    ? Bound.atLeast(BigDecimal.valueOf(1 + random.nextInt(3)))
                    : Bound.atMost(BigDecimal.valueOf(random.nextInt(3)));
            constraints.add(Limit.builder()
                    .selector(selector())
                    .measure(random.nextBoolean() ? Measure.count() : Measure.credits())
                    .bound(bound)
                    .build());
        }
        if (random.nextInt(4) == 0 && ids > 1) {
            constraints.add(Overlap.builder()
                    .scope(new NodeId("n1"))
                    .with(new NodeId("n2"))
                    .max(BigDecimal.ONE)
                    .build());
        }
    }

    Catalogue catalogue() {
        return AuditFixtures.catalogue(AuditFixtures.diploma(requirement, constraints.toArray(new Constraint[0]))
                        .attemptPolicy(AttemptPolicy.ALL)
                        .build())
                .build();
    }

    LearnerRecord record() {
        LearnerRecord.Builder record = LearnerRecord.builder().id(new RecordId("r"));
        int achievements = random.nextInt(6);
        for (int i = 0; i < achievements; i++) {
            Achievement.Builder one = Achievement.builder()
                    .id(new AchievementId("e" + i))
                    .item(ItemRef.builder()
                            .kind(ItemKind.MODULE)
                            .id("m" + random.nextInt(5))
                            .build())
                    .status(
                            random.nextInt(8) == 0
                                    ? AchievementStatus.FAILED
                                    : random.nextInt(10) == 0 ? AchievementStatus.UNKNOWN : AchievementStatus.ACHIEVED)
                    .scale(AuditFixtures.OUT_OF_20)
                    .attributes(Attributes.of("tag", TAGS.get(random.nextInt(3))));
            if (random.nextInt(5) > 0) {
                one.grade(Integer.toString(6 + random.nextInt(14)));
            }
            if (random.nextInt(8) > 0) {
                one.credits(Credits.ects(Integer.toString(1 + random.nextInt(4))));
            }
            record.addAchievement(one.build());
        }
        if (random.nextBoolean()) {
            record.addAttestation(AttestationRecord.builder()
                    .kind(AttestationKind.EVENT)
                    .verdict(AttestationVerdict.values()[random.nextInt(3)])
                    .build());
        }
        return random.nextInt(3) == 0
                ? record.build()
                : record.facts(Attributes.of("track", random.nextBoolean() ? "x" : "y"))
                        .build();
    }

    private NodeId id() {
        return new NodeId("n" + ++ids);
    }

    private Selector selector() {
        Selector plain = switch (random.nextInt(4)) {
            case 0 -> AuditFixtures.everything();
            case 1 -> AuditFixtures.modules("m" + random.nextInt(5), "m" + random.nextInt(5));
            default -> AuditFixtures.tag("tag", TAGS.get(random.nextInt(3)), TAGS.get(random.nextInt(3)));
        };
        return random.nextInt(4) > 0
                ? plain
                : AllSelectors.builder()
                        .addChild(plain)
                        .addChild(GradeAtLeast.builder()
                                .grade("10")
                                .scale(AuditFixtures.OUT_OF_20)
                                .build())
                        .build();
    }

    private Requirement node(int depth) {
        int kind = random.nextInt(depth > 2 ? 7 : 12);
        switch (kind) {
            case 0:
                return Requirement.module("m" + random.nextInt(5));
            case 1:
                return AuditFixtures.mean(Integer.toString(8 + random.nextInt(4)), selector());
            case 2:
                return Attestation.builder().kind(AttestationKind.EVENT).build();
            case 3, 4, 5, 6:
                return accumulation();
            case 7:
                return Conditional.builder()
                        .condition(FactIn.builder().fact("track").addValue("x").build())
                        .then(node(depth + 1))
                        .otherwise(node(depth + 1))
                        .build();
            default:
                NOf.Builder all = NOf.builder().id(id());
                int children = 1 + random.nextInt(3);
                for (int i = 0; i < children; i++) {
                    all.addChild(node(depth + 1));
                }
                int form = random.nextInt(8);
                return all.quantifier(
                                form < 4
                                        ? Quantifier.ALL
                                        : form < 6
                                                ? Quantifier.ANY
                                                : form == 6
                                                        ? Quantifier.atLeast(1 + random.nextInt(children))
                                                        : Quantifier.exactly(random.nextInt(children + 1)))
                        .build();
        }
    }

    private Accumulation accumulation() {
        Measure measure = switch (random.nextInt(6)) {
            case 0 -> Measure.distinct("tag");
            case 1 -> Measure.maxBy("tag", MeasureKind.COUNT);
            case 2 -> Measure.credits();
            default -> Measure.count();
        };
        BigDecimal least = BigDecimal.valueOf(1 + random.nextInt(measure.kind() == MeasureKind.CREDITS ? 6 : 2));
        Bound bound = random.nextInt(4) == 0
                ? Bound.builder().min(least).max(least.add(BigDecimal.ONE)).build()
                : Bound.atLeast(least);
        Use use = switch (random.nextInt(8)) {
            case 0 -> Use.observe();
            case 1 -> Use.share("g");
            case 2 -> Use.builder().kind(UseKind.SHARE).build();
            case 3 -> Use.used();
            default -> Use.consume();
        };
        return Accumulation.builder()
                .id(id())
                .selector(selector())
                .measure(measure)
                .bound(bound)
                .use(use)
                .build();
    }
}
