package org.innovente.validation;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.innovente.finding.FindingCode;
import org.innovente.finding.Severity;

/**
 * The code of a finding that a {@link CatalogueRule} reports: a finding code with a phase, a severity for each stage, and
 * a page that explains it. Implemented by one enum a group of rules, which keeps its data in {@link CodeDetails}.
 */
public interface RuleCode extends FindingCode {

    /** Returns what is known of this code apart from its texts. */
    CodeDetails details();

    @Override
    default String id() {
        return details().id();
    }

    @Override
    default Optional<String> check() {
        return details().check().isEmpty()
                ? Optional.empty()
                : Optional.of(details().check());
    }

    /** Returns the severity at the stage of review; where it is off there, that of publication; otherwise a note. */
    @Override
    default Severity severity() {
        return severity(Stage.REVIEW).or(() -> severity(Stage.PUBLISH)).orElse(Severity.NOTE);
    }

    /** Returns the severity at a stage; empty when the check is off. */
    default Optional<Severity> severity(Stage stage) {
        return details().severity(stage);
    }

    @Override
    default List<String> arguments() {
        return details().arguments();
    }

    @Override
    default List<String> roles() {
        return details().roles();
    }

    @Override
    default String source() {
        return details().source();
    }

    /** Returns the phase in which the code is reported. */
    default Phase phase() {
        return details().phase();
    }

    /** Returns the version of the library that first reported this code, such as {@code 0.1.0}. */
    default String since() {
        return details().since();
    }

    /**
     * Returns the short title of the code, at most about 60 characters.
     *
     * @param locale the language of the reader; French for {@code fr}, English otherwise
     */
    default String title(Locale locale) {
        return texts().template(id() + ".title", locale);
    }

    /**
     * Returns why the check exists, what a finding means and when it may be ignored.
     *
     * @param locale the language of the reader; French for {@code fr}, English otherwise
     */
    default String explanation(Locale locale) {
        return texts().template(id() + ".why", locale);
    }
}
