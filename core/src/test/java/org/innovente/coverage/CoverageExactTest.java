package org.innovente.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.innovente.audit.AuditOptions;
import org.innovente.audit.DiplomaAudit;
import org.innovente.audit.Verdict;
import org.innovente.catalogue.Catalogue;
import org.innovente.common.AchievementId;
import org.innovente.common.Attributes;
import org.innovente.common.Audience;
import org.innovente.common.DeliveryMode;
import org.innovente.common.ItemKind;
import org.innovente.common.LifecycleStatus;
import org.innovente.common.RecordId;
import org.innovente.common.TerritoryId;
import org.innovente.diploma.ItemRef;
import org.innovente.learner.Achievement;
import org.innovente.learner.AchievementStatus;
import org.innovente.learner.LearnerRecord;
import org.innovente.module.Outcome;
import org.innovente.module.TrainingModule;
import org.innovente.network.Action;
import org.innovente.network.EntryMode;
import org.innovente.network.Offer;
import org.innovente.network.Place;
import org.innovente.network.Session;
import org.innovente.network.SessionState;
import org.innovente.requirement.CompetencyHeld;
import org.innovente.requirement.ModulePassed;
import org.innovente.requirement.NOf;
import org.innovente.requirement.Prerequisite;
import org.innovente.requirement.Requirement;
import org.junit.jupiter.api.Test;

/**
 * Coverage against the truth on small random networks: every learner who takes modules in some order, each in one way, is tried and
 * audited. Nothing but the audit is shared with the engine.
 */
class CoverageExactTest {
    @Test
    void every_answer_is_that_of_enumeration() {
        Map<CoverageVerdict, Integer> seen = new HashMap<>();
        int gaps = 0;
        int hopeless = 0;
        for (long seed = 0; seed < 600; seed++) {
            RandomNetwork network = new RandomNetwork(seed);
            Catalogue catalogue = network.catalogue();
            CoverageTarget target = CoverageTarget.diploma(catalogue, RandomNetwork.DIPLOMA);
            Coverage coverage = Coverage.of(catalogue).withBudget(2_000);
            Truth truth = new Truth(catalogue);
            for (TerritoryId territory : RandomNetwork.TERRITORIES) {
                CoverageQuery query = network.query(territory);
                Truth.Found found = truth.in(query);
                CoverageAnswer answer = coverage.answer(target, query);

                assertThat(answer.verdict())
                        .as("seed %d in %s", seed, territory)
                        .isEqualTo(found.verdict);
                if (answer.verdict().isCovered()) {
                    assertThat(answer.count(Access.TRAVEL))
                            .as("travels, seed %d in %s", seed, territory)
                            .isEqualTo(found.fewestTravels);
                    assertThat(truth.isEnough(answer.modules(), query))
                            .as("modules, seed %d in %s", seed, territory)
                            .isTrue();
                }
                if (answer.verdict().compareTo(CoverageVerdict.REMOTE) > 0) {
                    assertThat(answer.gap())
                            .as("gap, seed %d in %s", seed, territory)
                            .isPresent();
                    Gap gap = answer.gap().get();
                    assertThat(gap.closes())
                            .as("closes, seed %d in %s", seed, territory)
                            .isEqualTo(found.fewestOffers < Integer.MAX_VALUE);
                    if (gap.closes()) {
                        assertThat(gap.isProven()).isTrue();
                        assertThat(gap.modules())
                                .as("gap, seed %d in %s", seed, territory)
                                .hasSize(found.fewestOffers);
                        gaps++;
                    } else {
                        hopeless++;
                    }
                }
                seen.merge(answer.verdict(), 1, Integer::sum);
            }
        }
        assertThat(seen).doesNotContainKey(CoverageVerdict.UNDETERMINED);
        assertThat(seen.values()).hasSize(4).allMatch(count -> count > 40);
        assertThat(gaps).isGreaterThan(200);
        assertThat(hopeless).isGreaterThan(20);
    }

    /** The truth, by trying every learner. */
    private static final class Truth {
        private final Catalogue catalogue;
        private final DiplomaAudit audit;
        private final Map<String, Boolean> audited = new HashMap<>();

        Truth(Catalogue catalogue) {
            this.catalogue = catalogue;
            this.audit = DiplomaAudit.of(catalogue, RandomNetwork.DIPLOMA);
        }

        /** A way to take a module: how far it is, in which mode; a new offer has distance 3. */
        private record Way(int distance, String mode) {}

        private static final class Found {
            private CoverageVerdict verdict = CoverageVerdict.UNCOVERED;
            private int fewestTravels = Integer.MAX_VALUE;
            private int fewestOffers = Integer.MAX_VALUE;
        }

        Found in(CoverageQuery query) {
            List<List<Way>> ways = new ArrayList<>();
            for (TrainingModule module : catalogue.modules()) {
                ways.add(ways(module, query));
            }
            Found found = new Found();
            attempt(ways, new ArrayList<>(), found);
            return found;
        }

        private void attempt(List<List<Way>> ways, List<Optional<Way>> chosen, Found found) {
            if (chosen.size() < ways.size()) {
                for (int i = -1; i < ways.get(chosen.size()).size(); i++) {
                    chosen.add(
                            i < 0
                                    ? Optional.empty()
                                    : Optional.of(ways.get(chosen.size()).get(i)));
                    attempt(ways, chosen, found);
                    chosen.remove(chosen.size() - 1);
                }
                return;
            }
            int fresh = count(chosen, 3);
            int travels = count(chosen, 2);
            boolean matters = fresh == 0 || (travels == 0 && fresh < found.fewestOffers);
            if (!matters || !meets(chosen)) {
                return;
            }
            if (travels == 0) {
                found.fewestOffers = Math.min(found.fewestOffers, fresh);
            }
            if (fresh == 0) {
                CoverageVerdict verdict = travels > 0
                        ? CoverageVerdict.TRAVEL
                        : count(chosen, 1) > 0 ? CoverageVerdict.REMOTE : CoverageVerdict.LOCAL;
                found.verdict = verdict.compareTo(found.verdict) < 0 ? verdict : found.verdict;
                found.fewestTravels = Math.min(found.fewestTravels, travels);
            }
        }

        private static int count(List<Optional<Way>> chosen, int distance) {
            return (int) chosen.stream()
                    .filter(way -> way.isPresent() && way.get().distance() == distance)
                    .count();
        }

        boolean isEnough(List<ModuleAccess> modules, CoverageQuery query) {
            List<List<Way>> ways = new ArrayList<>();
            for (TrainingModule module : catalogue.modules()) {
                ways.add(ways(module, query).stream()
                        .filter(way -> modules.stream()
                                .anyMatch(one -> one.module().equals(module.id())
                                        && one.access().ordinal() == way.distance()))
                        .toList());
            }
            Found found = new Found();
            attempt(ways, new ArrayList<>(), found);
            return found.verdict.isCovered();
        }

        private boolean meets(List<Optional<Way>> chosen) {
            return audited.computeIfAbsent(
                    chosen.stream()
                            .map(way -> way.map(Way::mode).orElse("-"))
                            .toList()
                            .toString(),
                    key -> canBeStudied(chosen) && isSatisfied(chosen));
        }

        private boolean isSatisfied(List<Optional<Way>> chosen) {
            LearnerRecord.Builder record = LearnerRecord.builder().id(new RecordId("r"));
            for (int i = 0; i < chosen.size(); i++) {
                if (chosen.get(i).isPresent()) {
                    String id = catalogue.modules().get(i).id().value();
                    record.addAchievement(Achievement.builder()
                            .id(new AchievementId(id))
                            .item(ItemRef.builder().kind(ItemKind.MODULE).id(id).build())
                            .status(AchievementStatus.ACHIEVED)
                            .grade("20")
                            .attributes(
                                    Attributes.of("mode", chosen.get(i).get().mode()))
                            .build());
                }
            }
            Verdict verdict = audit.verdict(record.build(), AuditOptions.DEFAULT);
            assertThat(verdict).isNotEqualTo(Verdict.UNDETERMINED);
            return verdict == Verdict.SATISFIED;
        }

        /** Returns whether there is an order in which each module has what it asks for before or beside it. */
        private boolean canBeStudied(List<Optional<Way>> chosen) {
            int all = 0;
            for (int i = 0; i < chosen.size(); i++) {
                all |= chosen.get(i).isPresent() ? 1 << i : 0;
            }
            for (int i = 0; i < chosen.size(); i++) {
                TrainingModule module = catalogue.modules().get(i);
                if ((all >> i & 1) == 1) {
                    int others = all;
                    boolean beside = module.corequisite()
                            .map(rule -> holds(rule, others))
                            .orElse(true);
                    boolean excluded =
                            module.excludes().stream().anyMatch(other -> (others >> index(other.value()) & 1) == 1);
                    if (!beside || excluded) {
                        return false;
                    }
                }
            }
            TreeSet<Integer> reached = new TreeSet<>(List.of(0));
            for (int done = 0; done <= all; done++) {
                for (int i = 0; reached.contains(done) && i < chosen.size(); i++) {
                    int before = done;
                    if ((all & ~done & 1 << i) != 0
                            && catalogue
                                    .modules()
                                    .get(i)
                                    .prerequisite()
                                    .flatMap(Prerequisite::requirement)
                                    .map(rule -> holds(rule, before))
                                    .orElse(true)) {
                        reached.add(done | 1 << i);
                    }
                }
            }
            return reached.contains(all);
        }

        private static int index(String module) {
            return Integer.parseInt(module.substring(1));
        }

        private boolean holds(Requirement rule, int taken) {
            if (rule instanceof ModulePassed passed) {
                return (taken >> index(passed.module().value()) & 1) == 1;
            }
            if (rule instanceof CompetencyHeld held) {
                for (int i = 0; i < catalogue.modules().size(); i++) {
                    for (Outcome outcome : catalogue.modules().get(i).outcomes()) {
                        if ((taken >> i & 1) == 1
                                && outcome.competency().equals(held.competency())
                                && outcome.level()
                                                .orElseThrow()
                                                .compareTo(held.level().orElseThrow())
                                        >= 0) {
                            return true;
                        }
                    }
                }
                return false;
            }
            NOf several = (NOf) rule;
            int met = (int) several.children().stream()
                    .filter(child -> holds(child, taken))
                    .count();
            return met >= several.quantifier().minimum(several.children().size())
                    && (!several.quantifier().isExact()
                            || met <= several.quantifier().maximum().orElseThrow());
        }

        private List<Way> ways(TrainingModule module, CoverageQuery query) {
            List<Way> ways = new ArrayList<>();
            if (module.lifecycle()
                    .flatMap(one -> one.status())
                    .filter(LifecycleStatus.WITHDRAWN::equals)
                    .isPresent()) {
                return ways;
            }
            for (Offer offer : catalogue.offers()) {
                boolean meant = offer.subject().kind() == ItemKind.MODULE
                        ? offer.subject().id().equals(module.id().value())
                        : catalogue.programmes().get(0).placements().stream()
                                .anyMatch(one -> one.module().equals(module.id()));
                for (Action action : offer.actions()) {
                    if (meant && isOpen(action, module, query)) {
                        String mode = action.deliveryMode().orElseThrow().value();
                        Way way = new Way(distance(action, query.territory()), mode);
                        if (!ways.contains(way)) {
                            ways.add(way);
                        }
                    }
                }
            }
            for (DeliveryMode mode : module.deliveryModes()) {
                if (query.modes().isEmpty() || query.modes().contains(mode)) {
                    ways.add(new Way(3, mode.value()));
                }
            }
            return ways;
        }

        private static int distance(Action action, TerritoryId territory) {
            if (action.deliveryMode().equals(Optional.of(DeliveryMode.REMOTE))) {
                return 1;
            }
            TerritoryId place = action.place().flatMap(Place::territory).orElseThrow();
            return within(place, territory) ? 0 : 2;
        }

        private static boolean within(TerritoryId inner, TerritoryId outer) {
            return inner.equals(outer) || (inner.equals(RandomNetwork.TOWN) && outer.equals(RandomNetwork.NORTH));
        }

        private static boolean isOpen(Action action, TrainingModule module, CoverageQuery query) {
            boolean admitted = action.territories().isEmpty()
                    || action.territories().stream().anyMatch(one -> within(query.territory(), one));
            List<Audience> served = action.audiences().isEmpty() ? module.audiences() : action.audiences();
            boolean serves = query.audience().isEmpty()
                    || served.isEmpty()
                    || served.contains(query.audience().get());
            boolean mode = query.modes().isEmpty()
                    || query.modes().contains(action.deliveryMode().orElseThrow());
            boolean permanent = action.entryMode().equals(Optional.of(EntryMode.PERMANENT));
            boolean runs = false;
            for (Session session : action.sessions()) {
                boolean shut = session.state().equals(Optional.of(SessionState.FULL))
                        || session.seats().orElse(1) == 0;
                boolean then = query.period().isEmpty()
                        || session.period()
                                .orElseThrow()
                                .overlaps(query.period().get());
                runs |= !shut && then;
            }
            boolean any =
                    action.sessions().isEmpty() ? permanent || query.period().isEmpty() : runs;
            return admitted && serves && mode && any;
        }
    }
}
