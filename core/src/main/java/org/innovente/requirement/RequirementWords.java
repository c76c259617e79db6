package org.innovente.requirement;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The keywords of the one-line text form, in one language. */
enum RequirementWords {
    FRENCH("et", "ou", "parmi", "exactement", "à", "aucun", "tous", "un", "crédits"),
    ENGLISH("and", "or", "of", "exactly", "to", "none", "all", "any", "credits");

    /** The meanings of keywords, in the order in which the languages list them. */
    enum Word {
        AND,
        OR,
        OF,
        EXACTLY,
        TO,
        NONE,
        ALL,
        ANY,
        CREDITS
    }

    private static final Map<String, Word> MEANINGS = new HashMap<>();

    static {
        for (RequirementWords language : values()) {
            for (Word word : Word.values()) {
                MEANINGS.put(language.text(word), word);
            }
        }
    }

    private final String[] texts;

    RequirementWords(String... texts) {
        this.texts = texts;
    }

    String text(Word word) {
        return texts[word.ordinal()];
    }

    /** Returns the meaning of a keyword of either language, or null. */
    static @Nullable Word meaning(String text) {
        return MEANINGS.get(text.toLowerCase(Locale.ROOT));
    }
}
