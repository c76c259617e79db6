package org.innovente.exchange.table;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A sheet to be written: its cells with the headers on the first row, and its plan if it has one. */
record Page(String name, @Nullable SheetPlan layout, Grid grid) {

    /** Returns the plan; empty for a sheet that only explains. */
    Optional<SheetPlan> plan() {
        return Optional.ofNullable(layout);
    }

    /** Returns the number of the last row. */
    int lastRow() {
        return grid.lastRow();
    }
}
