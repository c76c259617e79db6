package org.innovente.validation.rule.competency;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.innovente.competency.Competency;
import org.innovente.competency.CompetencyKind;
import org.innovente.validation.CatalogueFacts;
import org.innovente.validation.CatalogueRule;
import org.innovente.validation.FindingSink;
import org.innovente.validation.RuleCode;
import org.innovente.validation.facts.Hierarchies;
import org.innovente.validation.facts.Hierarchy;

/** In a framework with a hierarchy, no competency stands beside it. Source: CASE, isChildOf. */
final class OrphanCompetencyRule implements CatalogueRule {

    @Override
    public List<RuleCode> codes() {
        return List.of(CompetencyCode.ORPHAN);
    }

    @Override
    public void check(CatalogueFacts facts, FindingSink sink) {
        for (Hierarchy hierarchy :
                facts.derived(Hierarchies.class, Hierarchies::of).all()) {
            List<Competency> competencies = hierarchy.framework().competencies();
            Set<Optional<CompetencyKind>> rootKinds = new HashSet<>();
            for (int i = 0; i < competencies.size(); i++) {
                if (hierarchy.isRoot(i) && hierarchy.hasChildren(i)) {
                    rootKinds.add(competencies.get(i).kind());
                }
            }
            for (int i = 0; i < competencies.size(); i++) {
                boolean beside = hierarchy.isRoot(i) && !hierarchy.hasChildren(i);
                if (beside
                        && !rootKinds.isEmpty()
                        && !rootKinds.contains(competencies.get(i).kind())) {
                    sink.report(
                            CompetencyCode.ORPHAN,
                            hierarchy.place(i),
                            competencies.get(i).id());
                }
            }
        }
    }
}
