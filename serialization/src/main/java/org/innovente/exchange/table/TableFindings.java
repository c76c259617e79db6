package org.innovente.exchange.table;

import org.innovente.exchange.Reading;
import org.innovente.finding.Finding;
import org.innovente.finding.TableCell;

/** Findings at the cells of a file. */
final class TableFindings {

    private final Reading reading;

    TableFindings(Reading reading) {
        this.reading = reading;
    }

    /** Reports a finding at a cell, or at a row when the cell is only its number. */
    void report(TableCode code, String sheet, String cell, String... arguments) {
        reading.report(Finding.builder(code)
                .location(TableCell.of(sheet, cell))
                .putAllArguments(Reading.arguments(arguments))
                .build());
    }

    /** Reports a finding about the file as a whole. */
    void ofFile(TableCode code, String... arguments) {
        reading.report(Finding.builder(code)
                .putAllArguments(Reading.arguments(arguments))
                .build());
    }
}
