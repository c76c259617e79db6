package org.innovente.validation;

/**
 * A rule that looks at one item at a time: the validator walks through the catalogue once and shows each item to all the
 * rules of its type, which costs far less than one walk a rule.
 *
 * <p>The types are those that {@link CatalogueWalk} lists.
 *
 * @param <T> the type of the item
 */
public interface ItemRule<T> extends CatalogueRule {

    /** Returns the type of the items. */
    Class<T> itemType();

    /**
     * Looks at one item.
     *
     * @param item the item
     * @param place where it stands
     * @param facts what else is known of the catalogue
     * @param sink where findings go
     */
    void check(T item, Place place, CatalogueFacts facts, FindingSink sink);

    /** Walks through the catalogue for this rule alone; the validator walks once for all of them. */
    @Override
    default void check(CatalogueFacts facts, FindingSink sink) {
        CatalogueWalk.of(facts.catalogue()).each(itemType(), (item, place) -> check(item, place, facts, sink));
    }
}
