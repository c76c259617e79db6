package org.innovente.validation.rule.module;

import java.util.List;
import org.innovente.common.Identifier;
import org.innovente.validation.CatalogueFacts;
import org.innovente.validation.FindingSink;
import org.innovente.validation.ItemRule;
import org.innovente.validation.Place;
import org.innovente.validation.RuleCode;
import org.innovente.validation.format.FrenchCodes;

/** A Formacode has five digits and an edition. Source: LHEO, code-FORMACODE, whose version is mandatory. */
final class FormacodeRule implements ItemRule<Identifier> {

    @Override
    public List<RuleCode> codes() {
        return List.of(ModuleCode.INVALID_FORMACODE);
    }

    @Override
    public Class<Identifier> itemType() {
        return Identifier.class;
    }

    @Override
    public void check(Identifier it, Place at, CatalogueFacts facts, FindingSink sink) {

        if (!SubjectCodes.isOf(it, SubjectCodes.FORMACODE)) {
            return;
        }
        if (!FrenchCodes.isFormacode(it.code())) {
            sink.report(ModuleCode.INVALID_FORMACODE, at.at("code"), it.code(), "form");
        } else if (it.edition().isEmpty()
                && facts.catalogue().schemes().stream()
                        .noneMatch(scheme -> scheme.scheme().equalsIgnoreCase(SubjectCodes.FORMACODE)
                                && scheme.edition().isPresent())) {
            sink.report(ModuleCode.INVALID_FORMACODE, at, it.code(), "edition");
        }
    }
}
