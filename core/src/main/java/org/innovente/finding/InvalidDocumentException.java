package org.innovente.finding;

import java.util.Locale;

/**
 * What is thrown for callers who prefer an exception to a report; it carries the whole report.
 *
 * <p>The message is English and names the first error; programs read {@link #report()}.
 */
public final class InvalidDocumentException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Not serialised: a report may hold codes of any class. */
    private final transient Report report;

    /** Creates an exception for a report that has errors. */
    public InvalidDocumentException(Report report) {
        super(summary(report));
        this.report = report;
    }

    /** Returns the findings, warnings and notes included. */
    public Report report() {
        return report;
    }

    private static String summary(Report report) {
        long errors = report.count(Severity.ERROR);
        StringBuilder text = new StringBuilder();
        report.findings().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .findFirst()
                .ifPresent(first -> text.append(first.location())
                        .append(": ")
                        .append(first.message(Locale.ENGLISH))
                        .append(" [")
                        .append(first.code().id())
                        .append(']'));
        if (text.isEmpty()) {
            return "The document could not be read";
        }
        return errors > 1 ? text + " and " + (errors - 1) + " more" : text.toString();
    }
}
