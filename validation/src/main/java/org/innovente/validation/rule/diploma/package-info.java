/** Rules about diplomas, blocks and certifications: whether they can be awarded, and what the registers ask for. */
@NullMarked
package org.innovente.validation.rule.diploma;

import org.jspecify.annotations.NullMarked;
