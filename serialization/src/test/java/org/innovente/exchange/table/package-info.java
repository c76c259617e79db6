/** Tests of workbooks and CSV files. */
@NullMarked
package org.innovente.exchange.table;

import org.jspecify.annotations.NullMarked;
