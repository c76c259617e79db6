package org.innovente.validation.rule.identity;

import java.util.List;
import org.innovente.validation.CatalogueRule;

/** The rules about identity and references. */
public final class IdentityRules {

    /** The rules, in the order in which they run. */
    public static final List<CatalogueRule> ALL = List.of(
            new DuplicateIdRule(),
            new DanglingReferenceRule(),
            new ImportCycleRule(),
            new ConflictingImportsRule(),
            new InvisibleCharactersRule(),
            new DuplicateCodeRule(),
            new UnpinnedImportRule(),
            new UnresolvedImportRule(),
            new ConfusableIdsRule(),
            new UnknownSchemeRule(),
            new SameObjectTwoIdsRule());

    private IdentityRules() {}
}
