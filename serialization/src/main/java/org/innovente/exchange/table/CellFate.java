package org.innovente.exchange.table;

import java.util.Map;
import org.innovente.exchange.Fate;
import org.innovente.finding.FindingCode;
import org.jspecify.annotations.Nullable;

/**
 * What became of a cell.
 *
 * @param place the cell, such as {@code Modules!D17}
 * @param fate what became of it
 * @param target the JSON Pointer of its value in the catalogue; empty text for none
 * @param reason how it changed or why it was left out; null for what was kept
 * @param arguments the named arguments of the reason
 */
record CellFate(
        String place, Fate fate, String target, @Nullable FindingCode reason, Map<String, String> arguments) {}
