package org.innovente.validation;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * One rule about catalogues: what should not be meant. Implement it to add a rule of your own, and hand it to {@link
 * CatalogueValidator.Builder#rule}, or offer it to {@link java.util.ServiceLoader} for those who ask for {@link
 * CatalogueValidator.Builder#discoveredRules}.
 *
 * <p>A rule is stateless and safe for use by several threads, looks at nothing but the facts, and does work that is
 * linear in the size of the catalogue, or counts its steps with {@link FindingSink#take} and says {@link
 * FindingSink#undetermined} when they run out. A rule that throws is left out from there on, which is itself a finding;
 * the others go on.
 */
public interface CatalogueRule {

    /** Returns the codes that this rule reports; a rule all of whose codes are off is not run. */
    List<RuleCode> codes();

    /**
     * Returns the phases that must have found no error for this rule to be run; none by default. Only {@linkplain
     * Phase#isCritical() critical} phases count. A rule that can step round a broken part needs none.
     */
    default Set<Phase> buildsOn() {
        return EnumSet.noneOf(Phase.class);
    }

    /** Looks at a catalogue and reports what it finds, in document order. */
    void check(CatalogueFacts facts, FindingSink sink);
}
