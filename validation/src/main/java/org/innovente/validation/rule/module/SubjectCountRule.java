package org.innovente.validation.rule.module;

import java.util.List;
import org.innovente.module.TrainingModule;
import org.innovente.validation.CatalogueFacts;
import org.innovente.validation.FindingSink;
import org.innovente.validation.ItemRule;
import org.innovente.validation.Parameter;
import org.innovente.validation.Place;
import org.innovente.validation.RuleCode;

/** A module has no more subject codes than the exchange format takes. Source: LHEO, domaine-formation. */
final class SubjectCountRule implements ItemRule<TrainingModule> {

    @Override
    public List<RuleCode> codes() {
        return List.of(ModuleCode.TOO_MANY_SUBJECTS);
    }

    @Override
    public Class<TrainingModule> itemType() {
        return TrainingModule.class;
    }

    @Override
    public void check(TrainingModule it, Place at, CatalogueFacts facts, FindingSink sink) {

        check(it, SubjectCodes.FORMACODE, facts.integer(Parameter.FORMACODE_MOST), at, sink);
        check(it, SubjectCodes.NSF, facts.integer(Parameter.NSF_MOST), at, sink);
        check(it, SubjectCodes.ROME, facts.integer(Parameter.ROME_MOST), at, sink);
    }

    private static void check(TrainingModule it, String scheme, int most, Place at, FindingSink sink) {
        int count = SubjectCodes.count(it, scheme);
        if (count > most) {
            sink.report(ModuleCode.TOO_MANY_SUBJECTS, at.at("subjects"), scheme, count, most);
        }
    }
}
