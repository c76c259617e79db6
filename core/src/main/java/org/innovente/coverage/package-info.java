/**
 * What can be completed where: the offers of a network against the needs of territories, firms and learners.
 *
 * <p>{@link org.innovente.coverage.Coverage} answers, for a module, a competency or a diploma, in which territory, for which audience,
 * in which mode and period it can be completed, how much of it at a distance or by travelling, and which new offers would close a
 * gap. Beside it stand the rights and pooling of partners, the gap of a firm, and the report for a steering board. All types are
 * immutable and safe for use by several threads.
 */
@NullMarked
package org.innovente.coverage;

import org.jspecify.annotations.NullMarked;
