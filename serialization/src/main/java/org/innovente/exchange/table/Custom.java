package org.innovente.exchange.table;

import java.util.function.Function;

/**
 * The customs of a sheet, by which its cells are read.
 *
 * @param french whether its headers are French
 * @param frenchNumbers whether a decimal comma is the custom
 * @param known the codes on the sheet of an id; empty where they are not known
 */
record Custom(boolean french, boolean frenchNumbers, Function<String, CodeIndex> known) {}
