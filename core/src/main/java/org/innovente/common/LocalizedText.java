package org.innovente.common;

import java.util.Arrays;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A text in any number of languages, possibly none.
 *
 * <p>Kept in the order of the language tags, so that equal texts print alike. Immutable and thread-safe.
 */
public final class LocalizedText {

    /** The text in no language. */
    public static final LocalizedText EMPTY = new LocalizedText(new LanguageTag[0], new String[0]);

    // Catalogues hold very many texts in few sets of languages: they share them.
    private static final LanguageTag[] ONLY_FR = {LanguageTag.FR};
    private static final LanguageTag[] ONLY_EN = {LanguageTag.EN};
    private static final LanguageTag[] EN_AND_FR = {LanguageTag.EN, LanguageTag.FR};

    /** The tags in ascending order. */
    private final LanguageTag[] tags;

    private final String[] values;

    /** The same as a map, made when it is asked for; whoever makes it first, it is the same. */
    private @Nullable SortedMap<LanguageTag, String> map;

    /** Takes arrays that nobody else holds. */
    private LocalizedText(LanguageTag[] tags, String[] values) {
        this.tags = tags;
        this.values = values;
    }

    /**
     * Returns the text in these languages.
     *
     * @throws IllegalArgumentException if a text has a lone surrogate
     */
    public static LocalizedText of(Map<LanguageTag, String> texts) {
        if (texts.isEmpty()) {
            return EMPTY;
        }
        LanguageTag[] tags = texts.keySet().toArray(new LanguageTag[0]);
        Arrays.sort(tags);
        String[] values = new String[tags.length];
        for (int i = 0; i < tags.length; i++) {
            values[i] = checked(Objects.requireNonNull(texts.get(tags[i]), "text"));
        }
        return new LocalizedText(Arrays.equals(tags, EN_AND_FR) ? EN_AND_FR : tags, values);
    }

    /**
     * Returns the text in one language.
     *
     * @throws IllegalArgumentException if the text has a lone surrogate
     */
    public static LocalizedText of(LanguageTag language, String text) {
        LanguageTag[] tags = language.equals(LanguageTag.FR)
                ? ONLY_FR
                : language.equals(LanguageTag.EN) ? ONLY_EN : new LanguageTag[] {language};
        return new LocalizedText(tags, new String[] {checked(text)});
    }

    /** Returns the text in French. */
    public static LocalizedText fr(String text) {
        return of(LanguageTag.FR, text);
    }

    /** Returns the text in English. */
    public static LocalizedText en(String text) {
        return of(LanguageTag.EN, text);
    }

    private static String checked(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < Character.MIN_SURROGATE) {
                continue;
            }
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (Character.isSurrogate(c)) {
                throw new IllegalArgumentException(
                        "A text must not have a lone surrogate (at position " + (i + 1) + ")");
            }
        }
        return text;
    }

    /**
     * Returns this text with the text of one language replaced or added.
     *
     * @throws IllegalArgumentException if the text has a lone surrogate
     */
    public LocalizedText with(LanguageTag language, String text) {
        checked(text);
        int at = Arrays.binarySearch(tags, language);
        if (at >= 0) {
            String[] replaced = values.clone();
            replaced[at] = text;
            return new LocalizedText(tags, replaced);
        }
        int before = -at - 1;
        LanguageTag[] moreTags = new LanguageTag[tags.length + 1];
        String[] moreValues = new String[tags.length + 1];
        System.arraycopy(tags, 0, moreTags, 0, before);
        System.arraycopy(values, 0, moreValues, 0, before);
        moreTags[before] = language;
        moreValues[before] = text;
        System.arraycopy(tags, before, moreTags, before + 1, tags.length - before);
        System.arraycopy(values, before, moreValues, before + 1, tags.length - before);
        return new LocalizedText(Arrays.equals(moreTags, EN_AND_FR) ? EN_AND_FR : moreTags, moreValues);
    }

    /** Returns the texts by language, in the order of the language tags. */
    public SortedMap<LanguageTag, String> texts() {
        SortedMap<LanguageTag, String> known = map;
        if (known == null) {
            SortedMap<LanguageTag, String> made = new TreeMap<>();
            for (int i = 0; i < tags.length; i++) {
                made.put(tags[i], values[i]);
            }
            // Safe without a lock: the wrapper keeps the map in a final field.
            known = Collections.unmodifiableSortedMap(made);
            map = known;
        }
        return known;
    }

    /** Returns the text in exactly this language. */
    public Optional<String> find(LanguageTag language) {
        for (int i = 0; i < tags.length; i++) {
            if (tags[i].equals(language)) {
                return Optional.of(values[i]);
            }
        }
        return Optional.empty();
    }

    /** Returns the number of languages. */
    public int size() {
        return tags.length;
    }

    /**
     * Returns the language at a position in the order of the language tags; quicker than {@link #texts} for whoever looks at
     * very many texts.
     *
     * @param position from 0
     * @throws IndexOutOfBoundsException if there are not so many languages
     */
    public LanguageTag language(int position) {
        return tags[position];
    }

    /**
     * Returns the text in the language at a position in the order of the language tags.
     *
     * @param position from 0
     * @throws IndexOutOfBoundsException if there are not so many languages
     */
    public String text(int position) {
        return values[position];
    }

    /**
     * Returns the text that suits a locale best: its own tag, then its language, then a variety of its language, then English,
     * then the first in the order of tags; empty when there is no text.
     */
    public Optional<String> best(Locale locale) {
        if (tags.length == 0) {
            return Optional.empty();
        }
        String language = locale.getLanguage();
        for (String tag : new String[] {locale.toLanguageTag(), language}) {
            for (int i = 0; i < tags.length; i++) {
                if (tags[i].value().equalsIgnoreCase(tag)) {
                    return Optional.of(values[i]);
                }
            }
        }
        for (int i = 0; i < tags.length; i++) {
            if (tags[i].value().toLowerCase(Locale.ROOT).startsWith(language + "-")) {
                return Optional.of(values[i]);
            }
        }
        return find(LanguageTag.EN).or(() -> Optional.of(values[0]));
    }

    /** Returns whether there is no text in any language. */
    public boolean isEmpty() {
        return tags.length == 0;
    }

    /** Returns whether there is no language in which the text is more than spaces. */
    public boolean isBlank() {
        for (String value : values) {
            if (!value.isBlank()) {
                return false;
            }
        }
        return true;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LocalizedText that
                && Arrays.equals(tags, that.tags)
                && Arrays.equals(values, that.values);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(tags) + Arrays.hashCode(values);
    }

    /** Returns the texts with their language tags, for people; not meant to be parsed. */
    @Override
    public String toString() {
        return texts().toString();
    }
}
