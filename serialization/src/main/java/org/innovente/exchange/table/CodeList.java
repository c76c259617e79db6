package org.innovente.exchange.table;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A list of codes with their words in both languages. Immutable. */
final class CodeList {

    private final boolean closed;
    private final Map<String, Label> words;
    private final Map<String, String> folded = new LinkedHashMap<>();

    CodeList(boolean closed, Map<String, Label> words) {
        this.closed = closed;
        this.words = Collections.unmodifiableMap(new LinkedHashMap<>(words));
        this.words.keySet().forEach(code -> folded.putIfAbsent(Fold.of(code), code));
        this.words.forEach((code, label) -> {
            folded.putIfAbsent(Fold.of(label.fr()), code);
            folded.putIfAbsent(Fold.of(label.en()), code);
        });
    }

    /** Returns whether no other code can be used. */
    boolean isClosed() {
        return closed;
    }

    /** Returns the codes in order. */
    List<String> codes() {
        return List.copyOf(words.keySet());
    }

    /** Returns the words for the codes, in order. */
    Map<String, Label> words() {
        return words;
    }

    /** Returns the code that is spelled this way, or means this word, whatever the case and the accents. */
    Optional<String> find(String text) {
        return words.containsKey(text) ? Optional.of(text) : Optional.ofNullable(folded.get(Fold.of(text)));
    }
}
