package org.innovente.validation.facts;

import java.util.Optional;
import java.util.function.Function;

/** Ids that are written as plain text where a thing of any kind can be named, and need not be ids at all. */
public final class Ids {

    private Ids() {}

    /** Returns the id that a text is; empty when it is none. */
    public static <I> Optional<I> of(String text, Function<? super String, ? extends I> parse) {
        try {
            return Optional.of(parse.apply(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
