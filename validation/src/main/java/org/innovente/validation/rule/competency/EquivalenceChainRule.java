package org.innovente.validation.rule.competency;

import java.util.List;
import org.innovente.validation.CatalogueFacts;
import org.innovente.validation.CatalogueRule;
import org.innovente.validation.FindingSink;
import org.innovente.validation.RuleCode;
import org.innovente.validation.facts.Equivalences;

/** Competencies that are equivalent, directly or through others, are not broader or narrower than one another. Source: SKOS. */
final class EquivalenceChainRule implements CatalogueRule {

    @Override
    public List<RuleCode> codes() {
        return List.of(CompetencyCode.EQUIVALENCE_CONTRADICTION);
    }

    @Override
    public void check(CatalogueFacts facts, FindingSink sink) {
        Equivalences equivalences = facts.derived(Equivalences.class, Equivalences::of);
        for (Equivalences.Edge edge : equivalences.ordered()) {
            if (equivalences.sameClass(edge.from(), edge.to())) {
                sink.report(CompetencyCode.EQUIVALENCE_CONTRADICTION, edge.place(), edge.source(), edge.target());
            }
        }
    }
}
