package org.innovente.validation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.innovente.catalogue.Catalogue;
import org.innovente.catalogue.CatalogueImport;
import org.innovente.common.Audience;
import org.innovente.common.CatalogueId;
import org.innovente.common.CompetencyId;
import org.innovente.common.FrameworkId;
import org.innovente.common.Identifier;
import org.innovente.common.LevelId;
import org.innovente.common.LocalizedText;
import org.innovente.common.ModuleId;
import org.innovente.competency.Competency;
import org.innovente.competency.CompetencyFramework;
import org.innovente.competency.CompetencyRelation;
import org.innovente.competency.ProficiencyLevel;
import org.innovente.competency.ProficiencyScale;
import org.innovente.competency.RelationType;
import org.innovente.diploma.Block;
import org.innovente.diploma.Diploma;
import org.innovente.diploma.NamedOutcome;
import org.innovente.module.Assessment;
import org.innovente.module.ModuleType;
import org.innovente.module.Outcome;
import org.innovente.module.OutcomeRole;
import org.innovente.module.TrainingModule;
import org.innovente.network.Action;
import org.innovente.network.Funding;
import org.innovente.network.FundingKind;
import org.innovente.network.Offer;
import org.innovente.requirement.Accumulation;
import org.innovente.requirement.Bound;
import org.innovente.requirement.CompetencyHeld;
import org.innovente.requirement.Measure;
import org.innovente.requirement.ModuleIn;
import org.innovente.requirement.NOf;
import org.innovente.requirement.Prerequisite;
import org.innovente.requirement.Requirement;

/** Mistakes of forty kinds, each of which somebody could make in the bundled catalogue. */
final class Planted {

    private static final FrameworkId INNOVENTE = new FrameworkId("innovente");
    private static final FrameworkId SOCLE = new FrameworkId("socle");

    /**
     * One mistake.
     *
     * @param code the finding that it yields
     * @param line what stands on the line of the finding or, where that only opens an object, on the next two
     * @param edit makes the mistake
     */
    record Mistake(String code, String line, UnaryOperator<Catalogue> edit) {}

    private Planted() {}

    /** Returns the mistakes. */
    static List<Mistake> all() {
        List<Mistake> all = new ArrayList<>();
        identity(all);
        competencies(all);
        prerequisites(all);
        diplomas(all);
        return all;
    }

    private static void identity(List<Mistake> all) {
        all.add(new Mistake(
                "identity.dangling-reference",
                "NO-SUCH",
                module("TC-HIS1", m -> m.addEquivalent(new ModuleId("NO-SUCH")))));
        all.add(new Mistake(
                "identity.reference-to-wrong-kind",
                "utc",
                module("TC-ECO1", m -> m.addEquivalent(new ModuleId("utc")))));
        all.add(new Mistake(
                "identity.duplicate-id",
                "mark-20",
                c -> c.toBuilder().addGradeScale(c.gradeScales().get(0)).build()));
        all.add(new Mistake(
                "identity.confusable-ids",
                "\"s1\"",
                c -> module("TC-HIS1", m -> m.addOutcome(outcome(SOCLE, "s1", "", OutcomeRole.TAUGHT)))
                        .apply(framework(SOCLE, Planted::withTwin).apply(c))));
        all.add(new Mistake(
                "identity.invisible-characters", "GE", module("GE37", m -> m.code(Optional.of("GE\u200B37")))));
        all.add(new Mistake(
                "identity.duplicate-code-in-scope", "DI06", module("EI04", m -> m.code(Optional.of("DI06")))));
        all.add(new Mistake(
                "identity.unpinned-external-reference",
                "other",
                c -> c.toBuilder()
                        .addImport(CatalogueImport.builder()
                                .catalogue(new CatalogueId("other"))
                                .namespace("o:")
                                .build())
                        .build()));
        all.add(new Mistake("identity.unresolvable-import-offline", "other", c -> c));
        all.add(new Mistake(
                "identity.identifier-scheme-unknown",
                "maison",
                module(
                        "VEI-1",
                        m -> m.addIdentifier(
                                Identifier.builder().scheme("maison").code("1").build()))));
    }

    private static void competencies(List<Mistake> all) {
        all.add(new Mistake(
                "competency.multiple-parents",
                "parents",
                competency("C2.7", c -> c.addParent(new CompetencyId("C3")))));
        all.add(new Mistake(
                "competency.duplicate-statement",
                "title",
                framework(INNOVENTE, f -> edit(f, "C1.2", c -> c.title(title(f, "C1.1"))))));
        all.add(new Mistake(
                "competency.non-observable-verb",
                "Comprendre",
                competency(
                        "C1.5",
                        c -> c.title(text("Comprendre les besoins d'un usager", "Explain the needs of a user")))));
        all.add(new Mistake(
                "competency.expected-level-below-framework".replace("competency", "diploma"),
                "\"2\"",
                competency("C16.2", c -> c.expectedLevel(new LevelId("4")))));
        all.add(new Mistake(
                "competency.level-not-on-scale",
                "\"9\"",
                module("TC-MAT2", m -> m.addOutcome(outcome(SOCLE, "S1", "9", OutcomeRole.TAUGHT)))));
        all.add(new Mistake(
                "competency.scale-not-ordered-or-gapped",
                "7",
                lastLevel(level -> level.toBuilder().rank(7).build())));
        all.add(new Mistake(
                "competency.level-without-criteria",
                "\"4\"",
                lastLevel(level -> level.toBuilder().criteria(List.of()).build())));
        all.add(new Mistake(
                "competency.assessed-not-taught",
                "D1",
                module("TC-HIS1", m -> m.addOutcome(outcome(INNOVENTE, "D1", "", OutcomeRole.ASSESSED)))));
        all.add(new Mistake(
                "competency.level-regression-along-path",
                "\"1\"",
                module("CREA-3", m -> m.addOutcome(outcome(INNOVENTE, "C2.2", "1", OutcomeRole.TAUGHT)))));
        all.add(new Mistake(
                "competency.equivalence-chain-contradiction", "C1", relation(INNOVENTE, "C1.1", "C1", INNOVENTE)));
        all.add(new Mistake("competency.equivalence-not-symmetric", "S1", relation(SOCLE, "S1", "C14.1", INNOVENTE)));
        all.add(new Mistake("competency.assessment-weights-not-100", "assessments", Planted::wrongWeight));
    }

    private static void prerequisites(List<Mistake> all) {
        all.add(rule("prerequisite.prerequisite-cycle", "TC-MAT1", Requirement.module("TC-MAT3")));
        all.add(rule("prerequisite.self-prerequisite", "TC-CHI1", Requirement.module("TC-CHI1")));
        all.add(new Mistake(
                "prerequisite.corequisite-cycle-conflict",
                "strict-corequisite",
                module("TC-INF2", m -> m.strictCorequisite(Requirement.module("TC-INF1")))));
        all.add(rule(
                "prerequisite.redundant-prerequisite",
                "CONC-4",
                Requirement.allOf(
                        Requirement.module("CONC-2"), Requirement.module("PROT-1"), Requirement.module("CONC-1"))));
        all.add(new Mistake(
                "prerequisite.contradictory-prerequisite",
                "TC-PHY1",
                module("TC-ELE1", m -> m.addExclude(new ModuleId("TC-PHY1")))));
        all.add(rule(
                "prerequisite.impossible-k-of-n",
                "INNO-4",
                Requirement.atLeast(3, Requirement.module("LEAD-1"), Requirement.module("PROJ-2"))));
        all.add(rule("prerequisite.level-inversion", "ETH-2", Requirement.module("ETH-3")));
        all.add(rule(
                "prerequisite.prerequisite-competency-unsupplied",
                "GE37",
                CompetencyHeld.builder().competency(new CompetencyId("D2")).build()));
        all.add(rule("prerequisite.prerequisite-level-unreachable", "UTBM-GFII", Requirement.competency("C9.1", "4")));
        all.add(new Mistake(
                "prerequisite.incompatible-modules-both-required",
                "CONC-1",
                module("CONC-1", m -> m.addExclude(new ModuleId("USA-1")))));
        all.add(new Mistake(
                "prerequisite.free-text-prerequisite",
                "prerequisite",
                module("EXP-2", m -> m.prerequisite(Prerequisite.prose(text("Oser l'export.", "Dare to export."))))));
        all.add(rule(
                "prerequisite.tautological-prerequisite",
                "TC-COM1",
                Requirement.anyOf(Requirement.module("TC-ANG2"), Requirement.noneOf(Requirement.module("TC-ANG2")))));
        all.add(new Mistake(
                "prerequisite.prerequisite-outside-partner-access",
                "TC-DES1",
                module("TC-DES1", m -> m.audiences(List.of(new Audience("phd"))))));
        all.add(new Mistake(
                "prerequisite.critical-path-too-long",
                "{",
                c -> c.toBuilder()
                        .programmes(List.of(
                                c.programmes().get(0).toBuilder().terms(1).build()))
                        .build()));
    }

    private static void diplomas(List<Mistake> all) {
        all.add(new Mistake(
                "diploma.block-without-assessment",
                "{",
                block(1, b -> b.toBuilder().assessments(List.of()).build())));
        all.add(new Mistake(
                "diploma.malformed-block-code",
                "RNCP12 BC1",
                block(2, b -> b.toBuilder().code("RNCP12 BC1").build())));
        all.add(new Mistake(
                "diploma.mandatory-module-missing", "GHOST", block(0, b -> widened(b, Requirement.module("GHOST")))));
        all.add(new Mistake(
                "diploma.unreachable-option",
                "{",
                block(1, b -> widened(b, Requirement.anyOf(Requirement.module("PI-1"), tooMany())))));
        all.add(new Mistake(
                "diploma.compensation-unspecified", "{", diploma("innove-ut", d -> d.compensation(Optional.empty()))));
        all.add(new Mistake("diploma.conflicting-caps", "bound", Planted::wrongBound));
        all.add(new Mistake("diploma.certifying-flag-contradiction", "certifying", offer(0, o -> o.certifying(true))));
        all.add(new Mistake("diploma.cpf-claimed-not-eligible", "cpf", Planted::paidByCpf));
        all.add(new Mistake(
                "diploma.module-presented-as-block", "block", module("OPS-1", m -> m.type(new ModuleType("block")))));
    }

    private static Mistake rule(String code, String module, Requirement requirement) {
        return new Mistake(code, "", module(module, m -> m.prerequisite(Prerequisite.of(requirement))));
    }

    private static UnaryOperator<Catalogue> module(String id, UnaryOperator<TrainingModule.Builder> edit) {
        return c -> c.toBuilder()
                .modules(c.modules().stream()
                        .map(m -> m.id().value().equals(id)
                                ? edit.apply(m.toBuilder()).build()
                                : m)
                        .toList())
                .build();
    }

    private static UnaryOperator<Catalogue> framework(FrameworkId id, UnaryOperator<CompetencyFramework> edit) {
        return c -> c.toBuilder()
                .frameworks(c.frameworks().stream()
                        .map(f -> f.id().equals(id) ? edit.apply(f) : f)
                        .toList())
                .build();
    }

    private static UnaryOperator<Catalogue> competency(String id, UnaryOperator<Competency.Builder> edit) {
        return framework(INNOVENTE, f -> edit(f, id, edit));
    }

    private static CompetencyFramework withTwin(CompetencyFramework framework) {
        return framework.toBuilder()
                .addCompetency(Competency.builder()
                        .id(new CompetencyId("s1"))
                        .title(text("Situer un fait dans son époque", "Place a fact in its time"))
                        .build())
                .build();
    }

    private static CompetencyFramework edit(
            CompetencyFramework framework, String id, UnaryOperator<Competency.Builder> edit) {
        return framework.toBuilder()
                .competencies(framework.competencies().stream()
                        .map(c -> c.id().value().equals(id)
                                ? edit.apply(c.toBuilder()).build()
                                : c)
                        .toList())
                .build();
    }

    private static LocalizedText title(CompetencyFramework framework, String id) {
        return framework.competencies().stream()
                .filter(c -> c.id().value().equals(id))
                .findFirst()
                .orElseThrow()
                .title();
    }

    private static UnaryOperator<Catalogue> lastLevel(UnaryOperator<ProficiencyLevel> edit) {
        return framework(INNOVENTE, f -> {
            ProficiencyScale scale = f.scales().get(0);
            List<ProficiencyLevel> levels = new ArrayList<>(scale.levels());
            levels.set(levels.size() - 1, edit.apply(levels.get(levels.size() - 1)));
            return f.toBuilder()
                    .scales(List.of(scale.toBuilder().levels(levels).build()))
                    .build();
        });
    }

    private static UnaryOperator<Catalogue> relation(FrameworkId in, String source, String target, FrameworkId of) {
        return framework(
                in,
                f -> f.toBuilder()
                        .addRelation(CompetencyRelation.builder()
                                .source(new CompetencyId(source))
                                .type(RelationType.EXACT)
                                .target(new CompetencyId(target))
                                .targetFramework(of)
                                .build())
                        .build());
    }

    private static UnaryOperator<Catalogue> diploma(String id, UnaryOperator<Diploma.Builder> edit) {
        return c -> c.toBuilder()
                .diplomas(c.diplomas().stream()
                        .map(d -> d.id().value().equals(id)
                                ? edit.apply(d.toBuilder()).build()
                                : d)
                        .toList())
                .build();
    }

    private static UnaryOperator<Catalogue> block(int position, UnaryOperator<Block> edit) {
        return c -> c.toBuilder()
                .diplomas(c.diplomas().stream()
                        .map(d -> d.blocks().isEmpty() ? d : withBlock(d, position, edit))
                        .toList())
                .build();
    }

    private static Diploma withBlock(Diploma diploma, int position, UnaryOperator<Block> edit) {
        List<Block> blocks = new ArrayList<>(diploma.blocks());
        blocks.set(position, edit.apply(blocks.get(position)));
        return diploma.toBuilder().blocks(blocks).build();
    }

    private static Block widened(Block block, Requirement more) {
        NOf all = (NOf) block.requirement().orElseThrow();
        List<Requirement> children = new ArrayList<>(all.children());
        children.add(more);
        return block.toBuilder()
                .requirement(all.toBuilder().children(children).build())
                .build();
    }

    private static Requirement tooMany() {
        return Accumulation.builder()
                .selector(ModuleIn.builder().addModule(new ModuleId("PI-2")).build())
                .measure(Measure.count())
                .bound(Bound.atLeast(BigDecimal.TEN))
                .build();
    }

    private static Catalogue wrongBound(Catalogue c) {
        return diploma(
                        "innove-ut",
                        d -> d.outcomes(c.diplomas().get(0).outcomes().stream()
                                .map(Planted::withWrongBound)
                                .toList()))
                .apply(c);
    }

    private static NamedOutcome withWrongBound(NamedOutcome outcome) {
        NOf all = (NOf) outcome.requirement().orElseThrow();
        List<Requirement> children = new ArrayList<>(all.children());
        Accumulation three = (Accumulation) children.get(0);
        children.set(
                0,
                three.toBuilder()
                        .bound(Bound.builder()
                                .min(BigDecimal.valueOf(3))
                                .max(BigDecimal.valueOf(2))
                                .build())
                        .build());
        return outcome.toBuilder()
                .requirement(all.toBuilder().children(children).build())
                .build();
    }

    private static Catalogue wrongWeight(Catalogue c) {
        return module("PI-1", m -> {
                    List<Assessment> assessments =
                            new ArrayList<>(c.module(new ModuleId("PI-1")).assessments());
                    assessments.set(
                            0,
                            assessments.get(0).toBuilder()
                                    .weight(BigDecimal.ONE)
                                    .build());
                    return m.assessments(assessments);
                })
                .apply(c);
    }

    private static UnaryOperator<Catalogue> offer(int position, UnaryOperator<Offer.Builder> edit) {
        return c -> {
            List<Offer> offers = new ArrayList<>(c.offers());
            offers.set(position, edit.apply(offers.get(position).toBuilder()).build());
            return c.toBuilder().offers(offers).build();
        };
    }

    private static Catalogue paidByCpf(Catalogue c) {
        List<Action> actions = new ArrayList<>(c.offers().get(1).actions());
        actions.set(
                0,
                actions.get(0).toBuilder()
                        .addFunding(Funding.builder().kind(FundingKind.CPF).build())
                        .build());
        return offer(1, o -> o.actions(actions)).apply(c);
    }

    private static Outcome outcome(FrameworkId framework, String competency, String level, OutcomeRole role) {
        Outcome.Builder builder = Outcome.builder()
                .competency(new CompetencyId(competency))
                .framework(framework)
                .addRole(role);
        return level.isEmpty()
                ? builder.build()
                : builder.level(new LevelId(level)).build();
    }

    private static LocalizedText text(String french, String english) {
        return LocalizedText.fr(french).with(org.innovente.common.LanguageTag.EN, english);
    }
}
