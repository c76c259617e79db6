package org.innovente.validation.rule.competency;

import java.util.ArrayList;
import java.util.List;
import org.innovente.competency.CompetencyFramework;
import org.innovente.validation.CatalogueFacts;
import org.innovente.validation.FindingSink;
import org.innovente.validation.ItemRule;
import org.innovente.validation.Place;
import org.innovente.validation.RuleCode;

/** Every framework has a title, a description, a publisher and its languages. Source: CTDL and CASE, required properties. */
final class FrameworkMetadataRule implements ItemRule<CompetencyFramework> {

    @Override
    public List<RuleCode> codes() {
        return List.of(CompetencyCode.MISSING_METADATA);
    }

    @Override
    public Class<CompetencyFramework> itemType() {
        return CompetencyFramework.class;
    }

    @Override
    public void check(CompetencyFramework it, Place at, CatalogueFacts facts, FindingSink sink) {
        List<String> missing = new ArrayList<>();
        if (it.title().isEmpty()) {
            missing.add("title");
        }
        if (it.description().isEmpty()) {
            missing.add("description");
        }
        if (it.publisher().isEmpty()) {
            missing.add("publisher");
        }
        if (it.languages().isEmpty()) {
            missing.add("languages");
        }
        for (String member : missing) {
            sink.report(CompetencyCode.MISSING_METADATA, at, member);
        }
    }
}
