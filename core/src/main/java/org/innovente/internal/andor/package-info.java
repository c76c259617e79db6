/**
 * The arithmetic of prerequisites, without modules: AND/OR programs over dense ints in flat arrays.
 *
 * <p>{@link org.innovente.internal.andor.Expressions} holds conditions while a catalogue is compiled, {@link
 * org.innovente.internal.andor.Program} is the compiled form, {@link org.innovente.internal.andor.Sweep} says what can be
 * derived from it in one pass, {@link org.innovente.internal.andor.Cone} cuts out what one question needs, {@link
 * org.innovente.internal.andor.Propagation} adds modules to it one at a time and takes them back, and {@link
 * org.innovente.internal.andor.Cheapest} finds the cheapest set that reaches a goal. Nothing here recurses on its input.
 */
@NullMarked
package org.innovente.internal.andor;

import org.jspecify.annotations.NullMarked;
