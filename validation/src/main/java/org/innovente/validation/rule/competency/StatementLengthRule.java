package org.innovente.validation.rule.competency;

import java.util.List;
import java.util.Map;
import org.innovente.common.LanguageTag;
import org.innovente.competency.Competency;
import org.innovente.validation.CatalogueFacts;
import org.innovente.validation.FindingSink;
import org.innovente.validation.ItemRule;
import org.innovente.validation.Parameter;
import org.innovente.validation.Place;
import org.innovente.validation.RuleCode;

/** A statement is neither a word nor a page. Source: Credential Engine, at least 15 characters. */
final class StatementLengthRule implements ItemRule<Competency> {

    @Override
    public List<RuleCode> codes() {
        return List.of(CompetencyCode.STATEMENT_LENGTH);
    }

    @Override
    public Class<Competency> itemType() {
        return Competency.class;
    }

    @Override
    public void check(Competency it, Place at, CatalogueFacts facts, FindingSink sink) {
        int shortest = facts.integer(Parameter.STATEMENT_SHORTEST);
        int longest = facts.integer(Parameter.STATEMENT_LONGEST);
        for (Map.Entry<LanguageTag, String> text : it.title().texts().entrySet()) {
            int length = text.getValue().codePointCount(0, text.getValue().length());
            if (length > 0 && (length < shortest || length > longest)) {
                sink.report(
                        CompetencyCode.STATEMENT_LENGTH,
                        at.at("title").at(text.getKey().value()),
                        length,
                        shortest,
                        longest,
                        text.getKey());
            }
        }
    }
}
