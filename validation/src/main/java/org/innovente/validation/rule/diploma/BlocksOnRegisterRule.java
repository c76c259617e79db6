package org.innovente.validation.rule.diploma;

import java.util.List;
import org.innovente.diploma.Diploma;
import org.innovente.diploma.Register;
import org.innovente.validation.CatalogueFacts;
import org.innovente.validation.FindingSink;
import org.innovente.validation.ItemRule;
import org.innovente.validation.Place;
import org.innovente.validation.RuleCode;

/** A certification of the répertoire spécifique is not split into blocks. Source: France compétences, questions and answers. */
final class BlocksOnRegisterRule implements ItemRule<Diploma> {

    @Override
    public List<RuleCode> codes() {
        return List.of(DiplomaCode.BLOCKS_ON_RS);
    }

    @Override
    public Class<Diploma> itemType() {
        return Diploma.class;
    }

    @Override
    public void check(Diploma it, Place at, CatalogueFacts facts, FindingSink sink) {
        if (it.blocks().isEmpty()) {
            return;
        }
        it.certification()
                .flatMap(id -> facts.catalogue().index().findCertification(id))
                .filter(found -> found.register() == Register.RS || found.register() == Register.INVENTAIRE)
                .ifPresent(found -> sink.report(DiplomaCode.BLOCKS_ON_RS, at.at("blocks"), found.id()));
    }
}
