package org.innovente.validation.rule.language;

import java.util.List;
import org.innovente.validation.CatalogueRule;

/** The rules about languages and accessibility. */
public final class LanguageRules {

    /** The rules, in the order in which they run. */
    public static final List<CatalogueRule> ALL = List.of(
            new CatalogueLanguageRule(),
            new LanguageTagRule(),
            new OneTextRule(),
            new DefaultLanguageRule(),
            new TranslationRule(),
            new TranslationDateRule(),
            new TextLanguageRule(),
            new HiddenCharactersRule(),
            new PlainTextRule(),
            new AlternativeRule(),
            new OpenFormatRule());

    private LanguageRules() {}
}
