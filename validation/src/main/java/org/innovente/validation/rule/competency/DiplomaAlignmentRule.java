package org.innovente.validation.rule.competency;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.innovente.common.FrameworkId;
import org.innovente.common.LevelId;
import org.innovente.diploma.Block;
import org.innovente.diploma.Diploma;
import org.innovente.module.Outcome;
import org.innovente.validation.CatalogueFacts;
import org.innovente.validation.CatalogueRule;
import org.innovente.validation.FindingSink;
import org.innovente.validation.Place;
import org.innovente.validation.RuleCode;
import org.innovente.validation.facts.CompetencyUse;
import org.innovente.validation.facts.Levels;

/**
 * What a diploma attests is taught, assessed, and reached at the level that it promises. Source: constructive alignment;
 * maps of outcomes introduced, practised and demonstrated.
 */
final class DiplomaAlignmentRule implements CatalogueRule {

    @Override
    public List<RuleCode> codes() {
        return List.of(CompetencyCode.NOT_TAUGHT, CompetencyCode.NOT_ASSESSED, CompetencyCode.NEVER_DEMONSTRATED);
    }

    @Override
    public void check(CatalogueFacts facts, FindingSink sink) {
        if (facts.catalogue().modules().isEmpty()) {
            return;
        }
        Levels levels = facts.derived(Levels.class, Levels::of);
        CompetencyUse uses = facts.derived(CompetencyUse.class, CompetencyUse::of);
        List<Diploma> diplomas = facts.catalogue().diplomas();
        for (int i = 0; i < diplomas.size(); i++) {
            Place place =
                    Place.root().item("diplomas", i, "diploma", diplomas.get(i).id());
            check(diplomas.get(i).competencies(), place, levels, uses, sink);
            for (int j = 0; j < diplomas.get(i).blocks().size(); j++) {
                Block block = diplomas.get(i).blocks().get(j);
                check(block.competencies(), place.item("blocks", j, "block", block.id()), levels, uses, sink);
            }
        }
    }

    private static void check(
            List<Outcome> promised, Place owner, Levels levels, CompetencyUse uses, FindingSink sink) {
        for (int i = 0; i < promised.size(); i++) {
            Outcome outcome = promised.get(i);
            Optional<FrameworkId> framework = levels.framework(outcome);
            if (framework.isEmpty()) {
                continue;
            }
            CompetencyUse.Use use = uses.of(framework.get(), outcome.competency());
            Place place = owner.at("competencies", i);
            OptionalInt wanted = levels.rank(outcome);
            if (use.taught() < 0) {
                sink.report(CompetencyCode.NOT_TAUGHT, place, outcome.competency());
            } else if (use.assessed() < 0) {
                sink.report(CompetencyCode.NOT_ASSESSED, place, outcome.competency());
            } else if (wanted.isPresent() && !use.hasUnknownLevel() && use.level() < wanted.getAsInt()) {
                String level = outcome.level().map(LevelId::value).orElse("");
                sink.report(CompetencyCode.NEVER_DEMONSTRATED, place.at("level"), outcome.competency(), level);
            }
        }
    }
}
