/** Rules about prerequisites and programmes: what can be started, what is said twice, what contradicts itself, what fits. */
@NullMarked
package org.innovente.validation.rule.prerequisite;

import org.jspecify.annotations.NullMarked;
