package org.innovente.validation.rule.prerequisite;

import java.util.BitSet;
import java.util.List;
import org.innovente.validation.CatalogueFacts;
import org.innovente.validation.CatalogueRule;
import org.innovente.validation.FindingSink;
import org.innovente.validation.RuleCode;
import org.innovente.validation.facts.ModuleUses;
import org.innovente.validation.facts.Prerequisites;

/** Every module leads on to another or counts towards a diploma. Source: CurricularAnalytics, dead ends. */
final class DeadEndRule implements CatalogueRule {

    @Override
    public List<RuleCode> codes() {
        return List.of(PrerequisiteCode.DEAD_END);
    }

    @Override
    public void check(CatalogueFacts facts, FindingSink sink) {
        Prerequisites index = facts.derived(Prerequisites.class, Prerequisites::of);
        ModuleUses uses = facts.derived(ModuleUses.class, ModuleUses::of);
        if (facts.catalogue().diplomas().isEmpty() || uses.hasOpenSelectors()) {
            return;
        }
        BitSet leading = new BitSet();
        for (int[] targets : index.mentioned()) {
            for (int target : targets) {
                leading.set(target);
            }
        }
        for (int i = 0; i < index.required().length; i++) {
            if (!leading.get(i) && !uses.isUsed(index.module(i))) {
                sink.report(PrerequisiteCode.DEAD_END, index.place(i), index.id(i));
            }
        }
    }
}
