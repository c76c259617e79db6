/** The rules about languages and accessibility. */
@NullMarked
package org.innovente.validation.rule.language;

import org.jspecify.annotations.NullMarked;
