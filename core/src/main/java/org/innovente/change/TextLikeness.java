package org.innovente.change;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.innovente.common.LanguageTag;
import org.innovente.common.LocalizedText;

/** How much two texts have in common: Dice's coefficient over their words, accents and case aside. */
final class TextLikeness {
    private static final int MAX_CHARACTERS = 4_096;

    private TextLikeness() {}

    /** Returns the likeness from 0 to 1: the best of the languages that both texts have. Two empty texts are alike. */
    static double of(LocalizedText one, LocalizedText other) {
        if (one.isEmpty() || other.isEmpty()) {
            return one.equals(other) ? 1 : 0;
        }
        double best = 0;
        boolean common = false;
        for (LanguageTag language : one.texts().keySet()) {
            if (other.find(language).isPresent()) {
                common = true;
                best = Math.max(
                        best,
                        of(one.find(language).orElse(""), other.find(language).get()));
            }
        }
        // texts in different languages cannot be compared, so nothing is claimed about them
        return common ? best : 1;
    }

    /** Returns the likeness of two texts in one language, from 0 to 1. */
    static double of(String one, String other) {
        Set<String> left = words(one);
        Set<String> right = words(other);
        if (left.isEmpty() || right.isEmpty()) {
            return left.equals(right) ? 1 : 0;
        }
        long shared = left.stream().filter(right::contains).count();
        return 2.0 * shared / (left.size() + right.size());
    }

    /** Returns the words of a text without accents and case; single letters do not count. */
    static Set<String> words(String text) {
        String cut = text.length() > MAX_CHARACTERS ? text.substring(0, MAX_CHARACTERS) : text;
        String plain = Normalizer.normalize(cut, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
        StringBuilder letters = new StringBuilder(plain.length());
        plain.codePoints()
                .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
                .forEach(c -> letters.appendCodePoint(Character.isLetterOrDigit(c) ? c : ' '));
        Set<String> words = new HashSet<>(Arrays.asList(letters.toString().split(" ", -1)));
        words.removeIf(word -> word.length() < 2);
        return words;
    }
}
