/** Tests of the constraint annotations, on a bean like those of applications. */
@NullMarked
package org.innovente.validation.constraint;

import org.jspecify.annotations.NullMarked;
