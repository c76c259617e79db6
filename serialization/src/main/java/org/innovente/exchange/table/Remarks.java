package org.innovente.exchange.table;

/** Where the parsers of cells say what they repaired or could not read. */
interface Remarks {

    /**
     * Takes a remark about the cell at hand.
     *
     * @param code the code
     * @param arguments names and values in turn
     */
    void remark(TableCode code, String... arguments);
}
