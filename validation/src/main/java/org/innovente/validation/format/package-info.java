/** The forms of official codes and their check digits, used by rules and by constraint annotations alike. */
@NullMarked
package org.innovente.validation.format;

import org.jspecify.annotations.NullMarked;
