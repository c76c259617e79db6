package org.innovente.validation.rule.diploma;

import java.util.List;
import org.innovente.module.ModuleType;
import org.innovente.module.TrainingModule;
import org.innovente.validation.CatalogueFacts;
import org.innovente.validation.FindingSink;
import org.innovente.validation.ItemRule;
import org.innovente.validation.Place;
import org.innovente.validation.RuleCode;

/** No module is presented as a block: a block attests competencies, a module trains them. Source: note of the CARIF-OREF. */
final class ModuleAsBlockRule implements ItemRule<TrainingModule> {

    @Override
    public List<RuleCode> codes() {
        return List.of(DiplomaCode.MODULE_AS_BLOCK);
    }

    @Override
    public Class<TrainingModule> itemType() {
        return TrainingModule.class;
    }

    @Override
    public void check(TrainingModule it, Place at, CatalogueFacts facts, FindingSink sink) {
        boolean typed = it.type().map(ModuleType::value).filter("block"::equals).isPresent();
        if (typed) {
            sink.report(DiplomaCode.MODULE_AS_BLOCK, at.at("type"), it.id());
            return;
        }
        for (int i = 0; i < it.title().size(); i++) {
            if (it.title().text(i).regionMatches(true, 0, "bloc ", 0, 5)) {
                sink.report(
                        DiplomaCode.MODULE_AS_BLOCK,
                        at.at("title").at(it.title().language(i).value()),
                        it.id());
                return;
            }
        }
    }
}
