/**
 * Formats in which partners exchange catalogues: how one is recognised, read and written, and the account that every
 * conversion gives of what it kept, changed and left behind. Start at {@link org.innovente.exchange.Formats}.
 */
package org.innovente.exchange;
