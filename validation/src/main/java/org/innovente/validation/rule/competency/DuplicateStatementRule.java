package org.innovente.validation.rule.competency;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.innovente.common.LanguageTag;
import org.innovente.competency.Competency;
import org.innovente.competency.CompetencyFramework;
import org.innovente.validation.CatalogueFacts;
import org.innovente.validation.FindingSink;
import org.innovente.validation.ItemRule;
import org.innovente.validation.Place;
import org.innovente.validation.RuleCode;
import org.innovente.validation.facts.Words;

/** No two competencies of a framework say the same. */
final class DuplicateStatementRule implements ItemRule<CompetencyFramework> {

    @Override
    public List<RuleCode> codes() {
        return List.of(CompetencyCode.DUPLICATE_STATEMENT);
    }

    @Override
    public Class<CompetencyFramework> itemType() {
        return CompetencyFramework.class;
    }

    @Override
    public void check(CompetencyFramework it, Place at, CatalogueFacts facts, FindingSink sink) {
        Map<String, Integer> seen = new HashMap<>();
        for (int i = 0; i < it.competencies().size(); i++) {
            for (Map.Entry<LanguageTag, String> text :
                    it.competencies().get(i).title().texts().entrySet()) {
                String words = Words.normalised(text.getValue());
                Integer first = words.isEmpty() ? null : seen.putIfAbsent(text.getKey() + " " + words, i);
                if (first != null && first != i) {
                    Competency one = it.competencies().get(i);
                    Competency other = it.competencies().get(first);
                    sink.draft(
                                    CompetencyCode.DUPLICATE_STATEMENT,
                                    place(at, i, one).at("title"),
                                    one.id(),
                                    other.id())
                            .related(place(at, first, other).at("title"), "same-statement")
                            .report();
                    break;
                }
            }
        }
    }

    private static Place place(Place framework, int position, Competency competency) {
        return framework.item("competencies", position, "competency", competency.id());
    }
}
