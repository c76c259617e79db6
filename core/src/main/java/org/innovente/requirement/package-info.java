/**
 * The one algebra of rules, for module prerequisites and diploma rules alike: {@link org.innovente.requirement.Requirement} with all of
 * its kinds, selectors, measures, bounds and constraints.
 *
 * <p>Everything here is data. The engines of {@code path} and {@code audit} evaluate it, three-valued.
 */
@NullMarked
package org.innovente.requirement;

import org.jspecify.annotations.NullMarked;
