package org.innovente.validation.facts;

import org.innovente.common.LanguageTag;
import org.innovente.common.LocalizedText;

/**
 * What a text may be looked at for, told by one scan of all its characters for all rules: a text without a trait needs no
 * look of the rules that seek it, a text with the trait may still turn out harmless.
 */
public final class TextTraits {

    /** Some character may begin an element or a character reference of HTML. */
    public static final int MARKUP = 1;

    /** Some character is not seen, or turns the direction of others. */
    public static final int HIDDEN = 1 << 1;

    /** Some character may stand in an electronic address. */
    public static final int ADDRESS = 1 << 2;

    /** Nine digits or more stand together, with nothing but separators between them. */
    public static final int NUMBER = 1 << 3;

    /** Some language tag is more than two small letters. */
    public static final int UNUSUAL_TAG = 1 << 4;

    /** The text in some language is long enough to tell its language by. */
    public static final int LONG = 1 << 5;

    /** How many characters make a long text. */
    public static final int LONG_TEXT = 40;

    private static final int DIGIT = 1 << 6;
    private static final int NUMBER_DIGITS = 9;
    private static final int ASCII = 128;
    private static final int[] CLASSES = new int[ASCII];

    static {
        for (char c = 0; c < ASCII; c++) {
            CLASSES[c] = isHidden(c) ? HIDDEN : 0;
        }
        CLASSES['<'] = MARKUP;
        CLASSES['&'] = MARKUP;
        CLASSES['@'] = ADDRESS;
        for (char c = '0'; c <= '9'; c++) {
            CLASSES[c] = DIGIT;
        }
    }

    private TextTraits() {}

    /** Returns the traits of a text, added up. Linear in its length. */
    public static int of(LocalizedText text) {
        int traits = 0;
        for (int i = 0; i < text.size(); i++) {
            String value = text.text(i);
            traits |= isTwoSmallLetters(text.language(i)) ? 0 : UNUSUAL_TAG;
            traits |= value.length() < LONG_TEXT ? 0 : LONG;
            traits |= of(value);
        }
        return traits & (DIGIT - 1);
    }

    private static int of(String value) {
        int traits = 0;
        int digits = 0;
        int length = value.length();
        for (int i = 0; i < length; i++) {
            char c = value.charAt(i);
            int own = c < ASCII ? CLASSES[c] : beyondAscii(c);
            traits |= own;
            digits += own & DIGIT;
        }
        return digits >= NUMBER_DIGITS * DIGIT && hasNumber(value) ? traits | NUMBER : traits;
    }

    private static int beyondAscii(char c) {
        return isHidden(c) ? HIDDEN : 0;
    }

    private static boolean hasNumber(String value) {
        int run = 0;
        for (int i = 0; i < value.length() && run < NUMBER_DIGITS; i++) {
            char c = value.charAt(i);
            if (c >= '0' && c <= '9') {
                run++;
            } else if (c != ' ' && c != '.' && c != '-' && c != '\u00A0' && c != '\u202F') {
                run = 0;
            }
        }
        return run >= NUMBER_DIGITS;
    }

    /** Returns whether a character is a control character other than line breaks and tabulators, or turns the direction. */
    public static boolean isHidden(char c) {
        if (c >= ' ' && c < '\u007F') {
            return false;
        }
        boolean control = (c < ' ' && c != '\n' && c != '\r' && c != '\t') || (c >= '\u007F' && c <= '\u009F');
        boolean direction = c == '\u200E'
                || c == '\u200F'
                || c == '\u061C'
                || (c >= '\u202A' && c <= '\u202E')
                || (c >= '\u2066' && c <= '\u2069');
        return control || direction || c == '\uFEFF';
    }

    /** Two different tags of two small letters are two languages, and well-formed; nearly all texts have only those. */
    private static boolean isTwoSmallLetters(LanguageTag tag) {
        String value = tag.value();
        return value.length() == 2 && isSmall(value.charAt(0)) && isSmall(value.charAt(1));
    }

    private static boolean isSmall(char c) {
        return c >= 'a' && c <= 'z';
    }
}
