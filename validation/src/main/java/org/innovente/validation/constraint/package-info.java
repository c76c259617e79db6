/**
 * Constraint annotations for the beans and records of applications that embed this library: official codes with their
 * check digits, credits, levels and language tags.
 *
 * <p>All of them accept absent values and never throw. Their messages come in English and French, without an expression
 * language.
 */
@NullMarked
package org.innovente.validation.constraint;

import org.jspecify.annotations.NullMarked;
