package org.innovente.coverage;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.innovente.catalogue.Catalogue;
import org.innovente.common.ModuleId;
import org.innovente.common.TerritoryId;
import org.innovente.requirement.CompetencyHeld;

/**
 * What can be completed where: the offers of a catalogue as seen from its territories.
 *
 * <p>A module can be taken in a territory if an action of an offer admits its learners (an action that names no territories admits all),
 * serves the audience, runs in the period (a session that is neither full, closed nor cancelled, or permanent entry) and has a mode
 * that will do. It is local if its place lies within the territory, remote if its mode is remote, and takes travelling otherwise. A
 * target can be completed if modules that can be taken, with all their prerequisites among them, meet its rule; marks and papers
 * are taken to be as the rule wants them, and are listed; facts that choose a rule may be any. The engine never says yes or no without proof: where exclusive uses
 * of modules, constraints or words leave it open, the verdict is undetermined.
 *
 * <p>Immutable and safe for use by several threads. Building is linear in the catalogue; an answer is linear in the modules that the
 * target can depend on, their rules and offers, times the number of tests for the smallest sets, which a budget bounds. A target that
 * can depend on more than {@value #LARGE} modules gets modules that are enough and of which none can be left out, but no smallest set.
 */
public final class Coverage {
    /** The number of tests spent on one smallest set if nothing else is asked for. */
    public static final int DEFAULT_BUDGET = 200;

    /** The number of modules that a target can depend on up to which smallest sets are searched for among all of them. */
    private static final int LARGE = 2_000;

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
                catalogue, facts, new OfferIndex(catalogue), new Reachable(catalogue, facts), DEFAULT_BUDGET);
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
                .flatMap(place -> offers.reached(facts.module(place), query).values().stream()
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
                .map(rule -> new Cell(target, query, reachable.cone(rule)).answer())
                .orElseGet(() -> words(target, query));
    }

    /** Returns the answers for several territories, in their order; what the target depends on is worked out once. */
    public List<CoverageAnswer> answers(CoverageTarget target, List<TerritoryId> territories, CoverageQuery query) {
        if (target.rule().isEmpty()) {
            return territories.stream().map(one -> words(target, query.at(one))).toList();
        }
        BitSet cone = reachable.cone(target.rule().get());
        // territories that reach the same offers in the same ways, such as all those without any of their own, have one
        // answer
        Map<Object, CoverageAnswer> known = new HashMap<>();
        List<CoverageAnswer> answers = new ArrayList<>();
        for (TerritoryId territory : territories) {
            Cell cell = new Cell(target, query.at(territory), cone);
            CoverageAnswer answer = known.get(cell.ways);
            if (answer == null) {
                answer = cell.answer();
                known.put(cell.ways, answer);
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

    /** One target in one territory. */
    private final class Cell {
        private final CoverageTarget target;
        private final CoverageQuery query;
        private final BitSet cone;
        private final Map<Integer, Map<Access, OfferIndex.Reached>> ways = new HashMap<>();
        private final Map<Integer, Access> taken = new HashMap<>();
        private final BitSet local = new BitSet();
        private final BitSet remote = new BitSet();
        private final BitSet travel = new BitSet();
        private final Matching matching;

        /** The farthest kind of access that counts at the moment, which decides the modes that modules can be taken in. */
        private Access farthest = Access.TRAVEL;

        Cell(CoverageTarget target, CoverageQuery query, BitSet cone) {
            this.target = target;
            this.query = query;
            this.cone = cone;
            this.matching = new Matching(facts, this::modesOf);
            for (int i = cone.nextSetBit(0); i >= 0; i = cone.nextSetBit(i + 1)) {
                Map<Access, OfferIndex.Reached> found = offers.reached(facts.module(i), query);
                if (!found.isEmpty()) {
                    ways.put(i, found);
                    switch (found.keySet().iterator().next()) {
                        case LOCAL -> local.set(i);
                        case REMOTE -> remote.set(i);
                        case TRAVEL -> travel.set(i);
                    }
                }
            }
        }

        /** Returns the modes in which a module counts; one that is not offered yet may be offered in any mode that it states. */
        private Set<String> modesOf(int place) {
            Set<String> modes = new LinkedHashSet<>();
            Map<Access, OfferIndex.Reached> found = ways.getOrDefault(place, Map.of());
            found.forEach((access, reached) -> {
                Access fixed = taken.get(place);
                if (fixed == null ? access.compareTo(farthest) <= 0 : access == fixed) {
                    modes.addAll(reached.modes());
                }
            });
            if (found.isEmpty() || found.keySet().iterator().next().compareTo(farthest) > 0) {
                facts.module(place).deliveryModes().forEach(mode -> modes.add(mode.value()));
            }
            return modes;
        }

        private Tri test(BitSet offered) {
            Tri sure = met(offered, Tri.YES);
            if (sure == Tri.YES) {
                return Tri.YES;
            }
            return met(offered, Tri.UNKNOWN) == Tri.NO ? Tri.NO : Tri.UNKNOWN;
        }

        private Tri met(BitSet offered, Tri surely) {
            Possible possible = new Possible(catalogue, facts, matching);
            BitSet taken = reachable.within(offered, possible, surely);
            Tri met = target.rule().map(rule -> possible.met(rule, taken)).orElse(Tri.UNKNOWN);
            if (met != Tri.YES) {
                return met;
            }
            return new Sharing(catalogue, facts, matching, possible, target.unstatedUse())
                    .serves(target.rule().orElseThrow(), target.constraints(), taken);
        }

        private boolean enough(BitSet offered) {
            return met(offered, Tri.YES) == Tri.YES;
        }

        private boolean enough(BitSet offered, Access upTo) {
            farthest = upTo;
            return enough(offered);
        }

        CoverageAnswer answer() {
            CoverageAnswer.Builder answer =
                    CoverageAnswer.builder().target(target).territory(query.territory());
            BitSet near = union(local, remote);
            BitSet all = union(near, travel);
            Tri any = test(all);
            if (any == Tri.YES) {
                covered(answer, near, all);
            } else {
                answer.verdict(any == Tri.NO ? CoverageVerdict.UNCOVERED : CoverageVerdict.UNDETERMINED);
            }
            taken.clear();
            if (any != Tri.YES || !enough(near, Access.REMOTE)) {
                farthest = Access.REMOTE;
                answer.gap(gap(near));
            }
            farthest = Access.TRAVEL;
            return answer.addAllAssumptions(assumptions(all)).build();
        }

        private void covered(CoverageAnswer.Builder answer, BitSet near, BitSet all) {
            CoverageVerdict verdict = enough(local, Access.LOCAL)
                    ? CoverageVerdict.LOCAL
                    : enough(near, Access.REMOTE) ? CoverageVerdict.REMOTE : CoverageVerdict.TRAVEL;
            farthest = Access.values()[verdict.ordinal()];
            answer.verdict(verdict);
            BitSet chosen = new BitSet();
            if (cone.cardinality() > LARGE) {
                Optional<BitSet> few = justified(
                        verdict == CoverageVerdict.LOCAL ? local : verdict == CoverageVerdict.REMOTE ? near : all);
                few.ifPresent(set -> answer.addAllModules(
                        nearest(new SmallestAddition(this::enough, budget).minimal(new BitSet(), set))));
                return;
            }
            if (verdict == CoverageVerdict.TRAVEL) {
                chosen.or(smallest(near, travel));
            }
            if (verdict != CoverageVerdict.LOCAL) {
                chosen.or(new SmallestAddition(this::enough, budget).minimal(union(local, chosen), remote));
            }
            chosen.or(new SmallestAddition(this::enough, budget).minimal(chosen, local));
            // what was chosen first may have become superfluous by what was chosen last
            chosen = new SmallestAddition(this::enough, budget).minimal(new BitSet(), chosen);
            answer.addAllModules(nearest(chosen));
        }

        /** Takes each module in the nearest way that leaves the target met: a rule about modes may ask for a farther one. */
        private List<ModuleAccess> nearest(BitSet chosen) {
            List<ModuleAccess> found = new ArrayList<>();
            for (int i = chosen.nextSetBit(0); i >= 0; i = chosen.nextSetBit(i + 1)) {
                Map<Access, OfferIndex.Reached> reached = Objects.requireNonNull(ways.get(i));
                OfferIndex.Reached best = reached.values().iterator().next();
                for (Map.Entry<Access, OfferIndex.Reached> way : reached.entrySet()) {
                    taken.put(i, way.getKey());
                    if (enough(chosen)) {
                        best = way.getValue();
                        break;
                    }
                }
                taken.put(i, best.way().access());
                found.add(best.way());
            }
            return found;
        }

        private BitSet smallest(BitSet base, BitSet candidates) {
            SmallestAddition.Result result = new SmallestAddition(this::enough, budget).find(base, candidates);
            return result.added() == null ? candidates : result.added();
        }

        /** Returns a few of very many modules that are enough, if they can be found by following the rules. */
        private Optional<BitSet> justified(BitSet offered) {
            Possible possible = new Possible(catalogue, facts, matching);
            int[] ranks = new int[facts.size()];
            reachable.within(offered, possible, Tri.YES, ranks);
            return new Justification(catalogue, facts, matching, ranks)
                    .of(target.rule().orElseThrow())
                    .filter(this::enough);
        }

        private Gap gap(BitSet near) {
            if (cone.cardinality() > LARGE) {
                // too many to search for the smallest set: one that no module can be left out of, nothing proven
                return justified(cone)
                        .map(few -> new Gap(
                                new SmallestAddition(this::enough, budget)
                                        .minimal(intersection(few, near), few).stream()
                                                .mapToObj(i -> facts.module(i).id())
                                                .toList(),
                                true,
                                0))
                        .orElseGet(() -> new Gap(List.of(), false, 0));
            }
            SmallestAddition.Result result = new SmallestAddition(this::enough, budget).find(near, cone);
            BitSet added = result.added();
            return added == null
                    ? new Gap(List.of(), false, 0)
                    : new Gap(added.stream().mapToObj(i -> facts.module(i).id()).toList(), true, result.lowerBound());
        }

        private Set<String> assumptions(BitSet all) {
            Possible possible = new Possible(catalogue, facts, matching);
            BitSet taken = reachable.within(all, possible, Tri.UNKNOWN);
            target.rule().ifPresent(rule -> possible.met(rule, taken));
            return possible.assumptions();
        }
    }

    private static BitSet intersection(BitSet one, BitSet other) {
        BitSet both = (BitSet) one.clone();
        both.and(other);
        return both;
    }

    private static BitSet union(BitSet one, BitSet other) {
        BitSet union = (BitSet) one.clone();
        union.or(other);
        return union;
    }
}
