/** What connects the validator with Jakarta Validation; not exported. */
@NullMarked
package org.innovente.validation.bean;

import org.jspecify.annotations.NullMarked;
