/** Tests of the forms of official codes and language tags. */
@NullMarked
package org.innovente.validation.format;

import org.jspecify.annotations.NullMarked;
