package org.innovente.validation.rule.prerequisite;

import java.util.BitSet;
import java.util.List;
import org.innovente.diploma.Placement;
import org.innovente.diploma.Programme;
import org.innovente.validation.CatalogueFacts;
import org.innovente.validation.CatalogueRule;
import org.innovente.validation.FindingSink;
import org.innovente.validation.Parameter;
import org.innovente.validation.Place;
import org.innovente.validation.RuleCode;
import org.innovente.validation.facts.Prerequisites;

/** The longest chain of required modules fits into the terms. Source: CurricularAnalytics, delay factor. */
final class CriticalPathRule implements CatalogueRule {

    @Override
    public List<RuleCode> codes() {
        return List.of(PrerequisiteCode.CRITICAL_PATH);
    }

    @Override
    public void check(CatalogueFacts facts, FindingSink sink) {
        Prerequisites index = facts.derived(Prerequisites.class, Prerequisites::of);
        List<Programme> programmes = facts.catalogue().programmes();
        for (int i = 0; i < programmes.size(); i++) {
            if (programmes.get(i).terms().isPresent()) {
                BitSet placed = new BitSet();
                for (Placement placement : programmes.get(i).placements()) {
                    index.position(placement.module()).ifPresent(placed::set);
                }
                Place place = Place.root()
                        .item("programmes", i, "programme", programmes.get(i).id());
                report(index.longestChain(placed), programmes.get(i).terms().getAsInt(), place, index, sink);
            }
        }
        if (programmes.isEmpty()) {
            BitSet all = new BitSet();
            all.set(0, index.required().length);
            int terms = facts.integer(Parameter.TERMS_AVAILABLE);
            List<Integer> chain = index.longestChain(all);
            Place place = chain.isEmpty() ? Place.root() : index.place(chain.get(chain.size() - 1));
            report(chain, terms, place, index, sink);
        }
    }

    private static void report(List<Integer> chain, int terms, Place place, Prerequisites index, FindingSink sink) {
        if (chain.size() > terms) {
            List<String> names = chain.stream().map(index::id).toList();
            sink.report(PrerequisiteCode.CRITICAL_PATH, place, chain.size(), terms, String.join(" → ", names));
        }
    }
}
