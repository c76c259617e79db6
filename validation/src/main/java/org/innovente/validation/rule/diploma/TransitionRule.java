package org.innovente.validation.rule.diploma;

import java.util.List;
import java.util.Optional;
import org.innovente.catalogue.Catalogue;
import org.innovente.diploma.Diploma;
import org.innovente.validation.CatalogueFacts;
import org.innovente.validation.CatalogueRule;
import org.innovente.validation.FindingSink;
import org.innovente.validation.Place;
import org.innovente.validation.RuleCode;

/** When the rules of a diploma change, those already enrolled are told which rules apply. Source: CTI, the règlement signed at entry. */
final class TransitionRule implements CatalogueRule {

    @Override
    public List<RuleCode> codes() {
        return List.of(DiplomaCode.NO_TRANSITION);
    }

    @Override
    public void check(CatalogueFacts facts, FindingSink sink) {
        Optional<Catalogue> previous = facts.previous();
        List<Diploma> diplomas = facts.catalogue().diplomas();
        for (int i = 0; i < diplomas.size(); i++) {
            Diploma it = diplomas.get(i);
            Optional<Diploma> before = previous.flatMap(known -> known.findDiploma(it.id()));
            boolean changed = before.isPresent() && !before.get().outcomes().equals(it.outcomes());
            if (changed && it.transition().isEmpty()) {
                sink.report(DiplomaCode.NO_TRANSITION, Place.root().item("diplomas", i, "diploma", it.id()), it.id());
            }
        }
    }
}
