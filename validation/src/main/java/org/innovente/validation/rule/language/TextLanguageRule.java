package org.innovente.validation.rule.language;

import java.util.List;
import org.innovente.common.LanguageTag;
import org.innovente.common.LocalizedText;
import org.innovente.validation.CatalogueFacts;
import org.innovente.validation.FindingSink;
import org.innovente.validation.ItemRule;
import org.innovente.validation.Place;
import org.innovente.validation.RuleCode;
import org.innovente.validation.facts.TextInterest;
import org.innovente.validation.facts.TextTraits;

/** A text is in the language that its tag says, as far as its little words tell. */
final class TextLanguageRule implements ItemRule<LocalizedText>, TextInterest {

    private static final int LONGEST = 2_000;
    private static final int LONGEST_WORD = 5;
    private static final int SHORTEST_WORD = 2;
    private static final int FEWEST = 4;
    private static final int CLEARLY = 3;
    private static final int OTHER_LETTER = 0xFF;
    private static final byte[] LETTERS = letters();
    private static final int SLOT_BITS = 7;
    private static final int SLOTS = 1 << SLOT_BITS;

    private static final long[] FRENCH =
            table("le la les des du une un et ou est dans pour avec sur aux par que qui ses leur ce cette sont au de");

    private static final long[] ENGLISH =
            table("the of and to in is are for with by that this which from at their its be or has it");

    @Override
    public List<RuleCode> codes() {
        return List.of(LanguageCode.LANGUAGE_MISMATCH);
    }

    @Override
    public Class<LocalizedText> itemType() {
        return LocalizedText.class;
    }

    @Override
    public int textTraits() {
        return TextTraits.LONG;
    }

    @Override
    public void check(LocalizedText it, Place at, CatalogueFacts facts, FindingSink sink) {

        for (int i = 0; i < it.size(); i++) {
            LanguageTag tag = it.language(i);
            String value = it.text(i);
            boolean french = Texts.isOf(tag, LanguageTag.FR);
            if (value.length() >= TextTraits.LONG_TEXT && (french || Texts.isOf(tag, LanguageTag.EN))) {
                int other = count(value, french ? ENGLISH : FRENCH);
                if (other >= FEWEST && other > CLEARLY * count(value, french ? FRENCH : ENGLISH)) {
                    LanguageTag found = french ? LanguageTag.EN : LanguageTag.FR;
                    sink.report(LanguageCode.LANGUAGE_MISMATCH, at.at(tag.value()), tag, found);
                }
            }
        }
    }

    /** The words, which have small plain letters only, as numbers at the places that their numbers say, or after. */
    private static long[] table(String words) {
        long[] table = new long[SLOTS];
        for (String word : words.split(" ")) {
            long number = 0;
            for (int i = 0; i < word.length(); i++) {
                number = number << 8 | word.charAt(i);
            }
            int slot = slot(number);
            while (table[slot] != 0) {
                slot = (slot + 1) % SLOTS;
            }
            table[slot] = number;
        }
        return table;
    }

    private static int slot(long number) {
        return (int) ((number * 0x9E3779B97F4A7C15L) >>> (Long.SIZE - SLOT_BITS));
    }

    private static boolean contains(long[] table, long number) {
        int slot = slot(number);
        while (table[slot] != 0) {
            if (table[slot] == number) {
                return true;
            }
            slot = (slot + 1) % SLOTS;
        }
        return false;
    }

    /** A word is a number of eight bits a letter, without regard to case; a letter that no listed word has is any other. */
    private static int count(String text, long[] words) {
        int end = Math.min(text.length(), LONGEST);
        int count = 0;
        int at = 0;
        while (at < end) {
            int first = at;
            long number = 0;
            int letter = letter(text.charAt(at));
            while (letter != 0) {
                number = number << 8 | letter;
                at++;
                letter = at < end ? letter(text.charAt(at)) : 0;
            }
            int length = at - first;
            if (length >= SHORTEST_WORD && length <= LONGEST_WORD && contains(words, number)) {
                count++;
            }
            at++;
        }
        return count;
    }

    /** Returns the small letter; 0 for what is no letter. */
    private static int letter(char c) {
        if (c < LETTERS.length) {
            return LETTERS[c];
        }
        return Character.isLetter(c) ? OTHER_LETTER : 0;
    }

    private static byte[] letters() {
        byte[] letters = new byte[128];
        for (char c = 'a'; c <= 'z'; c++) {
            letters[c] = (byte) c;
            letters[c - 'a' + 'A'] = (byte) c;
        }
        return letters;
    }
}
