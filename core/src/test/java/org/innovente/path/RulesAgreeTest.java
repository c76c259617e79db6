package org.innovente.path;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.innovente.audit.DiplomaAudit;
import org.innovente.catalogue.Catalogue;
import org.innovente.common.AchievementId;
import org.innovente.common.CatalogueId;
import org.innovente.common.CompetencyId;
import org.innovente.common.Credits;
import org.innovente.common.DiplomaId;
import org.innovente.common.FrameworkId;
import org.innovente.common.ItemKind;
import org.innovente.common.LevelId;
import org.innovente.common.ModuleId;
import org.innovente.common.NodeId;
import org.innovente.common.OutcomeName;
import org.innovente.common.RecordId;
import org.innovente.common.ScaleId;
import org.innovente.competency.Competency;
import org.innovente.competency.CompetencyFramework;
import org.innovente.competency.ProficiencyLevel;
import org.innovente.competency.ProficiencyScale;
import org.innovente.diploma.Diploma;
import org.innovente.diploma.ItemRef;
import org.innovente.diploma.NamedOutcome;
import org.innovente.diploma.OutcomeKind;
import org.innovente.learner.Achievement;
import org.innovente.learner.AchievementStatus;
import org.innovente.learner.AttestedCompetency;
import org.innovente.learner.LearnerRecord;
import org.innovente.module.Outcome;
import org.innovente.module.TrainingModule;
import org.innovente.requirement.Accumulation;
import org.innovente.requirement.Average;
import org.innovente.requirement.Bound;
import org.innovente.requirement.Compensation;
import org.innovente.requirement.CompensationUnit;
import org.innovente.requirement.CompetencyHeld;
import org.innovente.requirement.EveryAchievement;
import org.innovente.requirement.Floor;
import org.innovente.requirement.Measure;
import org.innovente.requirement.ModuleIn;
import org.innovente.requirement.NOf;
import org.innovente.requirement.Prerequisite;
import org.innovente.requirement.Quantifier;
import org.innovente.requirement.Requirement;
import org.innovente.requirement.Selector;
import org.innovente.requirement.Use;
import org.innovente.requirement.UseKind;
import org.innovente.requirement.Weighting;
import org.junit.jupiter.api.Test;

/** On random rules and records, a learner may take a module exactly if an audit of the same requirement on the same record is satisfied. */
class RulesAgreeTest {
    private static final int CASES = 10_000;
    private static final int MODULES = 5;
    private static final FrameworkId FRAMEWORK = new FrameworkId("F");
    private static final ModuleId TARGET = new ModuleId("T");

    @Test
    void a_module_may_be_taken_exactly_if_the_audit_of_its_rule_is_satisfied() {
        int[] seen = new int[3];
        for (int seed = 0; seed < CASES; seed++) {
            Random random = new Random(seed);
            Requirement rule = rule(random, 2);
            Catalogue catalogue = catalogue(random, rule);
            LearnerRecord record = record(random);
            org.innovente.audit.Verdict audited =
                    DiplomaAudit.of(catalogue, new DiplomaId("D")).audit(record).verdict();
            Eligibility eligible =
                    PrerequisiteGraph.of(catalogue).eligibility(LearnerState.of(record, Optional.empty()), TARGET);
            Optional<Boolean> expected = switch (audited) {
                case SATISFIED -> Optional.of(true);
                case UNSATISFIED -> Optional.of(false);
                case UNDETERMINED -> Optional.empty();
            };
            assertThat(eligible.before().value())
                    .as("seed %s: %s on %s", seed, rule, record)
                    .isEqualTo(expected);
            assertThat(eligible.verdict() == Verdict.SATISFIED)
                    .as("seed %s: %s is %s", seed, rule, eligible.verdict())
                    .isEqualTo(audited == org.innovente.audit.Verdict.SATISFIED);
            seen[audited.ordinal()]++;
        }
        assertThat(java.util.Arrays.stream(seen).min().orElseThrow()).isGreaterThan(CASES / 50);
    }

    @Test
    void a_competency_that_no_framework_defines_or_that_several_do_is_held_by_nobody() {
        for (String name : List.of("nowhere", "twice")) {
            Requirement rule =
                    CompetencyHeld.builder().competency(new CompetencyId(name)).build();
            Catalogue catalogue = catalogue(new Random(0), rule).toBuilder()
                    .addFramework(one("G"))
                    .addFramework(one("H"))
                    .build();
            LearnerRecord record = LearnerRecord.builder()
                    .id(new RecordId("r"))
                    .addCompetency(AttestedCompetency.builder()
                            .competency(new CompetencyId(name))
                            .build())
                    .build();
            assertThat(DiplomaAudit.of(catalogue, new DiplomaId("D"))
                            .audit(record)
                            .verdict())
                    .isEqualTo(org.innovente.audit.Verdict.UNSATISFIED);
            LearnerState state = LearnerState.of(record, Optional.empty());
            PrerequisiteGraph graph = PrerequisiteGraph.of(catalogue);
            assertThat(graph.eligibility(state, TARGET).verdict()).isEqualTo(Verdict.UNREACHABLE);
            assertThat(graph.path(PathQuery.to(TARGET).from(state)).status()).isEqualTo(PathStatus.UNREACHABLE);
        }
    }

    @Test
    void different_rules_that_one_module_meets_count_each() {
        Catalogue all = catalogue(
                new Random(0), NOf.builder().quantifier(Quantifier.ALL).build());
        TrainingModule supplier = TrainingModule.builder()
                .id(new ModuleId("ONLY"))
                .addOutcome(
                        Outcome.builder().competency(new CompetencyId("SINGLE")).build())
                .build();
        Requirement passed = Requirement.module(supplier.id().value());
        Requirement held = CompetencyHeld.builder()
                .competency(new CompetencyId("SINGLE"))
                .framework(new FrameworkId("G"))
                .build();
        Requirement other = Requirement.module(id(0).value());
        LearnerState nothing =
                LearnerState.of(LearnerRecord.builder().id(new RecordId("r")).build(), Optional.empty());
        for (int least : new int[] {1, 2, 3, 4, Integer.MAX_VALUE}) {
            Requirement rule = NOf.builder()
                    .quantifier(Quantifier.atLeast(least))
                    .addAllChildren(List.of(passed, other, held))
                    .build();
            Catalogue catalogue = all.toBuilder()
                    .addFramework(CompetencyFramework.builder()
                            .id(new FrameworkId("G"))
                            .addCompetency(Competency.builder()
                                    .id(new CompetencyId("SINGLE"))
                                    .build())
                            .build())
                    .modules(List.of(
                            supplier,
                            TrainingModule.builder().id(id(0)).build(),
                            TrainingModule.builder()
                                    .id(TARGET)
                                    .prerequisite(Prerequisite.of(rule))
                                    .build()))
                    .build();
            PathResult path =
                    PrerequisiteGraph.of(catalogue).path(PathQuery.to(TARGET).from(nothing));
            if (least > 3) {
                assertThat(path.status()).isEqualTo(PathStatus.UNREACHABLE);
            } else {
                assertThat(path.status()).isEqualTo(PathStatus.OPTIMAL);
                assertThat(path.cost().orElseThrow().intValue()).isEqualTo(least < 3 ? 2 : 3);
            }
        }
    }

    private static CompetencyFramework one(String id) {
        return CompetencyFramework.builder()
                .id(new FrameworkId(id))
                .addCompetency(
                        Competency.builder().id(new CompetencyId("twice")).build())
                .build();
    }

    private static ModuleId id(int module) {
        return new ModuleId("M" + module);
    }

    private static Catalogue catalogue(Random random, Requirement rule) {
        Catalogue.Builder catalogue = Catalogue.builder()
                .id(new CatalogueId("c"))
                .addFramework(CompetencyFramework.builder()
                        .id(FRAMEWORK)
                        .addCompetency(
                                Competency.builder().id(new CompetencyId("C")).build())
                        .addScale(ProficiencyScale.builder()
                                .id(new ScaleId("S"))
                                .addLevel(ProficiencyLevel.builder()
                                        .id(new LevelId("1"))
                                        .build())
                                .addLevel(ProficiencyLevel.builder()
                                        .id(new LevelId("2"))
                                        .build())
                                .build())
                        .build());
        for (int module = 0; module < MODULES; module++) {
            TrainingModule.Builder own =
                    TrainingModule.builder().id(id(module)).credits(Credits.ects("" + (1 + random.nextInt(6))));
            if (random.nextInt(3) == 0) {
                own.addOutcome(Outcome.builder()
                        .competency(new CompetencyId("C"))
                        .level(new LevelId("" + (1 + random.nextInt(2))))
                        .build());
            }
            catalogue.addModule(own.build());
        }
        return catalogue
                .addModule(TrainingModule.builder()
                        .id(TARGET)
                        .prerequisite(Prerequisite.of(rule))
                        .build())
                .addDiploma(Diploma.builder()
                        .id(new DiplomaId("D"))
                        .addOutcome(NamedOutcome.builder()
                                .name(new OutcomeName("award"))
                                .kind(OutcomeKind.AWARD)
                                .requirement(rule)
                                .build())
                        .build())
                .build();
    }

    private static Requirement rule(Random random, int depth) {
        if (depth > 0 && random.nextInt(5) < 3) {
            List<Requirement> children = new ArrayList<>();
            for (int i = 0; i < 1 + random.nextInt(3); i++) {
                children.add(rule(random, depth - 1));
            }
            Quantifier many = switch (random.nextInt(4)) {
                case 0 -> Quantifier.ALL;
                case 1 -> Quantifier.ANY;
                case 2 -> Quantifier.NONE;
                default -> {
                    // Repeated children count once for a path, which the reference of paths asks for: here they are
                    // different.
                    children.clear();
                    children.add(average(random));
                    for (int module = random.nextInt(3); module < MODULES; module++) {
                        children.add(passed(module));
                    }
                    yield Quantifier.atLeast(1 + random.nextInt(children.size()));
                }
            };
            return NOf.builder().quantifier(many).addAllChildren(children).build();
        }
        return switch (random.nextInt(5)) {
            case 0 ->
                Accumulation.builder()
                        .selector(selector(random))
                        .measure(random.nextBoolean() ? Measure.count() : Measure.credits())
                        .bound(Bound.atLeast(BigDecimal.valueOf(1 + random.nextInt(6))))
                        .use(Use.builder().kind(UseKind.OBSERVE).build())
                        .build();
            case 1 ->
                CompetencyHeld.builder()
                        .competency(new CompetencyId("C"))
                        .level(new LevelId("" + (1 + random.nextInt(2))))
                        .build();
            case 2 -> average(random);
            case 3 -> compensation(random);
            default -> passed(random.nextInt(MODULES));
        };
    }

    private static Requirement passed(int module) {
        return Accumulation.builder()
                .selector(ModuleIn.builder().addModule(id(module)).build())
                .measure(Measure.count())
                .bound(Bound.atLeast(BigDecimal.ONE))
                .use(Use.builder().kind(UseKind.OBSERVE).build())
                .build();
    }

    private static Selector selector(Random random) {
        if (random.nextInt(4) == 0) {
            return EveryAchievement.builder().build();
        }
        ModuleIn.Builder some = ModuleIn.builder();
        for (int module = 0; module < MODULES; module++) {
            if (random.nextBoolean()) {
                some.addModule(id(module));
            }
        }
        return some.addModule(id(random.nextInt(MODULES))).build();
    }

    private static Floor floor(Random random) {
        return Floor.builder()
                .mark(BigDecimal.valueOf(5 + random.nextInt(5)))
                .equalBlocks(random.nextBoolean())
                .build();
    }

    private static Average average(Random random) {
        Average.Builder average = Average.builder()
                .selector(selector(random))
                .weights(Weighting.values()[random.nextInt(Weighting.values().length)])
                .bound(
                        random.nextInt(4) == 0
                                ? Bound.atMost(BigDecimal.valueOf(8 + random.nextInt(6)))
                                : Bound.atLeast(BigDecimal.valueOf(8 + random.nextInt(6))));
        if (random.nextInt(3) == 0) {
            average.floor(floor(random));
        }
        if (random.nextInt(3) == 0) {
            average.bestOf(1 + random.nextInt(3));
        }
        return average.build();
    }

    private static Compensation compensation(Random random) {
        Compensation.Builder jury = Compensation.builder().unitPass(BigDecimal.TEN);
        int units = 1 + random.nextInt(3);
        for (int i = 0; i < units; i++) {
            CompensationUnit.Builder unit = CompensationUnit.builder()
                    .id(new NodeId("U" + i))
                    .selector(ModuleIn.builder()
                            .addModule(id(random.nextInt(MODULES)))
                            .addModule(id(i))
                            .build());
            if (random.nextInt(3) == 0) {
                unit.coefficient(BigDecimal.valueOf(1 + random.nextInt(3)));
            }
            if (random.nextInt(4) == 0) {
                unit.compensable(random.nextBoolean()).compensates(random.nextBoolean());
            }
            jury.addUnit(unit.build());
        }
        if (random.nextInt(4) > 0) {
            jury.groupBound(BigDecimal.valueOf(9 + random.nextInt(3)));
        }
        if (random.nextInt(3) == 0) {
            jury.floor(floor(random));
        }
        if (random.nextInt(3) == 0) {
            jury.required(1 + random.nextInt(units));
        }
        return jury.build();
    }

    private static LearnerRecord record(Random random) {
        LearnerRecord.Builder record = LearnerRecord.builder().id(new RecordId("r"));
        for (int i = 0; i < random.nextInt(8); i++) {
            boolean passed = random.nextInt(4) > 0;
            Achievement.Builder own = Achievement.builder()
                    .id(new AchievementId("a" + i))
                    .item(ItemRef.builder()
                            .kind(ItemKind.MODULE)
                            .id(id(random.nextInt(MODULES)).value())
                            .build())
                    .status(passed ? AchievementStatus.ACHIEVED : AchievementStatus.FAILED);
            if (random.nextInt(6) > 0) {
                own.grade("" + (passed ? 8 + random.nextInt(9) : 3 + random.nextInt(7)));
            }
            if (passed && random.nextInt(8) == 0) {
                own.frozen(true);
            }
            record.addAchievement(own.build());
        }
        return record.build();
    }
}
