package org.innovente.audit.oracle;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.innovente.audit.AuditOptions;
import org.innovente.catalogue.Catalogue;
import org.innovente.common.BlockId;
import org.innovente.common.CatalogueId;
import org.innovente.common.Credits;
import org.innovente.common.DiplomaId;
import org.innovente.common.EqfLevel;
import org.innovente.common.Grade;
import org.innovente.common.GradeMeaning;
import org.innovente.common.GradeScale;
import org.innovente.common.LevelId;
import org.innovente.common.ModuleId;
import org.innovente.common.NodeId;
import org.innovente.common.OutcomeName;
import org.innovente.common.Rounding;
import org.innovente.common.RoundingPolicy;
import org.innovente.common.ScaleId;
import org.innovente.competency.Competency;
import org.innovente.competency.CompetencyFramework;
import org.innovente.competency.ProficiencyLevel;
import org.innovente.competency.ProficiencyScale;
import org.innovente.diploma.AttemptPolicy;
import org.innovente.diploma.Block;
import org.innovente.diploma.Diploma;
import org.innovente.diploma.Implication;
import org.innovente.diploma.NamedOutcome;
import org.innovente.diploma.OutcomeKind;
import org.innovente.learner.LearnerRecord;
import org.innovente.module.Outcome;
import org.innovente.module.TrainingModule;
import org.innovente.requirement.Accumulation;
import org.innovente.requirement.Bound;
import org.innovente.requirement.Measure;
import org.innovente.requirement.Requirement;

/** A small random programme and record: every kind of requirement, selector, constraint, decision and layer can occur in it. */
public final class RandomProgramme {
    public static final DiplomaId DIPLOMA = new DiplomaId("d");
    /** The codes of the scale in its order. */
    static final List<String> CODES = List.of("ATT", "DIS", "ABI");

    private final Draw draw;
    private final Random random;
    private final OutcomeKind kind;
    private final Diploma diploma;
    private final Catalogue catalogue;
    private final RandomRecord record;

    public RandomProgramme(Random random) {
        this.random = random;
        draw = new Draw(random);
        kind = OutcomeKind.values()[random.nextInt(OutcomeKind.values().length)];
        draw.see("outcome " + kind);
        Requirement root = new RandomRules(draw).node(0, true);
        NamedOutcome.Builder outcome = NamedOutcome.builder()
                .name(new OutcomeName(kind.wire()))
                .kind(kind)
                .requirement(root);
        new RandomConstraints(draw).add(outcome);
        Diploma.Builder builder = Diploma.builder().id(DIPLOMA);
        policies(builder);
        diploma = builder.addBlock(block("B", 0, 1))
                .addBlock(block("C", 1, 2))
                .addOutcome(outcome.build())
                .build();
        Catalogue.Builder whole = Catalogue.builder()
                .id(new CatalogueId("c"))
                .addGradeScale(scale())
                .addFramework(framework())
                .addDiploma(diploma);
        for (int m = 0; m < 5; m++) {
            whole.addModule(module(m));
        }
        catalogue = whole.build();
        record = new RandomRecord(draw, catalogue);
    }

    public Catalogue catalogue() {
        return catalogue;
    }

    /** Returns the name of the one outcome. */
    public OutcomeName outcome() {
        return new OutcomeName(kind.wire());
    }

    /** Draws a record. */
    public LearnerRecord record() {
        return record.record();
    }

    /** Draws what is asked. */
    public AuditOptions options() {
        return record.options();
    }

    Diploma diploma() {
        return diploma;
    }

    /** Returns what occurs in it, by name; what the record adds once it is drawn. */
    Set<String> constructs() {
        return draw.constructs;
    }

    private void policies(Diploma.Builder builder) {
        AttemptPolicy policy = random.nextBoolean() ? AttemptPolicy.ALL : AttemptPolicy.values()[random.nextInt(4)];
        draw.see("attempts " + policy);
        builder.attemptPolicy(policy);
        if (draw.once(6)) {
            draw.see("implication");
            builder.addImplication(Implication.builder()
                    .given(List.of(Draw.module(0)))
                    .implied(List.of(Draw.module(1)))
                    .build());
        }
        if (draw.once(6)) {
            draw.see("rounding");
            builder.rounding(
                    random.nextBoolean()
                            ? RoundingPolicy.builder()
                                    .tolerance(new BigDecimal("0.5"))
                                    .build()
                            : RoundingPolicy.builder()
                                    .scale(0)
                                    .mode(random.nextBoolean() ? Rounding.HALF_UP : Rounding.DOWN)
                                    .build());
        }
        if (draw.once(10)) {
            draw.see("diploma without compensation");
            builder.compensation(false);
        }
    }

    private static Block block(String name, int... tags) {
        return Block.builder()
                .id(new BlockId(name))
                .requirement(Accumulation.builder()
                        .id(new NodeId("in-block-" + name))
                        .selector(Draw.tagged(tags))
                        .measure(Measure.count())
                        .bound(Bound.atLeast(BigDecimal.ONE))
                        .build())
                .build();
    }

    private static GradeScale scale() {
        return GradeScale.builder()
                .id(Draw.SCALE)
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
                .id(Draw.FRAMEWORK)
                .defaultScale(new ScaleId("s"))
                .addScale(levels.build())
                .addCompetency(Competency.builder().id(Draw.COMPETENCY).build())
                .build();
    }

    private TrainingModule module(int number) {
        TrainingModule.Builder module = TrainingModule.builder().id(new ModuleId("m" + number));
        if (number < 4) {
            module.credits(Credits.ects("3"));
        }
        if (number == 2) {
            module.eqfLevel(new EqfLevel(6));
        }
        if (number < 2) {
            Outcome.Builder outcome =
                    Outcome.builder().competency(Draw.COMPETENCY).framework(Draw.FRAMEWORK);
            module.addOutcome(
                    number == 0 && random.nextInt(4) > 0
                            ? outcome.level(new LevelId("2")).build()
                            : outcome.build());
        }
        if (draw.once(10)) {
            module.addEquivalent(new ModuleId("m" + (number + 1 + random.nextInt(5)) % 6));
        }
        if (draw.once(12)) {
            module.addExclude(new ModuleId("m" + (number + 1 + random.nextInt(4)) % 5));
        }
        return module.build();
    }
}
