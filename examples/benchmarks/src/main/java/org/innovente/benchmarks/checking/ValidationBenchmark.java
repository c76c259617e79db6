package org.innovente.benchmarks.checking;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.innovente.catalogue.Catalogue;
import org.innovente.common.Audience;
import org.innovente.common.CatalogueId;
import org.innovente.common.CompetencyId;
import org.innovente.common.Credits;
import org.innovente.common.DeliveryMode;
import org.innovente.common.DiplomaId;
import org.innovente.common.EqfLevel;
import org.innovente.common.FrameworkId;
import org.innovente.common.HourKind;
import org.innovente.common.Hours;
import org.innovente.common.LanguageTag;
import org.innovente.common.LevelId;
import org.innovente.common.LocalizedText;
import org.innovente.common.ModuleId;
import org.innovente.common.OutcomeName;
import org.innovente.common.ScaleId;
import org.innovente.competency.Competency;
import org.innovente.competency.CompetencyFramework;
import org.innovente.competency.ProficiencyLevel;
import org.innovente.competency.ProficiencyScale;
import org.innovente.diploma.Diploma;
import org.innovente.diploma.NamedOutcome;
import org.innovente.diploma.OutcomeKind;
import org.innovente.json.CatalogueJson;
import org.innovente.module.Assessment;
import org.innovente.module.Outcome;
import org.innovente.module.OutcomeRole;
import org.innovente.module.TrainingModule;
import org.innovente.requirement.Accumulation;
import org.innovente.requirement.Bound;
import org.innovente.requirement.EveryAchievement;
import org.innovente.requirement.Measure;
import org.innovente.requirement.Prerequisite;
import org.innovente.requirement.Requirement;
import org.innovente.validation.CatalogueRule;
import org.innovente.validation.CatalogueValidator;
import org.innovente.validation.Profile;
import org.innovente.validation.ValidationInput;
import org.innovente.validation.ValidationResult;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What checking a catalogue costs, beside what reading it costs: the linear rules take at most as long, those that search
 * at most ten times as long, and both grow in step with the catalogue.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@State(Scope.Benchmark)
@Fork(value = 1, jvmArgs = "-Xmx3g")
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 3, time = 3)
public class ValidationBenchmark {

    /** The rules that search, by the simple names of their classes; all others are linear. */
    private static final Set<String> SEARCHING =
            Set.of("SatisfiabilityRule", "RedundantPrerequisiteRule", "DuplicateContentRule", "CriticalPathRule");

    /** The number of modules. */
    @Param({"100", "10000", "100000"})
    public int modules;

    private byte[] json = new byte[0];
    private ValidationInput input =
            ValidationInput.of(Catalogue.builder().id(CatalogueId.parse("none")).build());
    private CatalogueValidator linear = CatalogueValidator.of(Profile.named("publish"));
    private CatalogueValidator searching = linear;

    /** Makes the catalogue. */
    @Setup
    public void make() {
        Catalogue catalogue = catalogue(modules);
        json = CatalogueJson.standard().toBytes(catalogue);
        input = ValidationInput.of(catalogue).asOf(LocalDate.of(2026, 11, 24));
        List<CatalogueRule> some = new ArrayList<>();
        List<CatalogueRule> others = new ArrayList<>();
        for (CatalogueRule rule : CatalogueValidator.standardRules()) {
            boolean searches = SEARCHING.contains(rule.getClass().getSimpleName());
            (searches ? others : some).add(rule);
        }
        Profile profile = Profile.named("publish");
        linear = CatalogueValidator.builder().profile(profile).rules(some).build();
        searching = CatalogueValidator.builder().profile(profile).rules(others).build();
    }

    /** Returns the catalogue, read from its JSON text. */
    @Benchmark
    public Object reading() {
        return CatalogueJson.standard().read(json);
    }

    /** Returns what the linear rules find. */
    @Benchmark
    public ValidationResult linearRules() {
        return linear.validate(input);
    }

    /** Returns what the rules that search find. */
    @Benchmark
    public ValidationResult searchingRules() {
        return searching.validate(input);
    }

    private static Catalogue catalogue(int modules) {
        Random random = new Random(42);
        int competencies = 200;
        CompetencyFramework.Builder framework = CompetencyFramework.builder()
                .id(new FrameworkId("f"))
                .title(text("Référentiel", "Framework"))
                .description(text("Pour la mesure.", "For the measurement."))
                .addLanguage(LanguageTag.FR)
                .addLanguage(LanguageTag.EN)
                .defaultScale(new ScaleId("s"))
                .addScale(ProficiencyScale.builder()
                        .id(new ScaleId("s"))
                        .addLevel(level(1))
                        .addLevel(level(2))
                        .addLevel(level(3))
                        .build());
        for (int i = 0; i < competencies; i++) {
            framework.addCompetency(Competency.builder()
                    .id(new CompetencyId("C" + i))
                    .title(text("Conduire la tâche numéro " + i, "Carry out task number " + i))
                    .build());
        }
        Catalogue.Builder catalogue = Catalogue.builder()
                .id(new CatalogueId("measured"))
                .title(text("Catalogue", "Catalogue"))
                .language(LanguageTag.FR)
                .addFramework(framework.build());
        for (int i = 0; i < modules; i++) {
            catalogue.addModule(module(i, competencies, random));
        }
        return catalogue.addDiploma(diploma()).build();
    }

    private static ProficiencyLevel level(int rank) {
        return ProficiencyLevel.builder()
                .id(new LevelId(Integer.toString(rank)))
                .rank(rank)
                .addCriterion(text("Critère " + rank, "Criterion " + rank))
                .build();
    }

    private static TrainingModule module(int i, int competencies, Random random) {
        Outcome outcome = Outcome.builder()
                .competency(new CompetencyId("C" + i % competencies))
                .framework(new FrameworkId("f"))
                .level(new LevelId(Integer.toString(1 + i % 3)))
                .addRole(OutcomeRole.TAUGHT)
                .addRole(OutcomeRole.ASSESSED)
                .build();
        return TrainingModule.builder()
                .id(new ModuleId("M" + i))
                .code("M" + i)
                .title(text("Module numéro " + i, "Module number " + i))
                .objectives(text("Savoir conduire la tâche " + i + " en entreprise.", "To carry out task " + i + "."))
                .content(text(words(random), words(random)))
                .credits(Credits.ects(Integer.toString(3 + i % 4)))
                .hours(Hours.of(Map.of(
                        HourKind.LECTURE, BigDecimal.valueOf(30),
                        HourKind.SELF_STUDY, BigDecimal.valueOf(60),
                        HourKind.TOTAL, BigDecimal.valueOf(90))))
                .eqfLevel(new EqfLevel(6))
                .addAudience(new Audience("student"))
                .addDeliveryMode(new DeliveryMode("remote"))
                .addLanguage(LanguageTag.FR)
                .addOutcome(outcome)
                .addAssessment(Assessment.builder()
                        .weight(BigDecimal.valueOf(100))
                        .addEvidence(outcome)
                        .build())
                .prerequisite(prerequisite(i, random))
                .build();
    }

    /** Modules stand in layers, so that chains stay as short as in real curricula. */
    private static Prerequisite prerequisite(int i, Random random) {
        int layer = i % 8;
        if (layer == 0) {
            return Prerequisite.none();
        }
        int below = i - 1;
        int other = Math.max(0, i - 8 * (1 + random.nextInt(5)) - 1);
        return Prerequisite.of(Requirement.allOf(
                Requirement.module("M" + below),
                Requirement.anyOf(Requirement.module("M" + other), Requirement.competency("C" + layer, "1"))));
    }

    private static Diploma diploma() {
        return Diploma.builder()
                .id(new DiplomaId("D"))
                .title(text("Diplôme", "Diploma"))
                .addOutcome(NamedOutcome.builder()
                        .name(new OutcomeName("award"))
                        .kind(OutcomeKind.AWARD)
                        .requirement(Requirement.allOf(
                                Requirement.module("M0"),
                                Accumulation.builder()
                                        .selector(EveryAchievement.builder().build())
                                        .measure(Measure.credits())
                                        .bound(Bound.atLeast(BigDecimal.valueOf(180)))
                                        .build()))
                        .build())
                .build();
    }

    private static String words(Random random) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < 25; i++) {
            out.append(i == 0 ? "" : " ").append("mot").append(random.nextInt(2_000));
        }
        return out.toString();
    }

    private static LocalizedText text(String french, String english) {
        return LocalizedText.fr(french).with(LanguageTag.EN, english);
    }
}
