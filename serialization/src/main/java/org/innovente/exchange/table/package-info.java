/**
 * Catalogues as workbooks (XLSX) and folders of CSV files, as partners keep them: written with one column for everything
 * that people fill in, read back leniently, every repair a finding at its cell. Start at
 * {@link org.innovente.exchange.table.TableFormat}; the layout stands in {@code layout.txt} and in docs/tables.md.
 */
@NullMarked
package org.innovente.exchange.table;

import org.jspecify.annotations.NullMarked;
