package org.innovente.validation.rule.language;

import java.util.Locale;
import org.innovente.common.LanguageTag;
import org.innovente.common.LocalizedText;

/** What rules ask of texts. */
final class Texts {

    private Texts() {}

    /** Returns whether a text exists in a language or a variety of it, such as {@code fr-CA} for {@code fr}. */
    static boolean has(LocalizedText text, LanguageTag language) {
        if (text.find(language).isPresent()) {
            return true;
        }
        for (int i = 0; i < text.size(); i++) {
            if (isOf(text.language(i), language)) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether a tag is a language or a variety of it. */
    static boolean isOf(LanguageTag tag, LanguageTag language) {
        if (tag.equals(language)) {
            return true;
        }
        String one = tag.value().toLowerCase(Locale.ROOT);
        String other = language.value().toLowerCase(Locale.ROOT);
        return one.startsWith(other) && (one.length() == other.length() || one.charAt(other.length()) == '-');
    }
}
