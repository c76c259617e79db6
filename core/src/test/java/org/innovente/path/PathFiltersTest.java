package org.innovente.path;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.innovente.catalogue.Catalogue;
import org.innovente.common.ActionId;
import org.innovente.common.Audience;
import org.innovente.common.CatalogueId;
import org.innovente.common.DeliveryMode;
import org.innovente.common.ItemKind;
import org.innovente.common.LanguageTag;
import org.innovente.common.ModuleId;
import org.innovente.common.OfferId;
import org.innovente.common.PartnerId;
import org.innovente.common.Period;
import org.innovente.common.SessionId;
import org.innovente.common.TerritoryId;
import org.innovente.diploma.ItemRef;
import org.innovente.module.TrainingModule;
import org.innovente.network.Action;
import org.innovente.network.Offer;
import org.innovente.network.Session;
import org.innovente.network.Territory;
import org.innovente.requirement.Prerequisite;
import org.innovente.requirement.Requirement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Shows that filters keep to what is offered, and that several paths are different, ordered by cost and can be studied. */
class PathFiltersTest {
    private static final Period AUTUMN = Period.of(LocalDate.of(2026, 9, 1), LocalDate.of(2026, 12, 31));

    static Stream<Arguments> filters() {
        return Stream.of(
                Arguments.of(
                        "territory",
                        OfferFilter.NONE.in(new TerritoryId("TOWN")),
                        action().addTerritory(new TerritoryId("REGION")),
                        action().addTerritory(new TerritoryId("OTHER-TOWN"))),
                Arguments.of(
                        "territory above",
                        OfferFilter.NONE.in(new TerritoryId("REGION")),
                        action().addTerritory(new TerritoryId("TOWN")),
                        action().addTerritory(new TerritoryId("ELSEWHERE"))),
                Arguments.of(
                        "mode",
                        OfferFilter.NONE.by(new DeliveryMode("remote")),
                        action().deliveryMode(new DeliveryMode("remote")),
                        action().deliveryMode(new DeliveryMode("on-site"))),
                Arguments.of(
                        "language",
                        OfferFilter.NONE.inLanguage(new LanguageTag("fr")),
                        action().addLanguage(new LanguageTag("en")).addLanguage(new LanguageTag("fr")),
                        action().addLanguage(new LanguageTag("en"))),
                Arguments.of(
                        "partner",
                        OfferFilter.NONE.from(new PartnerId("UTT")),
                        action().provider(new PartnerId("UTT")),
                        action().provider(new PartnerId("UTC"))),
                Arguments.of(
                        "audience",
                        OfferFilter.NONE.forAudience(new Audience("employee")),
                        action().addAudience(new Audience("employee")),
                        action().addAudience(new Audience("student"))),
                Arguments.of(
                        "period, its first and last day",
                        OfferFilter.NONE.within(AUTUMN),
                        action().addSession(session(AUTUMN)),
                        action().addSession(session(Period.of(LocalDate.of(2026, 8, 31), LocalDate.of(2026, 12, 31))))),
                Arguments.of(
                        "period, a day too long",
                        OfferFilter.NONE.within(AUTUMN),
                        action().addSession(session(AUTUMN)),
                        action().addSession(session(Period.of(LocalDate.of(2026, 9, 1), LocalDate.of(2027, 1, 1))))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("filters")
    void a_longer_way_is_taken_where_the_shorter_one_is_not_offered_so(
            String name, OfferFilter filter, Action.Builder yes, Action.Builder no) {
        Catalogue catalogue = offered(yes.build(), no.build());
        PrerequisiteGraph graph = PrerequisiteGraph.of(catalogue);
        assertThat(modules(graph.path(PathQuery.to(id("T"))))).containsExactly(id("SHORT"), id("T"));
        PathResult found = graph.path(PathQuery.to(id("T")).where(filter));
        assertThat(found.status()).as(name).isEqualTo(PathStatus.OPTIMAL);
        assertThat(modules(found)).as(name).containsExactly(id("FIRST"), id("LONG"), id("T"));
        assertThat(new PathChecker(catalogue).check(found)).as(name).isEmpty();
        PathResult none = PrerequisiteGraph.of(offered(no.build(), no.build()))
                .path(PathQuery.to(id("T")).where(filter));
        assertThat(none.status()).as(name).isEqualTo(PathStatus.UNREACHABLE);
        assertThat(none.blockers()).as(name).extracting(Blocker::kind).contains(Blocker.Kind.NOT_AVAILABLE);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("filters")
    void what_an_action_does_not_say_does_not_match_but_no_audience_means_everybody(
            String name, OfferFilter filter, Action.Builder yes, Action.Builder no) {
        PathResult found = PrerequisiteGraph.of(offered(yes.build(), action().build()))
                .path(PathQuery.to(id("T")).where(filter));
        assertThat(modules(found)).as(name).contains(id(name.equals("audience") ? "SHORT" : "LONG"));
    }

    @Test
    void one_action_must_match_all_that_is_asked() {
        DeliveryMode remote = new DeliveryMode("remote");
        LanguageTag french = new LanguageTag("fr");
        Action both = action().deliveryMode(remote).addLanguage(french).build();
        Action halfOne = action().deliveryMode(remote).build();
        Action halfTwo = action().addLanguage(french).build();
        PathQuery query =
                PathQuery.to(id("T")).where(OfferFilter.NONE.by(remote).inLanguage(french));
        assertThat(modules(PrerequisiteGraph.of(offered(both, halfOne, halfTwo)).path(query)))
                .containsExactly(id("FIRST"), id("LONG"), id("T"));
        assertThat(modules(PrerequisiteGraph.of(offered(both, halfOne, both)).path(query)))
                .containsExactly(id("SHORT"), id("T"));
    }

    @Test
    void an_offer_names_the_partner_for_its_actions() {
        Catalogue silent = offered(action().build(), action().build());
        Catalogue catalogue = silent.toBuilder()
                .offers(silent.offers().stream()
                        .map(offer -> offer.subject().id().equals("SHORT")
                                ? offer
                                : offer.toBuilder()
                                        .provider(new PartnerId("UTT"))
                                        .build())
                        .toList())
                .build();
        PathResult found = PrerequisiteGraph.of(catalogue)
                .path(PathQuery.to(id("T")).where(OfferFilter.NONE.from(new PartnerId("UTT"))));
        assertThat(modules(found)).containsExactly(id("FIRST"), id("LONG"), id("T"));
    }

    @Test
    void paths_that_differ_by_twins_only_are_one_and_the_others_follow_by_cost() {
        Catalogue catalogue = catalogue(List.of(
                module("A_FR"),
                module("A_EN"),
                module("B_FR"),
                module("B_EN"),
                module("X"),
                needs("C", Requirement.module("X")),
                needs("T", Requirement.allOf(any("A_FR", "A_EN"), any("B_FR", "B_EN", "C")))));
        PathResult found =
                PrerequisiteGraph.of(catalogue).path(PathQuery.to(id("T")).alternatives(10));
        assertThat(found.paths())
                .extracting(StudyPath::modules)
                .satisfiesExactly(
                        first -> assertThat(first).containsExactly(id("A_FR"), id("B_FR"), id("T")),
                        second -> assertThat(second).containsExactlyInAnyOrder(id("A_FR"), id("X"), id("C"), id("T")));
        assertThat(found.paths().get(0).steps())
                .extracting(PathStep::equivalents)
                .containsExactly(List.of(id("A_EN")), List.of(id("B_EN")), List.of());
    }

    @Test
    void several_paths_are_different_in_the_order_of_their_costs_and_each_term_can_be_taken_after_the_ones_before() {
        Random random = new Random(20260924);
        int several = 0;
        for (int run = 0; run < 400; run++) {
            PrerequisiteGraph graph = PrerequisiteGraph.of(random(random));
            PathResult found = graph.path(PathQuery.to(id("M7")).alternatives(6));
            several += found.paths().size() > 1 ? 1 : 0;
            Set<Set<ModuleId>> sets = new HashSet<>();
            for (int i = 0; i < found.paths().size(); i++) {
                StudyPath path = found.paths().get(i);
                assertThat(sets.add(new HashSet<>(path.modules()))).isTrue();
                assertThat(path.cost())
                        .isEqualByComparingTo(String.valueOf(path.modules().size()));
                assertThat(path.cost())
                        .isGreaterThanOrEqualTo(
                                found.paths().get(Math.max(0, i - 1)).cost());
                requireTakeable(graph, path);
            }
        }
        assertThat(several).isGreaterThan(100);
    }

    private static void requireTakeable(PrerequisiteGraph graph, StudyPath path) {
        List<ModuleId> passed = new ArrayList<>();
        int last = path.steps().get(path.steps().size() - 1).term();
        for (int term = 1; term <= last; term++) {
            int now = term;
            List<ModuleId> taken = path.steps().stream()
                    .filter(step -> step.term() == now)
                    .map(PathStep::module)
                    .toList();
            assertThat(taken).isNotEmpty();
            assertThat(graph.eligible(LearnerState.passed(passed))).containsAll(taken);
            passed.addAll(taken);
        }
        assertThat(passed).containsExactlyElementsOf(path.modules()).contains(id("M7"));
    }

    private static Catalogue random(Random random) {
        List<TrainingModule> modules = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            List<Requirement> all = new ArrayList<>();
            for (int j = 0; i > 1 && j < 1 + random.nextInt(2); j++) {
                all.add(any("M" + random.nextInt(i), "M" + random.nextInt(i), "M" + random.nextInt(8)));
            }
            modules.add(
                    all.isEmpty()
                            ? module("M" + i)
                            : needs("M" + i, Requirement.allOf(all.toArray(Requirement[]::new))));
        }
        return catalogue(modules);
    }

    private static Catalogue offered(Action enough, Action... shortOnes) {
        Catalogue.Builder builder = catalogue(List.of(
                        module("SHORT"),
                        module("FIRST"),
                        needs("LONG", Requirement.module("FIRST")),
                        needs("T", any("SHORT", "LONG"))))
                .toBuilder()
                .addTerritory(territory("REGION", ""))
                .addTerritory(territory("TOWN", "REGION"))
                .addTerritory(territory("OTHER-TOWN", "REGION"))
                .addTerritory(territory("ELSEWHERE", ""));
        for (String module : List.of("FIRST", "LONG", "T")) {
            builder.addOffer(offer(module, enough));
        }
        return builder.addOffer(offer("SHORT", shortOnes)).build();
    }

    private static Territory territory(String id, String parent) {
        Territory.Builder territory = Territory.builder().id(new TerritoryId(id));
        return parent.isEmpty()
                ? territory.build()
                : territory.parent(new TerritoryId(parent)).build();
    }

    private static Offer offer(String module, Action... actions) {
        return Offer.builder()
                .id(new OfferId("O-" + module))
                .subject(ItemRef.builder().kind(ItemKind.MODULE).id(module).build())
                .addAllActions(Arrays.asList(actions))
                .build();
    }

    private static Action.Builder action() {
        return Action.builder().id(new ActionId("X"));
    }

    private static Session session(Period period) {
        return Session.builder().id(new SessionId("S")).period(period).build();
    }

    private static Requirement any(String... modules) {
        return Requirement.anyOf(Arrays.stream(modules).map(Requirement::module).toArray(Requirement[]::new));
    }

    private static TrainingModule module(String id) {
        return TrainingModule.builder().id(id(id)).build();
    }

    private static TrainingModule needs(String id, Requirement rule) {
        return TrainingModule.builder()
                .id(id(id))
                .prerequisite(Prerequisite.of(rule))
                .build();
    }

    private static List<ModuleId> modules(PathResult result) {
        return result.path().orElseThrow().modules();
    }

    private static ModuleId id(String id) {
        return new ModuleId(id);
    }

    private static Catalogue catalogue(List<TrainingModule> modules) {
        return Catalogue.builder()
                .id(new CatalogueId("test"))
                .addAllModules(modules)
                .build();
    }
}
