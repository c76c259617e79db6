/**
 * The small values that every room uses: identifiers, vocabularies, texts in several languages, credits, hours, periods, lifecycle and rights.
 *
 * <p>Identifiers are records around a text, so that a reference says what it refers to. Quantities are exact decimals. Every value of
 * the model carries {@link org.innovente.common.Extensions}, so that nothing a partner wrote is lost.
 */
@NullMarked
package org.innovente.common;

import org.jspecify.annotations.NullMarked;
