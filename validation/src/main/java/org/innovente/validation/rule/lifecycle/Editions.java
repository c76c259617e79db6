package org.innovente.validation.rule.lifecycle;

import java.util.Optional;
import org.innovente.change.CatalogueDiff;
import org.innovente.validation.CatalogueFacts;

/** The difference between the edition that was published before and the catalogue. Immutable. */
final class Editions {

    private final Optional<CatalogueDiff> diff;

    private Editions(Optional<CatalogueDiff> diff) {
        this.diff = diff;
    }

    /** Returns the editions of those facts. */
    static Editions of(CatalogueFacts facts) {
        return new Editions(facts.previous().map(before -> CatalogueDiff.of(before, facts.catalogue())));
    }

    /** Returns the difference; empty when no earlier edition was handed over. */
    Optional<CatalogueDiff> diff() {
        return diff;
    }
}
