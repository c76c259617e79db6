/** How fast the exchange formats are read beside a bare pass over the tokens, and how much memory a large document takes. */
package org.innovente.benchmarks.exchange;
