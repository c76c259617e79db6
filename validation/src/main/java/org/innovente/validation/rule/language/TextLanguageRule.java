package org.innovente.validation.rule.language;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.innovente.common.LanguageTag;
import org.innovente.common.LocalizedText;
import org.innovente.validation.CatalogueFacts;
import org.innovente.validation.FindingSink;
import org.innovente.validation.ItemRule;
import org.innovente.validation.Place;
import org.innovente.validation.RuleCode;

/** A text is in the language that its tag says, as far as its little words tell. */
final class TextLanguageRule implements ItemRule<LocalizedText> {

    private static final int SHORTEST = 40;
    private static final int LONGEST = 2_000;
    private static final int LONGEST_WORD = 5;
    private static final int SHORTEST_WORD = 2;
    private static final int FEWEST = 4;
    private static final int CLEARLY = 3;

    /** Only looked up, never listed; words that both languages have are left out. */
    private static final Set<String> FRENCH = Set.of(
            "le", "la", "les", "des", "du", "une", "un", "et", "ou", "est", "dans", "pour", "avec", "sur", "aux", "par",
            "que", "qui", "ses", "leur", "ce", "cette", "sont", "au", "de");

    private static final Set<String> ENGLISH = Set.of(
            "the", "of", "and", "to", "in", "is", "are", "for", "with", "by", "that", "this", "which", "from", "at",
            "their", "its", "be", "or", "has", "it");

    @Override
    public List<RuleCode> codes() {
        return List.of(LanguageCode.LANGUAGE_MISMATCH);
    }

    @Override
    public Class<LocalizedText> itemType() {
        return LocalizedText.class;
    }

    @Override
    public void check(LocalizedText it, Place at, CatalogueFacts facts, FindingSink sink) {

        for (Map.Entry<LanguageTag, String> text : it.texts().entrySet()) {
            boolean french = Texts.isOf(text.getKey(), LanguageTag.FR);
            if ((french || Texts.isOf(text.getKey(), LanguageTag.EN))
                    && text.getValue().length() >= SHORTEST) {
                String value = text.getValue();
                int other = count(value, french ? ENGLISH : FRENCH);
                if (other >= FEWEST && other > CLEARLY * count(value, french ? FRENCH : ENGLISH)) {
                    sink.report(
                            LanguageCode.LANGUAGE_MISMATCH,
                            at.at(text.getKey().value()),
                            text.getKey(),
                            french ? LanguageTag.EN : LanguageTag.FR);
                }
            }
        }
    }

    private static boolean isOneOf(Set<String> words, String text, int start, int end) {
        return words.contains(text.substring(start, end).toLowerCase(Locale.ROOT));
    }

    private static int count(String text, Set<String> words) {
        int end = Math.min(text.length(), LONGEST);
        int count = 0;
        int start = -1;
        for (int i = 0; i <= end; i++) {
            boolean letter = i < end && Character.isLetter(text.charAt(i));
            if (letter && start < 0) {
                start = i;
            } else if (!letter && start >= 0) {
                boolean shortWord = i - start <= LONGEST_WORD;
                count += shortWord && i - start >= SHORTEST_WORD && isOneOf(words, text, start, i) ? 1 : 0;
                start = -1;
            }
        }
        return count;
    }
}
