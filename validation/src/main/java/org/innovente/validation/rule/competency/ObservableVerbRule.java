package org.innovente.validation.rule.competency;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.innovente.common.LanguageTag;
import org.innovente.competency.Competency;
import org.innovente.validation.CatalogueFacts;
import org.innovente.validation.FindingSink;
import org.innovente.validation.ItemRule;
import org.innovente.validation.Place;
import org.innovente.validation.RuleCode;
import org.innovente.validation.facts.Words;

/** A competency says what can be seen to be done. Source: Qualiopi indicator 5, objectives that can be assessed. */
final class ObservableVerbRule implements ItemRule<Competency> {

    /** Only looked up, never listed. */
    private static final Set<String> VERBS = Set.of(
            "connaître",
            "connaitre",
            "comprendre",
            "savoir",
            "appréhender",
            "assimiler",
            "apprécier",
            "percevoir",
            "maîtriser",
            "maitriser",
            "réfléchir",
            "approfondir",
            "découvrir",
            "know",
            "understand",
            "appreciate",
            "learn",
            "grasp",
            "realise",
            "realize",
            "believe",
            "master");

    @Override
    public List<RuleCode> codes() {
        return List.of(CompetencyCode.NON_OBSERVABLE_VERB);
    }

    @Override
    public Class<Competency> itemType() {
        return Competency.class;
    }

    @Override
    public void check(Competency it, Place at, CatalogueFacts facts, FindingSink sink) {
        for (Map.Entry<LanguageTag, String> text : it.title().texts().entrySet()) {
            String verb = Words.first(text.getValue());
            if (VERBS.contains(verb)) {
                sink.report(
                        CompetencyCode.NON_OBSERVABLE_VERB,
                        at.at("title").at(text.getKey().value()),
                        verb);
            }
        }
    }
}
