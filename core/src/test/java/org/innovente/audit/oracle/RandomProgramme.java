package org.innovente.audit.oracle;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.innovente.audit.AuditOptions;
import org.innovente.audit.Layer;
import org.innovente.catalogue.Catalogue;
import org.innovente.common.AchievementId;
import org.innovente.common.AchievementSource;
import org.innovente.common.AttestationKind;
import org.innovente.common.AttestationVerdict;
import org.innovente.common.Attributes;
import org.innovente.common.BlockId;
import org.innovente.common.CatalogueId;
import org.innovente.common.CompetencyId;
import org.innovente.common.Credits;
import org.innovente.common.DiplomaId;
import org.innovente.common.EqfLevel;
import org.innovente.common.FrameworkId;
import org.innovente.common.Grade;
import org.innovente.common.GradeMeaning;
import org.innovente.common.GradeScale;
import org.innovente.common.GradeScaleId;
import org.innovente.common.ItemKind;
import org.innovente.common.LevelId;
import org.innovente.common.ModuleId;
import org.innovente.common.NodeId;
import org.innovente.common.OutcomeName;
import org.innovente.common.Period;
import org.innovente.common.RecordId;
import org.innovente.common.ScaleId;
import org.innovente.competency.Competency;
import org.innovente.competency.CompetencyFramework;
import org.innovente.competency.ProficiencyLevel;
import org.innovente.competency.ProficiencyScale;
import org.innovente.diploma.AttemptPolicy;
import org.innovente.diploma.Block;
import org.innovente.diploma.Diploma;
import org.innovente.diploma.Implication;
import org.innovente.diploma.ItemRef;
import org.innovente.diploma.NamedOutcome;
import org.innovente.diploma.OutcomeKind;
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
import org.innovente.learner.SetAttribute;
import org.innovente.learner.Substitute;
import org.innovente.learner.Waive;
import org.innovente.module.Outcome;
import org.innovente.module.TrainingModule;
import org.innovente.requirement.Accumulation;
import org.innovente.requirement.AllConditions;
import org.innovente.requirement.AllSelectors;
import org.innovente.requirement.AnyCondition;
import org.innovente.requirement.AnySelector;
import org.innovente.requirement.Attestation;
import org.innovente.requirement.AttributeIn;
import org.innovente.requirement.AttributeMatches;
import org.innovente.requirement.AttributePresent;
import org.innovente.requirement.AttributeRange;
import org.innovente.requirement.Average;
import org.innovente.requirement.Bound;
import org.innovente.requirement.Cap;
import org.innovente.requirement.Compensation;
import org.innovente.requirement.CompensationUnit;
import org.innovente.requirement.CompetencyHeld;
import org.innovente.requirement.Condition;
import org.innovente.requirement.Conditional;
import org.innovente.requirement.Constraint;
import org.innovente.requirement.EveryAchievement;
import org.innovente.requirement.FactIn;
import org.innovente.requirement.FactPresent;
import org.innovente.requirement.Floor;
import org.innovente.requirement.GradeAtLeast;
import org.innovente.requirement.LevelAtLeast;
import org.innovente.requirement.Limit;
import org.innovente.requirement.Measure;
import org.innovente.requirement.MeasureKind;
import org.innovente.requirement.ModuleIn;
import org.innovente.requirement.ModulePassed;
import org.innovente.requirement.NOf;
import org.innovente.requirement.NotCondition;
import org.innovente.requirement.NotSelector;
import org.innovente.requirement.Obligation;
import org.innovente.requirement.OpaqueConstraint;
import org.innovente.requirement.OpaqueRequirement;
import org.innovente.requirement.OpaqueSelector;
import org.innovente.requirement.Order;
import org.innovente.requirement.Overlap;
import org.innovente.requirement.PeriodWithin;
import org.innovente.requirement.Quantifier;
import org.innovente.requirement.Reference;
import org.innovente.requirement.Requirement;
import org.innovente.requirement.RequirementHolds;
import org.innovente.requirement.Selector;
import org.innovente.requirement.SourceIn;
import org.innovente.requirement.Use;
import org.innovente.requirement.UseKind;
import org.innovente.requirement.Weighting;

/** A small random programme and record: every kind of requirement, selector, constraint, decision and layer can occur in it. */
public final class RandomProgramme {
    static final GradeScaleId SCALE = new GradeScaleId("sur-20");
    public static final DiplomaId DIPLOMA = new DiplomaId("d");
    /** The codes of the scale in its order. */
    static final List<String> CODES = List.of("ATT", "DIS", "ABI");

    private static final List<String> TAGS = List.of("a", "b", "c");
    private static final FrameworkId FRAMEWORK = new FrameworkId("f");
    private static final CompetencyId COMPETENCY = new CompetencyId("k");

    private final Random random;
    /** What occurs in this programme, by name. */
    final TreeSet<String> constructs = new TreeSet<>();

    private final List<String> names = new ArrayList<>();
    private final boolean doubts;
    private final boolean halves;
    private final Diploma diploma;
    private final Catalogue catalogue;
    private int ids;
    private int leaves;

    public RandomProgramme(Random random) {
        this.random = random;
        doubts = random.nextInt(3) == 0;
        halves = random.nextInt(5) == 0;
        Requirement root = node(0, true);
        NamedOutcome.Builder outcome = NamedOutcome.builder()
                .name(new OutcomeName("award"))
                .kind(OutcomeKind.AWARD)
                .requirement(root);
        constraints(outcome);
        Diploma.Builder builder = Diploma.builder().id(DIPLOMA);
        AttemptPolicy policy = AttemptPolicy.values()[random.nextInt(4)];
        builder.attemptPolicy(random.nextBoolean() ? AttemptPolicy.ALL : policy);
        if (random.nextInt(6) == 0) {
            see("implication");
            builder.addImplication(Implication.builder()
                    .given(List.of(module(0)))
                    .implied(List.of(module(1)))
                    .build());
        }
        diploma = builder.addBlock(Block.builder()
                        .id(new BlockId("B"))
                        .requirement(Accumulation.builder()
                                .id(new NodeId("in-block"))
                                .selector(tagged(0, 1))
                                .measure(Measure.count())
                                .bound(Bound.atLeast(BigDecimal.ONE))
                                .build())
                        .build())
                .addOutcome(outcome.build())
                .build();
        Catalogue.Builder whole = Catalogue.builder()
                .id(new CatalogueId("c"))
                .addGradeScale(scale())
                .addFramework(framework())
                .addDiploma(diploma);
        for (int m = 0; m < 5; m++) {
            whole.addModule(module(m, random.nextInt(8) == 0));
        }
        catalogue = whole.build();
    }

    public Catalogue catalogue() {
        return catalogue;
    }

    Diploma diploma() {
        return diploma;
    }

    private void see(String construct) {
        constructs.add(construct);
    }

    private static GradeScale scale() {
        return GradeScale.builder()
                .id(SCALE)
                .minimum(BigDecimal.ZERO)
                .maximum(BigDecimal.valueOf(20))
                .pass(BigDecimal.TEN)
                .addGrade(Grade.builder()
                        .code("ATT")
                        .meaning(GradeMeaning.PENDING)
                        .build())
                .addGrade(Grade.builder()
                        .code("DIS")
                        .meaning(GradeMeaning.NOT_COUNTED)
                        .build())
                .addGrade(Grade.builder()
                        .code("ABI")
                        .meaning(GradeMeaning.ABSENT_UNJUSTIFIED)
                        .points(BigDecimal.ZERO)
                        .build())
                .build();
    }

    private static CompetencyFramework framework() {
        ProficiencyScale.Builder levels = ProficiencyScale.builder().id(new ScaleId("s"));
        for (int i = 1; i <= 3; i++) {
            levels.addLevel(ProficiencyLevel.builder().id(new LevelId("" + i)).build());
        }
        return CompetencyFramework.builder()
                .id(FRAMEWORK)
                .defaultScale(new ScaleId("s"))
                .addScale(levels.build())
                .addCompetency(Competency.builder().id(COMPETENCY).build())
                .build();
    }

    private TrainingModule module(int number, boolean equivalent) {
        TrainingModule.Builder module = TrainingModule.builder().id(new ModuleId("m" + number));
        if (number < 4) {
            module.credits(Credits.ects("3"));
        }
        if (number == 2) {
            module.eqfLevel(new EqfLevel(6));
        }
        if (number < 2) {
            Outcome.Builder outcome = Outcome.builder().competency(COMPETENCY).framework(FRAMEWORK);
            module.addOutcome(
                    number == 0 && random.nextInt(4) > 0
                            ? outcome.level(new LevelId("2")).build()
                            : outcome.build());
        }
        if (equivalent) {
            see("equivalent module");
            // records hold none of it: of two equivalents that both are passed one at most counts
            module.addEquivalent(new ModuleId("m5"));
        }
        return module.build();
    }

    private static ItemRef module(int number) {
        return ItemRef.builder().kind(ItemKind.MODULE).id("m" + number).build();
    }

    // ---- the record

    public LearnerRecord record() {
        LearnerRecord.Builder record = LearnerRecord.builder().id(new RecordId("r"));
        int achievements = random.nextInt(6);
        for (int i = 0; i < achievements; i++) {
            record.addAchievement(achievement(i));
        }
        if (random.nextInt(6) == 0) {
            record.addAchievement(other());
        }
        for (int i = random.nextInt(3); i > 0; i--) {
            AttestationRecord.Builder one = AttestationRecord.builder()
                    .kind(AttestationKind.EVENT)
                    .verdict(AttestationVerdict.values()[random.nextInt(3)]);
            if (random.nextBoolean()) {
                one.quantity(BigDecimal.valueOf(1 + random.nextInt(3)));
            }
            record.addAttestation(one.build());
        }
        if (random.nextInt(6) == 0) {
            see("attested competency");
            record.addCompetency(AttestedCompetency.builder()
                    .competency(COMPETENCY)
                    .framework(FRAMEWORK)
                    .level(new LevelId("" + (1 + random.nextInt(3))))
                    .build());
        }
        if (random.nextInt(3) > 0) {
            record.facts(Attributes.of("track", random.nextBoolean() ? "x" : "y"));
        }
        if (random.nextInt(4) == 0) {
            decide(record, achievements);
        }
        return record.build();
    }

    public AuditOptions options() {
        AuditOptions.Builder options = AuditOptions.builder();
        Layer layer = Layer.values()[random.nextInt(4)];
        see("layer " + layer.wire());
        options.layer(layer);
        if (random.nextInt(3) > 0) {
            options.asOf(LocalDate.of(2026, 1, 1));
        }
        return options.build();
    }

    private Achievement achievement(int i) {
        Achievement.Builder one = Achievement.builder()
                .id(new AchievementId("e" + i))
                .item(module(random.nextInt(5)))
                .status(status())
                .scale(SCALE)
                .attributes(tags());
        if (!doubts || random.nextInt(5) > 0) {
            int code = random.nextInt(14);
            one.grade(code < 3 && doubts ? CODES.get(code) : Integer.toString(6 + random.nextInt(10)));
        }
        if (random.nextInt(doubts ? 4 : 8) > 0) {
            one.credits(Credits.ects((1 + random.nextInt(4)) + (halves && random.nextBoolean() ? ".5" : "")));
        }
        if (random.nextInt(3) == 0) {
            one.attempt(1 + random.nextInt(2));
        }
        if (random.nextInt(4) > 0) {
            LocalDate end = LocalDate.of(2020 + random.nextInt(4), 6, 30);
            one.period(Period.of(end.minusMonths(5), end));
        }
        if (random.nextInt(doubts ? 6 : 20) == 0) {
            see("expiry");
            one.expires(LocalDate.of(2025 + random.nextInt(2), 6, 30));
        }
        if (random.nextInt(6) == 0) {
            one.source(AchievementSource.TRANSFER);
        }
        if (random.nextInt(4) > 0) {
            one.quantity(BigDecimal.valueOf(random.nextInt(4))).unit("week");
        }
        return one.build();
    }

    private AchievementStatus status() {
        int draw = random.nextInt(doubts ? 12 : 16);
        return switch (draw) {
            case 0 -> AchievementStatus.FAILED;
            case 1 -> AchievementStatus.IN_PROGRESS;
            case 2 -> AchievementStatus.REGISTERED;
            case 3 -> AchievementStatus.PLANNED;
            case 4 -> doubts ? AchievementStatus.UNKNOWN : AchievementStatus.WITHDRAWN;
            default -> AchievementStatus.ACHIEVED;
        };
    }

    private Attributes tags() {
        String first = TAGS.get(random.nextInt(3));
        Attributes tags = random.nextInt(5) == 0
                ? Attributes.EMPTY.with("tag", first, TAGS.get(random.nextInt(3)))
                : random.nextInt(8) == 0 ? Attributes.EMPTY : Attributes.of("tag", first);
        return random.nextInt(4) == 0 ? tags.with("coefficient", "" + (1 + random.nextInt(3))) : tags;
    }

    private Achievement other() {
        boolean block = random.nextBoolean();
        ItemRef.Builder item = ItemRef.builder()
                .kind(block ? ItemKind.BLOCK : ItemKind.COMPETENCY)
                .id(block ? "B" : COMPETENCY.value());
        see(block ? "block achieved" : "competency achieved");
        return Achievement.builder()
                .id(new AchievementId("z"))
                .item(
                        block
                                ? item.build()
                                : item.framework(FRAMEWORK)
                                        .level(new LevelId("2"))
                                        .build())
                .status(AchievementStatus.ACHIEVED)
                .build();
    }

    private void decide(LearnerRecord.Builder record, int achievements) {
        AchievementId some = new AchievementId("e" + random.nextInt(Math.max(1, achievements)));
        String node = names.get(random.nextInt(names.size()));
        Decision decision = switch (random.nextInt(9)) {
            case 0 -> Waive.builder().node(node).build();
            case 1 ->
                Substitute.builder()
                        .node(node)
                        .item(module(random.nextInt(5)))
                        .by(module(random.nextInt(5)))
                        .build();
            case 2 -> AlsoAllow.builder().node(node).selector(selector()).build();
            case 3 -> ApplyHere.builder().achievement(some).node(node).build();
            case 4 ->
                random.nextBoolean()
                        ? Exclude.builder().achievement(some).build()
                        : Exclude.builder().achievement(some).node(node).build();
            case 5 ->
                ChangeBound.builder()
                        .node(node)
                        .bound(Bound.atLeast(BigDecimal.valueOf(1 + random.nextInt(2))))
                        .build();
            case 6 ->
                random.nextBoolean()
                        ? SetAttribute.builder()
                                .achievement(some)
                                .attribute("tag")
                                .value(TAGS.get(random.nextInt(3)))
                                .build()
                        : SetAttribute.builder()
                                .achievement(some)
                                .attribute("grade")
                                .value("12")
                                .build();
            case 7 ->
                Decide.builder()
                        .kind(AttestationKind.EVENT)
                        .verdict(AttestationVerdict.values()[random.nextInt(3)])
                        .build();
            default ->
                Decide.builder()
                        .node(node)
                        .verdict(AttestationVerdict.values()[random.nextInt(3)])
                        .build();
        };
        see("decision " + decision.getClass().getInterfaces()[0].getSimpleName());
        record.addDecision(decision);
    }

    // ---- selectors

    private static Selector tagged(int... tags) {
        AttributeIn.Builder in = AttributeIn.builder().attribute("tag");
        for (int tag : tags) {
            in.addValue(TAGS.get(tag));
        }
        return in.build();
    }

    private Selector selector() {
        Selector plain = simple();
        if (random.nextInt(5) > 0) {
            return plain;
        }
        see("combined selector");
        return switch (random.nextInt(3)) {
            case 0 -> AllSelectors.builder().addChild(plain).addChild(simple()).build();
            case 1 -> AnySelector.builder().addChild(plain).addChild(simple()).build();
            default -> NotSelector.builder().child(plain).build();
        };
    }

    private Selector simple() {
        int draw = random.nextInt(doubts ? 18 : 14);
        Selector selector = switch (draw) {
            case 0, 1 -> EveryAchievement.builder().build();
            case 2, 3 ->
                ModuleIn.builder()
                        .addModule(new ModuleId("m" + random.nextInt(6)))
                        .addModule(new ModuleId("m" + random.nextInt(6)))
                        .build();
            case 4 -> GradeAtLeast.builder().grade("10").scale(SCALE).build();
            case 5 -> SourceIn.builder().addSource(AchievementSource.RESIDENT).build();
            case 6 ->
                AttributeRange.builder()
                        .attribute("credits")
                        .min(BigDecimal.valueOf(2))
                        .build();
            case 7 -> AttributePresent.builder().attribute("tag").build();
            case 8 ->
                AttributeMatches.builder().attribute("module").pattern("m*").build();
            case 14 -> LevelAtLeast.builder().level(new EqfLevel(5)).build();
            case 15 ->
                PeriodWithin.builder()
                        .period(Period.of(LocalDate.of(2021, 1, 1), LocalDate.of(2022, 12, 31)))
                        .build();
            case 16 -> OpaqueSelector.builder().json("{\"something\":1}").build();
            default -> tagged(random.nextInt(3), random.nextInt(3));
        };
        see("selector " + selector.getClass().getInterfaces()[0].getSimpleName());
        return selector;
    }

    // ---- requirements

    private NodeId id() {
        NodeId id = new NodeId("n" + ++ids);
        names.add(id.value());
        return id;
    }

    /**
     * Draws a node.
     *
     * @param plain whether it lies where achievements are allocated, not where rules are only looked at
     */
    private Requirement node(int depth, boolean plain) {
        int kind = random.nextInt(depth == 0 ? 6 : depth > 2 ? 12 : 22);
        if (depth == 0 && kind < 5 || depth > 0 && kind >= 15) {
            return nOf(depth, plain);
        }
        switch (kind) {
            case 6:
                see("average");
                return average();
            case 7:
                see("attestation");
                return attestation();
            case 8:
                see("competency");
                return competency();
            case 9:
                see("compensation");
                return compensation();
            case 10:
                return module();
            case 11:
                if (random.nextInt(3) == 0) {
                    see("opaque requirement");
                    return OpaqueRequirement.builder()
                            .json("{\"?\":1}")
                            .id(id())
                            .build();
                }
                return reference();
            case 12, 13:
                return conditional(depth, plain);
            default:
                if (leaves >= 5) {
                    return module();
                }
                leaves++;
                return accumulation(plain);
        }
    }

    private Requirement nOf(int depth, boolean plain) {
        NodeId id = id();
        int form = random.nextInt(13);
        int children = 1 + random.nextInt(3);
        Quantifier quantifier = form < 6
                ? Quantifier.ALL
                : form < 8
                        ? Quantifier.ANY
                        : form == 8
                                ? Quantifier.atLeast(1 + random.nextInt(children))
                                : form == 9
                                        ? Quantifier.exactly(random.nextInt(children + 1))
                                        : form == 10
                                                ? Quantifier.NONE
                                                : form == 11
                                                        ? Quantifier.between(1, 1 + random.nextInt(2))
                                                        : Quantifier.atLeast(1 + random.nextInt(children + 1));
        see("n-of " + quantifier.form());
        boolean looked = quantifier.isExact();
        NOf.Builder all = NOf.builder().id(id).quantifier(quantifier);
        for (int i = 0; i < children; i++) {
            all.addChild(node(depth + 1, plain && !looked));
        }
        if (depth > 0 && random.nextInt(10) == 0) {
            see("optional");
            all.obligation(random.nextBoolean() ? Obligation.OPTIONAL : Obligation.RECOMMENDED);
        }
        return all.build();
    }

    private Requirement average() {
        Average.Builder average = Average.builder()
                .id(id())
                .selector(selector())
                .weights(Weighting.values()[random.nextInt(3)])
                .scale(SCALE)
                .bound(Bound.atLeast(BigDecimal.valueOf(8 + random.nextInt(4))));
        if (random.nextInt(3) == 0) {
            see("floor");
            average.floor(Floor.builder()
                    .mark(BigDecimal.valueOf(7))
                    .equalBlocks(random.nextBoolean())
                    .build());
        }
        if (random.nextInt(3) == 0) {
            see("best of");
            average.bestOf(1 + random.nextInt(2));
        }
        return average.build();
    }

    private Requirement attestation() {
        Attestation.Builder one = Attestation.builder().id(id()).kind(AttestationKind.EVENT);
        return random.nextInt(3) > 0
                ? one.build()
                : one.bound(Bound.atLeast(BigDecimal.valueOf(2 + random.nextInt(2))))
                        .build();
    }

    private Requirement competency() {
        CompetencyHeld.Builder held =
                CompetencyHeld.builder().id(id()).competency(COMPETENCY).framework(FRAMEWORK);
        return random.nextInt(4) == 0
                ? held.build()
                : held.level(new LevelId("" + (1 + random.nextInt(3)))).build();
    }

    private Requirement compensation() {
        Compensation.Builder rule = Compensation.builder()
                .id(id())
                .unitPass(BigDecimal.TEN)
                .scale(SCALE)
                .groupBound(BigDecimal.TEN);
        if (random.nextBoolean()) {
            rule.floor(Floor.builder().mark(BigDecimal.valueOf(8)).build());
        }
        int units = 1 + random.nextInt(3);
        for (int u = 0; u < units; u++) {
            CompensationUnit.Builder unit = CompensationUnit.builder()
                    .id(new NodeId("u" + u))
                    .selector(ModuleIn.builder()
                            .addModule(new ModuleId("m" + random.nextInt(6)))
                            .build())
                    .weights(random.nextBoolean() ? Weighting.EQUAL : Weighting.COEFFICIENT);
            if (random.nextInt(4) == 0) {
                unit.coefficient(BigDecimal.valueOf(2));
            }
            if (random.nextInt(6) == 0) {
                unit.compensable(false);
            }
            if (random.nextInt(6) == 0) {
                unit.compensates(false);
            }
            rule.addUnit(unit.build());
        }
        return random.nextInt(3) == 0 ? rule.required(1).build() : rule.build();
    }

    private Requirement module() {
        ModulePassed.Builder module = ModulePassed.builder().id(id()).module(new ModuleId("m" + random.nextInt(6)));
        see("module");
        if (random.nextInt(5) == 0) {
            see("minimum grade");
            module.minimumGrade("10").scale(SCALE);
        }
        return module.build();
    }

    private Requirement reference() {
        see("reference");
        Reference.Builder one = Reference.builder().id(id());
        if (leaves < 5 && !constructs.contains("block reference") && random.nextBoolean()) {
            see("block reference");
            leaves++;
            return one.target("B").kind(ItemKind.BLOCK).build();
        }
        return random.nextBoolean()
                ? one.target("nothing").build()
                : one.target("title").kind(ItemKind.CREDENTIAL).build();
    }

    private Requirement conditional(int depth, boolean plain) {
        see("conditional");
        Conditional.Builder one = Conditional.builder().id(id()).condition(condition(0));
        one.then(node(depth + 1, false));
        if (random.nextInt(3) > 0) {
            one.otherwise(node(depth + 1, false));
        }
        return one.build();
    }

    private Condition condition(int depth) {
        return switch (random.nextInt(depth > 0 ? 3 : 6)) {
            case 0 -> {
                see("fact present");
                yield FactPresent.builder().fact("track").build();
            }
            case 3 -> {
                see("combined condition");
                yield NotCondition.builder().child(condition(1)).build();
            }
            case 4 -> {
                see("combined condition");
                yield random.nextBoolean()
                        ? AllConditions.builder()
                                .addChild(condition(1))
                                .addChild(condition(1))
                                .build()
                        : AnyCondition.builder()
                                .addChild(condition(1))
                                .addChild(condition(1))
                                .build();
            }
            case 5 -> {
                see("requirement holds");
                yield RequirementHolds.builder()
                        .requirement(Accumulation.builder()
                                .selector(selector())
                                .measure(Measure.count())
                                .bound(Bound.atLeast(BigDecimal.ONE))
                                .use(Use.observe())
                                .build())
                        .build();
            }
            default -> {
                see("fact in");
                yield FactIn.builder().fact("track").addValue("x").build();
            }
        };
    }

    private Measure measure() {
        return switch (random.nextInt(9)) {
            case 0 -> Measure.distinct("tag");
            case 1 -> Measure.maxBy("tag", random.nextBoolean() ? MeasureKind.COUNT : MeasureKind.CREDITS);
            case 2, 3 -> Measure.credits();
            case 4 -> Measure.quantity("week");
            default -> Measure.count();
        };
    }

    private Requirement accumulation(boolean plain) {
        Measure measure = measure();
        see("measure " + measure.kind());
        boolean sum = measure.kind() == MeasureKind.CREDITS || measure.kind() == MeasureKind.QUANTITY;
        BigDecimal least = BigDecimal.valueOf(1 + random.nextInt(sum ? 6 : 2));
        Bound bound = switch (random.nextInt(10)) {
            case 0, 1 ->
                Bound.builder().min(least).max(least.add(BigDecimal.ONE)).build();
            case 2 -> Bound.exactly(least);
            case 3 -> Bound.atMost(least);
            default -> Bound.atLeast(least);
        };
        see(bound.max().isEmpty() ? "bound at least" : bound.min().isEmpty() ? "bound at most" : "bound both");
        Use use = switch (random.nextInt(11)) {
            case 0 -> Use.observe();
            case 1, 2 -> Use.share("g");
            case 3 -> Use.builder().kind(UseKind.SHARE).build();
            case 4 -> plain ? used() : Use.consume();
            default -> Use.consume();
        };
        see("use " + use.kind());
        Accumulation.Builder one = Accumulation.builder()
                .id(id())
                .selector(selector())
                .measure(measure)
                .bound(bound)
                .use(use);
        if (random.nextInt(6) == 0) {
            see("priority");
            one.priority(random.nextInt(3));
        }
        return one.build();
    }

    private Use used() {
        Use.Builder use = Use.builder().kind(UseKind.USED);
        return random.nextBoolean() ? use.group("n1").build() : use.build();
    }

    // ---- constraints

    private void constraints(NamedOutcome.Builder outcome) {
        while (random.nextInt(2) == 0) {
            Constraint constraint = switch (random.nextInt(12)) {
                case 0, 1, 2 ->
                    scoped(Cap.builder()
                            .selector(selector())
                            .measure(capMeasure())
                            .max(BigDecimal.valueOf(random.nextInt(4))));
                case 3, 4, 5 ->
                    Limit.builder()
                            .selector(selector())
                            .measure(measure())
                            .bound(
                                    random.nextBoolean()
                                            ? Bound.atMost(BigDecimal.valueOf(random.nextInt(4)))
                                            : random.nextBoolean()
                                                    ? Bound.atLeast(BigDecimal.valueOf(1 + random.nextInt(3)))
                                                    : Bound.builder()
                                                            .min(BigDecimal.ONE)
                                                            .max(BigDecimal.valueOf(1 + random.nextInt(3)))
                                                            .build())
                            .build();
                case 6, 7, 8, 9 -> overlap();
                case 10 ->
                    random.nextInt(3) == 0
                            ? OpaqueConstraint.builder().json("{\"?\":1}").build()
                            : Order.builder()
                                    .before(selector())
                                    .after(selector())
                                    .build();
                default -> {
                    see("exclusive scope");
                    outcome.addExclusiveScope(new NodeId(names.get(random.nextInt(names.size()))));
                    yield overlap();
                }
            };
            see("constraint " + constraint.getClass().getInterfaces()[0].getSimpleName());
            outcome.addConstraint(constraint);
        }
    }

    private Measure capMeasure() {
        return random.nextInt(4) == 0 ? Measure.credits() : random.nextInt(4) == 0 ? measure() : Measure.count();
    }

    private Constraint scoped(Cap.Builder cap) {
        return random.nextBoolean()
                ? cap.build()
                : cap.scope(new NodeId(names.get(random.nextInt(names.size())))).build();
    }

    private Constraint overlap() {
        NodeId scope = new NodeId(names.get(random.nextInt(names.size())));
        NodeId with = new NodeId(names.get(random.nextInt(names.size())));
        Overlap.Builder overlap = Overlap.builder().scope(scope);
        if (random.nextInt(3) == 0) {
            overlap.selector(selector());
        }
        if (random.nextInt(5) == 0) {
            see("overlap of uses");
            return overlap.scope(new NodeId("n1"))
                    .atMostUses(1 + random.nextInt(2))
                    .build();
        }
        if (scope.equals(with)) {
            see("overlap of a scope with itself");
        }
        return overlap.with(with)
                .max(BigDecimal.valueOf(random.nextInt(3)))
                .measure(random.nextInt(3) == 0 ? Measure.credits() : Measure.count())
                .build();
    }
}
