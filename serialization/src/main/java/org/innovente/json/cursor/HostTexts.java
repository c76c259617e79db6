package org.innovente.json.cursor;

import java.util.Map;
import org.innovente.json.JsonCode;

/** Texts that were decoded by somebody else's parser. */
public final class HostTexts {

    private HostTexts() {}

    /** Returns the text; ends the reading with a finding when it holds half a character. */
    public static String checked(String text) {
        int lone = Surrogates.indexOfLone(text);
        if (lone >= 0) {
            throw ReadFault.here(JsonCode.LONE_SURROGATE, Map.of("found", Surrogates.escape(text.charAt(lone))));
        }
        return text;
    }
}
