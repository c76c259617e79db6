package org.innovente.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.innovente.requirement.Requirement.allOf;
import static org.innovente.requirement.Requirement.anyOf;
import static org.innovente.requirement.Requirement.atLeast;
import static org.innovente.requirement.Requirement.module;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.innovente.catalogue.Catalogue;
import org.innovente.common.ActionId;
import org.innovente.common.AttestationKind;
import org.innovente.common.Audience;
import org.innovente.common.CatalogueId;
import org.innovente.common.DeliveryMode;
import org.innovente.common.DiplomaId;
import org.innovente.common.ItemKind;
import org.innovente.common.LocalizedText;
import org.innovente.common.ModuleId;
import org.innovente.common.OfferId;
import org.innovente.common.OutcomeName;
import org.innovente.common.Period;
import org.innovente.common.ProgrammeId;
import org.innovente.common.SessionId;
import org.innovente.common.TerritoryId;
import org.innovente.diploma.Diploma;
import org.innovente.diploma.ItemRef;
import org.innovente.diploma.NamedOutcome;
import org.innovente.diploma.OutcomeKind;
import org.innovente.diploma.Placement;
import org.innovente.diploma.Programme;
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
import org.innovente.requirement.Attestation;
import org.innovente.requirement.AttributeIn;
import org.innovente.requirement.Bound;
import org.innovente.requirement.Conditional;
import org.innovente.requirement.FactIn;
import org.innovente.requirement.Measure;
import org.innovente.requirement.ModuleIn;
import org.innovente.requirement.ModulePassed;
import org.innovente.requirement.NOf;
import org.innovente.requirement.Prerequisite;
import org.innovente.requirement.Requirement;
import org.innovente.requirement.Use;
import org.junit.jupiter.api.Test;

class CoverageTest {
    private static final TerritoryId NORTH = new TerritoryId("north");
    private static final TerritoryId TOWN = new TerritoryId("town");
    private static final TerritoryId SOUTH = new TerritoryId("south");

    @Test
    void tells_how_near_a_module_is() {
        Coverage coverage = Coverage.of(network(
                List.of(free("A"), free("B"), free("C"), free("D")),
                offer("A", at(TOWN)),
                offer("A", remote()),
                offer("B", remote().toBuilder().addTerritory(NORTH).build()),
                offer("C", at(SOUTH))));

        assertThat(coverage.access(new ModuleId("A"), CoverageQuery.in(TOWN))
                        .orElseThrow()
                        .access())
                .isEqualTo(Access.LOCAL);
        assertThat(coverage.access(new ModuleId("A"), CoverageQuery.in(NORTH))
                        .orElseThrow()
                        .access())
                .isEqualTo(Access.LOCAL);
        assertThat(coverage.access(new ModuleId("A"), CoverageQuery.in(SOUTH))
                        .orElseThrow()
                        .access())
                .isEqualTo(Access.REMOTE);
        assertThat(coverage.access(new ModuleId("B"), CoverageQuery.in(TOWN))
                        .orElseThrow()
                        .access())
                .isEqualTo(Access.REMOTE);
        assertThat(coverage.access(new ModuleId("B"), CoverageQuery.in(SOUTH))).isEmpty();
        assertThat(coverage.access(new ModuleId("C"), CoverageQuery.in(NORTH))
                        .orElseThrow()
                        .access())
                .isEqualTo(Access.TRAVEL);
        assertThat(coverage.access(new ModuleId("D"), CoverageQuery.in(NORTH))).isEmpty();
        assertThat(coverage.access(new ModuleId("C"), CoverageQuery.in(NORTH).by(DeliveryMode.REMOTE)))
                .isEmpty();
    }

    @Test
    void heeds_audience_period_state_and_seats() {
        Period autumn = Period.of(LocalDate.of(2026, 9, 1), LocalDate.of(2026, 12, 31));
        Session session =
                Session.builder().id(new SessionId("S")).period(autumn).build();
        CoverageQuery query = CoverageQuery.in(NORTH);

        assertThat(offered(
                        remote().toBuilder().addAudience(Audience.MANAGER).build(),
                        query.forAudience(Audience.STUDENT)))
                .isFalse();
        assertThat(offered(
                        remote().toBuilder().addAudience(Audience.STUDENT).build(),
                        query.forAudience(Audience.STUDENT)))
                .isTrue();
        assertThat(offered(remote(), query.forAudience(Audience.STUDENT))).isTrue();
        assertThat(offered(remote().toBuilder().addSession(session).build(), query.within(autumn)))
                .isTrue();
        assertThat(offered(
                        remote().toBuilder().addSession(session).build(),
                        query.within(Period.since(LocalDate.of(2027, 1, 1)))))
                .isFalse();
        assertThat(offered(remote(), query.within(autumn))).isFalse();
        assertThat(offered(remote().toBuilder().entryMode(EntryMode.PERMANENT).build(), query.within(autumn)))
                .isTrue();
        assertThat(offered(
                        remote().toBuilder()
                                .addSession(session.toBuilder()
                                        .state(SessionState.CANCELLED)
                                        .build())
                                .build(),
                        query))
                .isFalse();
        assertThat(offered(
                        remote().toBuilder()
                                .addSession(session.toBuilder().seats(0).build())
                                .build(),
                        query))
                .isFalse();
    }

    private static boolean offered(Action action, CoverageQuery query) {
        return Coverage.of(network(List.of(free("A")), offer("A", action)))
                .access(new ModuleId("A"), query)
                .isPresent();
    }

    @Test
    void completes_a_module_only_with_its_prerequisites() {
        Coverage coverage = Coverage.of(network(
                List.of(free("A"), needs("B", module("A")), needs("C", anyOf(module("B"), module("X")))),
                offer("A", at(SOUTH)),
                offer("C", remote())));

        CoverageAnswer south = coverage.answer(CoverageTarget.module(new ModuleId("C")), CoverageQuery.in(SOUTH));
        assertThat(south.verdict()).isEqualTo(CoverageVerdict.UNCOVERED);
        assertThat(south.gap()).contains(new Gap(List.of(new ModuleId("B")), true, 1));

        CoverageAnswer north = coverage.answer(CoverageTarget.module(new ModuleId("C")), CoverageQuery.in(NORTH));
        assertThat(north.gap().orElseThrow().modules()).containsExactly(new ModuleId("A"), new ModuleId("B"));
        assertThat(north.gap().orElseThrow().isProven()).isTrue();
    }

    @Test
    void prefers_what_is_near_and_counts_what_is_not() {
        Catalogue catalogue = network(
                List.of(free("A"), free("B"), free("C"), free("D")),
                offer("A", at(NORTH)),
                offer("B", remote()),
                offer("C", at(SOUTH)),
                offer("D", at(SOUTH)));
        CoverageAnswer answer = Coverage.of(catalogue)
                .answer(
                        CoverageTarget.rule("three", atLeast(3, module("A"), module("B"), module("C"), module("D"))),
                        CoverageQuery.in(NORTH));

        assertThat(answer.verdict()).isEqualTo(CoverageVerdict.TRAVEL);
        assertThat(answer.modules())
                .extracting(way -> way.access())
                .containsExactly(Access.LOCAL, Access.REMOTE, Access.TRAVEL);
        assertThat(answer.travelShare()).isEqualTo(1.0 / 3);
        assertThat(answer.remoteShare()).isEqualTo(1.0 / 3);
        assertThat(answer.gap().orElseThrow().modules()).hasSize(1);
    }

    @Test
    void understands_the_minor_that_asks_for_modules_at_a_distance() {
        ModuleIn three = ModuleIn.builder()
                .addModule(new ModuleId("A"))
                .addModule(new ModuleId("B"))
                .addModule(new ModuleId("C"))
                .build();
        Requirement minor = allOf(
                count(three, 3, Use.consume()),
                Accumulation.builder()
                        .selector(AllSelectors.builder()
                                .addChild(three)
                                .addChild(AttributeIn.builder()
                                        .attribute("mode")
                                        .addAllValues(List.of("remote"))
                                        .build())
                                .build())
                        .measure(Measure.count())
                        .bound(Bound.atLeast(new BigDecimal(2)))
                        .use(Use.observe())
                        .build(),
                Attestation.builder().kind(AttestationKind.EVENT).build());
        Catalogue catalogue = network(
                List.of(free("A"), free("B"), free("C")),
                offer("A", at(NORTH)),
                offer("B", remote()),
                offer("C", at(NORTH)),
                offer("C", remote()));

        CoverageAnswer answer =
                Coverage.of(catalogue).answer(CoverageTarget.rule("minor", minor), CoverageQuery.in(NORTH));

        assertThat(answer.verdict().isCovered()).isTrue();
        assertThat(answer.assumptions()).containsExactly("attestation event");
        CoverageAnswer onSite = Coverage.of(catalogue)
                .answer(
                        CoverageTarget.rule("minor", minor),
                        CoverageQuery.in(NORTH).by(DeliveryMode.ON_SITE));
        assertThat(onSite.verdict()).isEqualTo(CoverageVerdict.UNCOVERED);
    }

    @Test
    void asks_an_audit_where_uses_compete_and_leaves_open_what_words_say() {
        Requirement twice = allOf(
                module("A"),
                count(
                        ModuleIn.builder()
                                .addModule(new ModuleId("A"))
                                .addModule(new ModuleId("B"))
                                .build(),
                        2,
                        Use.consume()));
        Catalogue catalogue = network(List.of(free("A"), free("B")), offer("A", remote()), offer("B", remote()));

        assertThat(Coverage.of(catalogue)
                        .answer(
                                new CoverageTarget("diploma", "twice", Optional.of(twice), List.of()),
                                CoverageQuery.in(NORTH))
                        .verdict())
                .isEqualTo(CoverageVerdict.UNCOVERED);
        Catalogue words = network(
                List.of(free("A").toBuilder()
                        .prerequisite(Prerequisite.prose(LocalizedText.fr("motivation")))
                        .build()),
                offer("A", remote()));
        assertThat(Coverage.of(words)
                        .answer(CoverageTarget.module(new ModuleId("A")), CoverageQuery.in(NORTH))
                        .verdict())
                .isEqualTo(CoverageVerdict.UNDETERMINED);
    }

    @Test
    void whatever_the_facts_are_is_a_yes_only_where_each_of_them_leads_there() {
        Requirement rule = Conditional.builder()
                .condition(FactIn.builder().fact("route").addValue("initial").build())
                .then(module("A"))
                .otherwise(allOf(
                        module("B"),
                        Attestation.builder().kind(AttestationKind.EVENT).build()))
                .build();
        CoverageTarget target = CoverageTarget.rule("by route", rule);
        List<TrainingModule> modules = List.of(free("A"), free("B"));
        CoverageQuery query = CoverageQuery.in(NORTH);

        CoverageAnswer both = Coverage.of(network(modules, offer("A", remote()), offer("B", at(NORTH))))
                .answer(target, query);
        CoverageAnswer one = Coverage.of(network(modules, offer("A", remote()))).answer(target, query);
        CoverageAnswer none = Coverage.of(network(modules)).answer(target, query);

        assertThat(both.verdict()).isEqualTo(CoverageVerdict.REMOTE);
        assertThat(both.modules()).hasSize(2);
        assertThat(one.verdict()).isEqualTo(CoverageVerdict.UNDETERMINED);
        assertThat(one.assumptions()).contains("facts about the learner decide");
        assertThat(one.gap().orElseThrow().modules()).containsExactly(new ModuleId("B"));
        assertThat(none.verdict()).isEqualTo(CoverageVerdict.UNCOVERED);
    }

    @Test
    void the_offer_of_a_whole_offers_its_modules() {
        Diploma diploma = Diploma.builder()
                .id(new DiplomaId("D"))
                .addOutcome(NamedOutcome.builder()
                        .name(new OutcomeName("award"))
                        .kind(OutcomeKind.AWARD)
                        .requirement(allOf(module("A"), module("B")))
                        .build())
                .build();
        Programme programme = Programme.builder()
                .id(new ProgrammeId("P"))
                .diploma(new DiplomaId("D"))
                .addPlacement(Placement.builder().module(new ModuleId("A")).build())
                .addPlacement(Placement.builder().module(new ModuleId("B")).build())
                .build();
        for (ItemKind kind : List.of(ItemKind.DIPLOMA, ItemKind.PROGRAMME)) {
            Offer whole = offer("A", at(NORTH)).toBuilder()
                    .subject(ItemRef.builder()
                            .kind(kind)
                            .id(kind == ItemKind.DIPLOMA ? "D" : "P")
                            .build())
                    .build();
            Catalogue.Builder catalogue = network(List.of(free("A"), free("B"), free("C")), whole).toBuilder()
                    .addDiploma(diploma);
            Catalogue full = catalogue.addProgramme(programme).build();
            Coverage coverage = Coverage.of(full);

            assertThat(coverage.answer(CoverageTarget.diploma(full, new DiplomaId("D")), CoverageQuery.in(NORTH))
                            .verdict())
                    .isEqualTo(CoverageVerdict.LOCAL);
            assertThat(coverage.access(new ModuleId("C"), CoverageQuery.in(NORTH)))
                    .isEmpty();
        }
        Catalogue bare = network(
                        List.of(free("A"), free("B")),
                        offer("A", at(NORTH)).toBuilder()
                                .subject(ItemRef.builder()
                                        .kind(ItemKind.DIPLOMA)
                                        .id("D")
                                        .build())
                                .build())
                .toBuilder()
                .addDiploma(diploma)
                .build();
        assertThat(Coverage.of(bare)
                        .access(new ModuleId("B"), CoverageQuery.in(NORTH))
                        .map(ModuleAccess::access))
                .contains(Access.LOCAL);
    }

    @Test
    void answers_for_a_diploma_in_every_territory() {
        Catalogue catalogue =
                network(List.of(free("A"), free("B")), offer("A", at(TOWN)), offer("B", remote())).toBuilder()
                        .addDiploma(Diploma.builder()
                                .id(new DiplomaId("D"))
                                .addOutcome(NamedOutcome.builder()
                                        .name(new OutcomeName("award"))
                                        .kind(OutcomeKind.AWARD)
                                        .requirement(allOf(module("A"), module("B")))
                                        .build())
                                .build())
                        .addDiploma(Diploma.builder().id(new DiplomaId("words")).build())
                        .build();
        Coverage coverage = Coverage.of(catalogue);
        CoverageMatrix matrix = coverage.matrix(
                List.of(
                        CoverageTarget.diploma(catalogue, new DiplomaId("D")),
                        CoverageTarget.diploma(catalogue, new DiplomaId("words"))),
                List.of(NORTH, SOUTH),
                CoverageQuery.in(NORTH));

        assertThat(matrix.at(0, 0).verdict()).isEqualTo(CoverageVerdict.REMOTE);
        assertThat(matrix.at(0, 1).verdict()).isEqualTo(CoverageVerdict.TRAVEL);
        assertThat(matrix.covered(0)).isEqualTo(2);
        assertThat(matrix.at(1, 0).verdict()).isEqualTo(CoverageVerdict.UNDETERMINED);
        assertThatThrownBy(() -> new CoverageMatrix(List.of(), List.of(), matrix.answers()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> coverage.withBudget(0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void agrees_with_enumeration_on_small_random_networks() {
        int covered = 0;
        int gaps = 0;
        for (long seed = 0; seed < 400; seed++) {
            Random random = new Random(seed);
            int size = 4 + random.nextInt(4);
            List<TrainingModule> modules = new ArrayList<>();
            for (int i = 0; i < size; i++) {
                modules.add(random.nextInt(3) == 0 ? free("M" + i) : needs("M" + i, rule(random, size, 0)));
            }
            List<Offer> offers = new ArrayList<>();
            for (int i = 0; i < size; i++) {
                for (Action action : List.of(remote(), at(NORTH), at(SOUTH))) {
                    if (random.nextInt(4) == 0) {
                        offers.add(offer("M" + i, action));
                    }
                }
            }
            Requirement target = rule(random, size, 0);
            Catalogue catalogue = network(modules, offers.toArray(new Offer[0]));
            Coverage coverage = Coverage.of(catalogue).withBudget(5_000);
            for (TerritoryId territory : List.of(NORTH, TOWN, SOUTH)) {
                Enumeration truth = new Enumeration(catalogue, target, territory);
                CoverageAnswer answer = coverage.answer(CoverageTarget.rule("t", target), CoverageQuery.in(territory));

                assertThat(answer.verdict())
                        .as("seed %d in %s", seed, territory)
                        .isEqualTo(truth.verdict());
                if (answer.verdict().isCovered()) {
                    assertThat(answer.count(Access.TRAVEL)).isEqualTo(truth.fewestTravels());
                    assertThat(truth.meets(answer.modules().stream()
                                    .map(ModuleAccess::module)
                                    .toList()))
                            .isTrue();
                    covered++;
                }
                if (answer.gap().isPresent() && answer.gap().get().closes()) {
                    assertThat(answer.gap().get().isProven()).isTrue();
                    assertThat(answer.gap().get().modules()).hasSize(truth.fewestOffers());
                    gaps++;
                }
            }
        }
        assertThat(covered).isGreaterThan(200);
        assertThat(gaps).isGreaterThan(200);
    }

    private static Requirement rule(Random random, int size, int depth) {
        if (depth == 2 || random.nextInt(3) == 0) {
            return module("M" + random.nextInt(size));
        }
        Requirement[] children = new Requirement[1 + random.nextInt(3)];
        for (int i = 0; i < children.length; i++) {
            children[i] = rule(random, size, depth + 1);
        }
        return atLeast(1 + random.nextInt(children.length), children);
    }

    /** The truth by trying every set of modules, in every order that their prerequisites allow. */
    private static final class Enumeration {
        private final Catalogue catalogue;
        private final Requirement target;
        private int local;
        private int remote;
        private int travel;

        Enumeration(Catalogue catalogue, Requirement target, TerritoryId territory) {
            this.catalogue = catalogue;
            this.target = target;
            for (Offer offer : catalogue.offers()) {
                int bit = 1 << Integer.parseInt(offer.subject().id().substring(1));
                for (Action action : offer.actions()) {
                    if (action.deliveryMode().equals(Optional.of(DeliveryMode.REMOTE))) {
                        remote |= bit;
                    } else if (action.place().flatMap(Place::territory).equals(Optional.of(territory))) {
                        local |= bit;
                    } else {
                        travel |= bit;
                    }
                }
            }
        }

        CoverageVerdict verdict() {
            if (meets(local)) {
                return CoverageVerdict.LOCAL;
            }
            if (meets(local | remote)) {
                return CoverageVerdict.REMOTE;
            }
            return meets(local | remote | travel) ? CoverageVerdict.TRAVEL : CoverageVerdict.UNCOVERED;
        }

        int fewestTravels() {
            return fewest(local | remote, travel);
        }

        int fewestOffers() {
            return fewest(local | remote, (1 << catalogue.modules().size()) - 1);
        }

        private int fewest(int base, int candidates) {
            int best = Integer.MAX_VALUE;
            for (int added = 0; added < 1 << catalogue.modules().size(); added++) {
                if ((added & ~candidates) == 0 && (added & base) == 0 && meets(base | added)) {
                    best = Math.min(best, Integer.bitCount(added));
                }
            }
            return best;
        }

        boolean meets(List<ModuleId> modules) {
            int set = 0;
            for (ModuleId module : modules) {
                set |= 1 << Integer.parseInt(module.value().substring(1));
            }
            return meets(set);
        }

        private boolean meets(int offered) {
            int taken = 0;
            boolean grown = true;
            while (grown) {
                grown = false;
                for (int i = 0; i < catalogue.modules().size(); i++) {
                    boolean open = (offered >> i & 1) == 1 && (taken >> i & 1) == 0;
                    Optional<Requirement> needs =
                            catalogue.modules().get(i).prerequisite().flatMap(Prerequisite::requirement);
                    int now = taken;
                    if (open && needs.map(rule -> holds(rule, now)).orElse(true)) {
                        taken |= 1 << i;
                        grown = true;
                    }
                }
            }
            return holds(target, taken);
        }

        private static boolean holds(Requirement rule, int taken) {
            if (rule instanceof ModulePassed passed) {
                return (taken >> Integer.parseInt(passed.module().value().substring(1)) & 1) == 1;
            }
            NOf several = (NOf) rule;
            long met = several.children().stream()
                    .filter(child -> holds(child, taken))
                    .count();
            return met >= several.quantifier().minimum(several.children().size());
        }
    }

    private static Accumulation count(ModuleIn modules, int least, Use use) {
        return Accumulation.builder()
                .selector(modules)
                .measure(Measure.count())
                .bound(Bound.atLeast(new BigDecimal(least)))
                .use(use)
                .build();
    }

    static Catalogue network(List<TrainingModule> modules, Offer... offers) {
        return Catalogue.builder()
                .id(new CatalogueId("network"))
                .addAllModules(modules)
                .addTerritory(Territory.builder().id(NORTH).build())
                .addTerritory(Territory.builder().id(TOWN).parent(NORTH).build())
                .addTerritory(Territory.builder().id(SOUTH).build())
                .addAllOffers(List.of(offers))
                .build();
    }

    private static TrainingModule free(String id) {
        return TrainingModule.builder()
                .id(new ModuleId(id))
                .prerequisite(Prerequisite.none())
                .build();
    }

    private static TrainingModule needs(String id, Requirement rule) {
        return free(id).toBuilder().prerequisite(Prerequisite.of(rule)).build();
    }

    private static Offer offer(String module, Action action) {
        return Offer.builder()
                .id(new OfferId("O-" + module + "-" + action.id()))
                .subject(ItemRef.builder().kind(ItemKind.MODULE).id(module).build())
                .addAction(action)
                .build();
    }

    private static Action remote() {
        return Action.builder()
                .id(new ActionId("remote"))
                .deliveryMode(DeliveryMode.REMOTE)
                .build();
    }

    private static Action at(TerritoryId territory) {
        return Action.builder()
                .id(new ActionId("at-" + territory))
                .deliveryMode(DeliveryMode.ON_SITE)
                .place(Place.builder().territory(territory).build())
                .build();
    }
}
