package org.innovente.validation;

/**
 * A rule that looks at items of several types, one at a time and each for itself: the validator walks through the catalogue
 * once and shows each item to all the rules that want its type. A rule about one type is an {@link ItemRule}.
 */
public interface WalkRule extends CatalogueRule {

    /**
     * Returns who looks at the items in one run. Used by one thread at a time.
     *
     * @param facts what else is known of the catalogue
     * @param sink where findings go
     */
    CatalogueWalk.Visitor visitor(CatalogueFacts facts, FindingSink sink);

    /** Walks through the catalogue for this rule alone; the validator walks once for all of them. */
    @Override
    default void check(CatalogueFacts facts, FindingSink sink) {
        CatalogueWalk.of(facts.catalogue()).accept(visitor(facts, sink));
    }
}
