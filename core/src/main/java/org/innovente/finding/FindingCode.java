package org.innovente.finding;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The kind of a finding: what programs match on. Implemented by one enum per room that reports findings.
 *
 * <p>Identifier, argument names, default severity and place of a finding are API and never change their meaning; the
 * text may be improved at any time. Implementations are immutable and shared between threads.
 */
public interface FindingCode {

    /** Returns the stable identifier, dotted and hand-written, such as {@code json.duplicate-member}. */
    String id();

    /** Returns the number in the catalogue of checks, such as {@code CV0003}; empty when it has none, as by default. */
    default Optional<String> check() {
        return Optional.empty();
    }

    /** Returns the severity where no profile says otherwise. */
    Severity severity();

    /** Returns the names of the arguments, in the order in which they are written. */
    List<String> arguments();

    /**
     * Returns the names of the arguments that tell one finding of this code on a subject from another: those that make
     * up its fingerprint. All arguments by default; a code with counts, sums or places among its arguments leaves them
     * out, so that the fingerprint survives an edit elsewhere.
     */
    default List<String> roles() {
        return arguments();
    }

    /** Returns the clause that demands the check, such as {@code RFC 8259, section 2}, or {@code -} when it is ours. */
    String source();

    /** Returns the texts in which the template of this code, its help and its labels are found. */
    FindingTexts texts();

    /**
     * Returns the text of this code with its named arguments still in braces.
     *
     * @param locale the language of the reader; French for {@code fr}, English otherwise
     * @throws IllegalStateException if the text is missing, which is a fault of the library
     */
    default String template(Locale locale) {
        return texts().template(id(), locale);
    }

    /** Returns a sentence that says what to do about findings of this code; empty when the text already says it. */
    default Optional<String> help(Locale locale) {
        return texts().findTemplate(id() + ".help", locale);
    }
}
