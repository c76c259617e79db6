/** Tests of the exchange formats: what they share, and what hostile documents meet. */
package org.innovente.exchange;
