package org.innovente.validation.rule.competency;

import java.util.List;
import org.innovente.common.CompetencyId;
import org.innovente.competency.CompetencyFramework;
import org.innovente.validation.CatalogueFacts;
import org.innovente.validation.CatalogueRule;
import org.innovente.validation.FindingSink;
import org.innovente.validation.RuleCode;
import org.innovente.validation.facts.CompetencyUse;
import org.innovente.validation.facts.Hierarchies;
import org.innovente.validation.facts.Hierarchy;

/** Every competency without narrower ones is used by some module. */
final class UnusedCompetencyRule implements CatalogueRule {

    @Override
    public List<RuleCode> codes() {
        return List.of(CompetencyCode.UNUSED);
    }

    @Override
    public void check(CatalogueFacts facts, FindingSink sink) {
        if (facts.catalogue().modules().isEmpty()) {
            return;
        }
        CompetencyUse uses = facts.derived(CompetencyUse.class, CompetencyUse::of);
        for (Hierarchy hierarchy :
                facts.derived(Hierarchies.class, Hierarchies::of).all()) {
            CompetencyFramework framework = hierarchy.framework();
            for (int i = 0; i < framework.competencies().size(); i++) {
                CompetencyId id = framework.competencies().get(i).id();
                if (!hierarchy.hasChildren(i) && !uses.of(framework.id(), id).isUsed()) {
                    sink.report(CompetencyCode.UNUSED, hierarchy.place(i), id);
                }
            }
        }
    }
}
