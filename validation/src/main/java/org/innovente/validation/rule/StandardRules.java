package org.innovente.validation.rule;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import org.innovente.validation.CatalogueRule;
import org.innovente.validation.RuleCode;
import org.innovente.validation.rule.competency.CompetencyRules;
import org.innovente.validation.rule.diploma.DiplomaRules;
import org.innovente.validation.rule.dissemination.DisseminationRules;
import org.innovente.validation.rule.identity.IdentityRules;
import org.innovente.validation.rule.language.LanguageRules;
import org.innovente.validation.rule.lifecycle.LifecycleRules;
import org.innovente.validation.rule.module.ModuleRules;
import org.innovente.validation.rule.network.NetworkRules;
import org.innovente.validation.rule.prerequisite.PrerequisiteRules;

/** The rules of this library, in the order in which they run. */
public final class StandardRules {

    private static final List<CatalogueRule> ALL = concat(List.of(
            IdentityRules.ALL,
            CompetencyRules.ALL,
            ModuleRules.ALL,
            PrerequisiteRules.ALL,
            DiplomaRules.ALL,
            NetworkRules.ALL,
            LifecycleRules.ALL,
            LanguageRules.ALL,
            DisseminationRules.ALL));

    private StandardRules() {}

    /** Returns all rules. */
    public static List<CatalogueRule> all() {
        return ALL;
    }

    /** Returns the codes of all rules, in the order of the rules, each once. */
    public static List<RuleCode> codes() {
        Collection<RuleCode> codes = new LinkedHashSet<>();
        ALL.forEach(rule -> codes.addAll(rule.codes()));
        return List.copyOf(codes);
    }

    private static List<CatalogueRule> concat(List<List<CatalogueRule>> groups) {
        List<CatalogueRule> all = new ArrayList<>();
        groups.forEach(all::addAll);
        return Collections.unmodifiableList(all);
    }
}
