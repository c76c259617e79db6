package org.innovente.validation.rule.identity;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** What the eye makes of an id: compatibility forms, case, and letters of other alphabets that look like Latin ones. */
final class Confusables {

    private static final String CYRILLIC_AND_GREEK = "авсԁеһіјкӏмопԛрѕтѵԝхуαβεηικνορτυχ";
    private static final String LATIN = "abcdehijklmonqpstvwxyaβenikvoptux";
    private static final Map<Character, Character> LOOK = new HashMap<>();

    static {
        for (int i = 0; i < CYRILLIC_AND_GREEK.length(); i++) {
            LOOK.put(CYRILLIC_AND_GREEK.charAt(i), LATIN.charAt(i));
        }
    }

    private Confusables() {}

    /**
     * Returns a text that is the same for ids that look the same: a part of the skeleton of UTS #39, together with case.
     * Plain ASCII ids take a quick way.
     */
    static String skeleton(String id) {
        boolean plain = isAscii(id);
        String normal = plain ? id : Normalizer.normalize(id, Normalizer.Form.NFKC);
        String lower = normal.toLowerCase(Locale.ROOT);
        if (plain) {
            return lower;
        }
        StringBuilder out = new StringBuilder(lower.length());
        for (int i = 0; i < lower.length(); i++) {
            char c = lower.charAt(i);
            out.append((char) LOOK.getOrDefault(c, c));
        }
        return out.toString();
    }

    private static boolean isAscii(String id) {
        for (int i = 0; i < id.length(); i++) {
            if (id.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }
}
