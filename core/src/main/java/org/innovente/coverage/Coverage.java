package org.innovente.coverage;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.innovente.catalogue.Catalogue;
import org.innovente.common.ModuleId;
import org.innovente.common.TerritoryId;
import org.innovente.requirement.CompetencyHeld;
import org.innovente.requirement.Requirement;

/**
 * What can be completed where: the offers of a catalogue as seen from its territories.
 *
 * <p>A module can be taken in a territory if an action of an offer admits its learners (an action that names no territories admits all),
 * serves the audience, runs in the period (a session that is neither full, closed nor cancelled, or permanent entry) and has a mode
 * that will do. It is local if its place lies within the territory, remote if its mode is remote, and takes travelling otherwise. An
 * offer of a programme offers the modules of its placements; that of a diploma those of its programmes, or what its rule names where it
 * has none; that of a block what its rule names.
 *
 * <p>A target can be completed if a learner can take modules, each in one way, with all their prerequisites before, none that excludes
 * another, so that an audit of its rule is satisfied; marks and papers are taken to be as the rule wants them, and are listed; facts
 * that choose a rule may be any. The engine never says yes or no without proof: the verdict is undetermined where the rule asks for what
 * no module decides (words, dates, attributes of results), where facts decide, and where the budget ends.
 *
 * <p>Immutable and safe for use by several threads. Building is linear in the catalogue; an answer is linear in the modules that the
 * target can depend on, their rules and offers, times the number of tests for the smallest sets and of the audits behind them, which a budget bounds. A target that
 * can depend on more than {@value #LARGE} modules gets modules that are enough and of which none can be left out, but no smallest set.
 */
public final class Coverage {
    /** The number of tests spent on one smallest set if nothing else is asked for. */
    public static final int DEFAULT_BUDGET = 200;

    /** The number of modules that a target can depend on up to which smallest sets are searched for among all of them. */
    private static final int LARGE = 2_000;

    /** The number of learners that an audit may judge for each test of the budget. */
    private static final long AUDITS_A_TEST = 100;

    /** The number of learners that an audit may judge for a target that can depend on very many modules: enough for a verdict. */
    private static final long AUDITS_IF_LARGE = 8;

    private final Catalogue catalogue;
    private final ModuleFacts facts;
    private final OfferIndex offers;
    private final Reachable reachable;
    private final int budget;

    private Coverage(Catalogue catalogue, ModuleFacts facts, OfferIndex offers, Reachable reachable, int budget) {
        this.catalogue = catalogue;
        this.facts = facts;
        this.offers = offers;
        this.reachable = reachable;
        this.budget = budget;
    }

    /** Returns the coverage of a catalogue. */
    public static Coverage of(Catalogue catalogue) {
        ModuleFacts facts = new ModuleFacts(catalogue);
        return new Coverage(
                catalogue, facts, new OfferIndex(catalogue, facts), new Reachable(catalogue, facts), DEFAULT_BUDGET);
    }

    /**
     * Returns the same coverage with another number of tests for each smallest set.
     *
     * @throws IllegalArgumentException if it is below 1
     */
    public Coverage withBudget(int tests) {
        if (tests < 1) {
            throw new IllegalArgumentException("Budget '" + tests + "': expected 1 test at least");
        }
        return new Coverage(catalogue, facts, offers, reachable, tests);
    }

    /** Returns the catalogue. */
    public Catalogue catalogue() {
        return catalogue;
    }

    /** Returns the nearest way to a module; empty if learners of the territory cannot take it. */
    public Optional<ModuleAccess> access(ModuleId module, CoverageQuery query) {
        return facts.place(module)
                .flatMap(place -> offers.reached(facts.module(place), query).stream()
                        .map(OfferIndex.Reached::way)
                        .findFirst());
    }

    /** Returns whether holding one competency at a level is holding the other one at its level, by the order of its scale. */
    public boolean reaches(CompetencyHeld held, CompetencyHeld needed) {
        return facts.atLeast(held, needed);
    }

    /** Returns whether a target can be completed, from what, and what is missing. */
    public CoverageAnswer answer(CoverageTarget target, CoverageQuery query) {
        return target.rule()
                .map(rule -> new Cell(new Question(target, rule), query).answer())
                .orElseGet(() -> words(target, query));
    }

    /** Returns the answers for several territories, in their order; what the target depends on is worked out once. */
    public List<CoverageAnswer> answers(CoverageTarget target, List<TerritoryId> territories, CoverageQuery query) {
        if (target.rule().isEmpty()) {
            return territories.stream().map(one -> words(target, query.at(one))).toList();
        }
        Question question = new Question(target, target.rule().get());
        // territories that reach the same offers in the same ways, such as all those without any of their own, have one
        // answer
        Map<Object, CoverageAnswer> known = new HashMap<>();
        List<CoverageAnswer> answers = new ArrayList<>();
        for (TerritoryId territory : territories) {
            Cell cell = new Cell(question, query.at(territory));
            CoverageAnswer answer = known.get(cell.key());
            if (answer == null) {
                answer = cell.answer();
                known.put(cell.key(), answer);
            }
            answers.add(answer.withTerritory(territory));
        }
        return answers;
    }

    /** Returns the answers for targets, the rows, in territories, the columns. */
    public CoverageMatrix matrix(List<CoverageTarget> targets, List<TerritoryId> territories, CoverageQuery query) {
        List<CoverageAnswer> answers = new ArrayList<>();
        targets.forEach(target -> answers.addAll(answers(target, territories, query)));
        return new CoverageMatrix(targets, territories, answers);
    }

    private static CoverageAnswer words(CoverageTarget target, CoverageQuery query) {
        return CoverageAnswer.builder()
                .target(target)
                .territory(query.territory())
                .verdict(CoverageVerdict.UNDETERMINED)
                .addAllAssumptions(List.of("words"))
                .build();
    }

    /** One target: what is worked out once for all territories. */
    final class Question {
        private final CoverageTarget target;
        private final Requirement rule;
        private final BitSet cone;
        private final List<Requirement> variants;
        private final Touchy touchy;

        Question(CoverageTarget target, Requirement rule) {
            this.target = target;
            this.rule = rule;
            this.cone = reachable.cone(rule);
            this.variants = Wish.variants(catalogue, rule, target.unstatedUse());
            this.touchy = new Touchy(catalogue, facts, cone);
            variants.forEach(one -> touchy.target(one, target.constraints()));
            touchy.prerequisites();
        }

        CoverageTarget target() {
            return target;
        }

        int budget() {
            return budget;
        }

        boolean isLarge() {
            return cone.cardinality() > LARGE;
        }

        ModuleId module(int place) {
            return facts.module(place).id();
        }

        Ways ways(CoverageQuery query) {
            return new Ways(facts, offers, query, cone, touchy.modes());
        }

        Decider decider(Ways ways) {
            long steps = isLarge() ? AUDITS_IF_LARGE : AUDITS_A_TEST * budget;
            return new Decider(catalogue, facts, reachable, target, variants, ways, touchy, cone, steps);
        }

        /** Returns what is taken for granted about the modules that can be taken. */
        Set<String> assumptions(Matching matching, Ways ways) {
            Possible possible = new Possible(catalogue, facts, matching);
            possible.met(rule, reachable.within(ways.modules(ways.upTo(Access.TRAVEL)), possible, Tri.UNKNOWN));
            return possible.assumptions();
        }
    }
}
