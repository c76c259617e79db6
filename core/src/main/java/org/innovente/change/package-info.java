/**
 * Editions that can be compared, and catalogues of several partners brought into one view.
 *
 * <p>{@link org.innovente.change.CatalogueDiff} says what changed between two editions, what that means for learners and partners,
 * and which version the new edition deserves; {@link org.innovente.change.MigrationPlan} and {@link
 * org.innovente.change.ChangeImpact} say how to go on, and whom it touches. {@link org.innovente.change.CatalogueMerge} brings
 * catalogues together and reports their conflicts. All types are immutable and safe for use by several threads.
 */
@NullMarked
package org.innovente.change;

import org.jspecify.annotations.NullMarked;
