package org.innovente.validation.rule.diploma;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.innovente.common.FrameworkId;
import org.innovente.common.LevelId;
import org.innovente.competency.Competency;
import org.innovente.diploma.Diploma;
import org.innovente.module.Outcome;
import org.innovente.validation.CatalogueFacts;
import org.innovente.validation.CatalogueRule;
import org.innovente.validation.FindingSink;
import org.innovente.validation.Place;
import org.innovente.validation.RuleCode;
import org.innovente.validation.facts.Levels;

/** A diploma attests each competency at least at the level that its framework expects. */
final class AttestedLevelRule implements CatalogueRule {

    @Override
    public List<RuleCode> codes() {
        return List.of(DiplomaCode.LEVEL_BELOW_FRAMEWORK);
    }

    @Override
    public void check(CatalogueFacts facts, FindingSink sink) {
        Levels levels = facts.derived(Levels.class, Levels::of);
        List<Diploma> diplomas = facts.catalogue().diplomas();
        for (int i = 0; i < diplomas.size(); i++) {
            Place place =
                    Place.root().item("diplomas", i, "diploma", diplomas.get(i).id());
            for (int j = 0; j < diplomas.get(i).competencies().size(); j++) {
                Outcome outcome = diplomas.get(i).competencies().get(j);
                Optional<FrameworkId> framework = levels.framework(outcome);
                Optional<LevelId> expected = framework
                        .flatMap(id -> facts.catalogue().index().findCompetency(id, outcome.competency()))
                        .flatMap(Competency::expectedLevel);
                if (framework.isPresent() && expected.isPresent()) {
                    OptionalInt wanted = levels.rank(framework.get(), outcome.competency(), expected.get());
                    OptionalInt given = levels.rank(outcome);
                    if (wanted.isPresent() && given.isPresent() && given.getAsInt() < wanted.getAsInt()) {
                        sink.report(
                                DiplomaCode.LEVEL_BELOW_FRAMEWORK,
                                place.at("competencies", j).at("level"),
                                outcome.competency(),
                                outcome.level().map(LevelId::value).orElse(""),
                                expected.get());
                    }
                }
            }
        }
    }
}
