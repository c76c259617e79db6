package org.innovente.path;

import org.innovente.internal.andor.Bits;
import org.innovente.internal.andor.Sweep;

/**
 * What holds for a learner now, before anything more is taken: what must stay unmet and is, what marks amount to, and what facts choose.
 * Conditions that must stay unmet may watch one another; so what surely holds grows and what may hold shrinks, in turns, until neither
 * changes.
 */
final class AsItStands {
    private final Compiled graph;
    private final long[] absent;
    private final long[] sure;
    private final long[] possible;

    AsItStands(Compiled graph, LearnerState state, long[] held, long[] hoped, long[] absent) {
        this.graph = graph;
        this.absent = absent;
        sure = held.clone();
        possible = Bits.union(held, hoped);
        if (graph.marks.length > 0) {
            Marks marks = new Marks(graph.catalogue, state);
            for (int atom : graph.marks) {
                settle(atom, marks.holds(((Atom.OnMarks) graph.atoms.get(atom)).asked()));
            }
        }
        boolean more = graph.needsClosure;
        while (more) {
            more = turn(state);
        }
    }

    /** Returns what surely holds, without what follows from it. */
    long[] sure() {
        return sure;
    }

    /** Returns what may hold, without what follows from it. */
    long[] possible() {
        return possible;
    }

    private boolean settle(int atom, Tri value) {
        int place = graph.program.placeOf(atom);
        boolean news = value == Tri.YES && !Bits.has(sure, place) || value == Tri.NO && Bits.has(possible, place);
        if (value == Tri.YES) {
            Bits.add(sure, place);
            Bits.add(possible, place);
        } else if (value == Tri.NO) {
            Bits.remove(possible, place);
        }
        return news;
    }

    private boolean turn(LearnerState state) {
        long[] low = derived(sure);
        long[] high = derived(possible);
        Facts facts = new Facts(state.record(), graph, low, high);
        boolean news = false;
        for (int atom : graph.facts) {
            Atom what = graph.atoms.get(atom);
            Tri value = Tri.MAYBE;
            if (what instanceof Atom.Unmet unmet) {
                int watched = graph.program.placeOf(unmet.watched());
                value = Bits.has(low, watched) ? Tri.NO : Bits.has(high, watched) ? Tri.MAYBE : Tri.YES;
            } else if (what instanceof Atom.Chosen chosen) {
                Tri holds = facts.holds(chosen.condition(), chosen.probes());
                value = chosen.wanted() ? holds : holds.not();
            }
            news |= settle(atom, value);
        }
        return news;
    }

    private long[] derived(long[] from) {
        long[] all = from.clone();
        new Sweep(graph.program).derive(all, graph.derivedFor(absent));
        return all;
    }
}
