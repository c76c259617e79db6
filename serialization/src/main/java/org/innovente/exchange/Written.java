package org.innovente.exchange;

import java.util.Objects;
import java.util.Optional;
import org.innovente.finding.Report;

/**
 * A catalogue written in another format, whole or not at all. Immutable: the bytes are copied.
 *
 * @see Format#write
 */
public final class Written {

    private final byte[] document;
    private final Report report;
    private final Optional<ConversionReport> account;

    private Written(byte[] document, Report report, Optional<ConversionReport> account) {
        this.document = document;
        this.report = Objects.requireNonNull(report, "report");
        this.account = account;
    }

    /**
     * Returns a document that was written.
     *
     * @param document the bytes
     * @param report the findings, none of them an error
     * @param account the account of the conversion
     * @return the result
     */
    public static Written of(byte[] document, Report report, ConversionReport account) {
        return new Written(document.clone(), report, Optional.of(account));
    }

    /**
     * Returns a refusal.
     *
     * @param report the findings that say why
     * @return the result
     * @throws IllegalArgumentException if no finding is an error
     */
    public static Written refused(Report report) {
        if (!report.hasErrors()) {
            throw new IllegalArgumentException("A refusal needs a report with an error");
        }
        return new Written(new byte[0], report, Optional.empty());
    }

    /**
     * Returns whether there is a document.
     *
     * @return whether it was written
     */
    public boolean isWritten() {
        return account.isPresent();
    }

    /**
     * Returns the document.
     *
     * @return a copy of the bytes
     * @throws org.innovente.finding.InvalidDocumentException if it was refused
     */
    public byte[] document() {
        report.orThrow();
        return document.clone();
    }

    /**
     * Returns the findings.
     *
     * @return the report
     */
    public Report report() {
        return report;
    }

    /**
     * Returns the account of the conversion.
     *
     * @return the account; empty when the document was refused
     */
    public Optional<ConversionReport> account() {
        return account;
    }
}
