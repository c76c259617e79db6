package org.innovente.exchange;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.innovente.finding.FindingCode;

/**
 * What became of one part of the source: where it stood, where it went, and why it changed or stayed behind.
 *
 * @param fate what became of it
 * @param source the place in the source: an XML path or a JSON Pointer
 * @param target the place in the target; empty text when there is none
 * @param reason how it was approximated or why it was dropped; empty for what was kept
 * @param arguments the named arguments of the reason, in order
 * @param elements the number of elements of the source that the entry stands for, at least 1
 */
public record ConversionEntry(
        Fate fate,
        String source,
        String target,
        Optional<FindingCode> reason,
        Map<String, String> arguments,
        long elements) {

    /**
     * Checks the entry.
     *
     * @throws IllegalArgumentException if it stands for nothing, or is a loss without a reason
     */
    public ConversionEntry {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(target, "target");
        if (elements < 1) {
            throw new IllegalArgumentException("Invalid number of elements '" + elements + "': expected 1 or more");
        }
        if (reason.isEmpty() && (fate == Fate.APPROXIMATED || fate == Fate.DROPPED)) {
            throw new IllegalArgumentException("Invalid entry '" + source + "': a loss needs its reason");
        }
        arguments = Collections.unmodifiableMap(new LinkedHashMap<>(arguments));
    }

    /**
     * Returns the reason in words.
     *
     * @param locale the language of the reader; French for {@code fr}, English otherwise
     * @return the text; empty for what was kept
     */
    public Optional<String> message(Locale locale) {
        return reason.map(code -> code.texts().render(code.id(), arguments, locale));
    }
}
