package org.innovente.common;

import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A text in any number of languages, possibly none.
 *
 * <p>Kept in the order of the language tags, so that equal texts print alike. Immutable and thread-safe.
 */
public final class LocalizedText {

    /** The text in no language. */
    public static final LocalizedText EMPTY = new LocalizedText(new TreeMap<>());

    private final SortedMap<LanguageTag, String> texts;

    private LocalizedText(SortedMap<LanguageTag, String> texts) {
        this.texts = Collections.unmodifiableSortedMap(texts);
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
        texts.values().forEach(LocalizedText::check);
        return new LocalizedText(new TreeMap<>(texts));
    }

    /**
     * Returns the text in one language.
     *
     * @throws IllegalArgumentException if the text has a lone surrogate
     */
    public static LocalizedText of(LanguageTag language, String text) {
        SortedMap<LanguageTag, String> texts = new TreeMap<>();
        texts.put(language, text);
        return of(texts);
    }

    /** Returns the text in French. */
    public static LocalizedText fr(String text) {
        return of(LanguageTag.FR, text);
    }

    /** Returns the text in English. */
    public static LocalizedText en(String text) {
        return of(LanguageTag.EN, text);
    }

    private static void check(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (Character.isSurrogate(c)) {
                throw new IllegalArgumentException(
                        "A text must not have a lone surrogate (at position " + (i + 1) + ")");
            }
        }
    }

    /** Returns this text with the text of one language replaced or added. */
    public LocalizedText with(LanguageTag language, String text) {
        SortedMap<LanguageTag, String> copy = new TreeMap<>(texts);
        copy.put(language, text);
        return of(copy);
    }

    /** Returns the texts by language, in the order of the language tags. */
    public SortedMap<LanguageTag, String> texts() {
        return texts;
    }

    /** Returns the text in exactly this language. */
    public Optional<String> find(LanguageTag language) {
        return Optional.ofNullable(texts.get(language));
    }

    /**
     * Returns the text that suits a locale best: its own tag, then its language, then a variety of its language, then English,
     * then the first in the order of tags; empty when there is no text.
     */
    public Optional<String> best(Locale locale) {
        if (texts.isEmpty()) {
            return Optional.empty();
        }
        String language = locale.getLanguage();
        for (String tag : new String[] {locale.toLanguageTag(), language}) {
            for (Map.Entry<LanguageTag, String> entry : texts.entrySet()) {
                if (entry.getKey().value().equalsIgnoreCase(tag)) {
                    return Optional.of(entry.getValue());
                }
            }
        }
        for (Map.Entry<LanguageTag, String> entry : texts.entrySet()) {
            if (entry.getKey().value().toLowerCase(Locale.ROOT).startsWith(language + "-")) {
                return Optional.of(entry.getValue());
            }
        }
        return find(LanguageTag.EN).or(() -> find(texts.firstKey()));
    }

    /** Returns whether there is no text in any language. */
    public boolean isEmpty() {
        return texts.isEmpty();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LocalizedText && texts.equals(((LocalizedText) other).texts);
    }

    @Override
    public int hashCode() {
        return texts.hashCode();
    }

    /** Returns the texts with their language tags, for people; not meant to be parsed. */
    @Override
    public String toString() {
        return texts.toString();
    }
}
