package org.innovente.finding;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.innovente.internal.MapValue;

/**
 * One thing that somebody should know about a document or a catalogue, as data. Immutable.
 *
 * <p>Findings sort by file, line, column, pointer, severity (errors first), code, subject and arguments, so that a
 * report reads from top to bottom and never depends on the order of discovery.
 */
@Value.Immutable
@MapValue
public sealed interface Finding extends Comparable<Finding> permits ImmutableFinding {

    /** Returns the kind of finding. */
    FindingCode code();

    /** Returns the severity in force: that of the code unless a profile says otherwise. */
    @Value.Default
    default Severity severity() {
        return code().severity();
    }

    /** Returns what the finding is about, as kind and id, such as {@code module GE37}; empty text for the document. */
    @Value.Default
    default String subject() {
        return "";
    }

    /** Returns the JSON Pointer (RFC 6901) of the value; empty text for the whole document. */
    @Value.Default
    default String pointer() {
        return "";
    }

    /** Returns the place. */
    @Value.Default
    default Location location() {
        return Location.modelOnly();
    }

    /** Returns the named arguments, in the order of {@link FindingCode#arguments()}. */
    Map<String, String> arguments();

    /** Returns further places, such as the other edges of a cycle. */
    List<Related> related();

    /** Returns how to make the finding go away; empty when no way is known. */
    Optional<Fix> fix();

    /** Returns the file or address in which the finding lies; empty when the input had no name. */
    default Optional<String> file() {
        return location().file();
    }

    /**
     * Returns the fingerprint: 32 hexadecimal digits that depend on the code, the subject and the arguments that tell
     * its role, never on lines or positions in a list, so that a finding keeps it when text is inserted above.
     */
    default String fingerprint() {
        return Fingerprint.of(this);
    }

    /**
     * Returns the text of this finding, with control characters and direction marks escaped and long values cut.
     *
     * @param locale the language of the reader; French for {@code fr}, English otherwise
     */
    default String message(Locale locale) {
        return code().texts().render(code().id(), arguments(), locale);
    }

    /** Returns the sentence that says what to do, with the arguments filled in; empty when there is none. */
    default Optional<String> help(Locale locale) {
        return code().texts()
                .findTemplate(code().id() + ".help", locale)
                .map(unused -> code().texts().render(code().id() + ".help", arguments(), locale));
    }

    /** Returns a copy with another severity. */
    Finding withSeverity(Severity severity);

    /** Returns a copy at another place. */
    Finding withLocation(Location location);

    @Override
    default int compareTo(Finding other) {
        return FindingOrder.COMPARATOR.compare(this, other);
    }

    /** Returns a builder of findings of that code. */
    static Builder builder(FindingCode code) {
        return ImmutableFinding.builder().code(code);
    }

    /** Returns a builder holding the values of this finding. */
    Builder toBuilder();

    /** A builder of findings; not safe for use by several threads. */
    sealed interface Builder permits ImmutableFinding.Builder {
        /** Sets the kind of finding. */
        Builder code(FindingCode code);

        /** Sets the severity; without it, that of the code. */
        Builder severity(Severity severity);

        /** Sets what the finding is about, such as {@code module GE37}. */
        Builder subject(String subject);

        /** Sets the JSON Pointer of the value. */
        Builder pointer(String pointer);

        /** Sets the place. */
        Builder location(Location location);

        /** Adds a named argument. */
        Builder putArgument(String name, String value);

        /** Adds named arguments. */
        Builder putAllArguments(Map<String, ? extends String> arguments);

        /** Adds a further place. */
        Builder addRelated(Related related);

        /** Adds further places. */
        Builder addAllRelated(Iterable<? extends Related> related);

        /** Sets the way to make the finding go away. */
        Builder fix(Fix fix);

        /** Sets the way to make the finding go away, if there is one. */
        Builder fix(Optional<? extends Fix> fix);

        /**
         * Returns the finding.
         *
         * @throws IllegalStateException if the code was not set
         */
        Finding build();
    }
}
