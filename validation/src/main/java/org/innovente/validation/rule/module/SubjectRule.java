package org.innovente.validation.rule.module;

import java.util.List;
import org.innovente.module.TrainingModule;
import org.innovente.validation.CatalogueFacts;
import org.innovente.validation.FindingSink;
import org.innovente.validation.ItemRule;
import org.innovente.validation.Place;
import org.innovente.validation.RuleCode;

/** A module has a subject code. Source: LHEO, domaine-formation; ELM, ISCED-F. */
final class SubjectRule implements ItemRule<TrainingModule> {

    @Override
    public List<RuleCode> codes() {
        return List.of(ModuleCode.MISSING_SUBJECT);
    }

    @Override
    public Class<TrainingModule> itemType() {
        return TrainingModule.class;
    }

    @Override
    public void check(TrainingModule it, Place at, CatalogueFacts facts, FindingSink sink) {

        if (SubjectCodes.count(it, SubjectCodes.FORMACODE) == 0
                && SubjectCodes.count(it, SubjectCodes.NSF) == 0
                && SubjectCodes.count(it, SubjectCodes.ISCED_F) == 0) {
            sink.report(ModuleCode.MISSING_SUBJECT, at, it.id());
        }
    }
}
