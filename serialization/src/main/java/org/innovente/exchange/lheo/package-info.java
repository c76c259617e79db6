/**
 * LHEO, the French language for training offers: versions 2.2 and 2.3 read, 2.3 written valid against the official schema,
 * and the checks that no schema makes. The mapping is in {@code serialization/docs/lheo.md}.
 */
package org.innovente.exchange.lheo;
