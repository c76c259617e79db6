package org.innovente.validation.rule.competency;

import java.util.List;
import org.innovente.validation.CatalogueFacts;
import org.innovente.validation.CatalogueRule;
import org.innovente.validation.FindingSink;
import org.innovente.validation.RuleCode;
import org.innovente.validation.facts.Equivalences;

/** An equivalence between two frameworks of the catalogue is stated from both ends. Source: SKOS, exactMatch. */
final class EquivalenceSymmetryRule implements CatalogueRule {

    @Override
    public List<RuleCode> codes() {
        return List.of(CompetencyCode.EQUIVALENCE_NOT_SYMMETRIC);
    }

    @Override
    public void check(CatalogueFacts facts, FindingSink sink) {
        Equivalences equivalences = facts.derived(Equivalences.class, Equivalences::of);
        for (Equivalences.Edge edge : equivalences.exact()) {
            if (edge.from() != edge.to() && edge.isBetweenFrameworks() && !equivalences.holds(edge.to(), edge.from())) {
                sink.report(CompetencyCode.EQUIVALENCE_NOT_SYMMETRIC, edge.place(), edge.source(), edge.target());
            }
        }
    }
}
