/** The rules about versions, validity and status. */
@NullMarked
package org.innovente.validation.rule.lifecycle;

import org.jspecify.annotations.NullMarked;
