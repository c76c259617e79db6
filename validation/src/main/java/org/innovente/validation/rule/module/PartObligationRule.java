package org.innovente.validation.rule.module;

import java.util.List;
import org.innovente.module.ModulePart;
import org.innovente.module.PartObligation;
import org.innovente.validation.CatalogueFacts;
import org.innovente.validation.FindingSink;
import org.innovente.validation.ItemRule;
import org.innovente.validation.Place;
import org.innovente.validation.RuleCode;

/** A part is mandatory or customisable. Source: LHEO, dict-type-module. */
final class PartObligationRule implements ItemRule<ModulePart> {

    @Override
    public List<RuleCode> codes() {
        return List.of(ModuleCode.PART_UNSTATED);
    }

    @Override
    public Class<ModulePart> itemType() {
        return ModulePart.class;
    }

    @Override
    public void check(ModulePart it, Place at, CatalogueFacts facts, FindingSink sink) {

        if (it.obligation().filter(x -> x != PartObligation.UNKNOWN).isEmpty()) {
            sink.report(ModuleCode.PART_UNSTATED, at, it.module());
        }
    }
}
