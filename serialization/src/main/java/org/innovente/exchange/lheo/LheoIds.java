package org.innovente.exchange.lheo;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Identifiers of LHEO, which are free text, as identifiers of the model, which are not quite. */
final class LheoIds {

    private LheoIds() {}

    /** Returns the identifier, or null for a text that the model does not accept as one. */
    static <T> @Nullable T parse(String text, Function<String, T> parse) {
        try {
            return text.isBlank() ? null : parse.apply(text);
        } catch (IllegalArgumentException notAnId) {
            return null;
        }
    }
}
