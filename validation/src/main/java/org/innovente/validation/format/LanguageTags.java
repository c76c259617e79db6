package org.innovente.validation.format;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** The syntax of language tags (BCP 47, RFC 5646): well-formed, not registered. Linear time, no regular expression. */
public final class LanguageTags {

    private static final int LONGEST = 100;

    private LanguageTags() {}

    /**
     * Returns whether a tag is well-formed: a language of 2 to 8 letters, then extended languages, script, region,
     * variants, extensions and private use in that order; or private use alone. Tags longer than 100 characters and
     * grandfathered tags are not.
     */
    public static boolean isWellFormed(String tag) {
        if (tag.isEmpty() || tag.length() > LONGEST) {
            return false;
        }
        String[] parts = tag.split("-", -1);
        for (String part : parts) {
            if (part.isEmpty() || part.length() > 8 || !isAlphanumeric(part)) {
                return false;
            }
        }
        return isPrivate(parts[0]) ? parts.length > 1 : hasOrder(parts);
    }

    /**
     * Returns the tag that was most likely meant: hyphens in place of underscores, language in lower case, script with a
     * capital, region in upper case. The result is well-formed or the same as the tag.
     */
    public static String repaired(String tag) {
        String[] parts = tag.strip().replace('_', '-').split("-", -1);
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < parts.length; i++) {
            String lower = parts[i].toLowerCase(Locale.ROOT);
            if (i > 0) {
                out.append('-');
            }
            if (i > 0 && lower.length() == 2 && isLetters(lower)) {
                out.append(lower.toUpperCase(Locale.ROOT));
            } else if (i > 0 && lower.length() == 4 && isLetters(lower)) {
                out.append(Character.toUpperCase(lower.charAt(0))).append(lower, 1, 4);
            } else {
                out.append(lower);
            }
        }
        return isWellFormed(out.toString()) ? out.toString() : tag;
    }

    private static boolean hasOrder(String[] parts) {
        if (parts[0].length() < 2 || !isLetters(parts[0])) {
            return false;
        }
        int at = 1;
        int extended = 0;
        while (at < parts.length && parts[0].length() <= 3 && extended < 3 && isLetters(parts[at], 3)) {
            at++;
            extended++;
        }
        if (at < parts.length && isLetters(parts[at], 4)) {
            at++;
        }
        if (at < parts.length && isRegion(parts[at])) {
            at++;
        }
        Set<String> variants = new HashSet<>();
        while (at < parts.length && isVariant(parts[at])) {
            if (!variants.add(parts[at].toLowerCase(Locale.ROOT))) {
                return false;
            }
            at++;
        }
        return hasExtensions(parts, at);
    }

    private static boolean hasExtensions(String[] parts, int from) {
        int at = from;
        while (at < parts.length) {
            if (parts[at].length() != 1) {
                return false;
            }
            boolean privateUse = isPrivate(parts[at]);
            int first = ++at;
            while (at < parts.length && (privateUse || parts[at].length() > 1)) {
                at++;
            }
            if (at == first) {
                return false;
            }
        }
        return true;
    }

    private static boolean isPrivate(String part) {
        return part.equals("x") || part.equals("X");
    }

    private static boolean isRegion(String part) {
        return isLetters(part, 2) || (part.length() == 3 && part.chars().allMatch(c -> c >= '0' && c <= '9'));
    }

    private static boolean isVariant(String part) {
        boolean digitFirst = part.charAt(0) >= '0' && part.charAt(0) <= '9';
        return part.length() >= 5 || (part.length() == 4 && digitFirst);
    }

    private static boolean isLetters(String part, int length) {
        return part.length() == length && isLetters(part);
    }

    private static boolean isLetters(String part) {
        return part.chars().allMatch(c -> (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'));
    }

    private static boolean isAlphanumeric(String part) {
        return part.chars().allMatch(c -> (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9'));
    }
}
