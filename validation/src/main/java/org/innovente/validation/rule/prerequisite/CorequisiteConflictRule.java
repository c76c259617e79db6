package org.innovente.validation.rule.prerequisite;

import java.util.Arrays;
import java.util.List;
import org.innovente.validation.CatalogueFacts;
import org.innovente.validation.CatalogueRule;
import org.innovente.validation.FindingDraft;
import org.innovente.validation.FindingSink;
import org.innovente.validation.RuleCode;
import org.innovente.validation.facts.Prerequisites;

/** No module has to be taken both in the same term as another and before or after it. Source: CurricularAnalytics. */
final class CorequisiteConflictRule implements CatalogueRule {

    @Override
    public List<RuleCode> codes() {
        return List.of(PrerequisiteCode.COREQUISITE_CONFLICT);
    }

    @Override
    public void check(CatalogueFacts facts, FindingSink sink) {
        Prerequisites index = facts.derived(Prerequisites.class, Prerequisites::of);
        for (int i = 0; i < index.required().length; i++) {
            for (int other : index.strictCorequisites()[i]) {
                if (has(index.required()[i], other) || has(index.required()[other], i)) {
                    report(index, i, other, "strict-corequisite", sink);
                }
            }
            for (int other : index.corequisites()[i]) {
                if (has(index.required()[other], i)) {
                    report(index, i, other, "corequisite", sink);
                }
            }
        }
    }

    private static boolean has(int[] sorted, int wanted) {
        return Arrays.binarySearch(sorted, wanted) >= 0;
    }

    private static void report(Prerequisites index, int module, int other, String member, FindingSink sink) {
        FindingDraft draft = sink.draft(
                PrerequisiteCode.COREQUISITE_CONFLICT,
                index.place(module).at(member),
                index.id(module),
                index.id(other));
        boolean own = has(index.required()[module], other);
        draft.related(own ? index.placeOf(module, other) : index.placeOf(other, module), "also-prerequisite")
                .report();
    }
}
