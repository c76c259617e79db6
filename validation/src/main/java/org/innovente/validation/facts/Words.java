package org.innovente.validation.facts;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** The words of a text, as far as rules compare them. */
public final class Words {

    private static final int LONGEST = 20_000;
    private static final Pattern SPACES = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Words() {}

    /** Returns the words of a text in lower case, separated by single spaces; signs and spaces do not count. */
    public static String normalised(String text) {
        String cut = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        if (cut.chars().allMatch(Words::isSimple)) {
            return normalisedSimple(cut);
        }
        return SPACES.matcher(Normalizer.normalize(cut, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT))
                .replaceAll(" ")
                .strip();
    }

    /** Returns whether a character is its own compatibility form and has a small letter of one character, or is no word. */
    private static boolean isSimple(int c) {
        return c < 0x80
                || (c >= 0xC0 && c < 0x130)
                || c == 'œ'
                || c == 'Œ'
                || c == '\u00A0'
                || c == '\u202F'
                || c == '«'
                || c == '»'
                || c == '’'
                || c == '–';
    }

    private static String normalisedSimple(String text) {
        StringBuilder out = new StringBuilder(text.length());
        boolean gap = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                if (gap && out.length() > 0) {
                    out.append(' ');
                }
                gap = false;
                out.append(Character.toLowerCase(c));
            } else {
                gap = true;
            }
        }
        return out.toString();
    }

    /** Returns the first word of a text in lower case; empty text when there is none. */
    public static String first(String text) {
        String words = normalised(text.length() > 200 ? text.substring(0, 200) : text);
        int end = words.indexOf(' ');
        return end < 0 ? words : words.substring(0, end);
    }

    /** Returns the different words of a text, sorted. */
    public static SortedSet<String> of(String text) {
        String words = normalised(text);
        return words.isEmpty() ? new TreeSet<>() : new TreeSet<>(Arrays.asList(words.split(" ")));
    }

    /** Returns the share of words that two texts have in common, in percent of those that either has. */
    public static int sharedPercent(String one, String other) {
        Set<String> both = new TreeSet<>(of(one));
        Set<String> all = new TreeSet<>(both);
        Set<String> second = of(other);
        both.retainAll(second);
        all.addAll(second);
        return all.isEmpty() ? 100 : both.size() * 100 / all.size();
    }
}
