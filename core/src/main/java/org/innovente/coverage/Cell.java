package org.innovente.coverage;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The answer about one target in one territory: how near it can be completed, from what, and what is missing. */
final class Cell {
    private final Coverage.Question question;
    private final CoverageQuery query;
    private final Ways ways;
    private final Decider decider;

    Cell(Coverage.Question question, CoverageQuery query) {
        this.question = question;
        this.query = query;
        this.ways = question.ways(query);
        this.decider = question.decider(ways);
    }

    /** Returns what tells whether two territories have the same answer. */
    Object key() {
        return ways.key();
    }

    CoverageAnswer answer() {
        CoverageAnswer.Builder answer =
                CoverageAnswer.builder().target(question.target()).territory(query.territory());
        List<String> assumptions = new ArrayList<>();
        Tri any = decider.decide(ways.upTo(Access.TRAVEL));
        CoverageVerdict verdict = any == Tri.YES
                ? CoverageVerdict.TRAVEL
                : any == Tri.NO ? CoverageVerdict.UNCOVERED : CoverageVerdict.UNDETERMINED;
        if (decider.isUpToFacts()) {
            assumptions.add("facts about the learner decide");
        }
        if (any == Tri.YES) {
            Tri local = decider.decide(ways.upTo(Access.LOCAL));
            Tri near = local == Tri.YES ? local : decider.decide(ways.upTo(Access.REMOTE));
            verdict = local == Tri.YES
                    ? CoverageVerdict.LOCAL
                    : near == Tri.YES ? CoverageVerdict.REMOTE : CoverageVerdict.TRAVEL;
            if (local == Tri.UNKNOWN || near == Tri.UNKNOWN) {
                assumptions.add("nothing nearer, which is not proven");
            }
            answer.addAllModules(covered(verdict));
        }
        if (verdict.compareTo(CoverageVerdict.REMOTE) > 0) {
            Gap gap = gap();
            if (gap != null) {
                answer.gap(gap);
            }
        }
        assumptions.addAll(0, question.assumptions(decider.matching(ways.upTo(Access.TRAVEL)), ways));
        return answer.verdict(verdict).addAllAssumptions(assumptions).build();
    }

    private SmallestAddition search() {
        return new SmallestAddition(decider::decide, question.budget());
    }

    private List<ModuleAccess> covered(CoverageVerdict verdict) {
        BitSet chosen = new BitSet();
        if (question.isLarge()) {
            BitSet few = decider.justified(ways.upTo(Access.values()[verdict.ordinal()]));
            return few == null ? List.of() : accesses(search().minimal(new BitSet(), few));
        }
        BitSet local = ways.of(Access.LOCAL);
        BitSet remote = ways.of(Access.REMOTE);
        if (verdict == CoverageVerdict.TRAVEL) {
            BitSet travel = ways.of(Access.TRAVEL);
            SmallestAddition.Result result = search().find(ways.upTo(Access.REMOTE), travel);
            chosen.or(result.added() == null ? travel : result.added());
        }
        if (verdict != CoverageVerdict.LOCAL) {
            chosen.or(search().minimal(union(local, chosen), remote));
        }
        chosen.or(search().minimal(chosen, local));
        // what was chosen first may have become superfluous by what was chosen last
        return accesses(search().minimal(new BitSet(), chosen));
    }

    private List<ModuleAccess> accesses(BitSet chosen) {
        List<ModuleAccess> found = new ArrayList<>();
        chosen.stream()
                .mapToObj(way -> Objects.requireNonNull(ways.get(way).offered()))
                .forEach(found::add);
        return found;
    }

    private static BitSet union(BitSet one, BitSet other) {
        BitSet union = (BitSet) one.clone();
        union.or(other);
        return union;
    }

    /** Returns what is missing so that nobody has to travel; null if it cannot be decided whether anything would do. */
    private @Nullable Gap gap() {
        BitSet near = ways.upTo(Access.REMOTE);
        if (question.isLarge()) {
            // too many to search for the smallest set: one that no module can be left out of, nothing proven
            BitSet few = decider.justified(union(near, ways.fresh()));
            if (few == null) {
                return decider.decide(union(near, ways.fresh())) == Tri.NO ? new Gap(List.of(), false, 0) : null;
            }
            BitSet there = (BitSet) few.clone();
            there.and(near);
            return gap(search().minimal(there, few), 0);
        }
        SmallestAddition.Result result = search().find(near, ways.fresh());
        return result.added() != null
                ? gap(result.added(), result.lowerBound())
                : result.all() == Tri.NO ? new Gap(List.of(), false, 0) : null;
    }

    private Gap gap(BitSet added, int lowerBound) {
        return new Gap(
                added.stream()
                        .mapToObj(way -> question.module(ways.get(way).module()))
                        .toList(),
                true,
                lowerBound);
    }
}
