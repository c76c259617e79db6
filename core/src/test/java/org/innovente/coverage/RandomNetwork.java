package org.innovente.coverage;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.innovente.catalogue.Catalogue;
import org.innovente.common.ActionId;
import org.innovente.common.Audience;
import org.innovente.common.CatalogueId;
import org.innovente.common.CompetencyId;
import org.innovente.common.Credits;
import org.innovente.common.DeliveryMode;
import org.innovente.common.DiplomaId;
import org.innovente.common.FrameworkId;
import org.innovente.common.ItemKind;
import org.innovente.common.LevelId;
import org.innovente.common.Lifecycle;
import org.innovente.common.LifecycleStatus;
import org.innovente.common.ModuleId;
import org.innovente.common.OfferId;
import org.innovente.common.OutcomeName;
import org.innovente.common.Period;
import org.innovente.common.ProgrammeId;
import org.innovente.common.ScaleId;
import org.innovente.common.SessionId;
import org.innovente.common.TerritoryId;
import org.innovente.competency.Competency;
import org.innovente.competency.CompetencyFramework;
import org.innovente.competency.ProficiencyLevel;
import org.innovente.competency.ProficiencyScale;
import org.innovente.diploma.Diploma;
import org.innovente.diploma.ItemRef;
import org.innovente.diploma.NamedOutcome;
import org.innovente.diploma.OutcomeKind;
import org.innovente.diploma.Placement;
import org.innovente.diploma.Programme;
import org.innovente.module.Outcome;
import org.innovente.module.TrainingModule;
import org.innovente.network.Action;
import org.innovente.network.EntryMode;
import org.innovente.network.Offer;
import org.innovente.network.Place;
import org.innovente.network.Session;
import org.innovente.network.SessionState;
import org.innovente.network.Territory;
import org.innovente.requirement.Accumulation;
import org.innovente.requirement.AllSelectors;
import org.innovente.requirement.AttributeIn;
import org.innovente.requirement.Bound;
import org.innovente.requirement.Cap;
import org.innovente.requirement.Constraint;
import org.innovente.requirement.EveryAchievement;
import org.innovente.requirement.Limit;
import org.innovente.requirement.Measure;
import org.innovente.requirement.ModuleIn;
import org.innovente.requirement.ModulePassed;
import org.innovente.requirement.NOf;
import org.innovente.requirement.NotSelector;
import org.innovente.requirement.Prerequisite;
import org.innovente.requirement.Quantifier;
import org.innovente.requirement.Requirement;
import org.innovente.requirement.Selector;
import org.innovente.requirement.Use;

/** A small network drawn from a seed: modules, a diploma, and offers of every kind that coverage tells apart. */
final class RandomNetwork {
    static final LocalDate DAY = LocalDate.of(2026, 9, 1);
    static final DiplomaId DIPLOMA = new DiplomaId("D");
    static final TerritoryId NORTH = new TerritoryId("north");
    static final TerritoryId TOWN = new TerritoryId("town");
    static final TerritoryId SOUTH = new TerritoryId("south");
    static final List<TerritoryId> TERRITORIES = List.of(NORTH, TOWN, SOUTH);

    private static final List<DeliveryMode> MODES =
            List.of(DeliveryMode.ON_SITE, DeliveryMode.BLENDED, DeliveryMode.REMOTE);
    private static final List<Audience> AUDIENCES = List.of(Audience.parse("engineer"), Audience.parse("student"));

    private final Random random;
    private final int size;
    private final Catalogue catalogue;
    private final CoverageQuery query;

    RandomNetwork(long seed) {
        random = new Random(seed);
        size = 3 + random.nextInt(2);
        Catalogue.Builder builder = Catalogue.builder()
                .id(new CatalogueId("random"))
                .addFramework(framework())
                .addTerritory(Territory.builder().id(NORTH).build())
                .addTerritory(Territory.builder().id(TOWN).parent(NORTH).build())
                .addTerritory(Territory.builder().id(SOUTH).build())
                .addProgramme(Programme.builder()
                        .id(new ProgrammeId("P"))
                        .addPlacement(Placement.builder().module(id(0)).build())
                        .addPlacement(Placement.builder().module(id(1)).build())
                        .build());
        for (int i = 0; i < size; i++) {
            builder.addModule(training(i));
        }
        int offers = 2 + random.nextInt(size + 2);
        for (int i = 0; i < offers; i++) {
            builder.addOffer(offer(i));
        }
        builder.addDiploma(diploma());
        catalogue = builder.build();
        CoverageQuery drawn = CoverageQuery.in(NORTH);
        if (random.nextInt(3) == 0) {
            drawn = drawn.forAudience(AUDIENCES.get(random.nextInt(2)));
        }
        if (random.nextInt(4) == 0) {
            drawn = drawn.by(MODES.get(random.nextInt(3))).by(MODES.get(random.nextInt(3)));
        }
        if (random.nextInt(3) == 0) {
            drawn = drawn.within(Period.since(DAY));
        }
        query = drawn;
    }

    Catalogue catalogue() {
        return catalogue;
    }

    CoverageQuery query(TerritoryId territory) {
        return query.at(territory);
    }

    private static ModuleId id(int i) {
        return new ModuleId("M" + i);
    }

    private boolean one(int in) {
        return random.nextInt(in) == 0;
    }

    private static CompetencyFramework framework() {
        ProficiencyScale.Builder scale = ProficiencyScale.builder().id(new ScaleId("S"));
        for (int level = 1; level <= 3; level++) {
            scale.addLevel(ProficiencyLevel.builder()
                    .id(new LevelId(Integer.toString(level)))
                    .build());
        }
        return CompetencyFramework.builder()
                .id(new FrameworkId("F"))
                .defaultScale(new ScaleId("S"))
                .addScale(scale.build())
                .addCompetency(Competency.builder().id(new CompetencyId("C0")).build())
                .addCompetency(Competency.builder().id(new CompetencyId("C1")).build())
                .build();
    }

    private TrainingModule training(int i) {
        TrainingModule.Builder module = TrainingModule.builder()
                .id(id(i))
                .credits(Credits.ects(Integer.toString(1 + random.nextInt(3))))
                .prerequisite(one(2) ? Prerequisite.none() : Prerequisite.of(before(0)))
                .addDeliveryMode(MODES.get(random.nextInt(3)));
        if (one(3)) {
            module.addDeliveryMode(DeliveryMode.REMOTE);
        }
        for (int c = 0; c < 2; c++) {
            if (one(2)) {
                module.addOutcome(Outcome.builder()
                        .competency(new CompetencyId("C" + c))
                        .level(new LevelId(Integer.toString(1 + random.nextInt(3))))
                        .build());
            }
        }
        if (one(4)) {
            module.addAudience(AUDIENCES.get(random.nextInt(2)));
        }
        if (one(8)) {
            module.corequisite(Requirement.module("M" + random.nextInt(size)));
        }
        int other = random.nextInt(size);
        if (one(6) && other != i) {
            module.addExclude(id(other));
        }
        if (one(10)) {
            module.lifecycle(
                    Lifecycle.builder().status(LifecycleStatus.WITHDRAWN).build());
        }
        return module.build();
    }

    /** A rule about what was passed before: modules and competencies, sometimes with too many of them. */
    private Requirement before(int depth) {
        if (depth == 2 || one(2)) {
            return one(3) ? competency() : Requirement.module("M" + random.nextInt(size));
        }
        List<Requirement> children = new ArrayList<>();
        int count = 1 + random.nextInt(3);
        for (int i = 0; i < count; i++) {
            children.add(before(depth + 1));
        }
        return several(children);
    }

    private Requirement several(List<Requirement> children) {
        int n = 1 + random.nextInt(children.size());
        Quantifier quantifier = switch (random.nextInt(8)) {
            case 0 -> Quantifier.NONE;
            case 1 -> Quantifier.exactly(n);
            case 2, 3 -> Quantifier.ALL;
            default -> Quantifier.atLeast(n);
        };
        return NOf.builder().quantifier(quantifier).addAllChildren(children).build();
    }

    private Requirement competency() {
        return Requirement.competency("C" + random.nextInt(2), Integer.toString(1 + random.nextInt(3)));
    }

    private Offer offer(int i) {
        boolean programme = one(6);
        Offer.Builder offer = Offer.builder()
                .id(new OfferId("O" + i))
                .subject(ItemRef.builder()
                        .kind(programme ? ItemKind.PROGRAMME : ItemKind.MODULE)
                        .id(programme ? "P" : "M" + random.nextInt(size))
                        .build());
        int actions = 1 + random.nextInt(2);
        for (int a = 0; a < actions; a++) {
            offer.addAction(action(a));
        }
        return offer.build();
    }

    private Action action(int a) {
        DeliveryMode mode = MODES.get(random.nextInt(3));
        Action.Builder action = Action.builder().id(new ActionId("A" + a)).deliveryMode(mode);
        if (!mode.equals(DeliveryMode.REMOTE)) {
            action.place(Place.builder()
                    .territory(TERRITORIES.get(random.nextInt(3)))
                    .build());
        }
        if (one(4)) {
            action.addTerritory(TERRITORIES.get(random.nextInt(3)));
        }
        if (one(4)) {
            action.addAudience(AUDIENCES.get(random.nextInt(2)));
        }
        if (one(4)) {
            action.entryMode(EntryMode.PERMANENT);
        } else if (one(2)) {
            Session.Builder session = Session.builder()
                    .id(new SessionId("S"))
                    .period(one(2) ? Period.of(DAY.minusDays(60), DAY.minusDays(30)) : Period.of(DAY, DAY.plusDays(5)));
            if (one(4)) {
                session.state(SessionState.FULL);
            }
            if (one(4)) {
                session.seats(random.nextInt(2));
            }
            action.addSession(session.build());
        }
        return action.build();
    }

    private Diploma diploma() {
        NamedOutcome.Builder award = NamedOutcome.builder()
                .name(new OutcomeName("award"))
                .kind(OutcomeKind.AWARD)
                .requirement(rule(0));
        if (one(4)) {
            award.addConstraint(constraint());
        }
        return Diploma.builder().id(DIPLOMA).addOutcome(award.build()).build();
    }

    private Constraint constraint() {
        BigDecimal most = BigDecimal.valueOf(1 + random.nextInt(4));
        return one(2)
                ? Cap.builder()
                        .selector(selector())
                        .measure(Measure.credits())
                        .max(most)
                        .build()
                : Limit.builder()
                        .selector(selector())
                        .measure(one(2) ? Measure.count() : Measure.credits())
                        .bound(Bound.atMost(most))
                        .build();
    }

    private Requirement rule(int depth) {
        if (depth == 2 || (depth > 0 && one(3))) {
            return leaf();
        }
        List<Requirement> children = new ArrayList<>();
        int count = 1 + random.nextInt(3);
        for (int i = 0; i < count; i++) {
            children.add(rule(depth + 1));
        }
        return several(children);
    }

    private Requirement leaf() {
        int kind = random.nextInt(5);
        if (kind == 0) {
            return competency();
        }
        if (kind == 1) {
            ModulePassed passed = Requirement.module("M" + random.nextInt(size));
            return one(3) ? passed.toBuilder().minimumGrade("10").build() : passed;
        }
        return Accumulation.builder()
                .selector(selector())
                .measure(one(2) ? Measure.count() : Measure.credits())
                .bound(bound())
                .use(use())
                .build();
    }

    private Optional<Use> use() {
        return switch (random.nextInt(4)) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(Use.consume());
            case 2 -> Optional.of(Use.share("g"));
            default -> Optional.of(Use.observe());
        };
    }

    private Bound bound() {
        BigDecimal amount = BigDecimal.valueOf(1 + random.nextInt(4));
        return switch (random.nextInt(6)) {
            case 0 -> Bound.exactly(amount);
            case 1 -> Bound.builder().min(BigDecimal.ONE).max(amount).build();
            default -> Bound.atLeast(amount);
        };
    }

    private Selector selector() {
        AttributeIn mode = AttributeIn.builder()
                .attribute("mode")
                .addValue(MODES.get(random.nextInt(3)).value())
                .build();
        return switch (random.nextInt(6)) {
            case 0 -> EveryAchievement.builder().build();
            case 1 -> mode;
            case 2 -> NotSelector.builder().child(mode).build();
            case 3 -> AllSelectors.builder().addChild(modules()).addChild(mode).build();
            default -> modules();
        };
    }

    private Selector modules() {
        Set<ModuleId> drawn = new TreeSet<>();
        for (int i = 0; i < 3; i++) {
            drawn.add(id(random.nextInt(size)));
        }
        return ModuleIn.builder().addAllModules(drawn).build();
    }
}
