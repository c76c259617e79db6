package org.innovente.finding;

import java.util.Comparator;

/** The order of findings in a report. */
final class FindingOrder {

    /** File, line, column, pointer, severity from errors down, code, subject, arguments. */
    static final Comparator<Finding> COMPARATOR = Comparator.comparing(
                    (Finding f) -> f.file().orElse(""))
            .thenComparingInt(f -> f.location().line().orElse(0))
            .thenComparingInt(f -> f.location().column().orElse(0))
            .thenComparing(f -> f.location().toString())
            .thenComparing(Finding::pointer)
            .thenComparing(Finding::severity, Comparator.reverseOrder())
            .thenComparing(f -> f.code().id())
            .thenComparing(Finding::subject)
            .thenComparing(f -> f.arguments().toString());

    private FindingOrder() {}
}
