/** Rules about identity and references: unique ids, references that lead somewhere, declared schemes, pinned imports. */
@NullMarked
package org.innovente.validation.rule.identity;

import org.jspecify.annotations.NullMarked;
