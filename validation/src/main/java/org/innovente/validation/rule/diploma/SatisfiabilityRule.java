package org.innovente.validation.rule.diploma;

import java.util.List;
import org.innovente.diploma.Block;
import org.innovente.diploma.Diploma;
import org.innovente.diploma.NamedOutcome;
import org.innovente.validation.CatalogueFacts;
import org.innovente.validation.CatalogueRule;
import org.innovente.validation.FindingSink;
import org.innovente.validation.Place;
import org.innovente.validation.RuleCode;

/**
 * Every diploma and block can be awarded to somebody by modules of the catalogue that somebody can take. Answers exactly,
 * or says that it cannot: see {@link Question}; when the step budget ends, the rest is not looked at, which is said once. Of rules with the same name only the first is looked at; that there are
 * several is another finding.
 */
final class SatisfiabilityRule implements CatalogueRule {

    @Override
    public List<RuleCode> codes() {
        return List.of(
                DiplomaCode.UNSATISFIABLE,
                DiplomaCode.UNDETERMINED,
                DiplomaCode.CATEGORY_UNREACHABLE,
                DiplomaCode.UNREACHABLE_OPTION,
                DiplomaCode.MODE_UNSATISFIABLE);
    }

    @Override
    public void check(CatalogueFacts facts, FindingSink sink) {
        List<Diploma> diplomas = facts.catalogue().diplomas();
        if (diplomas.isEmpty()) {
            return;
        }
        Audits audits = new Audits(facts, sink);
        for (int i = 0; i < diplomas.size(); i++) {
            Diploma diploma = diplomas.get(i);
            Place place = Place.root().item("diplomas", i, "diploma", diploma.id());
            for (int j = 0; j < diploma.outcomes().size(); j++) {
                NamedOutcome outcome = diploma.outcomes().get(j);
                Place at = place.at("outcomes", j).at("requirement");
                if (outcome.requirement().isPresent()) {
                    Question question =
                            new Question(diploma, outcome.requirement().get(), at, facts, sink);
                    if (question.isOpen() && audits.isFirst(diploma, outcome)) {
                        question.decide(
                                audits,
                                () -> audits.of(diploma, outcome),
                                outcome.constraints().isEmpty());
                    }
                    if (question.isExhausted()) {
                        return;
                    }
                }
            }
            for (int j = 0; j < diploma.blocks().size(); j++) {
                Block block = diploma.blocks().get(j);
                Place at = place.item("blocks", j, "block", block.id()).at("requirement");
                if (block.requirement().isPresent()) {
                    Question question =
                            new Question(diploma, block.requirement().get(), at, facts, sink);
                    int owner = i;
                    int own = j;
                    if (question.isOpen()) {
                        question.decide(audits, () -> audits.ofBlock(owner, own), true);
                    }
                    if (question.isExhausted()) {
                        return;
                    }
                }
            }
        }
    }
}
