/** Tests of what connects the validator with Jakarta Validation. */
@NullMarked
package org.innovente.validation.bean;

import org.jspecify.annotations.NullMarked;
