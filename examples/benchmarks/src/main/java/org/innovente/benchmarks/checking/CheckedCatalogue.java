package org.innovente.benchmarks.checking;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Random;
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
import org.innovente.common.Identifier;
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

/**
 * A catalogue of any size as a careful partner publishes it: bilingual modules of about 1.3 kB with hours, outcomes,
 * an assessment and prerequisites, of which one in fifty lacks something that rules ask for. Always the same for a size.
 */
final class CheckedCatalogue {

    private static final int MOST_COMPETENCIES = 200;
    private static final int FLAW_EVERY = 50;
    private static final FrameworkId FRAMEWORK = new FrameworkId("f");
    private static final int PAIRS = 14;
    private static final int VOCABULARY = 3_000;
    private static final String[] FRENCH = {"le", "la", "les", "des", "pour", "avec", "et", "dans", "sur", "une"};
    private static final String[] ENGLISH = {"the", "of", "and", "for", "with", "in", "to", "by", "from", "its"};
    private static final String[] SYLLABLES = {
        "pro", "je", "tech", "ni", "que", "ma", "té", "ri", "el", "con", "cep", "tion", "mo", "du", "le"
    };

    private final Random random = new Random(42);

    private final int competencies;

    private CheckedCatalogue(int modules) {
        competencies = Math.min(MOST_COMPETENCIES, modules);
    }

    /** Returns the catalogue with that many modules. */
    static Catalogue of(int modules) {
        return new CheckedCatalogue(modules).catalogue(modules);
    }

    private Catalogue catalogue(int modules) {
        CompetencyFramework.Builder framework = CompetencyFramework.builder()
                .id(FRAMEWORK)
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
            catalogue.addModule(module(i));
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

    private TrainingModule module(int i) {
        int flaw = i % FLAW_EVERY == FLAW_EVERY - 1 ? i / FLAW_EVERY % 4 : -1;
        Outcome outcome = Outcome.builder()
                .competency(new CompetencyId("C" + i % competencies))
                .framework(FRAMEWORK)
                .level(new LevelId(Integer.toString(1 + i % 3)))
                .addRole(OutcomeRole.TAUGHT)
                .addRole(OutcomeRole.ASSESSED)
                .build();
        int credits = 3 + i % 4;
        int classes = 10 * credits;
        int total = (flaw == 0 ? 40 : 27) * credits;
        TrainingModule.Builder module = TrainingModule.builder()
                .id(new ModuleId("M" + i))
                .code("M" + i)
                .title(text("Module numéro " + i, "Module number " + i))
                .objectives(text("Conduire la tâche " + i + " en entreprise.", "To carry out task " + i + "."))
                .content(text(words(FRENCH), words(ENGLISH)))
                .credits(Credits.ects(Integer.toString(credits)))
                .hours(Hours.of(Map.of(
                        HourKind.LECTURE, BigDecimal.valueOf(classes),
                        HourKind.SELF_STUDY, BigDecimal.valueOf(total - classes),
                        HourKind.TOTAL, BigDecimal.valueOf(total))))
                .eqfLevel(new EqfLevel(6))
                .addAudience(new Audience("student"))
                .addDeliveryMode(new DeliveryMode("remote"))
                .addLanguage(LanguageTag.FR)
                .addOutcome(outcome)
                .addAssessment(Assessment.builder()
                        .weight(BigDecimal.valueOf(100))
                        .addEvidence(outcome)
                        .build())
                .prerequisite(prerequisite(i));
        if (flaw != 1) {
            module.entryLevel(new EqfLevel(5));
        }
        if (flaw != 2) {
            module.addSubject(
                    Identifier.builder().scheme("isced-f").code("0710").build());
        }
        if (flaw != 3) {
            module.support(text("Un tuteur répond chaque jour.", "A tutor answers every day."));
        }
        return module.build();
    }

    /** Modules stand in layers, so that chains stay as short as in real curricula. */
    private Prerequisite prerequisite(int i) {
        int layer = i % 8;
        if (layer == 0) {
            return Prerequisite.none();
        }
        int other = Math.max(0, i - 8 * (1 + random.nextInt(5)) - 1);
        return Prerequisite.of(Requirement.allOf(
                Requirement.module("M" + (i - 1)),
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

    /** Little words of the language before words of no language, of which some are frequent and most are rare. */
    private String words(String[] littleWords) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < PAIRS; i++) {
            double chance = random.nextDouble();
            int word = (int) (VOCABULARY * chance * chance);
            out.append(i == 0 ? "" : " ")
                    .append(littleWords[random.nextInt(littleWords.length)])
                    .append(' ');
            for (int rest = word + SYLLABLES.length; rest > 0; rest /= SYLLABLES.length) {
                out.append(SYLLABLES[rest % SYLLABLES.length]);
            }
        }
        return out.append('.').toString();
    }

    private static LocalizedText text(String french, String english) {
        return LocalizedText.fr(french).with(LanguageTag.EN, english);
    }
}
