package org.innovente.coverage;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.innovente.catalogue.Catalogue;
import org.innovente.common.CompetencyId;
import org.innovente.common.FrameworkId;
import org.innovente.common.ItemKind;
import org.innovente.common.Lifecycle;
import org.innovente.common.ModuleId;
import org.innovente.common.Period;
import org.innovente.common.TerritoryId;
import org.innovente.competency.CompetencyFramework;
import org.innovente.diploma.Block;
import org.innovente.diploma.Diploma;
import org.innovente.diploma.NamedOutcome;
import org.innovente.module.Outcome;
import org.innovente.module.ResultIndicator;
import org.innovente.module.TrainingModule;
import org.innovente.network.Offer;
import org.innovente.requirement.EveryAchievement;
import org.innovente.requirement.Prerequisite;
import org.innovente.requirement.Requirement;
import org.innovente.requirement.Selector;

/**
 * What a steering board has to look at on a day: reviews that are due, results over the years, modules that nobody needs, competencies
 * that are asked for and taught nowhere, modules that are asked for and offered nowhere. Immutable; linear in the catalogue.
 */
public final class SteeringReport {
    /**
     * A review that is due.
     *
     * @param kind the kind of thing, such as {@code module}
     * @param id its identifier
     * @param due the day on which it was or will be due
     */
    public record Review(String kind, String id, LocalDate due) {}

    /**
     * One result over the periods for which it is stated.
     *
     * @param kind the kind of thing, such as {@code module}
     * @param id its identifier
     * @param indicator {@code success}, {@code satisfaction} or {@code insertion}
     * @param first the value of the earliest period, in percent
     * @param last the value of the latest period, in percent
     */
    public record Trend(String kind, String id, String indicator, BigDecimal first, BigDecimal last) {
        /** Returns the difference in percentage points, negative if it went down. */
        public BigDecimal change() {
            return last.subtract(first);
        }
    }

    private final LocalDate day;
    private final List<Review> reviews;
    private final List<Trend> trends;
    private final List<ModuleId> unneeded;
    private final List<ModuleId> unoffered;
    private final List<String> untaught;

    private SteeringReport(Builder builder) {
        day = builder.day;
        reviews = List.copyOf(builder.reviews);
        trends = List.copyOf(builder.trends);
        unneeded = List.copyOf(builder.unneeded);
        unoffered = List.copyOf(builder.unoffered);
        untaught = List.copyOf(builder.untaught);
    }

    /**
     * Returns the report.
     *
     * @param day the day of the meeting
     * @param horizon the day up to which reviews count as due
     */
    public static SteeringReport of(Catalogue catalogue, LocalDate day, LocalDate horizon) {
        Builder builder = new Builder(catalogue, day, horizon);
        builder.run();
        return new SteeringReport(builder);
    }

    /** Returns the day of the meeting. */
    public LocalDate day() {
        return day;
    }

    /** Returns the reviews due up to the horizon, the longest overdue first. */
    public List<Review> reviews() {
        return reviews;
    }

    /** Returns the results that are stated for two periods or more, in the order of the catalogue. */
    public List<Trend> trends() {
        return trends;
    }

    /** Returns the modules that no diploma, programme, prerequisite or offer mentions and whose competencies nothing asks for. */
    public List<ModuleId> unneeded() {
        return unneeded;
    }

    /** Returns the modules that a diploma or programme can use and that no offer has from the day on, anywhere. */
    public List<ModuleId> unoffered() {
        return unoffered;
    }

    /** Returns the competencies, as {@code framework/competency}, that a diploma attests and no module leads to. */
    public List<String> untaught() {
        return untaught;
    }

    private static final class Builder {
        private final Catalogue catalogue;
        private final LocalDate day;
        private final LocalDate horizon;
        private final ModuleFacts facts;
        private final Matching matching;
        private final List<Review> reviews = new ArrayList<>();
        private final List<Trend> trends = new ArrayList<>();
        private final List<ModuleId> unneeded = new ArrayList<>();
        private final List<ModuleId> unoffered = new ArrayList<>();
        private final Set<String> untaught = new LinkedHashSet<>();
        private final Set<String> asked = new HashSet<>();

        Builder(Catalogue catalogue, LocalDate day, LocalDate horizon) {
            this.catalogue = catalogue;
            this.day = day;
            this.horizon = horizon;
            this.facts = new ModuleFacts(catalogue);
            this.matching = new Matching(facts, place -> Set.of());
        }

        void run() {
            catalogue.frameworks().forEach(one -> review("framework", one.id().value(), one.lifecycle()));
            catalogue.modules().forEach(one -> review("module", one.id().value(), one.lifecycle()));
            catalogue.diplomas().forEach(one -> review("diploma", one.id().value(), one.lifecycle()));
            catalogue.programmes().forEach(one -> review("programme", one.id().value(), one.lifecycle()));
            reviews.sort(java.util.Comparator.comparing(Review::due)
                    .thenComparing(Review::kind)
                    .thenComparing(Review::id));
            catalogue.modules().forEach(one -> trends("module", one.id().value(), one.indicators()));
            catalogue.diplomas().forEach(one -> trends("diploma", one.id().value(), one.indicators()));
            demand();
        }

        private void review(String kind, String id, Optional<Lifecycle> lifecycle) {
            lifecycle
                    .filter(one -> !OfferIndex.isWithdrawn(Optional.of(one)))
                    .flatMap(Lifecycle::nextReview)
                    .filter(due -> !due.isAfter(horizon))
                    .ifPresent(due -> reviews.add(new Review(kind, id, due)));
        }

        private void trends(String kind, String id, List<ResultIndicator> indicators) {
            trend(kind, id, "success", indicators, ResultIndicator::successRate);
            trend(kind, id, "satisfaction", indicators, ResultIndicator::satisfactionRate);
            trend(kind, id, "insertion", indicators, ResultIndicator::insertionRate);
        }

        private void trend(
                String kind,
                String id,
                String name,
                List<ResultIndicator> indicators,
                Function<ResultIndicator, Optional<BigDecimal>> value) {
            List<ResultIndicator> dated = indicators.stream()
                    .filter(one -> value.apply(one).isPresent() && start(one).isPresent())
                    .sorted(java.util.Comparator.comparing(one -> start(one).orElseThrow()))
                    .toList();
            if (dated.size() > 1) {
                trends.add(new Trend(
                        kind,
                        id,
                        name,
                        value.apply(dated.get(0)).orElseThrow(),
                        value.apply(dated.get(dated.size() - 1)).orElseThrow()));
            }
        }

        private static Optional<LocalDate> start(ResultIndicator indicator) {
            return indicator.period().flatMap(Period::start);
        }

        private void demand() {
            BitSet wanted = new BitSet();
            BitSet named = new BitSet();
            for (Diploma diploma : catalogue.diplomas()) {
                for (NamedOutcome outcome : diploma.outcomes()) {
                    outcome.requirement().ifPresent(rule -> named(rule, wanted));
                }
                diploma.competencies().forEach(this::attested);
                for (Block block : diploma.blocks()) {
                    block.requirement().ifPresent(rule -> named(rule, wanted));
                    block.competencies().forEach(this::attested);
                }
            }
            catalogue
                    .programmes()
                    .forEach(programme -> programme
                            .placements()
                            .forEach(
                                    placement -> facts.place(placement.module()).ifPresent(wanted::set)));
            for (int i = 0; i < facts.size(); i++) {
                TrainingModule module = facts.module(i);
                module.prerequisite().flatMap(Prerequisite::requirement).ifPresent(rule -> named(rule, named));
                module.parts().forEach(part -> facts.place(part.module()).ifPresent(named::set));
            }
            Set<String> offered = new HashSet<>();
            for (Offer offer : catalogue.offers()) {
                if (offer.subject().kind() == ItemKind.MODULE) {
                    offered.add(offer.subject().id());
                }
            }
            named.or(wanted);
            for (int i = 0; i < facts.size(); i++) {
                TrainingModule module = facts.module(i);
                if (!OfferIndex.isWithdrawn(module.lifecycle())) {
                    boolean useful = module.outcomes().stream().anyMatch(this::isAsked);
                    if (!named.get(i)
                            && !useful
                            && !offered.contains(module.id().value())) {
                        unneeded.add(module.id());
                    }
                }
            }
            unoffered(wanted);
        }

        /** Adds the modules that a rule names or counts by what they are like; that it may count any module says nothing. */
        private void named(Requirement rule, BitSet places) {
            Mentions mentions = Mentions.of(catalogue, facts, rule);
            places.or(mentions.places());
            for (Selector kind : mentions.kinds()) {
                if (!(kind instanceof EveryAchievement)) {
                    for (int i = 0; i < facts.size(); i++) {
                        if (matching.matches(kind, i) == Tri.YES) {
                            places.set(i);
                        }
                    }
                }
            }
        }

        private void attested(Outcome outcome) {
            Optional<FrameworkId> framework =
                    catalogue.index().resolveFramework(outcome.framework(), outcome.competency());
            framework.ifPresent(one -> {
                asked.add(key(one, outcome.competency()));
                if (!facts.isTaught(one, outcome.competency()) && !isTaughtBelow(one, outcome.competency())) {
                    untaught.add(key(one, outcome.competency()));
                }
            });
        }

        /** Returns whether a narrower competency of a broad one is taught. */
        private boolean isTaughtBelow(FrameworkId framework, CompetencyId broad) {
            return catalogue
                    .index()
                    .findFramework(framework)
                    .map(CompetencyFramework::competencies)
                    .orElse(List.of())
                    .stream()
                    .anyMatch(one -> one.parents().contains(broad) && facts.isTaught(framework, one.id()));
        }

        private boolean isAsked(Outcome outcome) {
            return catalogue
                    .index()
                    .resolveFramework(outcome.framework(), outcome.competency())
                    .filter(framework -> asked.contains(key(framework, outcome.competency())))
                    .isPresent();
        }

        private static String key(FrameworkId framework, CompetencyId competency) {
            return framework + "/" + competency;
        }

        private void unoffered(BitSet wanted) {
            OfferIndex offers = new OfferIndex(catalogue, facts);
            List<TerritoryId> everywhere =
                    catalogue.territories().stream().map(one -> one.id()).toList();
            Set<TerritoryId> asked = new LinkedHashSet<>(everywhere);
            if (asked.isEmpty()) {
                asked.add(new TerritoryId("anywhere"));
            }
            for (int i = wanted.nextSetBit(0); i >= 0; i = wanted.nextSetBit(i + 1)) {
                TrainingModule module = facts.module(i);
                boolean offered = asked.stream()
                        .anyMatch(where -> !offers.reached(
                                        module, CoverageQuery.in(where).within(Period.since(day)))
                                .isEmpty());
                if (!offered && !OfferIndex.isWithdrawn(module.lifecycle())) {
                    unoffered.add(module.id());
                }
            }
        }
    }
}
