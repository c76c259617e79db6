package org.innovente.validation.rule.prerequisite;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import org.innovente.common.ModuleId;
import org.innovente.validation.CatalogueFacts;
import org.innovente.validation.CatalogueRule;
import org.innovente.validation.FindingSink;
import org.innovente.validation.RuleCode;
import org.innovente.validation.facts.Prerequisites;

/** No module requires two modules that exclude one another. */
final class IncompatibleModulesRule implements CatalogueRule {

    @Override
    public List<RuleCode> codes() {
        return List.of(PrerequisiteCode.INCOMPATIBLE);
    }

    @Override
    public void check(CatalogueFacts facts, FindingSink sink) {
        Prerequisites index = facts.derived(Prerequisites.class, Prerequisites::of);
        for (int i = 0; i < index.required().length; i++) {
            for (int one : index.required()[i]) {
                for (ModuleId excluded : index.module(one).excludes()) {
                    OptionalInt other = index.position(excluded);
                    if (other.isPresent()
                            && other.getAsInt() != one
                            && Arrays.binarySearch(index.required()[i], other.getAsInt()) >= 0
                            && (one < other.getAsInt()
                                    || !index.module(other.getAsInt())
                                            .excludes()
                                            .contains(index.module(one).id()))) {
                        sink.draft(PrerequisiteCode.INCOMPATIBLE, index.placeOf(i, one), index.id(one), excluded)
                                .related(index.placeOf(i, other.getAsInt()), "other-required")
                                .report();
                    }
                }
            }
        }
    }
}
